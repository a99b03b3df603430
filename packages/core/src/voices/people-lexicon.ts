import type { LanguagePack } from "../languages/language-pack.ts";
import type { Gender, PeopleWords } from "../languages/people-words.ts";

export type { Gender };

/** What a pack knows of people, ready to be asked word by word. Words are asked for in small letters. */
export interface PeopleLexicon {
  readonly tag: string;
  readonly words: PeopleWords;
  /** Stands before a name: a form of address or an office. */
  isTitle(word: string): boolean;
  /** A form of address that is no office: "mr", "dr". */
  isForm(word: string): boolean;
  isRole(word: string): boolean;
  isBody(word: string): boolean;
  isParty(word: string): boolean;
  isParticle(word: string): boolean;
  isSuffix(word: string): boolean;
  /** Never part of a name. */
  isNotName(word: string): boolean;
  isPreposition(word: string): boolean;
  isFormer(word: string): boolean;
  isSaying(word: string): boolean;
  isAnnouncing(word: string): boolean;
  /** A role that a body may have too. */
  isBodyRole(word: string): boolean;
  /** A role of those who speak for a body. */
  isMouthpiece(word: string): boolean;
  /** A name behind this word is the subject of a clause. */
  opensClause(word: string): boolean;
  determiner(word: string): "a" | "the" | "its" | null;
  pronoun(word: string): "he" | "she" | "it" | "they" | "who" | "self" | null;
  genderOfTitle(word: string): Gender | null;
  genderOfRole(word: string): Gender | null;
  genderOfName(word: string): Gender | null;
  isGivenName(word: string): boolean;
  /** Whether two given names may be one: equal, initial of the other, or a short form of it. */
  sameGiven(one: string, other: string): boolean;
  /** Whether two nouns for a role may stand for one another. */
  sameRole(one: string, other: string): boolean;
}

const EMPTY: PeopleWords = {
  forms: { he: [], she: [], any: [] },
  familyForms: [],
  roles: [],
  roleEndings: [],
  heRoles: [],
  sheRoles: [],
  sameRoles: [],
  bodies: [],
  parties: [],
  notNames: [],
  particles: [],
  suffixes: [],
  namesOfTime: [],
  postNominals: [],
  officeEndings: [],
  heNames: [],
  sheNames: [],
  nicknames: [],
  pronouns: { he: [], she: [], it: [], they: [], who: [], self: [] },
  determiners: { a: [], the: [], its: [] },
  formerly: [],
  prepositions: [],
  saying: [],
  announcing: [],
  bodyRoles: [],
  mouthpieces: [],
  clauseOpeners: [],
  relatives: [],
};

/** A noun made of another and an ending, in letters. */
const SHORTEST_MADE = 8;

const made = new WeakMap<LanguagePack, PeopleLexicon>();

/** The lexicon of a pack, made once; a pack without words for people knows none, so that only listed names are found. */
export function peopleLexicon(pack: LanguagePack): PeopleLexicon {
  const known = made.get(pack);
  if (known) return known;
  const lexicon = makeLexicon(pack, pack.people ?? EMPTY);
  made.set(pack, lexicon);
  return lexicon;
}

function makeLexicon(pack: LanguagePack, words: PeopleWords): PeopleLexicon {
  const forms = new Set([...words.forms.he, ...words.forms.she, ...words.forms.any]);
  const roles = new Set(words.roles);
  const titles = new Set([...pack.titles, ...forms, ...roles]);
  const titleGender = genders(words.forms.he, words.forms.she);
  const roleGender = genders(words.heRoles, words.sheRoles);
  const nameGender = genders(words.heNames, words.sheNames);
  const nicknames = groupsOf(words.nicknames);
  const roleGroups = groupsOf(words.sameRoles);
  const share = (groups: ReadonlyMap<string, ReadonlySet<number>>, one: string, other: string): boolean =>
    [...(groups.get(one) ?? [])].some((group) => groups.get(other)?.has(group));
  const pronouns = new Map(
    Object.entries(words.pronouns).flatMap(([kind, list]) => list.map((word) => [word, kind as keyof PeopleWords["pronouns"]])),
  );
  const determiners = new Map(
    Object.entries(words.determiners).flatMap(([kind, list]) => list.map((word) => [word, kind as "a" | "the" | "its"])),
  );
  const set = (list: readonly string[]): ((word: string) => boolean) => {
    const kept = new Set(list);
    return (word) => kept.has(word);
  };
  return {
    tag: pack.tag,
    words,
    isTitle: (word) => titles.has(word),
    isForm: (word) => forms.has(word),
    isRole: (word) => roles.has(word) || (word.length >= SHORTEST_MADE && words.roleEndings.some((ending) => word.endsWith(ending))),
    isBody: set(words.bodies),
    isParty: set(words.parties),
    isParticle: set(words.particles),
    isSuffix: set(words.suffixes),
    isNotName: set(words.notNames),
    isPreposition: set(words.prepositions),
    isFormer: set(words.formerly),
    isSaying: set(words.saying),
    isAnnouncing: set(words.announcing),
    isBodyRole: set(words.bodyRoles),
    isMouthpiece: set(words.mouthpieces),
    opensClause: set(words.clauseOpeners),
    determiner: (word) => determiners.get(word) ?? null,
    pronoun: (word) => pronouns.get(word) ?? null,
    genderOfTitle: (word) => titleGender.get(word) ?? roleGender.get(word) ?? null,
    genderOfRole: (word) => roleGender.get(word) ?? null,
    genderOfName: (word) => nameGender.get(word) ?? null,
    isGivenName: (word) => nameGender.has(word) || nicknames.has(word),
    sameGiven: (one, other) =>
      one === other ||
      (isInitial(one) && other.startsWith(one)) ||
      (isInitial(other) && one.startsWith(other)) ||
      share(nicknames, one, other),
    sameRole: (one, other) => one === other || share(roleGroups, one, other),
  };
}

const isInitial = (name: string): boolean => name.length === 1;

function genders(he: readonly string[], she: readonly string[]): ReadonlyMap<string, Gender> {
  const found = new Map<string, Gender>(he.map((word) => [word, "he"]));
  for (const word of she) found.set(word, "she");
  return found;
}

function groupsOf(lists: readonly (readonly string[])[]): ReadonlyMap<string, ReadonlySet<number>> {
  const groups = new Map<string, Set<number>>();
  lists.forEach((list, index) => {
    for (const word of list) groups.set(word, (groups.get(word) ?? new Set<number>()).add(index));
  });
  return groups;
}
