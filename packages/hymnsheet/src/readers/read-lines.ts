/** Lines of a stream of bytes, however the stream is cut; each byte is copied at most once. */
const NEWLINE = 0x0a;

export interface Line {
  /** Counted from 1. */
  readonly number: number;
  /** Without its line break; empty when the line is longer than the limit. */
  readonly bytes: Buffer;
  readonly isTooLong: boolean;
}

/** Every line in order; a last one without a line break too. Memory: the longest line, at most `limit`. */
export async function* readLines(chunks: AsyncIterable<Buffer>, limit: number): AsyncIterable<Line> {
  let number = 1;
  let parts: Buffer[] = [];
  let length = 0;
  const take = (part: Buffer): void => {
    length += part.length;
    if (length <= limit) parts.push(part);
    else parts = [];
  };
  const line = (): Line => {
    const bytes = parts.length === 1 ? parts[0]! : Buffer.concat(parts);
    const found = { number: number++, bytes, isTooLong: length > limit };
    parts = [];
    length = 0;
    return found;
  };
  for await (const chunk of chunks) {
    let start = 0;
    for (let newline = chunk.indexOf(NEWLINE); newline >= 0; newline = chunk.indexOf(NEWLINE, start)) {
      take(chunk.subarray(start, newline));
      yield line();
      start = newline + 1;
    }
    if (start < chunk.length) take(chunk.subarray(start));
  }
  if (length > 0) yield line();
}
