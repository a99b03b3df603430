/** Where clauses begin and contents end. */
import type { Sentence } from "../sentence.ts";
import { isReducedParticiple } from "./noun-phrases.ts";
import { subjectBefore } from "./subjects.ts";
import { verbGroupAt } from "./verb-group.ts";
import {
  canEndPhrase,
  canStartPhrase,
  isComma,
  isDash,
  isFiniteVerb,
  isGerundForm,
  isNoun,
  isPersonalPronoun,
  isTime,
} from "./word-kinds.ts";

/** Index behind the last word of the sentence that is no closing mark. */
export function sentenceEnd(sentence: Sentence): number {
  let end = sentence.words.length;
  while (end > 0 && sentence.words[end - 1]!.tag === "PUNCT" && /^[.!?…;:,]+$/u.test(sentence.words[end - 1]!.low)) end--;
  return end;
}

/**
 * Whether a bare clause begins at a word: a noun phrase and then a finite verb.
 *
 * @param isStrict  the cue also takes a noun phrase, so a relative clause or participle must not pass for the verb.
 */
export function isBareClause(sentence: Sentence, from: number, isStrict: boolean): boolean {
  const { words } = sentence;
  const head = words[from];
  if (head === undefined) return false;
  const isExistential = head.low === "there" || head.low === "here";
  if (
    !canStartPhrase(head) &&
    !isExistential &&
    !(head.tag === "VERB" && isGerundForm(head.low)) &&
    !(head.tag === "ADV" && canStartPhrase(words[from + 1] ?? head)) &&
    head.low !== "if"
  )
    return false;
  if (isPersonalPronoun(head)) {
    let next = from + 1;
    while (words[next]?.tag === "ADV") next++;
    return next < words.length && (isFiniteVerb(sentence, next) || words[next]!.low === "'d" || words[next]!.low === "'s");
  }
  for (let i = from + 1; i < words.length; i++) {
    const word = words[i]!;
    if (word.tag === "BLOCK" || isDash(word) || word.low === ";" || word.low === ":") return false;
    if (isComma(word) && !isStrict) {
      const closing = closingCommaAt(sentence, i);
      if (closing > 0) i = closing;
      else if (!isListComma(sentence, i, words.length)) return false;
      continue;
    }
    if (isFiniteVerb(sentence, i)) {
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

function trimEnd(sentence: Sentence, end: number): number {
  let last = end;
  while (last > 0 && sentence.words[last - 1]!.tag === "PUNCT" && /^[,:—–-]+$/u.test(sentence.words[last - 1]!.low)) last--;
  return last;
}

/** ", adding that", ", he said", ", but analysts said": a comma behind which another attribution begins. */
export function startsOtherCue(sentence: Sentence, from: number): boolean {
  const { words } = sentence;
  let at = from;
  while (
    words[at] !== undefined &&
    (words[at]!.tag === "CCONJ" || words[at]!.tag === "ADV" || /^(?:though|although|while|whereas)$/u.test(words[at]!.low))
  )
    at++;
  const head = words[at];
  if (head === undefined || head.low === "that" || sentence.book.questionWords.has(head.low)) return false;
  if (isSayingForm(sentence, at, "gerund")) return true;
  const hasConjunction = at > from;
  if (hasConjunction && isCoordinatedCue(sentence, at)) return true;
  // ", NP cue" up to the next comma or the end: a parenthetical, or behind a conjunction a clause of its own.
  for (let i = at; i < Math.min(words.length, at + 24); i++) {
    const word = words[i]!;
    if (word.tag === "BLOCK" || word.low === ";") return false;
    if (!isFiniteVerb(sentence, i)) {
      if (isComma(word) && !(i > at && canEndPhrase(words[i - 1]!))) return false;
      continue;
    }
    if (word.tag === "AUX" && hasConjunction) continue;
    if (word.tag === "AUX") return false;
    if (isReducedParticiple(sentence, i, at) && !isSayingForm(sentence, i, "finite")) continue;
    if (
      !isSayingForm(sentence, i, "finite") &&
      !(!hasConjunction && word.verbs?.some((verb) => verb.takes.has("clause") && verb.past === word.low)) &&
      !(hasConjunction && word.verbs?.some((verb) => verb.takes.has("object") || verb.takes.has("object_to")))
    )
      return false;
    const subject = subjectBefore(sentence, groupStart(sentence, i));
    if (subject === null || subject.from > at + 1 || subject.from < at) return i === at && nextIsSpeaker(sentence, i + 1);
    return hasConjunction || isParentheticalTail(sentence, i + 1);
  }
  return false;
}

function nextIsSpeaker(sentence: Sentence, at: number): boolean {
  const word = sentence.words[at];
  return word !== undefined && (word.tag === "PROPN" || word.tag === "DET" || isNoun(word));
}

function groupStart(sentence: Sentence, at: number): number {
  let from = at;
  while (
    from > 0 &&
    (sentence.words[from - 1]!.tag === "AUX" ||
      sentence.words[from - 1]!.tag === "ADV" ||
      (sentence.words[from - 1]!.tag === "PART" && sentence.words[from - 1]!.low !== "'s"))
  )
    from--;
  return from;
}

/** Whether nothing of its own follows a cue in commas: a comma, the end, or a word of time. */
function isParentheticalTail(sentence: Sentence, at: number): boolean {
  const word = sentence.words[at];
  if (word === undefined || word.tag === "PUNCT" || word.tag === "ADV" || word.tag === "ADP" || sentence.book.timeWords.has(word.low))
    return true;
  return false;
}

/** "and said", "but added": a cue verb in the past or present right behind a conjunction, without a subject of its own. */
function isCoordinatedCue(sentence: Sentence, from: number): boolean {
  let at = from;
  while (sentence.words[at]?.tag === "ADV") at++;
  if (!isSayingForm(sentence, at, "finite")) return false;
  const next = sentence.words[at + 1];
  if (next === undefined) return false;
  const isSurely =
    next.low === "that" || next.tag === "BLOCK" || next.low === ":" || next.quotation !== null || sentence.book.questionWords.has(next.low);
  if (isSurely) return true;
  const isSpeech =
    sentence.words[at]!.verbs!.some((verb) => verb.takes.get("clause") === "speech") &&
    !sentence.book.habits.doubtfulCoordinates.has(sentence.words[at]!.low);
  return (
    isBareClause(sentence, at + 1, true) ||
    (isSpeech && (next.tag === "DET" || next.tag === "PRON" || next.low === "to" || next.tag === "PROPN" || next.tag === "ADP"))
  );
}

/** Whether a word is a cue verb that takes a clause or quotation, in the wanted form. */
export function isSayingForm(sentence: Sentence, at: number, form: "gerund" | "finite"): boolean {
  const word = sentence.words[at];
  if (word === undefined || word.verbs === undefined || word.tag !== "VERB") return false;
  return word.verbs.some((verb) => {
    if (
      !(verb.takes.has("clause") && verb.takes.get("clause") !== "evidence") ||
      (verb.particle !== "" && sentence.words[at + 1]?.low !== verb.particle)
    )
      return false;
    if (form === "gerund")
      return (
        word.low === verb.gerund &&
        !/^(?:ask|request|order|advis|hold|see|know|find|learn|hear|feel|show|mean|read|writ|post|charg)ing$/u.test(word.low)
      );
    if (word.low !== verb.past && word.low !== verb.third && word.low !== verb.base) return false;
    return verbGroupAt(sentence, at, verb).kind === "finite" && !verbGroupAt(sentence, at, verb).isPassive;
  });
}

/** The end of a noun phrase that is content: as above, and before subordinate clauses, finite verbs and commas that part no list. */
export function objectEnd(sentence: Sentence, from: number): number {
  const { words, book } = sentence;
  const end = clauseEnd(sentence, from);
  let hasRelative = false;
  for (let i = from + 1; i < end; i++) {
    const word = words[i]!;
    const inside = word.quotation !== null && word.quotation === words[i - 1]!.quotation;
    if (inside) continue;
    if (/^(?:who|which|that|whose|whom|where|what|how|why|whether)$/u.test(word.low) && word.tag !== "DET") hasRelative = true;
    if (!hasRelative && isSayingForm(sentence, i, "gerund")) return trimEnd(sentence, i);
    if (!hasRelative && isFiniteVerb(sentence, i) && isOuterVerb(sentence, i)) return trimEnd(sentence, groupStart(sentence, i));
    if (word.low === "(") return trimEnd(sentence, i);
    if (!hasRelative && isTrailingTime(sentence, i)) return trimEnd(sentence, words[i - 1]!.low === "on" ? i - 1 : i);
    if (isComma(word) && !isListComma(sentence, i, end)) {
      const next = words[i + 1];
      if (next !== undefined && /^(?:which|who|whose)$/u.test(next.low) && !hasRelative) continue;
      return i;
    }
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

function startsClause(sentence: Sentence, from: number, end: number): boolean {
  for (let i = from; i < Math.min(end, from + 8); i++) if (isFiniteVerb(sentence, i)) return true;
  return false;
}

/** A comma between members of a list: an "and" or "or" follows before anything else that ends a phrase. */
function isListComma(sentence: Sentence, at: number, end: number): boolean {
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

function hasFinite(sentence: Sentence, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isFiniteVerb(sentence, i)) return true;
  return false;
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

/** The end of an infinitive that is content: as of a clause, and before a comma that parts no list or a finite verb behind a conjunction. */
export function infinitiveEnd(sentence: Sentence, from: number): number {
  const { words } = sentence;
  const end = clauseEnd(sentence, from);
  for (let i = from + 2; i < end; i++) {
    const word = words[i]!;
    if (word.quotation !== null && word.quotation === words[i - 1]!.quotation) continue;
    if (/^(?:who|which|that|because|if|what|how|where|when)$/u.test(word.low)) return end;
    if (isComma(word) && !isListComma(sentence, i, end) && !(words[i + 1]?.tag === "CCONJ" && !hasFinite(sentence, i + 1, end))) return i;
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
