/**
 * Bytes to text: byte order mark first, then UTF-16 by its zero bytes, then UTF-8 without a single fault, then a guess that is reported.
 * A file that is UTF-8 but for some lines keeps its good lines, and only the others are guessed. Linear in bytes.
 */
import { isUtf8 } from "node:buffer";
import { detect } from "chardet";
import iconv from "iconv-lite";
import { problemFinding, type ProblemFinding } from "./reader.ts";

const SAMPLE = 1 << 16;
const NEWLINE = 0x0a;

export interface DecodedText {
  readonly text: string;
  /** Name of the encoding; empty for what is no text. */
  readonly encoding: string;
  /** A note on the guess, or `file_binary`, in which case the text is empty. */
  readonly problem: ProblemFinding | null;
}

/**
 * The text of a file.
 *
 * @param bytes     the whole file.
 * @param declared  encoding that the file names itself; used when the bytes are not UTF-8.
 * @returns         text without a leading byte order mark, and a problem when it had to be guessed or is no text at all.
 */
export function decodeText(bytes: Buffer, declared?: string): DecodedText {
  const wide = wideEncoding(bytes);
  if (wide !== null) return { text: withoutMark(iconv.decode(bytes, wide)), encoding: wide, problem: null };
  if (isBinary(bytes)) return { text: "", encoding: "", problem: problemFinding("file_binary", null) };
  if (isUtf8(bytes)) return { text: withoutMark(bytes.toString("utf8")), encoding: "utf-8", problem: null };
  return decodeForeign(bytes, declared);
}

/** One line or record of a file that is meant to be UTF-8. */
export function decodeLine(bytes: Buffer): { readonly text: string; readonly guessed: string | null } {
  if (isUtf8(bytes)) return { text: bytes.toString("utf8"), guessed: null };
  const guessed = guessEncoding(bytes);
  return { text: iconv.decode(bytes, guessed), guessed };
}

/** UTF-16 or UTF-32 by its byte order mark, or UTF-16 by where zero bytes stand; null for anything else. */
export function wideEncoding(bytes: Buffer): string | null {
  if (bytes.length >= 4 && bytes[0] === 0xff && bytes[1] === 0xfe && bytes[2] === 0 && bytes[3] === 0) return "utf-32le";
  if (bytes.length >= 4 && bytes[0] === 0 && bytes[1] === 0 && bytes[2] === 0xfe && bytes[3] === 0xff) return "utf-32be";
  if (bytes.length >= 2 && bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes.length >= 2 && bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  const pairs = Math.floor(Math.min(bytes.length, SAMPLE) / 2);
  if (pairs < 2) return null;
  let evenZeros = 0;
  let oddZeros = 0;
  for (let i = 0; i < pairs; i++) {
    if (bytes[2 * i] === 0) evenZeros++;
    if (bytes[2 * i + 1] === 0) oddZeros++;
  }
  // Western text is half zeros; in other scripts blanks, digits and line breaks still are, but then it is no UTF-8. Stray NULs stand on both sides.
  const fewest = isUtf8(bytes) ? pairs * 0.35 : pairs * 0.1;
  if (oddZeros > fewest && evenZeros * 20 < oddZeros) return "utf-16le";
  if (evenZeros > fewest && oddZeros * 20 < evenZeros) return "utf-16be";
  return null;
}

function decodeForeign(bytes: Buffer, declared: string | undefined): DecodedText {
  if (declared !== undefined && iconv.encodingExists(declared) && !/^utf-?8$/i.test(declared))
    return { text: iconv.decode(bytes, declared), encoding: declared, problem: null };
  const lines = splitLines(bytes);
  const bad = lines.filter((line) => !isUtf8(line));
  const hasGoodLetters = lines.some((line) => isUtf8(line) && line.some((byte) => byte >= 0x80));
  const guessed = guessEncoding(Buffer.concat(bad).subarray(0, SAMPLE));
  const text = hasGoodLetters
    ? lines.map((line) => (isUtf8(line) ? line.toString("utf8") : iconv.decode(line, guessed))).join("")
    : iconv.decode(bytes, guessed);
  return { text: withoutMark(text), encoding: guessed, problem: problemFinding("encoding_guessed", null, guessed) };
}

/** Lines with their line breaks. */
function splitLines(bytes: Buffer): Buffer[] {
  const lines: Buffer[] = [];
  for (let start = 0; start < bytes.length;) {
    const newline = bytes.indexOf(NEWLINE, start);
    const end = newline < 0 ? bytes.length : newline + 1;
    lines.push(bytes.subarray(start, end));
    start = end;
  }
  return lines;
}

/** The likeliest encoding of bytes that are not UTF-8; Latin 1 is read as its superset Windows-1252. */
function guessEncoding(bytes: Buffer): string {
  const found = detect(bytes) ?? "windows-1252";
  if (found === "ISO-8859-1" || found === "UTF-8" || found === "ASCII" || !iconv.encodingExists(found)) return "windows-1252";
  return found;
}

const BINARY_STARTS: readonly (readonly number[])[] = [
  [0x25, 0x50, 0x44, 0x46, 0x2d],
  [0x50, 0x4b, 0x03, 0x04],
  [0x89, 0x50, 0x4e, 0x47],
  [0xff, 0xd8, 0xff],
  [0xd0, 0xcf, 0x11, 0xe0],
  [0x1f, 0x8b],
  [0x47, 0x49, 0x46, 0x38],
  [0x7f, 0x45, 0x4c, 0x46],
];

function isBinary(bytes: Buffer): boolean {
  if (BINARY_STARTS.some((start) => start.every((byte, i) => bytes[i] === byte))) return true;
  const length = Math.min(bytes.length, SAMPLE);
  let controls = 0;
  for (let i = 0; i < length; i++) {
    const byte = bytes[i]!;
    if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27)) controls++;
  }
  return controls > length * 0.3 || (controls > length * 0.05 && !isUtf8(bytes));
}

function withoutMark(text: string): string {
  return text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
}
