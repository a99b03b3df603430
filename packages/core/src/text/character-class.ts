/**
 * What each character is to the tokeniser, and what it becomes in a normal form.
 * Two tables over UTF-16 units, filled on first sight of a character, so that starting costs nothing and a look-up is one read.
 * The rules come from Unicode properties, never from a locale.
 */
import { APOSTROPHES, IGNORABLE_SET, normaliseWord } from "./normalise-word.ts";

/** Classes up to `mark` stand between words, those from `single` on belong to words; the rest depends on what stands beside them. */
export const CharacterClass = {
  unseen: 0,
  space: 1,
  line: 2,
  paragraph: 3,
  stop: 4,
  quote: 5,
  mark: 6,
  /** Invisible and without meaning inside a word: soft hyphen, joiners, variation selectors, direction marks. */
  ignorable: 7,
  /** Joins a word when a word character stands before it and a letter after; a quotation mark elsewhere. */
  apostrophe: 8,
  /** Joins two digits, or the letters of an initialism such as U.S.; a stop elsewhere. */
  dot: 9,
  /** Joins groups of digits; a mark elsewhere. */
  comma: 10,
  /** First half of a character beyond the Basic Multilingual Plane. */
  surrogate: 11,
  /** A word by itself: Han, Hiragana. */
  single: 12,
  /** Runs of Katakana are words. */
  katakana: 13,
  /** Thai, Lao, Khmer, Burmese: a letter with its vowel signs is a word. */
  cluster: 14,
  /** Thai and Lao vowels written before the consonant they follow in speech. */
  leadingVowel: 15,
  letter: 16,
  digit: 17,
  number: 18,
  /** Combining mark. */
  combining: 19,
  /** Combining mark that ties the next letter to this one: Khmer coeng, Burmese virama. */
  stacker: 20,
} as const;

/** In `foldTable`: no single unit says it, the whole word goes through `normaliseWord`. */
export const COMPLEX = 0;
/** In `foldTable`: dropped. U+FFFF is no character. */
export const DROPPED = 0xffff;

const IGNORABLE = new RegExp(`^[${IGNORABLE_SET}]$`, "u");
const LINE = /^[\n\r\v\f\u0085\u2028]$/;
const SPACE = /^[\p{White_Space}\p{Cc}\u200b]$/u;
const STOP = /^[\p{Sentence_Terminal}\u2026\u22ef\u0e5a\u0e5b]$/u;
const QUOTE = /^\p{Quotation_Mark}$/u;
const SINGLE = /^[\p{Script=Han}\p{Script=Hiragana}]$/u;
const KATAKANA = /^[\p{Script=Katakana}\u30fc\uff70\uff9e\uff9f]$/u;
const CLUSTER = /^[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]$/u;
const LEADING_VOWEL = /^[\u0e40-\u0e44\u0ec0-\u0ec4]$/;
const STACKER = /^[\u17d2\u1039]$/;
/** Letters that compose with their neighbours: Hangul jamo of every width, halfwidth Katakana voice marks. */
const COMPOSING = /^[\u1100-\u11ff\u3130-\u318f\ua960-\ua97f\ud7b0-\ud7ff\uff9e\uff9f\uffa0-\uffdc]$/;
/** Combining marks, Thai and Lao vowels written after their consonant, and tatweel, which only stretches a line. */
const ATTACHED = /^[\p{M}\u0640\u0e30\u0e32\u0e33\u0e45\u0eb0\u0eb2\u0eb3]$/u;
const CAPITAL = /^[\p{Lu}\p{Lt}]$/u;

/** Class of a character given as a string of one code point; never `unseen`. A lone surrogate is a `mark`. */
function classify(character: string): number {
  const c = CharacterClass;
  if (APOSTROPHES.includes(character)) return c.apostrophe;
  if (character === "." || character === "\u066b") return c.dot;
  if (character === "," || character === "\u066c") return c.comma;
  if (IGNORABLE.test(character)) return c.ignorable;
  if (LINE.test(character)) return c.line;
  if (character === "\u2029") return c.paragraph;
  if (SPACE.test(character)) return c.space;
  if (STACKER.test(character)) return c.stacker;
  if (ATTACHED.test(character)) return c.combining;
  if (/^\p{Nd}$/u.test(character)) return c.digit;
  if (/^[\p{L}\p{N}]$/u.test(character)) return classifyLetter(character);
  if (STOP.test(character)) return c.stop;
  return QUOTE.test(character) ? c.quote : c.mark;
}

function classifyLetter(character: string): number {
  const c = CharacterClass;
  if (LEADING_VOWEL.test(character)) return c.leadingVowel;
  if (SINGLE.test(character)) return c.single;
  if (KATAKANA.test(character)) return c.katakana;
  if (CLUSTER.test(character)) return c.cluster;
  return /^\p{L}$/u.test(character) ? c.letter : c.number;
}

function foldOf(character: string, kind: number): number {
  const c = CharacterClass;
  if (kind === c.apostrophe) return 0x27;
  if (kind === c.dot) return 0x2e;
  if (kind === c.comma || kind === c.ignorable) return DROPPED;
  if (kind < c.single || COMPOSING.test(character)) return COMPLEX;
  const folded = normaliseWord(character);
  if (folded.length === 0) return DROPPED;
  if (kind === c.combining || kind === c.stacker) return COMPLEX;
  return folded.length === 1 ? folded.charCodeAt(0) : COMPLEX;
}

/** Class per UTF-16 unit; `unseen` until `learnUnit` saw it. */
export const classTable = new Uint8Array(0x10000);
/** Unit of the normal form per UTF-16 unit, or `COMPLEX`, or `DROPPED`; valid once the class is known. */
export const foldTable = new Uint16Array(0x10000);
/** 1 for capital letters; valid once the class is known. */
export const capitalTable = new Uint8Array(0x10000);

/** Fills the tables for one unit and returns its class. */
export function learnUnit(unit: number): number {
  const character = String.fromCharCode(unit);
  const isHighSurrogate = unit >= 0xd800 && unit <= 0xdbff;
  const isLowSurrogate = unit >= 0xdc00 && unit <= 0xdfff;
  const kind = isHighSurrogate ? CharacterClass.surrogate : isLowSurrogate ? CharacterClass.mark : classify(character);
  foldTable[unit] = isHighSurrogate || isLowSurrogate ? COMPLEX : foldOf(character, kind);
  capitalTable[unit] = CAPITAL.test(character) ? 1 : 0;
  classTable[unit] = kind;
  return kind;
}

const astralClasses = new Map<number, number>();

/** Class of a code point beyond U+FFFF. */
export function classOfAstral(codePoint: number): number {
  let kind = astralClasses.get(codePoint);
  if (kind === undefined) {
    kind = classify(String.fromCodePoint(codePoint));
    astralClasses.set(codePoint, kind);
  }
  return kind;
}

/** Whether the character at `at` is a capital letter. */
export function isCapitalAt(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (unit >= 0xd800 && unit <= 0xdbff) return CAPITAL.test(String.fromCodePoint(text.codePointAt(at) ?? 0));
  if (classTable[unit] === 0) learnUnit(unit);
  return capitalTable[unit] === 1;
}
