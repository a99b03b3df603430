/**
 * What every block of matching reads: shared columns, never written once planned, so that workers need no copies.
 */
import type { DocumentColumns, TokenColumns } from "../text/token-columns.ts";
import type { ReuseOptions } from "../model/options/reuse-options.ts";
import type { CandidateIndex } from "./candidate-index.ts";
import type { ReuseStatistics } from "./reuse-statistics.ts";
import type { TokenCounts } from "./token-counts.ts";

/** The parts of the statistics that scoring reads. */
export type WordStatistics = Pick<ReuseStatistics, "tokenCount" | "documentCount" | "wordCount">;

export interface MatchContext {
  readonly columns: TokenColumns;
  readonly documents: DocumentColumns;
  readonly statistics: WordStatistics;
  readonly counts: TokenCounts;
  readonly index: CandidateIndex;
  readonly options: ReuseOptions;
}

/** A stretch of tokens `[first, end)`, counted over all documents. */
export interface TokenRange {
  first: number;
  end: number;
}
