/**
 * What every block of matching reads: shared columns, never written once planned, so that workers need no copies.
 */
import type { DocumentColumns, TokenColumns } from "../text/token-columns.ts";
import type { ReuseOptions } from "../model/options/reuse-options.ts";
import type { ChainKeys } from "./chain-keys.ts";
import type { CandidateIndex } from "./candidate-index.ts";
import type { WordCounts } from "./reuse-statistics.ts";
import type { TokenCounts } from "./token-counts.ts";

export interface MatchContext {
  readonly columns: TokenColumns;
  readonly documents: DocumentColumns;
  readonly statistics: WordCounts;
  readonly counts: TokenCounts;
  readonly chainKeys: ChainKeys;
  readonly index: CandidateIndex;
  /** Words after which a full stop ends no sentence. */
  readonly abbreviations: ReadonlySet<number>;
  readonly options: ReuseOptions;
  /** Bits that a passage must reach in a corpus of this size. */
  readonly minimumBits: number;
  /** Passages that miss `minimumBits` by so much are reported too, for whoever can judge them by something else; 0 for none. */
  readonly nearBits: number;
}

/** A stretch of tokens `[first, end)`, counted over all documents. */
export interface TokenRange {
  first: number;
  end: number;
}
