/** How a language asserts, blames, promises, demands and doubts: what tells one kind of claim from another. Data only. */

/** Normal forms of verbs by what they may stand for in a clause. */
export interface ClauseVerbs {
  /** Forms that carry a clause wherever they stand behind a subject: "sold", "sells"; past forms ending in "ed" need not be listed. */
  readonly finite: readonly string[];
  /** Forms that carry a clause only behind a pronoun, a plural or an auxiliary: "sell". */
  readonly bases: readonly string[];
  /** Forms of be, have and do, with their short and negated ones. */
  readonly auxiliaries: readonly string[];
  /** Forms of be: what follows may be a judgement or a passive. */
  readonly copulas: readonly string[];
  readonly modals: readonly string[];
  /** Participles without "ed": "sold". */
  readonly participles: readonly string[];
}

/**
 * In phrases, words are normal forms parted by blanks: `a|b` either; `<3>` up to three words of any kind.
 * Verbs of blame are listed with all their forms.
 */
export interface ClaimWords {
  readonly verbs: ClauseVerbs;
  /** Subjects of one word: "he", "nobody". */
  readonly pronouns: readonly string[];
  /** The speaker alone, and with others. */
  readonly speaker: readonly string[];
  readonly speakers: readonly string[];
  /** Subjects of one word that are nobody: "that", "there". */
  readonly things: readonly string[];
  /** Whom somebody tells: "us", "me". */
  readonly objects: readonly string[];
  readonly determiners: readonly string[];
  readonly prepositions: readonly string[];
  readonly coordinators: readonly string[];
  /** Open a clause that only hangs on another. */
  readonly subordinators: readonly string[];
  readonly conditions: readonly string[];
  readonly relatives: readonly string[];
  readonly complementisers: readonly string[];
  readonly negations: readonly string[];
  /** Words that open a clause and say nothing: "well", "unfortunately". */
  readonly fillers: readonly string[];
  /** Say that somebody says or thinks what follows. */
  readonly reports: readonly string[];
  /** Those among them that make what follows part of the claim when another is said to know it: "knew". */
  readonly knowing: readonly string[];
  /** Those among them that call what follows untrue. */
  readonly denials: readonly string[];
  /** Phrases by their weight: 2 blames by itself, 1 only with another sign. */
  readonly blame: { readonly strong: readonly string[]; readonly weak: readonly string[] };
  /** Acts that blame only whoever is attacked: each line its verbs, a colon, and words of which one stands in the clause. */
  readonly plainActs: readonly string[];
  /** Phrases whose words of blame charge nobody: "not return our calls", "not a shred of". */
  readonly neutral: readonly string[];
  /** Those who act by force or in somebody's name and are no office of one person: "guards", "police". */
  readonly agents: readonly string[];
  /** Words of blame for what nobody need answer for: they blame whoever does it, and else only with another: "crisis", "threat", "killed". */
  readonly evils: readonly string[];
  /** Phrases behind which an evil is what is fought or suffered: "combat", "victims of". */
  readonly remedies: readonly string[];
  /** Things that bear words: what they do not say is nobody's duty. */
  readonly documents: readonly string[];
  /** Good things that blame when somebody did not do them: "told", "answered". */
  readonly duties: readonly string[];
  /** Open a comparison: words of blame inside one blame nobody. */
  readonly similes: readonly string[];
  readonly promises: readonly string[];
  readonly demands: readonly string[];
  readonly duty: readonly string[];
  readonly proposals: readonly string[];
  readonly experiences: readonly string[];
  readonly futures: readonly string[];
  readonly possibilities: readonly string[];
  readonly values: readonly string[];
  readonly hedges: readonly string[];
  /** Openings of sentences that assert nothing: thanks, greetings, wishes. */
  readonly rituals: readonly string[];
  /** Phrases of notices and lives: where a text can be found, who sits on which committee. */
  readonly notices: readonly string[];
  /** Phrases that say on what ground a claim is made. */
  readonly bases: readonly string[];
  /** Phrases that say when. */
  readonly times: readonly string[];
  /** Words that carry nothing when two claims are compared. */
  readonly stopWords: readonly string[];
  /** Values of number words: "twelve 12", "dozen 12"; units of thousand and more multiply: "million 1000000". */
  readonly numbers: readonly string[];
  /** Stands between number words of one figure: "and". */
  readonly numberLink: string;
  /** Acts that may stand for one another when somebody is charged: each line a group of words; `!` before a line of acts that say little by themselves. */
  readonly sameActs: readonly string[];
  /** Pairs of predicates that exclude one another, "lie promise". */
  readonly opposites: readonly string[];
}
