import type { CueVerb } from "../../languages/attribution-cues.ts";
import { adjunctEnd } from "../grammar/adjuncts.ts";
import { clauseEnd } from "../grammar/clause-end.ts";
import { infinitiveEnd } from "../grammar/infinitive-end.ts";
import { objectEnd } from "../grammar/object-end.ts";
import { basePhraseEnd, fullPhraseEnd, isReducedParticiple } from "../grammar/noun-phrases.ts";
import type { VerbGroup } from "../grammar/verb-group.ts";
import { canStartPhrase, isComma, isFiniteVerb, isGerundForm, isNoun, isObjectPronoun, isTime } from "../grammar/word-kinds.ts";
import type { Sentence, Word } from "../sentence.ts";
import { isInfinitive } from "./infinitive-complements.ts";
import type { Complement } from "./verb-complements.ts";

/** "called on members to leave". */
const PERSUADING = new Set(["on", "upon", "with", "to", "at"]);

/** "criticized the plan". */
export function objectComplement(sentence: Sentence, group: VerbGroup, verb: CueVerb): Complement | null {
  const standing = pollStanding(sentence, group, verb);
  if (standing !== null) return standing;
  const cueClass = verb.takes.get("object");
  if (cueClass === undefined) return null;
  const { words } = sentence;
  const after = group.at + 1 + (verb.particle === "" ? 0 : 1);
  const at = objectStart(sentence, after);
  const head = words[at];
  if (head === undefined || head.tag === "BLOCK") return null;
  const isGerund = head.tag === "VERB" && isGerundForm(head.low);
  if (!isGerund && !canStartPhrase(head)) return null;
  const isAdverbial = at > after && isReducedParticiple(sentence, group.at, sentence.first);
  if (isAdverbial && hasLaterVerb(sentence, at) && !hasClearSubject(sentence, group.at)) return null;
  if (/^(?:who|which|what|whom|there|so|nothing|anything)$/u.test(head.low)) return null;
  if (sentence.book.habits.neverNumbers.has(verb.base) && (head.tag === "NUM" || head.tag === "SYM")) return null;
  if (
    /^(?:me|him|us|them)$/u.test(head.low) &&
    !sentence.book.habits.predicative.has(verb.base) &&
    (words[at + 1]?.tag === "DET" || words[at + 1]?.tag === "ADJ")
  )
    return null;
  if (/^(?:itself|himself|herself|themselves)$/u.test(head.low) && !sentence.book.habits.predicative.has(verb.base)) return null;
  // "a segment called “Ya Bernt”": a name, no words of anybody.
  const holder = words[group.from - 1];
  if (verb.base === "call" && head.quotation !== null && group.from === group.at && holder?.tag === "NOUN") return null;
  if (verb.base === "put" && !isPutAt(sentence, at)) return null;
  if (verb.base === "see" && isSeen(words[group.at]!.low, head))
    return { rule: "np_object", cueClass, content: [{ from: at, to: objectEnd(sentence, at) }], cueTo: group.at + 1 };
  if (sentence.book.habits.predicative.has(verb.base)) {
    const base = basePhraseEnd(sentence, at);
    if (!sentence.book.habits.predicativeOrPlain.has(verb.base) && !hasPredicate(sentence, at, base)) return null;
  }
  const end = objectEnd(sentence, at);
  if (end <= at) return null;
  return { rule: "np_object", cueClass, content: [{ from: at, to: end }], cueTo: group.at + 1 + (verb.particle === "" ? 0 : 1) };
}

const AHEAD = /^(?:leading|trailing|ahead|behind|winning|losing|beating|tied|up|down|with|at|narrowly)$/u;

/** "The poll showed him leading by four points", "polls had put her at 50 percent". */
function pollStanding(sentence: Sentence, group: VerbGroup, verb: CueVerb): Complement | null {
  if (verb.base !== "show" && verb.base !== "find" && verb.base !== "put" && verb.base !== "have") return null;
  const { words } = sentence;
  const at = group.at + 1;
  const base = basePhraseEnd(sentence, at);
  if (base === at || !words[at]!.isCapital) return null;
  let standing = base;
  while (
    standing < base + 4 &&
    words[standing] !== undefined &&
    /^(?:NUM|NOUN|SYM|ADV)$/u.test(words[standing]!.tag) &&
    !AHEAD.test(words[standing]!.low)
  )
    standing++;
  if (!AHEAD.test(words[standing]?.low ?? "") && !AHEAD.test(words[standing - 1]!.low)) return null;
  const end = clauseEnd(sentence, at);
  if (!words.slice(base, end).some((word) => word.tag === "NUM")) return null;
  return { rule: "np_object", cueClass: "evidence", content: [{ from: at, to: untilComma(sentence, at, end) }], cueTo: at };
}

function untilComma(sentence: Sentence, from: number, end: number): number {
  for (let i = from; i < end; i++) if (isComma(sentence.words[i]!)) return i;
  return end;
}

/** Behind adverbs and times, and behind a place or paper when a noun phrase follows it: "described in a filing a workshop". */
function objectStart(sentence: Sentence, from: number): number {
  const { words } = sentence;
  let at = from;
  for (let next = adjunctEnd(sentence, at); next > at; next = adjunctEnd(sentence, at)) {
    const isTimed = words[at]!.tag === "ADV" || isTime(sentence, at) || (words[at]!.low === "on" && isTime(sentence, at + 1));
    const follows = words[next];
    if (!isTimed && !(words[at]!.low === "in" && follows?.tag === "DET")) break;
    at = next;
  }
  return at;
}

/** "put the cost at $40 million". */
function isPutAt(sentence: Sentence, at: number): boolean {
  const { words } = sentence;
  for (let i = at; i < Math.min(words.length - 1, at + 14); i++) {
    if (words[i]!.low === "at" && words.slice(i + 1, i + 5).some((word) => word.tag === "NUM" || word.tag === "SYM")) return true;
  }
  return false;
}

/** "Analysts see a long road": in the present, with something not met before. */
function isSeen(form: string, head: Word): boolean {
  return form !== "saw" && form !== "seen" && (/^(?:a|an|no|little|few|more|less|some|any)$/u.test(head.low) || head.tag === "ADJ");
}

/** "called for an inquiry", "complained about the noise". */
export function prepositionComplement(sentence: Sentence, group: VerbGroup, verb: CueVerb): Complement | null {
  const { words } = sentence;
  let at = group.at + 1;
  while (words[at]?.tag === "ADV" && !verb.prepositions.has(words[at]!.low)) at++;
  const lead = words[at];
  const cueClass = lead === undefined ? undefined : verb.prepositions.get(lead.low);
  const head = words[at + 1];
  if (cueClass === undefined || head === undefined) return null;
  const isGerund = head.tag === "VERB" && isGerundForm(head.low);
  const isQuestion = sentence.book.questionWords.has(head.low) && head.low !== "which" && head.low !== "whom";
  if (!isGerund && !isQuestion && !canStartPhrase(head)) return null;
  if (/^(?:which|whom|itself|himself|herself|themselves|example|instance)$/u.test(head.low)) return null;
  if (lead!.low === "to" && lead!.tag === "PART" && !isGerund && isInfinitive(sentence, at)) return null;
  if (lead!.low === "about" && head.tag === "NUM") return null;
  if (PERSUADING.has(lead!.low)) {
    const person = fullPhraseEnd(sentence, at + 1);
    if (isInfinitive(sentence, person))
      return {
        rule: "object_infinitive",
        cueClass: "intention",
        content: [{ from: person, to: infinitiveEnd(sentence, person) }],
        cueTo: at + 1,
      };
    if (verb.base === "call") return null;
  }
  const end = objectEnd(sentence, at + 1);
  return { rule: "verb_preposition", cueClass, content: [{ from: at + 1, to: end }], cueTo: at + 1 };
}

/** Whether a second phrase follows the object: a noun phrase, an adjective, "as", quoted words. */
function hasPredicate(sentence: Sentence, at: number, base: number): boolean {
  const { words } = sentence;
  const limit = Math.min(words.length, base + 8);
  if (base === at) return false;
  if (words[at]!.quotation !== null) return true;
  const next = words[base];
  if (
    next !== undefined &&
    (next.tag === "ADJ" ||
      next.tag === "DET" ||
      next.tag === "NUM" ||
      next.quotation !== null ||
      next.low === "as" ||
      (isNoun(next) && isObjectPronoun(words[at]!)))
  )
    return true;
  for (let i = base; i < limit; i++) {
    const word = words[i]!;
    if (word.low === "as") return true;
    if (word.tag === "PUNCT" || word.tag === "VERB" || word.tag === "AUX" || word.tag === "SCONJ") return false;
    if (word.quotation !== null && words[i - 1]!.quotation === null) return true;
    if (
      (word.tag === "DET" && /^(?:a|an|the|no)$/u.test(word.low) && words[i - 1]!.tag === "NOUN") ||
      (word.tag === "ADJ" && words[i - 1]!.tag === "NOUN" && words[i + 1]?.tag !== "NOUN")
    )
      return true;
  }
  return false;
}

function hasLaterVerb(sentence: Sentence, from: number): boolean {
  for (let i = from; i < sentence.words.length; i++) if (isFiniteVerb(sentence, i)) return true;
  return false;
}

/** Whether no verb to the left claims the noun before: then that noun is the subject here. */
function hasClearSubject(sentence: Sentence, at: number): boolean {
  for (let i = at - 1; i >= sentence.first; i--) {
    const word = sentence.words[i]!;
    if (word.tag === "PUNCT" || word.tag === "SCONJ" || word.tag === "CCONJ") return true;
    if (isFiniteVerb(sentence, i)) return false;
  }
  return sentence.words[at + 1]?.tag === "DET" && !isTime(sentence, at + 1);
}
