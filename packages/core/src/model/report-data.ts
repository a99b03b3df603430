/**
 * What a report file carries: the top findings of a project as rows of the contract's tables (same column names), the text around
 * each place they point to, and totals of what stays in the tables. Old files must open or be refused in clear words: `format` says which.
 */
import type { EmbeddedTable } from "./embedded-table.ts";
import type { Span } from "./span.ts";

/** Version of this shape. Raise it when a reader of the old shape would go wrong. */
export const reportFormat = 1;

/** The exact text of a span with up to `shown.context_units` units on either side. */
export interface Excerpt extends Span {
  readonly before: string;
  readonly text: string;
  readonly after: string;
}

/** What was read from one outlet; `outlet_id` is empty where the input names none. */
export interface OutletCoverage {
  readonly outlet_id: string;
  readonly source_count: number;
  readonly languages: readonly string[];
  /** Earliest and latest publication; null when no source of the outlet has a date. */
  readonly first_at: number | null;
  readonly last_at: number | null;
}

/** Something counted under a name, such as a reason or the code of a problem. */
export interface NamedCount {
  readonly name: string;
  readonly count: number;
}

/** Facts over the whole project, of which the embedded rows are only the top. */
export interface ReportCoverage {
  /** By number of sources downwards, then id; at most `shown.outlet_count`. */
  readonly outlets: readonly OutletCoverage[];
  readonly outlet_count: number;
  readonly languages: readonly NamedCount[];
  /** Statements per calendar month (UTC), from the first to the last that has any. */
  readonly months: readonly { readonly month_start: number; readonly statement_count: number }[];
  readonly first_at: number | null;
  readonly last_at: number | null;
  readonly speaker_count: number;
  readonly undated_statement_count: number;
  readonly unknown_speaker_statement_count: number;
  readonly duplicate_source_count: number;
  /** Passage items that count, and those of them with two speakers or more. */
  readonly line_count: number;
  readonly shared_line_count: number;
  /** Items set aside, by reason. */
  readonly suppressed_items: readonly NamedCount[];
  /** Passage matches set aside, by reason. */
  readonly suppressed_matches: readonly NamedCount[];
  readonly problems: readonly NamedCount[];
  /** Passages repeated between statements of his or her own, for the speakers with most embedded lines. */
  readonly own_repetitions: readonly NamedCount[];
}

/** How much of the tables the file holds. */
export interface ReportLimits {
  readonly item_count: number;
  readonly member_count: number;
  readonly context_units: number;
  readonly outlet_count: number;
  readonly suppressed_item_count: number;
  readonly problem_count: number;
  readonly statement_count: number;
}

export interface ReportData {
  readonly format: number;
  /** BCP 47 tag of the words on the page. */
  readonly locale: string;
  /** Name of the project, as given. */
  readonly name: string;
  /** True when the project says that people and texts are invented. */
  readonly is_invented: boolean;
  /** Embedded rows by table name. */
  readonly tables: Readonly<Record<string, EmbeddedTable>>;
  /** Text of every span that the embedded rows point to, by source, start, end. */
  readonly excerpts: readonly Excerpt[];
  /** Rows in the project by table name; 0 for a table of a level that was not run. */
  readonly totals: Readonly<Record<string, number>>;
  /** Members in the tables by embedded item. */
  readonly member_totals: Readonly<Record<string, number>>;
  readonly coverage: ReportCoverage;
  readonly shown: ReportLimits;
}
