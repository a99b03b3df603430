import { decodeText } from "./decode-text.ts";
import { wholeFile } from "./file-bytes.ts";
import type { InputFile } from "./input-files.ts";
import { record, type Finding, type Reader } from "./reader.ts";

/** Plain text: the whole file is one text, as it stands. */
export const textReader: Reader = { name: "text", extensions: ["txt", "text"], read: readText };

async function* readText(file: InputFile): AsyncIterable<Finding> {
  const { bytes, problem } = await wholeFile(file);
  if (problem !== null) yield problem;
  if (problem !== null && bytes.length === 0) return;
  const decoded = decodeText(bytes);
  if (decoded.problem !== null) yield decoded.problem;
  if (decoded.problem?.code !== "file_binary") yield record({ text: decoded.text });
}
