/**
 * Features of a sentence for the type of evidence it brings: runs of one to three words and marks, their letters as written; unknown people and
 * places all alike, since who is named depends on the matter and not on the type. Linear in the words.
 */
import { collectFeatures, type FeatureBag } from "../algo/feature-bag.ts";
import { plainMarks } from "../text/plain-marks.ts";

const WORD = /[\p{L}\p{N}]+(?:['.,-][\p{L}\p{N}]+)*|[^\s\p{L}\p{N}]/gu;

/** Words and marks as models see them: plain marks, no numbers of references, no mark at the end that only some writers put there. */
export const evidenceTokens = (sentence: string): string[] =>
  plainMarks(sentence)
    .replaceAll(/\[(?:REF\]?|\d{1,3}\])/gu, "")
    .trim()
    .replace(/(?<=[\p{L}\p{N}"')%])[\s.,;:]+$/u, "")
    .match(WORD) ?? [];

/** Words as features see them: a capital inside a sentence makes a name, `Xx`; every digit is a 0. */
export function evidenceWords(sentence: string): string[] {
  const words: string[] = [];
  let isStart = true;
  for (const word of evidenceTokens(sentence)) {
    if (/^\p{N}/u.test(word)) words.push(word.replace(/\p{N}/gu, "0"));
    else if (/^\p{Lu}/u.test(word) && !isStart) {
      if (/^\p{Lu}{2,}$/u.test(word)) words.push("XX");
      else if (words.at(-1) !== "Xx") words.push("Xx");
    } else words.push(word);
    isStart = /^[.!?]$/u.test(word);
  }
  return words;
}

/** What a word adds by being there `n` times. */
const damped = (bag: FeatureBag): FeatureBag => new Map([...bag].map(([hash, n]) => [hash, 1 + Math.log(n)]));

/** Words of a sentence whose place counts beside the words of all of it. */
const OPENING = 12;

/** Views of the second bag. */
export const EVIDENCE_VIEWS = ["all", "opening"] as const;

/** Two bags: runs of words; and single words in small letters, of the sentence and of its opening. */
export function evidenceTypeBags(sentence: string): [FeatureBag, FeatureBag] {
  const found = evidenceWords(sentence);
  const words = ["<b>", ...found, "<e>"];
  const runs = collectFeatures((put) => {
    for (const i of words.keys())
      for (let length = 1; length <= 3 && i + length <= words.length; length++) put(words.slice(i, i + length).join(" "), 1);
  });
  const single = collectFeatures((put) => {
    for (const [i, word] of found.entries()) {
      const small = word.toLowerCase();
      put(`all:${small}`, 1);
      if (i < OPENING) put(`opening:${small}`, 1);
    }
  });
  return [damped(runs), damped(single)];
}
