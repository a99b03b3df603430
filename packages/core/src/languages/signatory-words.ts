/** How a language says who signs a text. Words in normal form, parted by blanks, hyphens as blanks. */
export interface SignatoryWords {
  /** Before the names at the end of a letter, on a line of their own: "sincerely". */
  readonly closings: readonly string[];
  /** In the paragraph that names who signed, or before a list of them: "the letter was signed by". */
  readonly signedBy: readonly string[];
  /** In the sentence that names whose statement follows: "joint statement", "the following statement". */
  readonly statements: readonly string[];
  /** At the head of a letter: "dear". */
  readonly salutations: readonly string[];
  /** Words of bodies, offices and papers, which no person's name holds: "committee". */
  readonly bodies: readonly string[];
  /** Before the name of whom a letter is for, titles between: "to", "honorable". */
  readonly addressing: readonly string[];
  /** Small words inside a name: "de", "van". */
  readonly particles: readonly string[];
}
