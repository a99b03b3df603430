/**
 * Features of a sentence for the type of evidence it brings: runs of one to three words and marks, their letters as written; unknown people and
 * places all alike, since who is named depends on the matter and not on the type. Linear in the words.
 */
import { collectFeatures, type FeatureBag } from "../algo/feature-bag.ts";

const WORD = /\[REF\]?|[\p{L}\p{N}]+(?:['’.,-][\p{L}\p{N}]+)*|[^\s\p{L}\p{N}]/gu;

/** Words as features see them: a capital inside a sentence makes a name, `Xx`; every digit is a 0. */
export function evidenceWords(sentence: string): string[] {
  const words: string[] = [];
  let isStart = true;
  for (const [word] of sentence.matchAll(WORD)) {
    if (word.startsWith("[REF")) continue;
    if (/^\p{N}/u.test(word)) words.push(word.replace(/\p{N}/gu, "0"));
    else if (/^\p{Lu}/u.test(word) && !isStart) {
      if (/^\p{Lu}{2,}$/u.test(word)) words.push("XX");
      else if (words.at(-1) !== "Xx") words.push("Xx");
    } else words.push(word.replaceAll("’", "'"));
    isStart = /^[.!?]$/u.test(word);
  }
  return words;
}

export const evidenceTypeFeatures = (sentence: string): FeatureBag =>
  collectFeatures((put) => {
    const words = ["<b>", ...evidenceWords(sentence), "<e>"];
    for (const i of words.keys())
      for (let length = 1; length <= 3 && i + length <= words.length; length++) put(words.slice(i, i + length).join(" "), 1);
  });
