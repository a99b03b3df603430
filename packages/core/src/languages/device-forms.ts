/**
 * What a language adds to find repetitions, questions answered and series: data only. Lists are words in normal form, parted by blanks; in
 * phrases `a|b` is either, `a?` may be absent, `<3>` up to three words of any kind.
 */
export interface DeviceForms {
  /** May open a clause that takes up the one before: "and", "for", "after". */
  readonly links: string;
  /** May stand between a word and the same word again: "and". */
  readonly joins: string;
  /** Behind a number said twice: "thousands and thousands of". */
  readonly partitives: string;
  /** Name a thing for the first or second time: "a", "the", "my". */
  readonly articles: string;
  /** Adverbs and adjectives doubled to make them stronger, not taken up: "very". */
  readonly doubled: string;
  /** Phrases of two words joined by "and" that say a word twice by habit: "again and again". */
  readonly setPhrases: string;
  /** Words that stand twice by grammar or by a slip of the pen: "that that". */
  readonly doubledByGrammar: string;
  /** Words that may stand between two sayings of the same words: "I say". */
  readonly asides: readonly string[];
  /** Units of measure: repeated behind figures they are no device. */
  readonly units: string;
  /** Nouns that close many a clause in any text about government: two of them are no device by themselves. */
  readonly worn: string;
  /** Finite verbs that may follow a noun; others are told by their ending. */
  readonly verbs: string;
  /** Openings of an answer that need no word of the question. */
  readonly answers: readonly string[];
  /** Openings that answer only where the question asks for yes or no: "we can". */
  readonly echoes: readonly string[];
  /** Openings of a sentence behind a question that refuse or put off the answer. */
  readonly nonAnswers: readonly string[];
  /** Words that show somebody else to ask, or the hearer to be told to do something. */
  readonly askers: string;
  /** Verbs as orders: "come", "vote". Behind a question without an asking word they make it a condition. */
  readonly orders: string;
  /** Words before the first member of a series that are none of it: "including". */
  readonly seriesOpeners: string;
}
