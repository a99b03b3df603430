import { CharacterClass, classTable, learnUnit } from "../text/character-class.ts";
import { Gap } from "./device-text.ts";

const MARKS: ReadonlyMap<number, number> = new Map(
  (
    [
      [",،、，", Gap.comma],
      [";；؛", Gap.semicolon],
      [":：", Gap.colon],
      ["–—―", Gap.dash],
      ["?？؟", Gap.question],
      ["!！", Gap.exclamation],
      [".。۔｡", Gap.period],
      ["…⋯", Gap.ellipsis],
      ["()[]{}（）", Gap.bracket],
      ["'", Gap.quote],
    ] as const
  ).flatMap(([characters, gap]) => [...characters].map((character) => [character.charCodeAt(0), gap] as const)),
);

/** Bit of `Gap` of a unit that stands between words; 0 for blanks. A hyphen is `other`, or a dash where it stands free. */
export function markAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  if (unit === HYPHEN) return isFree(text.charCodeAt(at - 1)) || isFree(text.charCodeAt(at + 1)) ? Gap.dash : Gap.other;
  const known = MARKS.get(unit);
  if (known !== undefined) return known;
  const kind = classTable[unit]! || learnUnit(unit);
  if (kind === CharacterClass.line) return Gap.line;
  if (kind === CharacterClass.paragraph) return Gap.paragraph | Gap.line;
  if (kind === CharacterClass.space || kind === CharacterClass.ignorable) return 0;
  if (kind === CharacterClass.quote || kind === CharacterClass.apostrophe) return Gap.quote;
  return kind === CharacterClass.stop ? Gap.period : Gap.other;
}

/** The mark that holds a quotation open behind the quotation mark at a place, given the one that did before; 0 when none is open. */
export function openQuoteAt(text: string, at: number, open: number): number {
  const unit = text.charCodeAt(at);
  if (OPENING.has(unit)) return open === 0 || unit !== SINGLE_OPENING ? unit : open;
  if (unit === STRAIGHT) return open === 0 ? (isFree(text.charCodeAt(at + 1)) ? 0 : unit) : 0;
  if (unit !== SINGLE_CLOSING) return CLOSING.has(unit) ? 0 : open;
  return open === SINGLE_OPENING ? 0 : open;
}

const HYPHEN = 0x2d;
const STRAIGHT = 0x22;
const SINGLE_OPENING = 0x2018;
const SINGLE_CLOSING = 0x2019;
const OPENING: ReadonlySet<number> = new Set([0x201c, 0x201e, 0xab, 0x300c, SINGLE_OPENING]);
const CLOSING: ReadonlySet<number> = new Set([0x201d, 0xbb, 0x300d]);

function isFree(unit: number): boolean {
  return unit <= 0x20 || unit === HYPHEN || unit === 0xa0 || Number.isNaN(unit);
}
