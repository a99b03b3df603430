/** Where a clause that is content ends. */
import type { Sentence } from "../sentence.ts";
import { isCoordinatedCue, startsOtherCue } from "./other-cues.ts";
import { isComma, isDash } from "./word-kinds.ts";

/** Index behind the last word of the sentence that is no closing mark. */
export function sentenceEnd(sentence: Sentence): number {
  let end = sentence.words.length;
  while (end > 0 && sentence.words[end - 1]!.tag === "PUNCT" && /^[.!?…;:,]+$/u.test(sentence.words[end - 1]!.low)) end--;
  return end;
}

/**
 * The end of a clause that is content: the end of the sentence, or before that a dash, a semicolon, another parenthetical attribution,
 * a participle cue or a coordinated cue.
 */
export function clauseEnd(sentence: Sentence, from: number): number {
  const { words } = sentence;
  const end = sentenceEnd(sentence);
  for (let i = from + 1; i < end; i++) {
    const word = words[i]!;
    if (word.low === ";" || word.tag === "BLOCK") return trimEnd(sentence, i);
    if (isDash(word) && word.start > words[i - 1]!.end && word.quotation === null) return i;
    if (word.quotation !== null && words[from]!.quotation !== word.quotation) continue;
    if (word.low === "according" && words[i + 1]?.low === "to") return trimEnd(sentence, i);
    if (isComma(word) && startsOtherCue(sentence, i + 1)) return i;
    if (word.tag === "CCONJ" && isCoordinatedCue(sentence, i + 1)) return trimEnd(sentence, i);
  }
  return end;
}

export function trimEnd(sentence: Sentence, end: number): number {
  let last = end;
  while (last > 0 && sentence.words[last - 1]!.tag === "PUNCT" && /^[,:—–-]+$/u.test(sentence.words[last - 1]!.low)) last--;
  return last;
}
