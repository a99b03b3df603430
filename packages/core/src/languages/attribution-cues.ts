/**
 * Words of one language that ascribe something said, thought, known or willed to somebody. Data only; the search itself knows no language.
 * The classes follow attribution corpora: assertions, beliefs, facts (here: evidence) and eventualities (here: intentions).
 */

/** What a cue says of its content: words uttered, a thought, a ground of knowledge, or a will. */
export type AttributionCueClass = "speech" | "thought" | "evidence" | "intention";

/**
 * What may follow a cue as its content.
 * `clause`: "that ..." or a bare clause; `wh`: "whether ...", "how ..."; `quotation`; `to`: an infinitive; `object_to`: somebody, then an
 * infinitive; `object`: a noun phrase; `addressee`: somebody, then one of the others ("told him that ...").
 */
export type CueComplement = "clause" | "wh" | "quotation" | "to" | "object_to" | "object" | "addressee";

/** All forms of a verb. */
export interface VerbForms {
  readonly base: string;
  readonly third: string;
  readonly past: string;
  readonly participle: string;
  readonly gerund: string;
}

export interface CueVerb extends VerbForms {
  /** Word behind the verb without which it is another one: "out" of "point out"; empty as a rule. */
  readonly particle: string;
  readonly takes: ReadonlyMap<CueComplement, AttributionCueClass>;
  /** Prepositions and particles that lead to a noun phrase or clause: "call for", "point out". */
  readonly prepositions: ReadonlyMap<string, AttributionCueClass>;
}

/** A noun or adjective that ascribes: "the claim that ...", "is confident that ...". */
export interface CueWord {
  readonly words: readonly string[];
  readonly cueClass: AttributionCueClass;
  /** `clause` and `to` as above; otherwise prepositions. */
  readonly takes: readonly string[];
}

/** Lists that guide the search where cues alone would mislead; sets of base forms unless said otherwise. */
export interface AttributionHabits {
  /** Papers that speak by themselves: "a letter saying". */
  readonly speakingThings: ReadonlySet<string>;
  /** Verbs that hardly ever take anything but a clause. */
  readonly clauseOnly: ReadonlySet<string>;
  /** Verbs whose addressee is less likely than an object: "showed prices fell". */
  readonly objectBeforeAddressee: ReadonlySet<string>;
  /** Verbs that take "that" but no clause without it. */
  readonly neverBare: ReadonlySet<string>;
  /** Of those, these do when the clause begins with a pronoun: "added it expects". */
  readonly bareBeforePronoun: ReadonlySet<string>;
  /** Verbs behind which "if", "when" and "who" open a question. */
  readonly openQuestions: ReadonlySet<string>;
  /** Verbs that never stand in commas: "all things considered". */
  readonly neverParenthetical: ReadonlySet<string>;
  /** Nouns of "in her view". */
  readonly viewNouns: ReadonlySet<string>;
  /** Verbs that ascribe only with a second phrase: "called it a disgrace". */
  readonly predicative: ReadonlySet<string>;
  /** Of those, a plain object will do for these. */
  readonly predicativeOrPlain: ReadonlySet<string>;
  /** Verbs whose object is no words when it is a number: "added 4 per cent". */
  readonly neverNumbers: ReadonlySet<string>;
  /** Verbs of saying that, behind "declined to", leave nothing said. */
  readonly saysNothing: ReadonlySet<string>;
  /** "declined to", "refused to". */
  readonly refusals: ReadonlySet<string>;
  /** What is willed or believed of somebody: the somebody belongs to the content. */
  readonly subjectIsContent: ReadonlySet<string>;
  /** Praise and blame, whose ground stands behind "for": "was criticized for saying". */
  readonly blames: ReadonlySet<string>;
  /** Verbs that take somebody and an infinitive only when that is "be" or "have": "found it to be". */
  readonly raisingBe: ReadonlySet<string>;
  /** "is considered a bargain by many". */
  readonly passivePredicative: ReadonlySet<string>;
  /** "was accused of". */
  readonly accusations: ReadonlySet<string>;
  /** By preposition: forms of verbs whose object does what a participle behind the preposition says: "kept him from saying". */
  readonly objectControl: ReadonlyMap<string, ReadonlySet<string>>;
  /** Verbs whose subject holds the noun behind them: "has plans to", "expressed fears that". */
  readonly lightVerbs: ReadonlySet<string>;
  /** Besides "to be": "feels sure". */
  readonly copulas: ReadonlySet<string>;
  /** Forms behind "and" that more often mean an act than words. */
  readonly doubtfulCoordinates: ReadonlySet<string>;
  /** Prepositions of what may stand between a cue and its content. */
  readonly adjunctPrepositions: ReadonlySet<string>;
  /** Prepositions that hang on a noun. */
  readonly phrasePrepositions: ReadonlySet<string>;
}

export interface AttributionCues {
  readonly habits: AttributionHabits;
  /** By base form. */
  readonly verbs: readonly CueVerb[];
  readonly nouns: readonly CueWord[];
  readonly adjectives: readonly CueWord[];
  /** Formulas before a source whose content is the clause around them: "according to". */
  readonly sourcePrepositions: readonly string[];
  /** Words that begin a content clause besides "that": "whether", "how". */
  readonly questionWords: readonly string[];
  /** Words and short phrases of time that may stand between a cue and its content, or before a subject. */
  readonly timeWords: readonly string[];
  /** Words that begin a clause which is no content behind a quotation's cue: "after", "as", "when". */
  readonly subordinators: readonly string[];
  /** Words that name what a speaker may be: "spokesman", "report". They may begin an apposition. */
  readonly speakerNouns: readonly string[];
}
