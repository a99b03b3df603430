/** What makes a name loaded, and a few words a slogan. Data only; words in normal form, parted by blanks. */
export interface LabelWords {
  /** Heads that charge whatever they name when a noun or name stands before them: "rent sharks", "tax scam". */
  readonly heads: string;
  /** Heads that charge only with one of `modifiers` before them. */
  readonly weakHeads: string;
  readonly modifiers: string;
  /** Charged without any modifier: "tyrant". */
  readonly bare: string;
  /** Words before "tax" that name what is taxed: no charge. */
  readonly taxed: string;
  readonly tax: string;
  /** Second parts of charged compounds: "job-killing". */
  readonly compoundEnds: string;
  /** Titles given in mockery when "of" and a thing follow: "the Sultan of the Fourth Floor". */
  readonly titles: string;
  /** Charged phrases as they are. */
  readonly phrases: readonly string[];
  /** End names of laws, programmes and bodies, which are no slogans. */
  readonly names: string;
  /** Before a name that is not the speaker's own: "so-called". */
  readonly distancing: string;
  /** Words that make two short nouns a demand: "first", "before", "over". */
  readonly ranking: string;
  /** Openings of slogans that are calls: "no", "not", "never". */
  readonly calls: readonly string[];
  /** Courtesies and headings that look like slogans. */
  readonly formulas: readonly string[];
}
