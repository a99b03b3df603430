/**
 * Sentence edges around a place in a text, never of the whole text.
 *
 * The platform's segmenter (Unicode Standard Annex 29) finds the sentences of pieces of at most 4,000 units, because it is quadratic in the
 * length of what it is given; then neighbours are joined where it split at an abbreviation, an initial, a list number or before the rest of
 * a sentence after a quotation ("Go!" he said). Lines of a hard-wrapped paragraph are read as one; other lines end sentences.
 * Cost: linear in the length of the place, whatever the text's length.
 */
import { hardPieces, outerEdges } from "./sentence-pieces.ts";

/** A sentence without the white space around it; UTF-16 units of the whole text, half-open. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
}

/** What a language adds, as language packs hold it: normal forms of words, without their last full stop ("mr", "u.s"). */
export interface SentenceCues {
  /** Words after which a full stop ends no sentence. */
  readonly abbreviations: readonly string[];
  /** Words that begin a new sentence when they follow an initial or an initialism with a capital letter: "the", "he". Default: none. */
  readonly sentenceOpeners?: readonly string[];
}

export interface SentenceOptions {
  /** BCP 47 tag; `und` and unknown tags use the root rules. Default: `und`. */
  readonly language?: string;
  /** Default: no abbreviations known; initials and list numbers are joined all the same. */
  readonly cues?: SentenceCues;
}

const LAST_WORD = /(?:^|[\s("“‘«[])((?:\p{L}\p{M}*)+(?:\.(?:\p{L}\p{M}*)+)*)\.$/u;
const FIRST_WORD = /^["“‘«([]*((?:\p{L}\p{M}*)+)/u;
const ASKED_OR_CALLED_AND_CLOSED = /[!?！？؟]["”’»)\]]+$/u;

/** Finds sentences of one language; keeps the platform's segmenter. */
export class SentenceFinder {
  readonly #segmenter: Intl.Segmenter;
  readonly #abbreviations: ReadonlySet<string>;
  readonly #openers: ReadonlySet<string>;

  constructor(options: SentenceOptions = {}) {
    this.#segmenter = new Intl.Segmenter(knownTag(options.language ?? "und"), { granularity: "sentence" });
    this.#abbreviations = new Set(options.cues?.abbreviations);
    this.#openers = new Set(options.cues?.sentenceOpeners);
  }

  /**
   * All sentences that share a unit with `[start, end)`, whole, by ascending `start`; an empty place counts as one unit.
   * Nothing when there is only white space. A sentence reaching further than 4,000 units beyond the place is cut there.
   */
  around(text: string, start: number, end: number): Sentence[] {
    const last = Math.max(end, start + 1);
    const outer = outerEdges(text, start, last);
    return this.#within(text, outer.start, outer.end).filter((sentence) => sentence.end > start && sentence.start < last);
  }

  /** All sentences of a text; for small texts and tests. */
  all(text: string): Sentence[] {
    return this.#within(text, 0, text.length);
  }

  #within(text: string, start: number, end: number): Sentence[] {
    const sentences: Sentence[] = [];
    for (const piece of hardPieces(text, start, end)) {
      let open: Sentence | undefined;
      for (const { segment, index } of this.#segmenter.segment(piece.text)) {
        const found = trimmed(text, piece.start + index, piece.start + index + segment.length);
        if (found === undefined) continue;
        if (open !== undefined && this.#belongTogether(text.slice(open.start, open.end), text.slice(found.start, found.end)))
          open = { start: open.start, end: found.end };
        else {
          if (open !== undefined) sentences.push(open);
          open = found;
        }
      }
      if (open !== undefined) sentences.push(open);
    }
    return sentences;
  }

  #belongTogether(before: string, after: string): boolean {
    if (!/[\p{L}\p{N}]/u.test(after)) return true;
    if (/^\(?\p{Nd}{1,3}[.)]$/u.test(before)) return true;
    if (ASKED_OR_CALLED_AND_CLOSED.test(before.slice(-12)) && /^\p{Ll}/u.test(after)) return true;
    const word = LAST_WORD.exec(before.slice(-24))?.[1];
    if (word === undefined) return false;
    const isInitialism = /^(?:\p{Lu}|\p{L}(?:\.\p{L})+)$/u.test(word);
    if (!isInitialism) return this.#abbreviations.has(word.toLowerCase());
    return !this.#openers.has(FIRST_WORD.exec(after.slice(0, 40))?.[1]?.toLowerCase() ?? "");
  }
}

function trimmed(text: string, start: number, end: number): Sentence | undefined {
  let from = start;
  let to = end;
  while (from < to && text.charAt(from).trim() === "") from++;
  while (to > from && text.charAt(to - 1).trim() === "") to--;
  return from < to ? { start: from, end: to } : undefined;
}

function knownTag(language: string): string {
  try {
    return Intl.Segmenter.supportedLocalesOf([language])[0] ?? "en";
  } catch {
    return "en";
  }
}
