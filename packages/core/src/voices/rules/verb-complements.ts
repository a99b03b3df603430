/**
 * What follows a cue verb, left to right through the sentence: "that ...", a question, a bare clause, an infinitive, somebody and an infinitive,
 * a preposition and its phrase, a noun phrase. The first that fits is taken.
 */
import type { CueVerb } from "../../languages/attribution-cues.ts";
import { verbGroupAt, type VerbGroup } from "../grammar/verb-group.ts";
import type { Sentence } from "../sentence.ts";
import { clauseComplement } from "./clause-complements.ts";
import { infinitiveComplement, objectInfinitiveComplement } from "./infinitive-complements.ts";
import { objectComplement, prepositionComplement } from "./object-complements.ts";
import { addFrame, type FrameParts, type SentenceSearch } from "./search.ts";
import { sourceOfCue } from "./cue-source.ts";

/** What a complement rule finds behind a verb. */
export type Complement = Pick<FrameParts, "rule" | "cueClass" | "content"> & { readonly cueTo: number };

type ComplementRule = (sentence: Sentence, group: VerbGroup, verb: CueVerb) => Complement | null;

/** In the order in which they are tried. */
const COMPLEMENT_RULES: readonly ComplementRule[] = [
  clauseComplement,
  infinitiveComplement,
  objectInfinitiveComplement,
  prepositionComplement,
  objectComplement,
];

export function findVerbComplements(search: SentenceSearch): void {
  const { sentence, usedCues } = search;
  for (let i = sentence.first; i < sentence.words.length; i++) {
    const word = sentence.words[i]!;
    if (word.verbs === undefined || usedCues.has(i) || !isVerbLike(sentence, i)) continue;
    const found = complementAt(sentence, i);
    if (found === null) continue;
    const source = sourceOfCue(search, found.group);
    if (source === null || (source.source === null && found.group.kind !== "finite")) continue;
    if (source.kind === "none" && sentence.book.subordinators.has(sentence.words[found.group.from - 1]?.low ?? "")) continue;
    if (source.kind === "none" && (found.group.from === sentence.first || !/^(?:that|wh)_clause$/u.test(found.rule))) continue;
    const isObject = found.rule === "np_object" || found.rule === "verb_preposition";
    if (isObject && (source.source === null || found.group.kind === "infinitive")) continue;
    addFrame(search, {
      rule: source.kind === "subject" ? found.rule : `${found.rule}_inherited`,
      cueClass: found.cueClass,
      source: source.source,
      cue: { from: source.cueFrom, to: found.cueTo },
      content: found.content,
    });
  }
}

function complementAt(sentence: Sentence, at: number): (Complement & { readonly group: VerbGroup }) | null {
  const candidates = [...sentence.words[at]!.verbs!].sort((a, b) => b.particle.length - a.particle.length);
  for (const rule of COMPLEMENT_RULES) {
    for (const verb of candidates) {
      if (verb.particle !== "" && sentence.words[at + 1]?.low !== verb.particle) continue;
      const group = verbGroupAt(sentence, at, verb);
      if (group.isPassive || isBareParticiple(sentence, group, verb)) continue;
      const found = rule(sentence, group, verb);
      if (found !== null) return { ...found, group };
    }
  }
  return null;
}

/** "widely seen as", "a plan known to": a participle that is no past form, without its auxiliary. */
function isBareParticiple(sentence: Sentence, { at, from }: VerbGroup, verb: CueVerb): boolean {
  const { low } = sentence.words[at]!;
  return from === at && low === verb.participle && low !== verb.past && low !== verb.base && sentence.words[at - 1]?.tag !== "AUX";
}

/** Verbs, but not those that stand as prepositions: "considering the price". */
function isVerbLike(sentence: Sentence, at: number): boolean {
  const word = sentence.words[at]!;
  if (/^(?:regarding|concerning|considering)$/u.test(word.low) && !/^(?:AUX|ADV|PART)$/u.test(sentence.words[at - 1]?.tag ?? ""))
    return false;
  return word.tag === "VERB";
}
