/** What was learnt of words from the company they keep. */
export interface LearntWords {
  /** From -4 to 4; no entry for words that lean to no side. */
  readonly valence: ReadonlyMap<string, number>;
  /** Number of the group of like words that a word is in. */
  readonly group: ReadonlyMap<string, number>;
}

/** Words that tell how a sentence speaks of somebody in it; all in small letters, contractions split (`n't`, `'s`). */
export interface TargetCues {
  readonly negations: ReadonlySet<string>;
  /** Auxiliaries, negations and adverbs between a subject and its verb. */
  readonly helpers: ReadonlySet<string>;
  /** Forms that make a passive. */
  readonly be: ReadonlySet<string>;
  /** Articles, possessives and titles before a name. */
  readonly openers: ReadonlySet<string>;
  readonly prepositions: ReadonlySet<string>;
  /** Marks and conjunctions between clauses. */
  readonly clauseBounds: ReadonlySet<string>;
  readonly saying: ReadonlySet<string>;
  readonly pronouns: ReadonlySet<string>;
  /** Praise above 0, blame below, from -4 to 4. */
  readonly valence: ReadonlyMap<string, number>;
  readonly learnt: LearntWords;
  /** Words too common to tell anything by themselves. */
  readonly idle: ReadonlySet<string>;
}
