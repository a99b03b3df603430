/**
 * What the search found in each text, kept between the stage that searches and the one that settles whose words are whose: a decision of a
 * person changes the second alone. One JSON line per source, so that no single string grows with the corpus.
 */
import type { TextVoices } from "@hymnsheet/core/voices/search-voices";
import type { ProjectWriter, StageWriter } from "../store/store-ports.ts";

const STAGE = "search";
const COLUMNS_NAME = "found";
const LINES_AT_ONCE = 1024;

/** @param found  one entry per source, in the order of the facts of the corpus. */
export function writeFoundVoices(writer: StageWriter, found: readonly TextVoices[]): void {
  const columns = writer.openColumns(COLUMNS_NAME, { lines: "u8" });
  const encoder = new TextEncoder();
  for (let from = 0; from < found.length; from += LINES_AT_ONCE) {
    const lines = found.slice(from, from + LINES_AT_ONCE).map((entry) => `${JSON.stringify(entry)}\n`);
    columns.append("lines", encoder.encode(lines.join("")));
  }
  columns.close();
}

/** The same again. Call it only where the stage that searches has run. */
export function readFoundVoices(project: ProjectWriter): TextVoices[] {
  // Written as bytes above.
  const { lines: bytes } = project.readColumns(STAGE, COLUMNS_NAME) as { lines: Uint8Array };
  const decoder = new TextDecoder();
  const found: TextVoices[] = [];
  for (let from = 0; from < bytes.length;) {
    const end = bytes.indexOf(10, from);
    found.push(JSON.parse(decoder.decode(bytes.subarray(from, end))) as TextVoices);
    from = end + 1;
  }
  return found;
}
