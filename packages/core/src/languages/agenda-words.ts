/** What a language knows of praise, blame and answers in politics, and of its policy areas. Data only. */

/** A problem that politics deals with, in a wider domain. */
export interface PolicyArea {
  readonly id: string;
  /** A domain of the built-in codebook; the id itself where an area is its own domain. */
  readonly domain: string;
  readonly name: string;
  /** Phrases: a normal form; `a|b` either; `a?` may be absent; `<3>` up to three words of any kind. */
  readonly phrases: readonly string[];
}

export interface AgendaWords {
  /** Phrases by the sign that they are; the weights of the signs are trained. */
  readonly cues: Readonly<Record<AgendaCue, readonly string[]>>;
  /** What stands before a family name beside titles: "former", "Cllr". */
  readonly titles: readonly string[];
  /** Offices that lead a body: "chairman". */
  readonly leaders: readonly string[];
  /** Heads of phrases for a body: "the party", "an organisation". */
  readonly bodies: readonly string[];
  /** Those who are a body when one speaks of them together: "the workers of this party", "our branches". */
  readonly staff: readonly string[];
  /** Phrases for one man or woman who is not named: "one man". */
  readonly unnamed: readonly string[];
  readonly areas: readonly PolicyArea[];
  readonly beside: BesideWords;
}

/** Words in and beside a mention that tell what part it plays in its sentence; normal forms. */
export interface BesideWords {
  readonly pronouns: readonly string[];
  /** "our", "their": before what belongs to the speaker's side, to another. */
  readonly ours: readonly string[];
  readonly theirs: readonly string[];
  /** Words that begin a phrase for an office rather than a name. */
  readonly determiners: readonly string[];
  readonly prepositions: readonly string[];
  /** Words whose place before or behind a mention is a sign each. */
  readonly before: readonly string[];
  readonly behind: readonly string[];
  /** Verbs that follow the one who does something. */
  readonly helpers: readonly string[];
  readonly duties: readonly string[];
  /** Heads of names of bodies, besides those of phrases for them. */
  readonly bodies: readonly string[];
  readonly titles: readonly string[];
}

export const agendaCues = [
  "insult",
  "blame",
  "opponent",
  "contrast",
  "charge",
  "rebuttal",
  "deed",
  "merit",
  "pride",
  "commitment",
  "proposal",
  "demand",
  "courtesy",
  "notice",
  "hardship",
  "maxim",
  "character",
  "governing",
  "concession",
] as const;
export type AgendaCue = (typeof agendaCues)[number];
