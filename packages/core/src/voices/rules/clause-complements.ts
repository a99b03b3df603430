import type { CueVerb } from "../../languages/attribution-cues.ts";
import { adjunctEnd, addresseeEnd, contentStarts } from "../grammar/adjuncts.ts";
import { isBareClause } from "../grammar/bare-clause.ts";
import { clauseEnd, sentenceEnd } from "../grammar/clause-end.ts";
import { subjectClauseEnd } from "../grammar/infinitive-end.ts";
import { openingEnd } from "../grammar/opening-end.ts";
import { subjectBefore } from "../grammar/subjects.ts";
import type { VerbGroup } from "../grammar/verb-group.ts";
import { canStartPhrase, isComma, isFiniteVerb, isGerundForm, isTime } from "../grammar/word-kinds.ts";
import type { Sentence } from "../sentence.ts";
import type { Complement } from "./verb-complements.ts";

/** "that ...", "whether ...", or a clause without either. */
export function clauseComplement(sentence: Sentence, group: VerbGroup, verb: CueVerb): Complement | null {
  const after = group.at + 1 + (verb.particle === "" ? 0 : 1);
  if (isGap(sentence, group, verb, after))
    return {
      rule: "relative_gap",
      cueClass: verb.takes.get("clause")!,
      content: [{ from: after, to: clauseEnd(sentence, after) }],
      cueTo: after,
    };
  const starts = new Set(contentStarts(sentence, after));
  let addressed = after;
  if (verb.takes.has("addressee")) {
    addressed = addresseeEnd(sentence, after);
    const told = sentence.words[addressed - 1];
    if (addressed > after && told!.noun?.takes.includes("clause") === true && !told!.isCapital) addressed = after;
    if (addressed > after) for (const start of contentStarts(sentence, addressed)) starts.add(start);
  }
  const far = behindAdjuncts(sentence, after);
  if (far > 0) starts.add(far);
  const beyond = behindParenthesis(sentence, after);
  if (beyond > 0) starts.add(beyond);
  const clauseClass = verb.takes.get("clause");
  const ordered = [...starts].sort((a, b) => a - b);
  const isAddressed =
    addressed > after && !sentence.book.habits.objectBeforeAddressee.has(verb.base) && isBareClause(sentence, addressed, false);
  const introduced =
    clauseClass === undefined ? undefined : ordered.find((start) => sentence.words[start]?.low === "that" && isThatClause(sentence, start));
  if (introduced !== undefined) return found("that_clause", clauseClass!, sentence, introduced, after);
  for (const start of ordered) {
    const word = sentence.words[start];
    if (word === undefined || (isAddressed && start < addressed)) continue;
    if (
      word.low !== "that" &&
      ordered.some(
        (later) => later > start && isJustTime(sentence, start, later) && isTime(sentence, start) && isBareClause(sentence, later, false),
      )
    )
      continue;
    const isNear =
      start === after ||
      start === beyond ||
      start === addressed ||
      isJustTime(sentence, after, start) ||
      (addressed > after && isJustTime(sentence, addressed, start));
    const questionClass = verb.takes.get("wh");
    if (questionClass !== undefined && sentence.book.questionWords.has(word.low) && isNear && opensQuestion(sentence, start, verb))
      return found("wh_clause", questionClass, sentence, start, after);
    if (clauseClass === undefined || !isNear || word.low === "that") continue;
    const isPronoun = word.tag === "PRON" && !/^(?:who|which|that|what)$/u.test(word.low);
    if (verb.prepositions.has(word.low) || /^(?:anything|nothing|something|so|little|much|more|as)$/u.test(word.low)) continue;
    if (sentence.book.habits.neverBare.has(verb.base) && !(isPronoun && sentence.book.habits.bareBeforePronoun.has(verb.base))) continue;
    if (start !== beyond && sentence.words[start - 1] !== undefined && isComma(sentence.words[start - 1]!)) continue;
    const isStrict =
      !sentence.book.habits.clauseOnly.has(verb.base) &&
      (verb.takes.has("object") || clauseClass === "evidence" || verb.prepositions.size > 2);
    if (verb.takes.has("object_to") && !sentence.book.habits.clauseOnly.has(verb.base) && hasInfinitiveFirst(sentence, start)) continue;
    const isSaid = verb.base === "say" && start === after && canStartPhrase(word) && words(sentence, start) > 4;
    if (isSaid || isBareClause(sentence, start, isStrict)) return found("bare_clause", clauseClass, sentence, start, after);
  }
  return null;
}

/** Words of the sentence from a place on. */
function words(sentence: Sentence, from: number): number {
  return sentenceEnd(sentence) - from;
}

function found(rule: string, cueClass: Complement["cueClass"], sentence: Sentence, start: number, cueTo: number): Complement | null {
  const whole = isInSubject(sentence, cueTo - 1) ? subjectClauseEnd(sentence, start) : clauseEnd(sentence, start);
  const end = openingEnd(sentence, cueTo - 1, start, whole);
  return end - start < 2 ? null : { rule, cueClass, content: [{ from: start, to: end }], cueTo };
}

/** "a move that analysts say will cost", "which he said was late": the subject of what is said stands before the cue. */
function isGap(sentence: Sentence, group: VerbGroup, verb: CueVerb, after: number): boolean {
  const { words } = sentence;
  const next = words[after];
  if (!verb.takes.has("clause") || next === undefined || group.kind !== "finite" || !isFiniteVerb(sentence, after)) return false;
  const subject = subjectBefore(sentence, group.from);
  if (subject === null || subject.from <= sentence.first) return false;
  const before = words[subject.from - 1]!;
  if (next.tag === "AUX" && before.tag === "NOUN") return true;
  for (let i = group.from - 1; i >= Math.max(sentence.first, group.from - 14); i--) {
    const word = words[i]!;
    if (/^(?:which|that|who|what)$/u.test(word.low)) return i < group.from - 1;
    if (word.tag === "VERB" || word.tag === "AUX" || word.tag === "BLOCK") return false;
  }
  return false;
}

/** "that" as a conjunction, not before a noun ("that day") or as the object itself. */
function isThatClause(sentence: Sentence, at: number): boolean {
  const word = sentence.words[at]!;
  const next = sentence.words[at + 1];
  if (next === undefined || next.tag === "PUNCT") return next?.low === "," || next?.low === "-";
  return (
    word.tag === "SCONJ" ||
    (next.tag === "VERB" && isGerundForm(next.low)) ||
    next.tag === "DET" ||
    next.tag === "PRON" ||
    next.tag === "PROPN" ||
    isBareClause(sentence, at + 1, false)
  );
}

/** "said, in a letter to the board, that". */
function behindParenthesis(sentence: Sentence, at: number): number {
  const { words } = sentence;
  if (words[at] === undefined || !isComma(words[at]!)) return 0;
  for (let i = at + 1; i < Math.min(words.length, at + 16); i++)
    if (isComma(words[i]!)) return words[i + 1]?.low === "that" || (i === at + 2 && words[at + 1]!.tag === "ADV") ? i + 1 : 0;
  return 0;
}

/** "charged on a programme of Saturday morning that": the "that" behind an adjunct without verbs and marks. */
function behindAdjuncts(sentence: Sentence, at: number): number {
  const { words } = sentence;
  if (words[at]?.tag !== "ADP") return 0;
  for (let i = at + 1; i < Math.min(words.length, at + 18); i++) {
    const { tag, low } = words[i]!;
    if (low === "that" && tag !== "DET") return i;
    if (tag === "VERB" || tag === "AUX" || tag === "BLOCK" || tag === "SCONJ" || (tag === "PUNCT" && low !== "-")) return 0;
  }
  return 0;
}

function isJustTime(sentence: Sentence, from: number, to: number): boolean {
  let at = from;
  while (at < to) {
    const next = adjunctEnd(sentence, at);
    if (next === at) return false;
    at = next;
  }
  return true;
}

/** Whether a question word opens what is said: "if", "when" and "where" mostly open something else. */
function opensQuestion(sentence: Sentence, at: number, verb: CueVerb): boolean {
  const { low } = sentence.words[at]!;
  const next = sentence.words[at + 1];
  if (next === undefined || next.tag === "PUNCT") return false;
  if (low === "if" || low === "when" || low === "where" || low === "which" || low === "who")
    return (
      sentence.book.habits.openQuestions.has(verb.base) ||
      (verb.base === "say" && low !== "if" && low !== "when") ||
      verb.base === "explain"
    );
  return (
    canStartPhrase(next) || next.tag === "AUX" || next.tag === "VERB" || next.tag === "PART" || next.tag === "ADV" || next.tag === "ADJ"
  );
}

/** "expects the budget to fail": an infinitive comes before any finite verb. */
function hasInfinitiveFirst(sentence: Sentence, from: number): boolean {
  for (let i = from; i < Math.min(sentence.words.length, from + 14); i++) {
    const word = sentence.words[i]!;
    if (word.low === "to" && word.tag === "PART") return true;
    if (word.tag === "AUX" || (word.tag === "VERB" && i > from) || word.tag === "SCONJ" || isComma(word)) return false;
  }
  return false;
}

/** "Those who say that ... have": the cue stands in a relative clause of the sentence's subject, and its own verb is still to come. */
function isInSubject(sentence: Sentence, cue: number): boolean {
  for (let i = cue - 1; i >= sentence.first; i--) {
    const word = sentence.words[i]!;
    if (word.tag === "PUNCT" || word.tag === "SCONJ" || word.tag === "BLOCK") return false;
    if (/^(?:who|which)$/u.test(word.low)) return !hasFiniteBefore(sentence, i);
  }
  return false;
}

function hasFiniteBefore(sentence: Sentence, at: number): boolean {
  for (let i = at - 1; i >= sentence.first; i--) if (isFiniteVerb(sentence, i)) return true;
  return false;
}
