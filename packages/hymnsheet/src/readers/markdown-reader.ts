import { parse } from "yaml";
import { decodeText } from "./decode-text.ts";
import { wholeFile } from "./file-bytes.ts";
import type { InputFile } from "./input-files.ts";
import { problemFinding, record, type Finding, type Reader } from "./reader.ts";

const FRONT_MATTER = /^---[^\S\n]*\r?\n([\s\S]*?)(?:\r?\n|^)(?:---|\.\.\.)[^\S\n]*(?:\r?\n|$)/;
const LONGEST_FRONT_MATTER = 1 << 16;

/** Markdown: fields from the YAML front matter, the rest as it stands, marks and all. */
export const markdownReader: Reader = { name: "markdown", extensions: ["md", "markdown"], read: readMarkdown };

async function* readMarkdown(file: InputFile): AsyncIterable<Finding> {
  const { bytes, problem } = await wholeFile(file);
  if (problem !== null) yield problem;
  if (problem !== null && bytes.length === 0) return;
  const decoded = decodeText(bytes);
  if (decoded.problem !== null) yield decoded.problem;
  if (decoded.problem?.code === "file_binary") return;
  yield* recordWithFrontMatter(decoded.text);
}

/** The record of a text that may begin with fields between `---` lines. Blank lines before the text itself are not part of it. */
function* recordWithFrontMatter(whole: string): Generator<Finding> {
  const match = FRONT_MATTER.exec(whole.slice(0, LONGEST_FRONT_MATTER));
  if (match === null) {
    yield record({ text: whole });
    return;
  }
  const text = whole.slice(match[0].length).replace(/^(?:[^\S\n]*\r?\n)+/, "");
  try {
    const fields: unknown = parse(match[1] ?? "", { maxAliasCount: 50 });
    if (fields === null || fields === undefined) yield record({ text });
    else if (typeof fields !== "object" || Array.isArray(fields)) throw new Error("no fields");
    else yield record({ ...fields, text });
  } catch (error) {
    yield problemFinding("front_matter_broken", 1, reasonOf(error));
    yield record({ text });
  }
}

/** First line of an error's message. */
function reasonOf(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split("\n", 1)[0]!.slice(0, 120).replace(/:$/, "");
}
