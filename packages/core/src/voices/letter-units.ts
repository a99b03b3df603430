/** What the UTF-16 units of a text are, looked up in a table instead of by regular expressions. */

export const LETTER = 1;
/** `\p{Lu}`; always with `LETTER`. */
export const CAPITAL = 2;
/** `\p{Ll}`; always with `LETTER`. */
export const SMALL = 4;
export const NUMBER = 8;
export const MARK = 16;
const KNOWN = 128;

const kinds = new Uint8Array(0x10000);

function classify(sign: string): number {
  if (/\p{L}/u.test(sign)) return LETTER | (/\p{Lu}/u.test(sign) ? CAPITAL : /\p{Ll}/u.test(sign) ? SMALL : 0);
  return /\p{N}/u.test(sign) ? NUMBER : /\p{M}/u.test(sign) ? MARK : 0;
}

/**
 * Bits of the character that begins at, or holds, a unit: both halves of a pair have the bits of their character; 0 for marks of punctuation,
 * blanks, lone halves and places outside the text.
 */
export function kindAt(text: string, place: number): number {
  const unit = text.charCodeAt(place);
  if (unit !== unit) return 0;
  const known = kinds[unit]!;
  if (known !== 0) return known & ~KNOWN;
  if (unit >= 0xd800 && unit < 0xe000) return kindOfPair(text, place, unit);
  const kind = classify(String.fromCharCode(unit));
  kinds[unit] = kind | KNOWN;
  return kind;
}

function kindOfPair(text: string, place: number, unit: number): number {
  const first = unit < 0xdc00 ? place : place - 1;
  const point = text.codePointAt(first) ?? 0;
  return point > 0xffff ? classify(String.fromCodePoint(point)) : 0;
}
