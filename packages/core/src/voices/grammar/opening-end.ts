/** Where content ends that stands in a clause before the main one: "While members say they agree, the board does not". */
import type { Sentence } from "../sentence.ts";
import { isBareClause } from "./bare-clause.ts";
import { isComma, isFiniteVerb, isGerundForm } from "./word-kinds.ts";

const OPENERS =
  /^(?:while|when|although|though|if|as|after|before|because|since|once|asked|whereas|unless|until|in|amid|with|for|despite|even)$/u;

/**
 * The comma behind which the main clause begins, when the cue stands before it in a clause or phrase that opens the sentence; else `end`.
 *
 * @param cue   the word that ascribes.
 * @param from  first word of its content.
 */
export function openingEnd(sentence: Sentence, cue: number, from: number, end: number): number {
  const { words } = sentence;
  if (!isInOpening(sentence, cue)) return end;
  for (let i = from + 2; i < end - 1; i++)
    if (isComma(words[i]!) && words[i + 1]!.low !== "and" && isBareClause(sentence, i + 1, true) && !isInterpolated(sentence, i + 1, end))
      return i;
  return end;
}

/** Whether the clause or phrase around the cue, from the last comma on, begins as one that comes before a main clause. */
function isInOpening(sentence: Sentence, cue: number): boolean {
  const { words, first } = sentence;
  let opener = first;
  for (let i = cue - 1; i > first; i--)
    if (isComma(words[i]!)) {
      opener = OPENERS.test(words[i + 1]!.low) && words[i + 1]!.low !== "for" && words[i + 1]!.low !== "as" ? i + 1 : first;
      break;
    }
  while (opener < cue && (words[opener]!.tag === "CCONJ" || words[opener]!.tag === "PUNCT" || words[opener]!.low === "even")) opener++;
  const head = words[opener]!;
  if (!(OPENERS.test(head.low) || (head.tag === "VERB" && isGerundForm(head.low)))) return false;
  for (let i = opener + 1; i < cue; i++) if (isComma(words[i]!) && isBareClause(sentence, i + 1, true)) return false;
  return true;
}

/** ", he said," and nothing else: no main clause. */
function isInterpolated(sentence: Sentence, from: number, end: number): boolean {
  const { words } = sentence;
  for (let i = from; i < Math.min(end, from + 8); i++) {
    if (!isFiniteVerb(sentence, i)) continue;
    const isCue = words[i]!.verbs?.some((verb) => verb.takes.has("clause")) ?? false;
    return isCue && (i + 1 >= end || isComma(words[i + 1]!));
  }
  return false;
}
