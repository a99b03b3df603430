/** What tells a question put for effect from one that wants an answer. Data only; phrases as in `CuePhrases`. */
export interface QuestionWords {
  /** Open questions, or clauses of questions, that nobody is asked to answer. */
  readonly rhetorical: readonly string[];
  /** Stand anywhere in them. */
  readonly heated: readonly string[];
  /** Stand anywhere in questions put to somebody. */
  readonly addressed: readonly string[];
  /** Open the sentence that answers at once. */
  readonly answers: readonly string[];
  /** Stand in the sentence before a list of questions that want an answer. */
  readonly asking: readonly string[];
}
