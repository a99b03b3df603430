import type { Span } from "../model/span.ts";
import type { AnswerCoverageRow } from "../model/tables/answer-coverage.ts";

/** A charge with whom it accuses, when it was made and in which words. */
export interface StandingCharge {
  readonly itemId: string;
  readonly accusedId: string;
  readonly accusedBy: AnswerCoverageRow["accused_by"];
  /** Who makes it. */
  readonly makers: ReadonlySet<string>;
  /** When it was first made, as far as known, in milliseconds; null when no place has a day. */
  readonly since: { readonly from: number; readonly to: number } | null;
  /** When it was last made; null when not known. */
  readonly lastAt: number | null;
  /** Stems of the sentences in which it is told, with what each tells (`stemWeight`); each sentence once, of very many the first. */
  readonly wordings: readonly ReadonlyMap<string, number>[];
  /** The same of its own words alone, without what else the sentences tell. */
  readonly clauses: readonly ReadonlyMap<string, number>[];
  /** Sentences in which it stands, one per place. */
  readonly places: readonly Span[];
  /** Statements in which it is made. */
  readonly statements: readonly { readonly statement_id: string; readonly said_from: number | null }[];
}
