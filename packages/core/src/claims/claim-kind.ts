/**
 * Tells what kind of claim a clause makes, by the first kind that fits: charge, promise, demand, proposal, own experience, prediction, value, fact.
 * Charges are told by words of blame, weighed: a strong one blames by itself, weak ones together, or one that somebody answers for.
 */
import type { ClaimRow } from "../model/tables/claim.ts";
import type { ClaimLexicon } from "./claim-lexicon.ts";
import type { ClauseView } from "./clause-view.ts";
import { weighBlame } from "./weigh-blame.ts";

export interface KindDecision {
  readonly kind: ClaimRow["kind"];
  readonly rule: string;
}

const NONE: KindDecision = { kind: "none", rule: "none" };

export function claimKind(view: ClauseView, lexicon: ClaimLexicon): KindDecision {
  const { tokens, clause, isQuestion } = view;
  const { words } = tokens;
  const { from, to, verb } = clause;
  const isSpeaker = hasSpeaker(view, lexicon);
  if (isRitual(view, lexicon)) return { kind: "none", rule: "ritual" };
  if (lexicon.formulas.first(words, from, to)) return { kind: "none", rule: "formula" };
  const blame = weighBlame(view, lexicon);
  if (isQuestion)
    return blame >= 2 && !isSpeaker && asksToTell(view) && !isAddressed(view)
      ? { kind: "allegation", rule: "blaming_question" }
      : { kind: "none", rule: "question" };
  if (verb === undefined) {
    if (view.isOpening && isImperative(view, lexicon)) return { kind: "demand", rule: "imperative" };
    return blame >= 2 && to - from >= 4 ? { kind: "allegation", rule: "blaming_phrase" } : NONE;
  }
  if (isContraryToFact(view, lexicon)) return { kind: "none", rule: "contrary_to_fact" };
  if (view.isOpening && isImperative(view, lexicon)) return { kind: "demand", rule: "imperative" };
  const verbs = words.slice(verb.at, verb.end);
  const isFuture = verbs.some((word) => lexicon.futures.has(word));
  const isDuty = verbs.some((word) => lexicon.duty.has(word)) || (verbs.includes("need") && words[verb.end] === "to");
  const isPossible = verbs.some((word) => lexicon.possibilities.has(word));
  if (
    blame >= 2 &&
    !isSpeaker &&
    !isDuty &&
    !isFuture &&
    !isPossible &&
    !isConditional(view, lexicon) &&
    !lexicon.proposals.at(words, from, to)
  )
    return { kind: "allegation", rule: "words_of_blame" };
  if (lexicon.promises.first(words, from, to)?.from === firstWord(view, lexicon)) return { kind: "promise", rule: "promise" };
  if (lexicon.proposals.first(words, from, Math.min(to, from + 8))) return { kind: "proposal", rule: "proposal" };
  if (lexicon.demands.first(words, from, Math.min(to, verb.end + 8))) return { kind: "demand", rule: "demand" };
  if (isDuty) return isSpeaker ? { kind: "proposal", rule: "own_duty" } : { kind: "demand", rule: "duty" };
  if (isSpeaker && isExperience(view, lexicon)) return { kind: "own_experience", rule: "first_person" };
  if (isFuture || isPossible) return { kind: "prediction", rule: "future" };
  if (isJudgement(view, lexicon)) return { kind: "value", rule: "judgement" };
  return { kind: "fact", rule: "statement" };
}

function firstWord({ tokens, clause }: ClauseView, lexicon: ClaimLexicon): number {
  const { from, to } = clause;
  for (let i = from; i < to; i++)
    if (
      lexicon.speaker.has(tokens.words[i]!) ||
      lexicon.speakers.has(tokens.words[i]!) ||
      tokens.words[i] === "our" ||
      tokens.words[i] === "my"
    )
      return i;
  return from;
}

function hasSpeaker({ tokens, subject, clause }: ClauseView, lexicon: ClaimLexicon): boolean {
  const words = tokens.words.slice(subject.from, subject.to);
  const verb = clause.verb ? tokens.words[clause.verb.at]! : "";
  const isOne = (word: string): boolean => lexicon.speaker.has(word) || lexicon.speakers.has(word);
  return words.some(isOne) || isOne(verb);
}

function isRitual({ tokens, clause, isOpening }: ClauseView, lexicon: ClaimLexicon): boolean {
  let { from } = clause;
  while (from < clause.to - 1 && lexicon.fillers.has(tokens.words[from]!)) from++;
  const found = lexicon.rituals.at(tokens.words, from, clause.to);
  return found !== undefined && (isOpening || clause.form === "coordinated" || clause.form === "predicate");
}

function isImperative({ tokens, clause, subject }: ClauseView, lexicon: ClaimLexicon): boolean {
  const { words } = tokens;
  let { from } = clause;
  while (from < clause.to - 1 && (lexicon.fillers.has(words[from]!) || words[from] === "please")) from++;
  const word = words[from]!;
  if (lexicon.proposals.at(words, from, clause.to)) return false;
  if (words[from] === "don't" || (word === "do" && words[from + 1] === "not")) return true;
  if (!lexicon.verbBases.has(word) || word.endsWith("s") || subject.to > from + 1) return false;
  const next = words[from + 1];
  return (
    next === undefined ||
    lexicon.determiners.has(next) ||
    lexicon.objects.has(next) ||
    tokens.isCapital[from + 1] === true ||
    next === "it" ||
    next === "to"
  );
}

/** Whether a clause only says what would be if: "if they fail to act". */
function isConditional({ tokens, clause }: ClauseView, lexicon: ClaimLexicon): boolean {
  const { words } = tokens;
  for (let i = clause.from; i < (clause.verb?.at ?? clause.from); i++) if (lexicon.conditions.has(words[i]!)) return true;
  return false;
}

function isContraryToFact({ tokens, clause }: ClauseView, lexicon: ClaimLexicon): boolean {
  const { words } = tokens;
  const slice = words.slice(clause.from, clause.to);
  const hasIf = lexicon.conditions.has(slice[0] ?? "") || slice.some((word, i) => i > 0 && word === "if");
  return (hasIf && slice.some((word) => word === "would" || word === "wouldn't")) || (slice[0] === "were" && slice.includes("would"));
}

/** Whether a question asks the person spoken to what he did: "Did you take it?" */
function isAddressed({ tokens, clause }: ClauseView): boolean {
  const [first, second] = tokens.words.slice(clause.from, clause.from + 2);
  return second === "you" && ["did", "do", "have", "were", "are", "is", "was", "had"].includes(first!);
}

function asksToTell({ tokens, clause }: ClauseView): boolean {
  return ["who", "how", "why", "what", "is", "isn't", "didn't", "did", "since", "where"].includes(tokens.words[clause.from]!);
}

function isExperience({ tokens, clause, subject }: ClauseView, lexicon: ClaimLexicon): boolean {
  const { words } = tokens;
  const verb = clause.verb!;
  const isAlone = words.slice(subject.from, verb.end).some((word) => lexicon.speaker.has(word));
  const verbs = words.slice(verb.at, verb.end);
  if (verbs.some((word) => lexicon.futures.has(word))) return false;
  return isAlone || verbs.some((word) => lexicon.experiences.has(word) && !lexicon.auxiliaries.has(word));
}

function isJudgement({ tokens, clause }: ClauseView, lexicon: ClaimLexicon): boolean {
  const { words } = tokens;
  const verb = clause.verb!;
  const isCopula = words.slice(verb.at, verb.end).some((word) => lexicon.copulas.has(word));
  if (!isCopula || verb.isPassive) return words.slice(verb.at, verb.end).some((word) => word.startsWith("deserve"));
  return words.slice(verb.end, Math.min(clause.to, verb.end + 6)).some((word) => lexicon.values.has(word));
}
