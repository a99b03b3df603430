/** Where a noun phrase that is content ends. */
import type { Sentence } from "../sentence.ts";
import { isListComma } from "./bare-clause.ts";
import { clauseEnd, trimEnd } from "./clause-end.ts";
import { isReducedParticiple } from "./noun-phrases.ts";
import { groupStart, isSayingForm } from "./other-cues.ts";
import { canEndPhrase, canStartPhrase, isComma, isFiniteVerb, isNoun, isPersonalPronoun, isPossessive, isTime } from "./word-kinds.ts";

/** The end of a noun phrase that is content: as above, and before subordinate clauses, finite verbs and commas that part no list. */
export function objectEnd(sentence: Sentence, from: number): number {
  const { words, book } = sentence;
  const end = clauseEnd(sentence, from);
  let hasRelative = false;
  let hasVerb = words[from]!.tag === "VERB";
  for (let i = from + 1; i < end; i++) {
    const word = words[i]!;
    const inside = word.quotation !== null && word.quotation === words[i - 1]!.quotation;
    if (inside) continue;
    if (/^(?:who|which|that|whose|whom|where|what|how|why|whether)$/u.test(word.low) && word.tag !== "DET") hasRelative = true;
    if (!hasRelative && isSayingForm(sentence, i, "gerund") && !isOwned(sentence, i)) return trimEnd(sentence, i);
    if (!hasRelative && isFiniteVerb(sentence, i) && isOuterVerb(sentence, i)) return trimEnd(sentence, groupStart(sentence, i));
    if (word.tag === "VERB") hasVerb = true;
    if (word.low === "(" || (word.low === "during" && !hasVerb)) return trimEnd(sentence, i);
    if (!hasRelative && isTrailingTime(sentence, i)) return trimEnd(sentence, words[i - 1]!.low === "on" ? i - 1 : i);
    if (isComma(word) && !isListComma(sentence, i, end)) {
      const next = words[i + 1];
      if (next !== undefined && /^(?:which|who|whose)$/u.test(next.low) && !hasRelative) continue;
      return i;
    }
    if (word.low === "as" && words[i + 1]?.low === "well" && words[i + 2]?.low !== "as") return trimEnd(sentence, i);
    if (word.tag === "SCONJ" && book.subordinators.has(word.low)) return trimEnd(sentence, i);
    if (
      book.subordinators.has(word.low) &&
      i > from + 1 &&
      (word.low === "as" ? startsClause(sentence, i + 1, end) : word.tag !== "NOUN") &&
      !hasRelative
    )
      return trimEnd(sentence, i);
    if (
      word.tag === "CCONJ" &&
      !hasRelative &&
      isFiniteVerb(sentence, i + 1 < end ? i + 1 : i) &&
      words[i + 1]?.tag !== "NOUN" &&
      i + 1 < end
    )
      return trimEnd(sentence, i);
    if (word.tag === "CCONJ" && i + 2 < end && words[i + 1]!.tag === "ADV" && isFiniteVerb(sentence, i + 2)) return trimEnd(sentence, i);
  }
  return end;
}

/** "as he left", not "as helpful but": a phrase and then a verb. */
function startsClause(sentence: Sentence, from: number, end: number): boolean {
  // "described it as “a joke that went wrong”": quoted words are what it is called.
  if (sentence.words[from]?.quotation) return false;
  const { words } = sentence;
  for (let i = from; i < Math.min(end, from + 8); i++) {
    if (isFiniteVerb(sentence, i)) return true;
    if (words[i]!.tag === "PUNCT" || /^(?:who|which|that)$/u.test(words[i]!.low)) return false;
    if (words[i]!.tag === "CCONJ" && !(canEndPhrase(words[i - 1]!) && words[i + 1] !== undefined && canStartPhrase(words[i + 1]!)))
      return false;
  }
  return false;
}

/** "its reporting of the affair": a participle that is a noun here. */
function isOwned(sentence: Sentence, at: number): boolean {
  const before = sentence.words[at - 1]!;
  return before.low === "'s" || before.low === "'" || before.tag === "DET" || before.tag === "ADJ" || isPossessive(before);
}

/** A finite verb that follows a noun phrase as no part of it: no contact clause ("the plan he proposed") and no participle. */
function isOuterVerb(sentence: Sentence, at: number): boolean {
  const from = groupStart(sentence, at);
  const before = sentence.words[from - 1];
  if (
    before === undefined ||
    !canEndPhrase(before) ||
    isPersonalPronoun(before) ||
    before.tag === "PROPN" ||
    before.tag === "DET" ||
    before.tag === "ADJ"
  )
    return false;
  return sentence.words[at]!.tag === "AUX" || (!isReducedParticiple(sentence, at, 0) && !/(?:ed|en|wn)$/u.test(sentence.words[at]!.low));
}

/** "on Monday", "yesterday": when it was said or done, behind a noun phrase, and no part of it. */
function isTrailingTime(sentence: Sentence, at: number): boolean {
  const { words } = sentence;
  const [before, word, next] = [words[at - 1]!, words[at]!, words[at + 1]];
  if (!isTime(sentence, at) || next?.low === "'s" || next?.low === "'") return false;
  if (before.low === "on") return true;
  if (!(word.tag === "PROPN" || /^(?:yesterday|today|tonight|last)$/u.test(word.low))) return false;
  if (next !== undefined && next.tag === "NOUN" && !isTime(sentence, at + 1)) return false;
  return isNoun(before) && !isTime(sentence, at - 1);
}
