/** What shows that quoted words are another's. Data only; phrases as in `CuePhrases`. */
export interface TellingWords {
  /** Hold the words at a distance: "so-called". */
  readonly rejecting: readonly string[];
  /** Say whose they are: "he said". */
  readonly quoting: readonly string[];
}
