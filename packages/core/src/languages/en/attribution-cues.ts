import type { AttributionCueClass, AttributionCues, CueComplement, CueVerb, CueWord } from "../attribution-cues.ts";
import { attributionHabits } from "./attribution-habits.ts";
import * as intentions from "./attribution-intentions.ts";
import * as nouns from "./attribution-nouns.ts";
import * as objects from "./attribution-objects.ts";
import * as prepositions from "./attribution-prepositions.ts";
import * as verbs from "./attribution-verbs.ts";
import { inflectVerb, pluralNoun } from "./inflect-verb.ts";

interface Draft {
  readonly takes: Map<CueComplement, AttributionCueClass>;
  readonly prepositions: Map<string, AttributionCueClass>;
}

const words = (list: string): string[] => [...new Set(list.split(/\s+/u).filter((word) => word !== ""))];

/** "call: for; ask: for about" as pairs. */
const pairs = (list: string): [string, string[]][] =>
  list
    .split(";")
    .filter((entry) => entry.trim() !== "")
    .map((entry) => [entry.split(":")[0]!.trim(), words(entry.split(":")[1] ?? "")]);

function draftVerbs(): Map<string, Draft> {
  const drafts = new Map<string, Draft>();
  const draft = (name: string): Draft => {
    const known = drafts.get(name) ?? { takes: new Map(), prepositions: new Map() };
    drafts.set(name, known);
    return known;
  };
  const take = (list: string, cueClass: AttributionCueClass, complements: readonly CueComplement[]): void => {
    for (const name of words(list)) for (const each of complements) if (!draft(name).takes.has(each)) draft(name).takes.set(each, cueClass);
  };
  take(verbs.speechVerbs, "speech", ["clause", "quotation"]);
  take(verbs.thoughtVerbs, "thought", ["clause", "quotation"]);
  take(verbs.evidenceVerbs, "evidence", ["clause", "quotation"]);
  take(verbs.quotationVerbs, "speech", ["quotation"]);
  for (const name of words(verbs.askingVerbs)) draft(name).takes.set("wh", drafts.get(name)?.takes.get("clause") ?? "speech");
  take(verbs.addresseeVerbs, "speech", ["addressee"]);
  take(intentions.infinitiveVerbs, "intention", ["to"]);
  take(intentions.objectInfinitiveVerbs, "intention", ["object_to"]);
  take(objects.intentionObjectVerbs, "intention", ["object"]);
  take(objects.speechObjectVerbs, "speech", ["object"]);
  take(objects.thoughtObjectVerbs, "thought", ["object"]);
  take(objects.evidenceObjectVerbs, "evidence", ["object"]);
  for (const [list, cueClass] of [
    [prepositions.speechPrepositions, "speech"],
    [prepositions.thoughtPrepositions, "thought"],
  ] as const) {
    for (const [name, leads] of pairs(list))
      for (const lead of leads) if (!draft(name).prepositions.has(lead)) draft(name).prepositions.set(lead, cueClass);
  }
  return drafts;
}

function cueVerbs(): CueVerb[] {
  return [...draftVerbs()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, draft]) => {
      const [base = "", particle = ""] = name.split("_");
      return { ...inflectVerb(base), particle, ...draft };
    });
}

function cueWords(
  groups: readonly (readonly [string, AttributionCueClass, readonly string[]])[],
  forms: (word: string) => string[],
): CueWord[] {
  const found = new Map<string, { cueClass: AttributionCueClass; takes: Set<string> }>();
  for (const [list, cueClass, takes] of groups) {
    for (const word of words(list)) {
      const known = found.get(word) ?? { cueClass, takes: new Set<string>() };
      found.set(word, known);
      for (const each of takes) known.takes.add(each);
    }
  }
  return [...found].map(([word, { cueClass, takes }]) => ({ words: forms(word), cueClass, takes: [...takes] }));
}

function adjectives(): CueWord[] {
  const withPrepositions = pairs(nouns.prepositionAdjectives).map(([word, leads]) => [word, "thought", leads] as const);
  return cueWords(
    [[nouns.clauseAdjectives, "thought", ["clause"]], [nouns.infinitiveAdjectives, "intention", ["to"]], ...withPrepositions],
    (word) => [word],
  );
}

/** Cues of English, written from how newspapers attribute; breadth of the lists matters more than any single word. */
export const attributionCues: AttributionCues = {
  habits: attributionHabits,
  verbs: cueVerbs(),
  nouns: cueWords(
    [
      ...pairs(nouns.prepositionNouns).map(([word, leads]) => [word, "speech", leads] as const),
      [nouns.speechNouns, "speech", ["clause"]],
      [nouns.thoughtNouns, "thought", ["clause"]],
      [nouns.evidenceNouns, "evidence", ["clause"]],
      [nouns.intentionNouns, "intention", ["to"]],
    ],
    (noun) => [noun, pluralNoun(noun)],
  ),
  adjectives: adjectives(),
  sourcePrepositions: ["according to", "in the words of", "in the view of", "in the opinion of", "in the eyes of", "in the judgment of"],
  questionWords: words("whether if how why what who whom whose which when where"),
  timeWords: words(
    "yesterday today tonight tomorrow monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december " +
      "earlier later recently now then once again last this next past summer spring winter autumn quarter week weeks month months year years morning afternoon evening night ago day days",
  ),
  subordinators: words(
    "after before as when while because since although though if unless until whereas despite following amid whenever upon until till",
  ),
  speakerNouns: words(nouns.speakerNouns),
};
