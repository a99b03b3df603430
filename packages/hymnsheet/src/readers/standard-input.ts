import type { InputFile } from "./input-files.ts";

/**
 * Standard input as a file: JSONL when its first character that is no white space is `{`, plain text otherwise.
 * Bytes looked at are handed on.
 */
export async function standardInputFile(input: AsyncIterable<Buffer> = process.stdin): Promise<InputFile> {
  const iterator = input[Symbol.asyncIterator]();
  const head: Buffer[] = [];
  let first: string | undefined;
  while (first === undefined) {
    const next = await iterator.next();
    if (next.done === true) break;
    head.push(Buffer.from(next.value));
    first = /[^\s\u0000\ufeff\u00ef\u00bb\u00bf\u00fe\u00ff]/.exec(Buffer.from(next.value).toString("latin1"))?.[0];
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
    extension: first === "{" ? "jsonl" : "txt",
    isGzip: false,
    standardInput: rest(),
  };
}
