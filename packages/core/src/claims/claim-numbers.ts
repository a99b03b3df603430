import type { ClaimWords } from "../languages/claim-words.ts";

/** A figure and the word behind it. */
export interface NumberOf {
  readonly value: number;
  readonly of: string;
}

const DIGITS = /^\d+(?:\.\d+)?$|^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/u;
const valueOf = (word: string, known: ReadonlyMap<string, number>): number | undefined =>
  known.get(word) ?? (DIGITS.test(word) ? Number(word.replaceAll(",", "")) : undefined);
const isNumber = (word: string | undefined, known: ReadonlyMap<string, number>): boolean =>
  word !== undefined && word.length > 1 && known.has(word);

const values = new WeakMap<ClaimWords, ReadonlyMap<string, number>>();

/** The figures in a row of words in normal form; number words in a row are one figure: "four hundred thousand crowns". */
export function claimNumbers(words: readonly string[], pack: ClaimWords): NumberOf[] {
  const known = values.get(pack) ?? new Map(pack.numbers.map((entry) => [entry.split(" ")[0]!, Number(entry.split(" ")[1])]));
  values.set(pack, known);
  const found: NumberOf[] = [];
  for (let i = 0; i < words.length; i++) {
    let total = 0;
    let part = 0;
    let at = i;
    for (; at < words.length; at++) {
      const word = words[at]!;
      // "one million and four hundred thousand"
      if (word === pack.numberLink && total + part >= 100 && isNumber(words[at + 1], known)) continue;
      // "1.4m"; a letter alone is no figure
      const value = word.length === 1 && known.has(word) && (at === i || !DIGITS.test(words[at - 1]!)) ? undefined : valueOf(word, known);
      if (value === undefined) break;
      if (value >= 1000 && known.has(word)) {
        total += Math.max(1, part) * value;
        part = 0;
      } else part = value === 100 && known.has(word) ? Math.max(1, part) * value : part + value;
    }
    // A lone "one" is an article oftener than a figure.
    const isOne = at === i + 1 && words[i] === "one";
    if (at > i && !isOne) found.push({ value: total + part, of: words[at] ?? "" });
    if (at > i) i = at - 1;
  }
  return found;
}
