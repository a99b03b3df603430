/**
 * Word-by-word alignment of two short texts for display: which words agree, which differ, which are added or left out.
 *
 * Longest common subsequence over words (Wagner & Fischer 1974), compared without case, width and edge punctuation; ties prefer the earlier
 * word of the first text. Words left out directly beside words added are one change. Cost: O(n·m) time and space in words, both at most 600;
 * longer texts are compared up to there and the rest is passed over as left out or added.
 */

export type WordChange = "same" | "other" | "added" | "left_out";

/** A run of words in the other text against `[from, to)` of the words of the first; `added` has `from === to`. */
export interface AlignedRun {
  readonly change: WordChange;
  readonly from: number;
  readonly to: number;
  /** Words of the other text; empty when left out. */
  readonly text: string;
}

const LIMIT = 600;

/** Words with the punctuation attached to them; scripts without spaces go by character. */
export function splitWords(text: string): string[] {
  return (
    text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[^\s\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+/gu) ?? []
  );
}

/** What makes two words the same: no case, no width, no punctuation at the edges. */
export function wordKey(word: string): string {
  const plain = word.normalize("NFKC").toLowerCase();
  const bare = plain.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}\p{M}]+$/gu, "");
  return bare === "" ? plain : bare;
}

/** Joins words as they are written: with spaces, but not between characters of scripts without them. */
export function joinWords(words: readonly string[]): string {
  return words
    .join(" ")
    .replace(
      /(?<=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]) (?=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{P}])/gu,
      "",
    );
}

/** The runs of `other` against `base`, in the order of the text. Joining the texts of all runs gives the words of `other` again. */
export function alignWords(base: readonly string[], other: readonly string[]): AlignedRun[] {
  const a = base.slice(0, LIMIT).map(wordKey);
  const b = other.slice(0, LIMIT).map(wordKey);
  const pairs = commonPairs(a, b);
  const runs: AlignedRun[] = [];
  let i = 0;
  let j = 0;
  const gap = (toI: number, toJ: number): void => {
    const text = joinWords(other.slice(j, toJ));
    if (toI > i && toJ > j) runs.push({ change: "other", from: i, to: toI, text });
    else if (toI > i) runs.push({ change: "left_out", from: i, to: toI, text: "" });
    else if (toJ > j) runs.push({ change: "added", from: i, to: i, text });
    i = toI;
    j = toJ;
  };
  for (let index = 0; index < pairs.length;) {
    const [startI, startJ] = pairs[index] ?? [0, 0];
    gap(startI, startJ);
    let length = 0;
    while (pairs[index + length]?.[0] === startI + length && pairs[index + length]?.[1] === startJ + length) length++;
    runs.push({ change: "same", from: startI, to: startI + length, text: joinWords(other.slice(startJ, startJ + length)) });
    i = startI + length;
    j = startJ + length;
    index += length;
  }
  gap(base.length, other.length);
  return runs;
}

function commonPairs(a: readonly string[], b: readonly string[]): (readonly [number, number])[] {
  const width = b.length + 1;
  const best = new Uint16Array((a.length + 1) * width);
  const at = (i: number, j: number): number => best[i * width + j] ?? 0;
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      best[i * width + j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  const pairs: (readonly [number, number])[] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    if (a[i] === b[j] && at(i, j) === at(i + 1, j + 1) + 1) pairs.push([i++, j++]);
    else if (at(i + 1, j) >= at(i, j + 1)) i++;
    else j++;
  }
  return pairs;
}
