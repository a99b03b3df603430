import type { CueVerb } from "../../languages/attribution-cues.ts";
import { infinitiveEnd } from "../grammar/infinitive-end.ts";
import { basePhraseEnd, fullPhraseEnd } from "../grammar/noun-phrases.ts";
import { adjunctEnd } from "../grammar/adjuncts.ts";
import { verbTaking } from "./search.ts";
import type { VerbGroup } from "../grammar/verb-group.ts";
import { subjectBefore } from "../grammar/subjects.ts";
import { canStartPhrase, isFiniteVerb, isGerundForm, isNoun, isTime } from "../grammar/word-kinds.ts";
import type { Sentence } from "../sentence.ts";
import type { Complement } from "./verb-complements.ts";

/** "plans to sell". */
export function infinitiveComplement(sentence: Sentence, group: VerbGroup, verb: CueVerb): Complement | null {
  const cueClass = verb.takes.get("to");
  if (cueClass === undefined) return null;
  const near = group.at + 1;
  const at = isInfinitive(sentence, near) || !isTime(sentence, near) ? near : adjunctEnd(sentence, near);
  if (!isInfinitive(sentence, at)) return null;
  const { habits } = sentence.book;
  const after = sentence.words[at + 2];
  const isEmpty = after === undefined || /^(?:PUNCT|ADP|ADV|SCONJ|CCONJ)$/u.test(after.tag);
  if (
    habits.refusals.has(verb.base) &&
    habits.saysNothing.has(sentence.words[at + 1]!.low) &&
    (isEmpty || (verbTaking(sentence, at + 1, (each) => each.takes.has("clause")) !== undefined && isClauseNext(sentence, at + 2)))
  )
    return null;
  return { rule: "infinitive", cueClass, content: [{ from: at, to: beforeOuterVerb(sentence, group, at) }], cueTo: near };
}

/** "urged the banks to lend", "expects the budget to fail". */
export function objectInfinitiveComplement(sentence: Sentence, group: VerbGroup, verb: CueVerb): Complement | null {
  const cueClass = verb.takes.get("object_to");
  const at = group.at + 1;
  const head = sentence.words[at];
  if (cueClass !== undefined && group.kind === "finite" && isInfinitive(sentence, at) && isBehindWhom(sentence, group.from))
    return { rule: "object_infinitive", cueClass, content: [{ from: at, to: infinitiveEnd(sentence, at) }], cueTo: at };
  if (cueClass === undefined || head === undefined || !canStartPhrase(head) || (group.kind === "infinitive" && verb.base === "like"))
    return null;
  const base = basePhraseEnd(sentence, at);
  if (base === at) return null;
  let end = isInfinitive(sentence, base) ? base : fullPhraseEnd(sentence, at);
  if (sentence.words[end]?.tag === "ADJ") end++;
  if (/^(?:who|which|that)$/u.test(sentence.words[end]?.low ?? "")) end = infinitiveBehindRelative(sentence, end);
  if (
    !isInfinitive(sentence, end) ||
    (sentence.book.habits.raisingBe.has(verb.base) && !/^(?:be|have)$/u.test(infinitiveVerb(sentence, end)))
  )
    return null;
  const from = sentence.book.habits.subjectIsContent.has(verb.base) ? at : end;
  return { rule: "object_infinitive", cueClass, content: [{ from, to: infinitiveEnd(sentence, end) }], cueTo: at };
}

/** "the wall he promised [to build] is": inside a subject an infinitive ends before the verb of the clause around it. */
function beforeOuterVerb(sentence: Sentence, group: VerbGroup, at: number): number {
  const { words } = sentence;
  const end = infinitiveEnd(sentence, at);
  const subject = subjectBefore(sentence, group.from);
  const before = subject === null ? undefined : words[subject.from - 1];
  if (before === undefined || subject!.from <= sentence.first || !(isNoun(before) || /^(?:which|that)$/u.test(before.low))) return end;
  for (let i = sentence.first; i < subject!.from; i++) if (isFiniteVerb(sentence, i)) return end;
  for (let i = at + 2; i < end; i++)
    if (
      words[i]!.tag === "AUX" &&
      isFiniteVerb(sentence, i) &&
      !/^(?:who|which|that)$/u.test(words[i - 1]!.low) &&
      words[i - 1]!.tag !== "PRON"
    )
      return i;
  return end;
}

/** "members, whom the president urged to leave". */
function isBehindWhom(sentence: Sentence, at: number): boolean {
  for (let i = at - 1; i >= Math.max(sentence.first, at - 8); i--) {
    if (sentence.words[i]!.low === "whom") return true;
    if (/^(?:PUNCT|VERB|AUX|BLOCK)$/u.test(sentence.words[i]!.tag)) return false;
  }
  return false;
}

/** The verb behind "to". */
function infinitiveVerb(sentence: Sentence, at: number): string {
  let verb = at + 1;
  while (sentence.words[verb]?.tag === "ADV" || sentence.words[verb]?.low === "to") verb++;
  return sentence.words[verb]?.low ?? "";
}

/** "declined to say whether": the inner verb has a content of its own. */
function isClauseNext(sentence: Sentence, at: number): boolean {
  const word = sentence.words[at];
  return word !== undefined && (word.low === "that" || sentence.book.questionWords.has(word.low));
}

/** "urged all who suffered damage to call": the infinitive behind a relative clause; the place itself when none follows soon. */
function infinitiveBehindRelative(sentence: Sentence, at: number): number {
  for (let i = at + 2; i < Math.min(sentence.words.length, at + 20); i++) {
    const word = sentence.words[i]!;
    if (word.tag === "PUNCT" || word.tag === "BLOCK" || word.tag === "SCONJ") return at;
    if (isInfinitive(sentence, i) && sentence.words[i - 1]!.tag !== "VERB" && sentence.words[i - 1]!.tag !== "ADJ") return i;
  }
  return at;
}

export function isInfinitive(sentence: Sentence, at: number): boolean {
  const { words } = sentence;
  let start = at;
  if (words[start]?.low === "not") start++;
  if (words[start]?.low !== "to") return false;
  let next = start + 1;
  while (words[next]?.tag === "ADV") next++;
  const verb = words[next];
  return verb !== undefined && (verb.tag === "VERB" || verb.tag === "AUX") && !isGerundForm(verb.low);
}
