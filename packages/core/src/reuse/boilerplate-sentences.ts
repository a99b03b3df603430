/**
 * Where sentences begin, from what stands between tokens: good enough for masks and for parting long passages, without the text.
 */
import { languagePacks } from "../languages/registry.ts";
import { TokenBreak, type TokenColumns } from "../text/token-columns.ts";
import type { WordId } from "./item-input.ts";

const { stop, line, paragraph, quote, start, capital, digit } = TokenBreak;

/** Ids of the abbreviations of all language packs that occur. */
export function findAbbreviations(wordId: WordId): ReadonlySet<number> {
  return new Set(languagePacks.flatMap((pack) => pack.abbreviations.map((word) => wordId(word))).filter((id) => id !== 0));
}

/** Answers, token by token, whether a sentence begins there. */
export class SentenceEdges {
  readonly #columns: TokenColumns;
  readonly #abbreviations: ReadonlySet<number>;

  constructor(columns: TokenColumns, abbreviations: ReadonlySet<number>) {
    this.#columns = columns;
    this.#abbreviations = abbreviations;
  }

  /** Whether a sentence, line or paragraph begins with this token. In scripts without capitals every stop ends a sentence. */
  isStart(token: number): boolean {
    const { breaks, tokens, lengths } = this.#columns;
    const bits = breaks[token]!;
    if ((bits & (start | paragraph)) !== 0) return true;
    const isUpper = (bits & (capital | digit | quote)) !== 0;
    if ((bits & line) !== 0) return isUpper || (bits & TokenBreak.mark) !== 0;
    if ((bits & stop) === 0) return false;
    if (!isUpper) return !this.#isCased(token);
    // "J. Smith", "Rep. Smith": no end.
    return !this.#abbreviations.has(tokens[token - 1]!) && !(lengths[token - 1] === 1 && (breaks[token - 1]! & capital) !== 0);
  }

  /** Whether the neighbourhood has capitals at all. */
  #isCased(token: number): boolean {
    const { breaks } = this.#columns;
    for (let at = Math.max(0, token - 40); at < Math.min(breaks.length, token + 40); at++) if ((breaks[at]! & capital) !== 0) return true;
    return false;
  }
}
