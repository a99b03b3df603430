/** Where a clause that is content ends. */
import type { Sentence } from "../sentence.ts";
import { isCoordinatedCue, isSayingForm, startsOtherCue } from "./other-cues.ts";
import { isComma, isDash, isFiniteVerb, isGerundForm } from "./word-kinds.ts";

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
    if (isDash(word) && word.start > words[i - 1]!.end && word.quotation === null) {
      const closing = closingDash(sentence, i, end);
      if (closing === 0) return i;
      i = closing;
      continue;
    }
    if (word.quotation !== null && words[from]!.quotation !== word.quotation) continue;
    if (word.low === "according" && words[i + 1]?.low === "to") {
      const closing = closingSource(sentence, i, end);
      if (closing === 0) return trimEnd(sentence, i);
      i = closing;
      continue;
    }
    if (isComma(word) && (startsOtherCue(sentence, i + 1) || isComparison(sentence, i + 1))) return i;
    if (
      word.tag === "CCONJ" &&
      (isCoordinatedCue(sentence, i + 1) || isSecondGerund(sentence, from, i + 1) || isOtherTense(sentence, from, i + 1))
    )
      return trimEnd(sentence, i);
  }
  return end;
}

const LONGEST_ASIDE = 24;

/** The dash that closes an aside which a dash opened, with the clause going on behind it; 0 when there is none. */
function closingDash(sentence: Sentence, opening: number, end: number): number {
  const { words } = sentence;
  for (let i = opening + 2; i < Math.min(end - 1, opening + LONGEST_ASIDE); i++) {
    if (words[i]!.tag === "BLOCK" || words[i]!.low === ";" || isSayingForm(sentence, i, "finite")) return 0;
    if (isDash(words[i]!) && words[i]!.low === words[opening]!.low) return words[i + 1]!.tag === "CCONJ" ? 0 : i;
  }
  return 0;
}

/** "said she is late and accused her of", "said he had lost it and blames her": another tense than the clause before, so another clause. */
function isOtherTense(sentence: Sentence, from: number, at: number): boolean {
  const { words } = sentence;
  let verb = at;
  while (words[verb]?.tag === "ADV") verb++;
  const word = words[verb];
  const own =
    word?.tag === "VERB"
      ? word.verbs?.find((each) => each.takes.has("object") || each.takes.has("to") || each.prepositions.size > 0)
      : undefined;
  if (own === undefined || word!.low === own.base || word!.low === own.gerund || !isFiniteVerb(sentence, verb)) return false;
  const isThird = word!.low === own.third;
  if (!isThird && (word!.low !== own.past || !own.takes.has("object"))) return false;
  for (let i = from; i < at - 1; i++) {
    if (!isFiniteVerb(sentence, i)) continue;
    const { low, tag } = words[i]!;
    const isPast = /^(?:was|were|had|did|would|could)$/u.test(low) || (tag === "VERB" && low.endsWith("ed"));
    const isPresent = /^(?:is|are|has|have|does|do|will|'s|'re|'ve|'ll)$/u.test(low);
    return isThird ? isPast : isPresent && !(words[i + 1]?.tag === "VERB" && /^(?:has|have|is|are)$/u.test(low));
  }
  return false;
}

/** ", compared with 22 percent of": figures that the writer sets beside what was said. */
function isComparison(sentence: Sentence, at: number): boolean {
  return sentence.words[at]?.low === "compared" && /^(?:with|to)$/u.test(sentence.words[at + 1]?.low ?? "");
}

/** "kept him from saying that ..., or from describing": the same preposition with a cue of its own. */
function isSecondGerund(sentence: Sentence, from: number, at: number): boolean {
  const { words } = sentence;
  const [lead, verb] = [words[at], words[at + 1]];
  if (lead?.tag !== "ADP" || verb?.verbs === undefined || !isGerundForm(verb.low)) return false;
  for (let i = from - 2; i >= Math.max(sentence.first, from - 6); i--)
    if (words[i]!.low === lead.low && isGerundForm(words[i + 1]!.low)) return true;
  return false;
}

const LONGEST_SOURCE = 10;

/** "that the order came, according to a sergeant, from the commander": the comma behind which the clause goes on; 0 when it does not. */
export function closingSource(sentence: Sentence, at: number, end: number): number {
  const { words } = sentence;
  if (!isComma(words[at - 1]!)) return 0;
  for (let i = at + 2; i < Math.min(end - 1, at + LONGEST_SOURCE); i++) {
    if (words[i]!.tag === "BLOCK" || words[i]!.tag === "VERB" || words[i]!.tag === "AUX") return 0;
    if (isComma(words[i]!)) return /^(?:ADP|VERB|AUX)$/u.test(words[i + 1]!.tag) ? i : 0;
  }
  return 0;
}

export function trimEnd(sentence: Sentence, end: number): number {
  let last = end;
  while (last > 0 && sentence.words[last - 1]!.tag === "PUNCT" && /^[,:—–-]+$/u.test(sentence.words[last - 1]!.low)) last--;
  return last;
}
