/**
 * What the analyses need from outside, as interfaces. `core` knows no files, clock or network: implementations are handed in.
 */
import type { ProblemRow } from "./tables/problem.ts";
import type { ItemRow } from "./tables/item.ts";
import type { AnyRow, AnyTable, Cell } from "./tables/define-table.ts";
import type { SourceInput, SourceKind } from "./source-input.ts";
import type { Span } from "./span.ts";

export type { SourceInput, SourceKind };

/** One thing found while reading: a source, or a problem with its place. Nothing is ever dropped in between. */
export type ReadEvent =
  | { readonly kind: "source"; readonly source: SourceInput }
  | { readonly kind: "problem"; readonly problem: ProblemRow };

/** A BCP 47 tag, or `und`. */
export interface LanguageGuess {
  readonly language: string;
  readonly isReliable: boolean;
}

/** Guesses the language of a text; `und` when it cannot tell. */
export interface LanguageGuesser {
  /** May answer later, so that reading need not wait for a text that is hard to tell. */
  guess(text: string): LanguageGuess | Promise<LanguageGuess>;
  /** Lets go of what guessing needed; nothing may be asked afterwards. */
  close?(): Promise<void>;
}

/** Universal parts of speech (Petrov, Das and McDonald, 2012, as revised for Universal Dependencies 2). */
export type PartOfSpeech =
  | "ADJ"
  | "ADP"
  | "ADV"
  | "AUX"
  | "CCONJ"
  | "DET"
  | "INTJ"
  | "NOUN"
  | "NUM"
  | "PART"
  | "PRON"
  | "PROPN"
  | "PUNCT"
  | "SCONJ"
  | "SYM"
  | "VERB"
  | "X";

/** A word or mark with its part of speech. */
export interface TaggedToken {
  /** First UTF-16 unit in the text that was tagged. */
  readonly start: number;
  /** Unit after the last one. */
  readonly end: number;
  readonly text: string;
  readonly tag: PartOfSpeech;
  /** Dictionary form in small letters: `say` for "said"; the word in small letters where none is known. */
  readonly lemma: string;
}

/** Tells the parts of speech of one language. Cost: linear in characters. */
export interface Tagger {
  /** BCP 47 tag of its language. */
  readonly language: string;
  /** Tokens by ascending place, blanks left out; every token is the exact slice of the text. Empty when the text has none. */
  tag(text: string): TaggedToken[];
}

/** Takes the endings off the words of one language. */
export interface Stemmer {
  /** BCP 47 tag of its language. */
  readonly language: string;
  /** The stem of a word in normal form; the word itself where nothing is to be taken off. */
  stem(word: string): string;
}

/** Turns sentences into vectors, so that sentences of like meaning have a large dot product. */
export interface Encoder {
  /** Names the model and its weights: vectors of equal names may be compared and kept. */
  readonly name: string;
  /** BCP 47 tags it was made for. Sentences of other languages must not be given to it. */
  readonly languages: readonly string[];
  /** Length of a vector. */
  readonly dimensions: number;
  /**
   * Vectors of length 1, one after the other in the order of the sentences; all 0 for a sentence without a word.
   * The vector of a sentence does not depend on what else is asked.
   */
  encode(sentences: readonly string[]): Promise<Float32Array>;
  /**
   * Views of one sentence: weighted sums of the states of its words in their surroundings, each brought to length 1, one after the other; all 0
   * where nothing has weight. Missing where a model does not give states of words.
   *
   * @param words  words and marks in text order, none of them blank; the state of a word is the mean over its parts. Words beyond what the model
   *               reads at once have no state.
   * @param views  per view one weight for each word.
   */
  encodeViews?(words: readonly string[], views: readonly (readonly number[])[]): Promise<Float32Array>;
  close(): Promise<void>;
}

/** Asked between units of work; `isCancelled` may become true at any time and never false again. */
export interface Cancel {
  readonly isCancelled: boolean;
}

/** A question to a finished table: equality or membership per column, then order, then a window. */
export interface TableQuery {
  readonly where?: Readonly<Record<string, Cell | readonly Cell[]>>;
  /** Column names; a leading `-` sorts downwards. The key of the table always breaks ties. Default: the key. */
  readonly orderBy?: readonly string[];
  readonly limit?: number;
  readonly offset?: number;
  /** The columns that will be looked at; rows may lack all others. Default: every column. */
  readonly columns?: readonly string[];
}

/** Which items are asked for. */
export interface TopItemsOptions {
  /** Default: `passage`. */
  readonly level?: ItemRow["level"];
  readonly limit: number;
  readonly suppressed?: boolean;
  readonly minimumSpeakers?: number;
}

/** Values of some columns, in the order in which the columns were named, and how many rows hold them. */
export interface CountedValues {
  readonly values: readonly Cell[];
  readonly count: number;
}

/** Read-only view of the last finished generation of a project. */
export interface ProjectReader {
  /** Rows in the asked order; empty when none match or the level was not run. */
  rows<R = AnyRow>(table: AnyTable, query?: TableQuery): Promise<R[]>;
  /** The same in batches of at most some thousand rows, for tables that do not fit in memory. */
  scan<R = AnyRow>(table: AnyTable, query?: TableQuery): AsyncIterable<R[]>;
  count(table: AnyTable, query?: TableQuery): Promise<number>;
  /** How many rows hold each combination of values of some columns, in no order; none for no rows. */
  countBy(table: AnyTable, columns: readonly string[], query?: Pick<TableQuery, "where">): Promise<CountedValues[]>;
  /** Items of a level that count, by `surprisal_bits x speaker_count` downwards, ties by `item_id`; suppressed ones only when asked for. */
  topItems<R = AnyRow>(options: TopItemsOptions): Promise<R[]>;
  /** Exact text of each span, in the order asked; `before` and `after` hold up to `context` units beside it. */
  slices(spans: readonly Span[], context?: number): Promise<{ readonly before: string; readonly text: string; readonly after: string }[]>;
  /** Whole text of a source; `undefined` when there is no such source. */
  text(sourceId: string): Promise<string | undefined>;
  close(): Promise<void>;
}
