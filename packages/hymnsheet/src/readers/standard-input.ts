import type { InputFile } from "./input-files.ts";

const SPACE = 0x20;
const OPENING_BRACE = 0x7b;
const BYTE_ORDER_MARKS = new Set([0xef, 0xbb, 0xbf, 0xfe, 0xff]);

/**
 * Standard input as a file: JSONL when its first character that is no white space is `{`, plain text otherwise.
 * Bytes looked at are handed on.
 */
export async function standardInputFile(input: AsyncIterable<Buffer> = process.stdin): Promise<InputFile> {
  const iterator = input[Symbol.asyncIterator]();
  const head: Buffer[] = [];
  let first: number | undefined;
  while (first === undefined) {
    const next = await iterator.next();
    if (next.done === true) break;
    const bytes = Buffer.from(next.value);
    head.push(bytes);
    first = bytes.find((byte) => byte > SPACE && !BYTE_ORDER_MARKS.has(byte));
  }
  const rest = async function* (): AsyncIterable<Buffer> {
    yield* head;
    for (let next = await iterator.next(); next.done !== true; next = await iterator.next()) yield Buffer.from(next.value);
  };
  return {
    path: "-",
    absolute: "-",
    relative: "-",
    root: "",
    extension: first === OPENING_BRACE ? "jsonl" : "txt",
    isGzip: false,
    standardInput: rest(),
  };
}
