import type { AnswerCoverageRow } from "../model/tables/answer-coverage.ts";
import type { ResponseRow } from "../model/tables/response.ts";

/** A statement of the accused side at or after the charge. */
export interface LaterStatement {
  readonly statementId: string;
  readonly saidFrom: number;
  readonly languages: readonly string[];
}

const answering: ReadonlySet<string> = new Set<ResponseRow["type"]>(["denial", "evidence", "counter_accusation", "concession"]);

/** Whether a kind of response counts as an answer: ridicule, another subject and no comment do not. */
export const isAnswer = ({ type }: Pick<ResponseRow, "type">): boolean => answering.has(type);

/** What the corpus holds of a side after a charge: no silence is told of a side without a later statement. */
export function coverAnswers(
  itemId: string,
  sideId: string,
  { later, responses }: { readonly later: readonly LaterStatement[]; readonly responses: readonly ResponseRow[] },
): AnswerCoverageRow {
  const count = responses.filter(isAnswer).length;
  const days = later.map(({ saidFrom }) => saidFrom);
  return {
    item_id: itemId,
    side_id: sideId,
    later_statement_count: later.length,
    first_later_at: days.length > 0 ? Math.min(...days) : null,
    last_later_at: days.length > 0 ? Math.max(...days) : null,
    language_count: new Set(later.flatMap(({ languages }) => languages)).size,
    response_count: count,
    verdict: count > 0 ? "answered" : later.length > 0 ? "no_answer_found" : "no_later_statement",
  };
}
