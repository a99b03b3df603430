/** What a report file carries of the judgement beside the rows of its tables. */
import type { EmbeddedTable } from "./embedded-table.ts";
import type { NamedCount } from "./report-data.ts";
import type { ItemRow } from "./tables/item.ts";
import type { Span } from "./span.ts";

/** A place where a version of a common text holds one of its lines. */
export interface SheetUse extends Span {
  readonly sheet_id: string;
  readonly line_no: number;
  readonly level: ItemRow["level"];
  readonly speaker_id: string;
  readonly statement_id: string;
  readonly said_from: number | null;
  readonly said_to: number | null;
  readonly edit_share: number | null;
}

export const SHEET_USE_COLUMNS: readonly (keyof SheetUse)[] = [
  "sheet_id",
  "line_no",
  "level",
  "speaker_id",
  "statement_id",
  "source_id",
  "span_start",
  "span_end",
  "said_from",
  "said_to",
  "edit_share",
];

export interface ReportJudgements {
  readonly is_run: boolean;
  /** Pairs over all they say, in the tables, by verdict. */
  readonly verdicts: readonly NamedCount[];
  readonly declared_count: number;
  /** Speakers who were judged at all; the file holds all pairs among those of whom most is judged. */
  readonly speaker_count: number;
  /** Embedded pairs that come with their terms; those with most evidence. */
  readonly told_pair_count: number;
  readonly sheet_count: number;
  /** What was set aside over the whole project, or is not known, for each explanation of agreement. */
  readonly explanations: {
    readonly stock_count: number;
    readonly quotation_count: number;
    readonly translated_count: number;
    readonly unknown_wording_count: number;
  };
  /** Rows are `SheetUse`. */
  readonly sheet_uses: EmbeddedTable;
}
