/** Words by which a language gives away a statement that can be checked, and one that cannot. In small letters; each list may be empty. */
export interface WorthinessWords {
  /** Sums and public money: "billion", "deficit". */
  readonly money: readonly string[];
  /** What checked claims are about: "unemployment", "border". */
  readonly matters: readonly string[];
  /** Quantities in words: "dozens", "majority". */
  readonly quantities: readonly string[];
  /** Share of a hundred: "percent". */
  readonly percent: readonly string[];
  /** Forms that tell of what has been: "was", "voted", "lost". */
  readonly past: readonly string[];
  /** Endings that do so on longer words: "ed". */
  readonly pastEndings: readonly string[];
  /** What others said, backed or opposed: "called", "endorsed". */
  readonly positions: readonly string[];
  /** More, less, first, record. */
  readonly comparison: readonly string[];
  readonly negation: readonly string[];
  readonly because: readonly string[];
  /** When: "since", "ago", "last". */
  readonly time: readonly string[];
  /** A third person: "he", "her". */
  readonly third: readonly string[];
  readonly second: readonly string[];
  readonly firstOne: readonly string[];
  readonly firstMany: readonly string[];
  /** "is", "has". */
  readonly being: readonly string[];
  readonly universal: readonly string[];
  /** What is still to come, or may be: "will", "could". */
  readonly future: readonly string[];
  /** Belief, wish, demand: "think", "hope", "must". */
  readonly opinion: readonly string[];
  /** Courtesy and running of a debate: "thank", "welcome", "rebuttal". */
  readonly procedure: readonly string[];
}

/** Lines that call for a check and lines that do not: what an encoder compares others with. */
export interface WorthinessExamples {
  readonly worthy: readonly string[];
  readonly idle: readonly string[];
}
