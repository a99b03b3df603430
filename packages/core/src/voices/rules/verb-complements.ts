/**
 * What follows a cue verb, left to right through the sentence: "that ...", a question, a bare clause, an infinitive, somebody and an infinitive,
 * a preposition and its phrase, a noun phrase. The first that fits is taken.
 */
import type { CueVerb } from "../../languages/attribution-cues.ts";
import { verbGroupAt, type VerbGroup } from "../grammar/verb-group.ts";
import { isPossessive } from "../grammar/word-kinds.ts";
import type { Sentence, WordRange } from "../sentence.ts";
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
    if (isObject && (source.source === null || (found.group.kind === "infinitive" && !isVoiced(search, i)))) continue;
    addFrame(search, {
      rule: source.kind === "subject" ? found.rule : `${found.rule}_inherited`,
      cueClass: found.cueClass,
      source: source.source,
      cue: { from: source.cueFrom, to: found.cueTo },
      content: found.rule === "that_clause" ? withQuotation(search, found.content) : found.content,
    });
  }
}

/** "said that if it fails, “we will vote again”": the quotation goes on with the clause, unless another cue ascribes it. */
function withQuotation({ sentence, usedBlocks, usedCues }: SentenceSearch, content: readonly WordRange[]): readonly WordRange[] {
  const last = content.at(-1)!;
  const at = sentence.words[last.to]?.low === "," ? last.to + 1 : last.to;
  if (sentence.words[at]?.tag !== "BLOCK") return content;
  let hasCue = false;
  for (let i = last.from; i < last.to; i++) hasCue ||= usedCues.has(i);
  return usedBlocks.has(at) && !hasCue ? content : [...content.slice(0, -1), { from: last.from, to: at + 1 }];
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

/** "took to the floor to denounce the bill": praise and blame in an infinitive, unless it is what somebody else wills. */
function isVoiced({ sentence, found }: SentenceSearch, at: number): boolean {
  const verb = sentence.words[at]!;
  return (
    verb.verbs!.some((each) => sentence.book.habits.blames.has(each.base)) &&
    !found.some((each) => each.content.some((content) => content.start <= verb.start && verb.start < content.end))
  );
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
  return word.tag === "VERB" && !isModifier(sentence, at);
}

/** "a highly anticipated speech", "his announced bid": a participle between a determiner and its noun. */
function isModifier(sentence: Sentence, at: number): boolean {
  const { words } = sentence;
  if (!words[at]!.low.endsWith("ed") || !(words[at + 1]?.tag === "NOUN" || words[at + 1]?.tag === "ADJ")) return false;
  let before = at - 1;
  while (words[before]?.tag === "ADV" || words[before]?.low.endsWith("ly")) before--;
  const word = words[before];
  return word !== undefined && (/^(?:a|an|the)$/u.test(word.low) || word.tag === "NUM" || isPossessive(word));
}
