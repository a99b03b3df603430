/** Where a clause begins without "that", and commas that part lists. */
import type { Sentence } from "../sentence.ts";
import { isReducedParticiple } from "./noun-phrases.ts";
import { canEndPhrase, canStartPhrase, isComma, isDash, isFiniteVerb, isGerundForm, isPersonalPronoun } from "./word-kinds.ts";

/**
 * Whether a bare clause begins at a word: a noun phrase and then a finite verb.
 *
 * @param isStrict  the cue also takes a noun phrase, so a relative clause or participle must not pass for the verb.
 */
export function isBareClause(sentence: Sentence, from: number, isStrict: boolean): boolean {
  const { words } = sentence;
  const head = words[from];
  if (head === undefined) return false;
  if (!isStrict && /^(?:when|as|after|once|unless|while|because|since|although|before|until)$/u.test(head.low))
    return hasMainClause(sentence, from);
  if (!isStrict && head.tag === "ADP" && head.low !== "about" && head.low !== "of" && head.low !== "to")
    return hasMainClause(sentence, from);
  const isExistential = head.low === "there" || head.low === "here";
  if (
    !canStartPhrase(head) &&
    !isExistential &&
    !(head.tag === "VERB" && isGerundForm(head.low)) &&
    !(head.tag === "ADV" && canStartPhrase(words[from + 1] ?? head)) &&
    head.low !== "if"
  )
    return false;
  if (!isStrict && head.low === "if") return true;
  if (isPersonalPronoun(head) && words[from + 1]?.tag !== "CCONJ") {
    let next = from + 1;
    while (next < from + 5 && words[next] !== undefined && /^(?:ADV|DET|ADJ)$/u.test(words[next]!.tag)) next++;
    return next < words.length && (isFiniteVerb(sentence, next) || words[next]!.low === "'d" || words[next]!.low === "'s");
  }
  for (let i = from + 1; i < words.length; i++) {
    const word = words[i]!;
    if (word.tag === "BLOCK" || isDash(word) || word.low === ";" || word.low === ":") return false;
    if (isComma(word) && (!isStrict || words[i + 1]?.low === "including")) {
      const closing = closingCommaAt(sentence, i);
      if (closing > 0) i = closing;
      else if (!isListComma(sentence, i, words.length)) return false;
      continue;
    }
    if (isFiniteVerb(sentence, i)) {
      if (words[i - 1]!.tag === "CCONJ") return false;
      if (word.tag === "AUX") return !isStrict || !/^(?:who|which|that)$/u.test(words[i - 1]!.low);
      if (isStrict && isReducedParticiple(sentence, i, from) && /(?:ed|en|wn)$/u.test(word.low) && words[i + 1]?.tag !== "DET") continue;
      if (isStrict && /^(?:who|which|that)$/u.test(words[i - 1]!.low)) return false;
      return true;
    }
    if (
      isStrict &&
      (word.tag === "SCONJ" ||
        /^(?:who|which|whose|whom)$/u.test(word.low) ||
        (word.low === "that" && i > from) ||
        isComma(word) ||
        (word.tag === "CCONJ" && !(canEndPhrase(words[i - 1]!) && words[i + 1] !== undefined && canStartPhrase(words[i + 1]!))))
    )
      return false;
    if (word.tag === "SCONJ" && !/^(?:that|of|like|than|as)$/u.test(word.low)) return false;
    if (word.tag === "PART" && word.low === "to" && isStrict) return false;
  }
  return false;
}

/** "the chairman, who left in June, will": the comma that closes what a comma opened, when a verb follows it; 0 when there is none. */
function closingCommaAt(sentence: Sentence, opening: number): number {
  const { words } = sentence;
  for (let i = opening + 1; i < Math.min(words.length - 1, opening + 24); i++) {
    if (words[i]!.tag === "BLOCK" || words[i]!.low === ";") return 0;
    if (isComma(words[i]!) && (words[i + 1]!.tag === "VERB" || words[i + 1]!.tag === "AUX" || words[i + 1]!.tag === "ADV")) return i;
  }
  return 0;
}

/** A comma between members of a list: an "and" or "or" follows before anything else that ends a phrase. */
export function isListComma(sentence: Sentence, at: number, end: number): boolean {
  const { words } = sentence;
  if (words[at - 1]?.tag === "ADJ" && words[at + 1]?.tag === "ADJ") return true;
  for (let i = at + 1; i < Math.min(end, at + 24); i++) {
    const word = words[i]!;
    if ((word.low === "and" || word.low === "or") && i > at + 1) return !isFiniteVerb(sentence, Math.min(i + 1, end - 1));
    if (word.low === "and" && i === at + 1) return words[at + 2] !== undefined && !hasFinite(sentence, i + 1, Math.min(end, i + 8));
    if (isFiniteVerb(sentence, i) || word.tag === "SCONJ") return false;
    if (word.tag === "VERB" && i === at + 1) return false;
  }
  return false;
}

export function hasFinite(sentence: Sentence, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isFiniteVerb(sentence, i)) return true;
  return false;
}

/** "when the bill passes, taxes will rise": a subordinate clause, its comma, and then a clause of its own. */
function hasMainClause(sentence: Sentence, from: number): boolean {
  for (let i = from + 2; i < Math.min(sentence.words.length - 2, from + 26); i++) {
    if (isComma(sentence.words[i]!)) return isBareClause(sentence, i + 1, true);
  }
  return false;
}
