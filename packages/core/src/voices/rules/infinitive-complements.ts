import type { CueVerb } from "../../languages/attribution-cues.ts";
import { infinitiveEnd } from "../grammar/infinitive-end.ts";
import { basePhraseEnd, fullPhraseEnd } from "../grammar/noun-phrases.ts";
import type { VerbGroup } from "../grammar/verb-group.ts";
import { canStartPhrase, isGerundForm } from "../grammar/word-kinds.ts";
import type { Sentence } from "../sentence.ts";
import type { Complement } from "./verb-complements.ts";

/** "plans to sell". */
export function infinitiveComplement(sentence: Sentence, group: VerbGroup, verb: CueVerb): Complement | null {
  const cueClass = verb.takes.get("to");
  const at = group.at + 1;
  if (cueClass === undefined || !isInfinitive(sentence, at)) return null;
  const inner = sentence.words[at + 1]!;
  if (
    sentence.book.habits.refusals.has(verb.base) &&
    sentence.book.habits.saysNothing.has(inner.low) &&
    inner.low !== "confirm" &&
    inner.low !== "disclose" &&
    inner.low !== "identify" &&
    inner.low !== "discuss"
  )
    return null;
  return { rule: "infinitive", cueClass, content: [{ from: at, to: infinitiveEnd(sentence, at) }], cueTo: at };
}

/** "urged the banks to lend", "expects the budget to fail". */
export function objectInfinitiveComplement(sentence: Sentence, group: VerbGroup, verb: CueVerb): Complement | null {
  const cueClass = verb.takes.get("object_to");
  const at = group.at + 1;
  const head = sentence.words[at];
  if (cueClass === undefined || head === undefined || !canStartPhrase(head) || (group.kind === "infinitive" && verb.base === "like"))
    return null;
  const base = basePhraseEnd(sentence, at);
  if (base === at) return null;
  let end = isInfinitive(sentence, base) ? base : fullPhraseEnd(sentence, at);
  if (sentence.words[end]?.tag === "ADJ") end++;
  if (/^(?:who|which|that)$/u.test(sentence.words[end]?.low ?? "")) end = infinitiveBehindRelative(sentence, end);
  if (!isInfinitive(sentence, end)) return null;
  const from = sentence.book.habits.subjectIsContent.has(verb.base) ? at : end;
  return { rule: "object_infinitive", cueClass, content: [{ from, to: infinitiveEnd(sentence, end) }], cueTo: at };
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
