/**
 * Capitalised words of a text, one after the other: a capital letter and what belongs to its word, with a small prefix ("d'Amico", "al-Rashid"),
 * initials ("U.S.") and the full stop behind it, if any. Nothing is kept of other words. Cost: linear in the text.
 */
import { CAPITAL, kindAt, LETTER, MARK, NUMBER } from "./letter-units.ts";

const PREFIXES: ReadonlySet<string> = new Set(["al", "el", "ul", "ad", "as", "ar", "an"]);
const FULL_STOP = 0x2e;

export class CapitalWords {
  readonly #text: string;
  /** Place of the word found last. */
  start = 0;
  end = 0;

  constructor(text: string) {
    this.#text = text;
  }

  /** Goes on to the next word; false when there is none. */
  next(): boolean {
    const text = this.#text;
    const from = this.end;
    for (let place = from; place < text.length; place++) {
      const unit = text.charCodeAt(place);
      if (unit < 128 ? unit < 0x41 || unit > 0x5a : (kindAt(text, place) & CAPITAL) === 0 || isLowHalf(unit)) continue;
      const start = isFree(text, place - 1) ? place : prefixStart(text, place);
      if (start < from) continue;
      this.start = start;
      this.end = endOfWord(text, place);
      return true;
    }
    return false;
  }
}

const isLowHalf = (unit: number): boolean => unit >= 0xdc00 && unit < 0xe000;
const isInner = (unit: number): boolean => unit === 0x27 || unit === 0x2019 || unit === 0x2d;

/** Whether a word may begin behind a place. */
function isFree(text: string, place: number): boolean {
  const unit = text.charCodeAt(place);
  if (unit === 0x20 || unit === 0x0a) return true;
  return !isInner(unit) && (kindAt(text, place) & (LETTER | MARK | NUMBER)) === 0;
}

/** Where the prefix before a capital letter begins; -1 when there is none. */
function prefixStart(text: string, place: number): number {
  if (!isInner(text.charCodeAt(place - 1))) return -1;
  const one = text.charAt(place - 2);
  if ((one === "d" || one === "l") && isFree(text, place - 3)) return place - 2;
  return place >= 3 && PREFIXES.has(text.slice(place - 3, place - 1)) && isFree(text, place - 4) ? place - 3 : -1;
}

function endOfWord(text: string, capital: number): number {
  let place = capital + 1;
  for (;;) {
    while ((kindAt(text, place) & (LETTER | MARK)) !== 0) place++;
    if (!isInner(text.charCodeAt(place)) || (kindAt(text, place + 1) & LETTER) === 0) break;
    place++;
  }
  if (text.charCodeAt(place) !== FULL_STOP) return place;
  let initial = place + 1;
  while ((kindAt(text, initial) & CAPITAL) !== 0) {
    const behind = isLowHalf(text.charCodeAt(initial + 1)) ? initial + 2 : initial + 1;
    if (text.charCodeAt(behind) !== FULL_STOP) break;
    initial = behind + 1;
    place = initial;
  }
  return text.charCodeAt(place) === FULL_STOP ? place + 1 : place;
}
