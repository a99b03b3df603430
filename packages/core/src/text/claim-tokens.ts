import { normaliseWord } from "./normalise-word.ts";

/** The words of a text as columns: what clauses are cut from. UTF-16 units of the whole text. */
export interface ClaimTokens {
  readonly words: readonly string[];
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** What stands between a word and the one before it, without letters. */
  readonly before: readonly string[];
  /** Whether a word begins with a capital letter. */
  readonly isCapital: readonly boolean[];
}

const WORD = /\p{N}+(?:[.,]\p{N}+)*|\p{L}[\p{L}\p{M}\p{N}]*(?:['’]\p{L}+)*/gu;

/** The words of `[start, end)`; hyphens part words, apostrophes do not. */
export function claimTokens(text: string, start: number, end: number): ClaimTokens {
  const tokens = {
    words: [] as string[],
    starts: [] as number[],
    ends: [] as number[],
    before: [] as string[],
    isCapital: [] as boolean[],
  };
  let last = start;
  for (const match of text.slice(start, end).matchAll(WORD)) {
    const from = start + match.index;
    const [spelled] = match;
    tokens.words.push(normaliseWord(spelled));
    tokens.starts.push(from);
    tokens.ends.push(from + spelled.length);
    tokens.before.push(text.slice(last, from));
    tokens.isCapital.push(spelled[0] !== spelled[0]!.toLowerCase());
    last = from + spelled.length;
  }
  return tokens;
}
