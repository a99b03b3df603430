/**
 * Finds words in a text, one after the other, and gives each the id of its normal form.
 *
 * One pass over UTF-16 units with two table reads each. A word whose units all have one-unit normal forms never becomes a string;
 * any other goes through `normaliseWord` once and is then found by its spelling. Linear in the length of the text, whatever stands in it:
 * a run without spaces is cut every `LONGEST_TOKEN` units.
 *
 * What is one word: letters, combining marks and numbers; apostrophes between letters (senator's, l'homme); points between digits and in
 * initialisms (3.5, U.S); commas between groups of two or three digits (1,000 and 1,00,000). Hyphens and dashes split. Han and Hiragana
 * characters, and Thai, Lao, Khmer and Burmese clusters are words by themselves: dictionaries of words differ between machines and
 * versions, characters do not, and matching runs needs no words. Katakana runs are one word.
 */
import {
  CharacterClass,
  COMPLEX,
  DROPPED,
  capitalTable,
  classOfAstral,
  classTable,
  foldTable,
  isCapitalAt,
  learnUnit,
} from "./character-class.ts";
import { normaliseWord } from "./normalise-word.ts";
import { TokenBreak } from "./token-columns.ts";
import { HASH_FACTOR, HASH_SEED, type Vocabulary } from "./vocabulary.ts";

/** Longest token in UTF-16 units. */
export const LONGEST_TOKEN = 256;
/** Slices of at most 12 units are copies; longer ones would keep their whole text alive as keys. */
const LONGEST_KEY = 12;
const MOST_KEYS = 1 << 20;

const { space, line, paragraph, stop, quote, ignorable, apostrophe, dot, comma, surrogate } = CharacterClass;
const { single, katakana, cluster, leadingVowel, letter, digit, number, combining, stacker } = CharacterClass;

/** Walks through one text at a time; `id`, `start`, `end`, `breaks` describe the token that `advance` found last. */
export class TokenScanner {
  id = 0;
  start = 0;
  end = 0;
  breaks = 0;

  readonly #vocabulary: Vocabulary;
  readonly #spellings = new Map<string, number>();
  readonly #buffer = new Uint16Array(LONGEST_TOKEN * 20);
  #text = "";
  #limit = 0;
  #at = 0;
  #isFirst = true;
  #hash = 0;
  #length = 0;
  #isComplex = false;
  #hasDigit = false;

  constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary;
  }

  /** Starts on the part `[start, end)` of a text; offsets found are offsets into the whole text. */
  reset(text: string, start: number, end: number): void {
    this.#text = text;
    this.#at = start;
    this.#limit = end;
    this.#isFirst = true;
  }

  /** Moves to the next token; false when there is none. */
  advance(): boolean {
    const text = this.#text;
    const limit = this.#limit;
    let breaks = this.#isFirst ? TokenBreak.start : 0;
    let isBlank = false;
    let at = this.#at;
    while (at < limit) {
      const unit = text.charCodeAt(at);
      let kind = classTable[unit]! || learnUnit(unit);
      let width = 1;
      if (kind === surrogate) {
        width = this.#isPair(at) ? 2 : 1;
        kind = width === 2 ? classOfAstral(text.codePointAt(at)!) : CharacterClass.mark;
      }
      if (kind >= single && kind < combining) {
        if (this.#readWord(at, kind, width)) {
          const isCapital = width === 1 ? capitalTable[unit] === 1 : isCapitalAt(text, at);
          this.breaks = breaks | (isCapital ? TokenBreak.capital : 0) | (this.#hasDigit ? TokenBreak.digit : 0);
          this.#isFirst = false;
          return true;
        }
        breaks |= TokenBreak.mark;
        isBlank = false;
        at = this.#at;
        continue;
      }
      at += width;
      if (kind === space || kind === ignorable || kind >= combining) continue;
      if (kind === line) {
        if (unit === 0x0d && at < limit && text.charCodeAt(at) === 0x0a) at++;
        breaks |= isBlank ? TokenBreak.line | TokenBreak.paragraph : TokenBreak.line;
        isBlank = true;
        continue;
      }
      isBlank = kind === paragraph;
      breaks |= breakOf(kind);
    }
    this.#at = at;
    return false;
  }

  /** Reads the word at `at`; false, with the scanner moved behind it, when nothing of it is left in normal form. */
  #readWord(at: number, kind: number, width: number): boolean {
    this.start = at;
    this.end = at;
    this.#hash = HASH_SEED;
    this.#length = 0;
    this.#isComplex = false;
    this.#hasDigit = kind === digit || kind === number;
    this.#take(at, width);
    const limit = Math.min(this.#limit, at + LONGEST_TOKEN);
    if (kind === letter || kind === digit || kind === number) this.#readLetters(limit, kind);
    else this.#readCluster(limit, kind);
    this.#at = this.end;
    this.id = this.#isComplex
      ? this.#idOfSpelling()
      : this.#length === 0
        ? 0
        : this.#vocabulary.intern(this.#buffer, this.#length, this.#hash);
    return this.id !== 0;
  }

  /** Adds a character to the word; `end` moves behind it. */
  #take(at: number, width: number): void {
    this.end = at + width;
    const folded = width === 2 ? COMPLEX : foldTable[this.#text.charCodeAt(at)]!;
    if (folded === DROPPED) return;
    if (folded === COMPLEX) this.#isComplex = true;
    this.#buffer[this.#length++] = folded;
    this.#hash = Math.imul(this.#hash ^ folded, HASH_FACTOR);
  }

  /** Goes on through a word of an alphabet. The innermost loop of a run: what every letter touches is a local variable. */
  #readLetters(limit: number, firstKind: number): void {
    const text = this.#text;
    const buffer = this.#buffer;
    let at = this.end;
    let end = at;
    let hash = this.#hash;
    let length = this.#length;
    let isComplex = this.#isComplex;
    let previous = firstKind;
    let partStart = this.start;
    while (at < limit) {
      const unit = text.charCodeAt(at);
      let kind = classTable[unit]! || learnUnit(unit);
      let width = 1;
      if (kind < letter) {
        if (kind === surrogate && this.#isPair(at)) {
          width = 2;
          kind = classOfAstral(text.codePointAt(at)!);
          if (at + 2 > limit || (kind < letter && kind !== ignorable)) break;
        }
        if (kind === ignorable) {
          at += width;
          continue;
        }
        if (kind < letter) {
          if (!this.#joins(kind, at, previous, at - partStart, limit)) break;
          if (kind !== comma) partStart = at + 1;
        }
      }
      if (kind >= letter && kind < combining) {
        previous = kind;
        if (kind !== letter) this.#hasDigit = true;
      }
      const folded = width === 2 ? COMPLEX : foldTable[unit]!;
      if (folded !== DROPPED) {
        if (folded === COMPLEX) isComplex = true;
        buffer[length++] = folded;
        hash = Math.imul(hash ^ folded, HASH_FACTOR);
      }
      at += width;
      end = at;
    }
    this.end = end;
    this.#hash = hash;
    this.#length = length;
    this.#isComplex = isComplex;
  }

  /** Whether the mark at `at` belongs to the word that it stands in: an apostrophe, a point or a comma. */
  #joins(kind: number, at: number, previous: number, partLength: number, limit: number): boolean {
    const after = at + (this.#isPair(at + 1) ? 3 : 2);
    if (after > limit) return false;
    const next = this.#kindAt(at + 1);
    if (kind === apostrophe) return next === letter;
    if (kind === dot) {
      if (previous === digit && next === digit) return true;
      return previous === letter && next === letter && partLength === 1 && !this.#isWordAt(after);
    }
    const groupLength = kind === comma && previous === digit ? this.#digitsFrom(at + 1) : 0;
    return groupLength >= 2 && groupLength <= 3 && at + 1 + groupLength <= limit;
  }

  /** Goes on through a word of Han, Kana or a script of clusters. */
  #readCluster(limit: number, firstKind: number): void {
    const text = this.#text;
    let at = this.end;
    let takesLetter = firstKind === leadingVowel;
    while (at < limit) {
      const unit = text.charCodeAt(at);
      let kind = classTable[unit]! || learnUnit(unit);
      let width = 1;
      if (kind === surrogate && this.#isPair(at)) {
        width = 2;
        kind = classOfAstral(text.codePointAt(at)!);
        if (at + 2 > limit) return;
      }
      if (kind === combining || kind === stacker) takesLetter = kind === stacker;
      else if (kind === cluster && takesLetter) takesLetter = false;
      else if (kind !== ignorable && !(kind === katakana && firstKind === katakana)) return;
      if (kind !== ignorable) this.#take(at, width);
      at += width;
    }
  }

  /** Whether a whole surrogate pair stands at `at`. */
  #isPair(at: number): boolean {
    if (at + 1 >= this.#limit) return false;
    const high = this.#text.charCodeAt(at);
    const low = this.#text.charCodeAt(at + 1);
    return high >= 0xd800 && high <= 0xdbff && low >= 0xdc00 && low <= 0xdfff;
  }

  /** Class of the unit at `at`; `space` beyond the end; a pair counts as a `letter` only where it is one. */
  #kindAt(at: number): number {
    if (at >= this.#limit) return space;
    const unit = this.#text.charCodeAt(at);
    const kind = classTable[unit]! || learnUnit(unit);
    return kind === surrogate && this.#isPair(at) ? classOfAstral(this.#text.codePointAt(at)!) : kind;
  }

  #isWordAt(at: number): boolean {
    const kind = this.#kindAt(at);
    return kind >= letter || kind === ignorable;
  }

  /** Number of digits in a row, at most 4. */
  #digitsFrom(at: number): number {
    let count = 0;
    while (count < 4 && this.#kindAt(at + count) === digit) count++;
    return count;
  }

  #idOfSpelling(): number {
    const spelling = this.#text.slice(this.start, this.end);
    const known = this.#spellings.get(spelling);
    if (known !== undefined) return known;
    const normal = normaliseWord(spelling);
    const id = normal === "" ? 0 : this.#vocabulary.internWord(normal);
    if (spelling.length <= LONGEST_KEY && this.#spellings.size < MOST_KEYS) this.#spellings.set(spelling, id);
    return id;
  }
}

function breakOf(kind: number): number {
  if (kind === stop || kind === dot) return TokenBreak.stop;
  if (kind === quote || kind === apostrophe) return TokenBreak.quote;
  return kind === paragraph ? TokenBreak.line | TokenBreak.paragraph : TokenBreak.mark;
}
