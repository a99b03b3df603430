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

export interface AttributionCues {
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
