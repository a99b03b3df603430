import { htmlReader } from "./html-reader.ts";
import { jsonLinesReader } from "./json-lines-reader.ts";
import { jsonReader } from "./json-reader.ts";
import { markdownReader } from "./markdown-reader.ts";
import type { Reader } from "./reader.ts";
import { tableReader } from "./table-reader.ts";
import { textReader } from "./text-reader.ts";

/** Every reader; endings are distinct. */
export const readers: readonly Reader[] = [textReader, markdownReader, htmlReader, tableReader, jsonReader, jsonLinesReader];

/** Endings that can be read, sorted, without `.gz`. */
export const knownExtensions: readonly string[] = readers.flatMap((reader) => reader.extensions).sort();

/** The reader of a file ending in lower case; `undefined` when there is none. */
export function readerOf(extension: string): Reader | undefined {
  return readers.find((reader) => reader.extensions.includes(extension));
}
