import type { Messages } from "@hymnsheet/core/messages/messages";
import type { ReportCoverage } from "@hymnsheet/core/model/report-data";

export interface Searched {
  readonly statementCount: number;
  readonly sourceCount: number;
  /** From the first to the last day; empty without dates. */
  readonly period: string;
}

/** What "none found" was looked for in. */
export function searched(coverage: ReportCoverage, m: Messages): Searched {
  return {
    statementCount: coverage.months.reduce((sum, month) => sum + month.statement_count, 0) + coverage.undated_statement_count,
    sourceCount: coverage.languages.reduce((sum, language) => sum + language.count, 0),
    period: coverage.first_at === null || coverage.last_at === null ? "" : m.words.period(coverage.first_at, coverage.last_at),
  };
}
