/** How a language declares that words come from elsewhere. In small letters. */
export interface DeclaredWords {
  /** Agencies by name: "associated press". */
  readonly agencies: readonly string[];
  /** "joint statement". */
  readonly joint: readonly string[];
  /** Before whom is taken up: "in the words of", "to quote". */
  readonly before: readonly string[];
  /** "as" in "as Ada Brook said". */
  readonly as: readonly string[];
  /** Verbs and nouns behind "as X" and "X's": "said", "put it". */
  readonly said: readonly string[];
  /** Before an outlet whose material is used: "with material from", "first published by". */
  readonly material: readonly string[];
}
