import type { Messages } from "@hymnsheet/core/messages/messages";
import type { ReportCoverage } from "@hymnsheet/core/model/report-data";
import type { LedgerCell } from "./ledger.ts";

const DAY_MS = 86_400_000;

/** When somebody first makes an allegation, in a narrow column: without the year where all is of one year, which stands in the head of the page. */
export function shortDay({ first }: LedgerCell, { first_at: begin, last_at: end }: ReportCoverage, m: Messages): string {
  const day = first?.saidFrom ?? null;
  if (day === null) return m.words.noDate;
  const to = first?.saidTo ?? null;
  if (to !== null && to - day > DAY_MS) return m.words.said(day, to);
  const isOneYear = begin !== null && end !== null && m.words.year(begin) === m.words.year(end);
  return isOneYear ? m.words.dayMonth(day) : m.words.date(day);
}
