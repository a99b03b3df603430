/**
 * Ids derived from content, so that two runs, machines and engines agree.
 *
 * Two independent 32-bit lanes of a multiply-xor hash over UTF-16 units, finished as in MurmurHash3 (Appleby, 2011):
 * 64 bits, so a million rows of one kind collide with a chance of about 3 in 100 million. Cost: linear in the length of the parts.
 */

const LANE_A = 0x9e3779b1;
const LANE_B = 0x85ebca6b;

function finish(hash: number): number {
  let h = hash;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

/** Two digits per byte: ids are made by the million, and a look-up is ten times as quick as converting a word. */
const BYTES: readonly string[] = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, "0"));

function hexadecimal(word: number): string {
  return BYTES[word >>> 24]! + BYTES[(word >>> 16) & 255]! + BYTES[(word >>> 8) & 255]! + BYTES[word & 255]!;
}

/**
 * An id from content.
 *
 * @param prefix  what it names: a short word.
 * @param parts   content in a fixed order; numbers count as their decimal text. Parts are kept apart: ("ab", "c") differs from ("a", "bc").
 * @returns       `prefix_` and 16 hexadecimal digits.
 */
export function contentId(prefix: string, parts: readonly (string | number | null)[]): string {
  let a = 0x2f1b3c4d;
  let b = 0x6d2b79f5;
  for (const part of parts) {
    const text = part === null ? "\u0001" : typeof part === "number" ? String(part) : part;
    for (let i = 0; i < text.length; i++) {
      const unit = text.charCodeAt(i);
      a = Math.imul(a ^ unit, LANE_A);
      a ^= a >>> 15;
      b = Math.imul(b + unit, LANE_B);
      b ^= b >>> 13;
    }
    a = Math.imul(a ^ 0x10000, LANE_A);
    b = Math.imul(b + 0x10001, LANE_B);
  }
  return `${prefix}_${hexadecimal(finish(a ^ (b >>> 7)))}${hexadecimal(finish(b ^ (a >>> 9)))}`;
}
