/** The synonym tables as they are looked up: by surface form, with what may stand there instead. */
import { inflectVerb, pluralOf, type VerbForm } from "./inflect.ts";
import { NOUN_GROUPS } from "./synonym-nouns.ts";
import { ADJECTIVE_GROUPS, ADVERB_GROUPS } from "./synonym-others.ts";
import { PHRASE_GROUPS } from "./synonym-phrases.ts";
import { VERB_GROUPS } from "./synonym-verbs.ts";

export type WordClass = VerbForm | "singular" | "plural" | "adjective" | "adverb";

export type Alternatives = ReadonlyMap<string, readonly string[]>;

/** Lines of a table, each cut into its members. */
function groupsOf(tableText: string): string[][] {
  return tableText
    .split("\n")
    .map((line) => line.split("/").map((member) => member.trim()))
    .filter((members) => members.length > 1);
}

function addGroup(map: Map<string, string[]>, members: readonly string[]): void {
  for (const member of members) {
    const others = map.get(member) ?? [];
    for (const other of members) if (other !== member && !others.includes(other)) others.push(other);
    map.set(member, others);
  }
}

function alternativesOf(groups: readonly (readonly string[])[]): Map<string, string[]> {
  const map = new Map<string, string[]>();
  for (const members of groups) addGroup(map, members);
  return map;
}

const verbGroups = groupsOf(VERB_GROUPS);
const nounGroups = groupsOf(NOUN_GROUPS).map((members) =>
  members.map((member) => {
    const [singular, plural] = member.split(":");
    return { singular: singular!, plural: plural ?? pluralOf(singular!) };
  }),
);

const verbsIn = (form: VerbForm): Alternatives =>
  alternativesOf(verbGroups.map((members) => members.map((verb) => inflectVerb(verb, form))));

/** Single words and short verbs by class and surface form. */
export const wordAlternatives: Readonly<Record<WordClass, Alternatives>> = {
  base: verbsIn("base"),
  s: verbsIn("s"),
  past: verbsIn("past"),
  participle: verbsIn("participle"),
  ing: verbsIn("ing"),
  singular: alternativesOf(nounGroups.map((members) => members.map(({ singular }) => singular))),
  plural: alternativesOf(nounGroups.map((members) => members.map(({ plural }) => plural))),
  adjective: alternativesOf(groupsOf(ADJECTIVE_GROUPS)),
  adverb: alternativesOf(groupsOf(ADVERB_GROUPS)),
};

/** Phrases of two words or more by surface form. */
export const phraseAlternatives: Alternatives = alternativesOf(groupsOf(PHRASE_GROUPS));

export const PHRASE_WORDS_MOST = 7;

const singleVerbsBy = (form: VerbForm): ReadonlyMap<string, string> =>
  new Map(
    verbGroups
      .flat()
      .filter((verb) => !verb.includes(" "))
      .map((verb) => [inflectVerb(verb, form), verb] as const),
  );

/** Base forms by past, participle and -ing form, of single-word verbs. */
export const baseOf = {
  base: singleVerbsBy("base"),
  past: singleVerbsBy("past"),
  participle: singleVerbsBy("participle"),
  ing: singleVerbsBy("ing"),
} as const;

/** Number of groups of all tables. */
export const groupCount = [VERB_GROUPS, NOUN_GROUPS, ADJECTIVE_GROUPS, ADVERB_GROUPS, PHRASE_GROUPS].flatMap(groupsOf).length;
