/** What sets two sides of a sentence against one another. Data only; words in normal form, parted by blanks. */
export interface AntithesisWords {
  /** Pairs of opposites: "war peace". Forms of verbs are found by their stems. */
  readonly opposites: readonly string[];
  /** Behind a negation these add instead of opposing: "only", "just". */
  readonly additive: string;
  /** Open the side that is right: "but". */
  readonly corrective: string;
  /** "instead of", "rather than". */
  readonly replacing: readonly string[];
  /** Those who speak, and those who are spoken of: subjects that stand against one another. */
  readonly us: string;
  readonly them: string;
  /** Pronouns that take up what was denied: "it is a queue". */
  readonly resuming: string;
  /** Quantities that stand against one another: "nobody everyone". */
  readonly quantities: readonly string[];
}
