/** What a language knows of people and their offices: how to tell a name, a role, a pronoun, and a change of membership. Data only. */
/** Words that tell names of places, acts and posts from names of people and bodies; normal forms. */
export interface NotActorWords {
  /** One of them in a name says that it is no person's: "act", "university", "hurricane". */
  readonly things: readonly string[];
  /** One of them in a name says that it is no body's: "act", "plan", "tax". */
  readonly plans: readonly string[];
  /** A name of these alone is nobody's: "china", "north carolina". */
  readonly places: readonly string[];
}

/** Which pronoun refers to somebody. */
export type Gender = "he" | "she" | "it";

/** In small letters. */
export interface TranslationCues {
  /** Phrases that say it alone: "through an interpreter". */
  readonly signs: readonly string[];
  /** Names of languages, the pack's own among them. */
  readonly languages: readonly string[];
  readonly own: string;
  /** One of them stands at most three words before the name of the language: "in", "into". */
  readonly before: readonly string[];
}

export interface PeopleWords {
  /** Normal forms before a name that say no office, by the pronoun they call for: "mr", "ms"; `any` for "dr". */
  readonly forms: { readonly he: readonly string[]; readonly she: readonly string[]; readonly any: readonly string[] };
  /** Those of them that stand before a family name only: "mr". */
  readonly familyForms: readonly string[];
  /** Normal forms of nouns for one person in an office, a trade or a relation: "treasurer", "spokeswoman". */
  readonly roles: readonly string[];
  /** Endings of further ones: "signwriter", "shopkeeper". */
  readonly roleEndings: readonly string[];
  /** Those of them that call for one pronoun. */
  readonly heRoles: readonly string[];
  readonly sheRoles: readonly string[];
  /** Nouns that may stand for one another when somebody is mentioned again: each line a group. */
  readonly sameRoles: readonly (readonly string[])[];
  /** Normal forms of nouns for bodies of people: "party", "ministry". With a capital letter they end or open the name of one. */
  readonly bodies: readonly string[];
  /** Bodies that are political parties, so that "the party" may stand for them. */
  readonly parties: readonly string[];
  /** Normal forms that never belong to a name although they may bear a capital letter: openings of sentences, days, months. */
  readonly notNames: readonly string[];
  /** What stands in names of places and acts, and in no person's or body's. */
  readonly notActors?: NotActorWords;
  /** Small words inside names: "de", "van". */
  readonly particles: readonly string[];
  /** Behind a name: "jr". */
  readonly suffixes: readonly string[];
  /** Given names that are words of time too: "june". */
  readonly namesOfTime: readonly string[];
  /** Those suffixes that are no part of the name: "kc". */
  readonly postNominals: readonly string[];
  /** A capitalised word that ends so, opens a sentence and stands before a given name, is an office: "Kitesurfer Anna Berg". */
  readonly officeEndings: readonly string[];
  /** Given names that call for one pronoun. */
  readonly heNames: readonly string[];
  readonly sheNames: readonly string[];
  /** Short forms of given names: each line one name. */
  readonly nicknames: readonly (readonly string[])[];
  /** Normal forms of pronouns. */
  readonly pronouns: {
    readonly he: readonly string[];
    readonly she: readonly string[];
    readonly it: readonly string[];
    readonly they: readonly string[];
    readonly who: readonly string[];
    readonly self: readonly string[];
  };
  /** Determiners: `a` opens somebody new, `the` somebody known, `its` somebody of somebody. */
  readonly determiners: { readonly a: readonly string[]; readonly the: readonly string[]; readonly its: readonly string[] };
  /** Before a role: it is over. */
  readonly formerly: readonly string[];
  /** Prepositions: a name behind one is no subject. */
  readonly prepositions: readonly string[];
  /** Verbs of saying beside a name: "said", "added". */
  readonly saying: readonly string[];
  /** Words right behind the name of whoever issues a release: "today", "announced". */
  readonly announcing: readonly string[];
  /** Roles that a body may have as well as a person. */
  readonly bodyRoles: readonly string[];
  /** How a text says that somebody spoke another language. */
  readonly translation?: TranslationCues;
  /** Roles of those who speak for a body. */
  readonly mouthpieces: readonly string[];
  /** Words that open a clause: a name behind one is its subject. */
  readonly clauseOpeners: readonly string[];
  /** Ends a noun phrase: "who", "said". */
  readonly relatives: readonly string[];
}
