import { decodeText } from "./decode-text.ts";
import { wholeFile } from "./file-bytes.ts";
import type { InputFile } from "./input-files.ts";
import { isRecord, jsonReason } from "./json-lines-reader.ts";
import { problemFinding, record, type Finding, type Reader } from "./reader.ts";

/** JSON: a list of objects, one object with a text, or an object with one list of objects in it. Line numbers count records. */
export const jsonReader: Reader = { name: "json", extensions: ["json"], read: readJson };

async function* readJson(file: InputFile): AsyncIterable<Finding> {
  const { bytes, problem } = await wholeFile(file);
  if (problem !== null) yield problem;
  if (problem !== null && bytes.length === 0) return;
  const decoded = decodeText(bytes);
  if (decoded.problem !== null) yield decoded.problem;
  if (decoded.problem?.code === "file_binary") return;
  if (decoded.text.trim() === "") {
    yield record({ text: "" });
    return;
  }
  try {
    yield* findingsOf(JSON.parse(decoded.text));
  } catch (error) {
    yield* linesOrProblem(decoded.text, error);
  }
}

function* findingsOf(value: unknown): Generator<Finding> {
  const list = recordsIn(value);
  if (list === undefined) {
    yield isRecord(value) ? record(value) : problemFinding("records_missing", null);
    return;
  }
  for (const [index, entry] of list.entries())
    yield isRecord(entry) ? record(entry, index + 1) : problemFinding("record_unusable", index + 1);
}

/** The list of records; `undefined` when the value is itself a record or none. */
function recordsIn(value: unknown): readonly unknown[] | undefined {
  if (Array.isArray(value)) return value;
  if (!isRecord(value) || "text" in value || "turns" in value) return undefined;
  const lists = Object.values(value).filter((entry): entry is unknown[] => Array.isArray(entry) && entry.some(isRecord));
  return lists.length === 1 ? lists[0] : undefined;
}

/** Files named .json often hold one object a line. */
function* linesOrProblem(text: string, error: unknown): Generator<Finding> {
  const lines = text.split("\n");
  const values = lines.map((line) => {
    try {
      return line.trim() === "" ? undefined : (JSON.parse(line) as unknown);
    } catch {
      return null;
    }
  });
  const firstFilled = values.find((value) => value !== undefined);
  if (!isRecord(firstFilled) || values.filter(isRecord).length < 2) {
    yield problemFinding("json_broken", null, jsonReason(error));
    return;
  }
  for (const [index, value] of values.entries()) {
    if (value === undefined) continue;
    yield isRecord(value) ? record(value, index + 1) : problemFinding("json_broken", index + 1, "it is no JSON object");
  }
}
