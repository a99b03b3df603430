import type { TableQuery } from "@hymnsheet/core/model/ports";
import type { Excerpt, ReportData } from "@hymnsheet/core/model/report-data";
import type { Span } from "@hymnsheet/core/model/span";

/** What a page is about: everything that is not rows. */
export type ProjectFacts = Pick<
  ReportData,
  | "name"
  | "is_invented"
  | "locale"
  | "totals"
  | "member_totals"
  | "line_counts"
  | "coverage"
  | "voices"
  | "levels"
  | "judgements"
  | "editorial"
  | "shown"
> & {
  /** Names exactly the content of a report file; empty where the project is open and may change. */
  readonly contentId: string;
};

/**
 * Where the views get their data: a report file or a server. Views know nothing else.
 * Row objects have the columns of the contract's tables. A table that is empty or unknown to the source has no rows.
 */
export interface DataSource {
  facts(): Promise<ProjectFacts>;
  /** Rows that are there, in the asked order; `facts().totals` says how many the project has. Ties keep the source's order. */
  rows<R>(table: string, query?: TableQuery): Promise<readonly R[]>;
  /** Text of each span with its surroundings, in the order asked; `undefined` where the source does not hold it. */
  excerpts(spans: readonly Span[]): Promise<readonly (Excerpt | undefined)[]>;
}
