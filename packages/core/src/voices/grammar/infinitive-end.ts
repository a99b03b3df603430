/** Where infinitives and clauses inside a subject end that are content. */
import type { Sentence } from "../sentence.ts";
import { hasFinite, isListComma } from "./bare-clause.ts";
import { clauseEnd, trimEnd } from "./clause-end.ts";
import { isComma, isFiniteVerb, isPersonalPronoun } from "./word-kinds.ts";

/** The end of an infinitive that is content: as of a clause, and before a comma that parts no list or a finite verb behind a conjunction. */
export function infinitiveEnd(sentence: Sentence, from: number): number {
  const { words } = sentence;
  const end = clauseEnd(sentence, from);
  for (let i = from + 2; i < end; i++) {
    const word = words[i]!;
    if (word.quotation !== null && word.quotation === words[i - 1]!.quotation) continue;
    if (/^(?:who|which|that|because|if|what|how|where|when)$/u.test(word.low)) return end;
    if (isComma(word) && !isListComma(sentence, i, end) && !(words[i + 1]?.tag === "CCONJ" && !hasFinite(sentence, i + 1, end))) {
      // "claimed to have counted them, and to have seen ...": a second infinitive goes on.
      if (words[i + 1]?.tag === "CCONJ" && words[i + 2]?.low === "to" && words[i + 2]!.tag === "PART") continue;
      return i;
    }
    const next = words[i + 1];
    if (
      word.tag === "CCONJ" &&
      next !== undefined &&
      i + 1 < end &&
      isFiniteVerb(sentence, i + 1) &&
      (next.tag === "AUX" || /(?:ed|s)$/u.test(next.low))
    )
      return i;
  }
  return end;
}

/** The end of a that-clause inside a subject: before the verb of the clause around it. "The claim [that the door was shut] drew whistles". */
export function subjectClauseEnd(sentence: Sentence, from: number): number {
  const { words } = sentence;
  const end = clauseEnd(sentence, from);
  let hasPredicate = false;
  for (let i = from + 1; i < end; i++) {
    if (!isFiniteVerb(sentence, i)) continue;
    let group = i;
    while (group > from && (words[group - 1]!.tag === "AUX" || words[group - 1]!.tag === "ADV" || words[group - 1]!.tag === "PART"))
      group--;
    const before = words[group - 1]!;
    while (words[i]!.tag !== "VERB" && i + 1 < end && /^(?:AUX|ADV|PART)$/u.test(words[i + 1]!.tag)) i++;
    if (words[i]!.tag !== "VERB" && words[i + 1]?.tag === "VERB" && i + 1 < end) i++;
    const isLinked = /^(?:who|which|that|what)$/u.test(before.low) || before.tag === "CCONJ" || isPersonalPronoun(before);
    if (hasPredicate && !isLinked && subordinatorBetween(sentence, from + 1, group) === 0) return trimEnd(sentence, group);
    if (!/^(?:who|which|that)$/u.test(before.low)) hasPredicate = true;
  }
  return end;
}

function subordinatorBetween(sentence: Sentence, from: number, to: number): number {
  let count = 0;
  for (let i = from; i < to; i++) if (sentence.words[i]!.tag === "SCONJ" || sentence.words[i]!.low === "who") count++;
  return count;
}
