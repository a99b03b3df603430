import type { AnswerCoverageRow } from "../model/tables/answer-coverage.ts";
import type { ResponseRow } from "../model/tables/response.ts";
import type { StandingCharge } from "./standing-charge.ts";

/** A statement of the accused side. */
export interface SideStatement {
  readonly statementId: string;
  readonly isPerson: boolean;
  readonly saidFrom: number | null;
  readonly languages: readonly string[];
  /** What tells the occasion: its event, and the sources that report it. */
  readonly occasions: ReadonlySet<string>;
}

/** A response with the statement it stands in. */
export interface StatedResponse {
  readonly row: Pick<ResponseRow, "type">;
  readonly statementId: string;
}

const answering: ReadonlySet<string> = new Set<ResponseRow["type"]>(["denial", "evidence", "counter_accusation", "concession"]);

/** Whether a kind of response counts as an answer: ridicule, another subject and no comment do not. */
export const isAnswer = ({ type }: Pick<ResponseRow, "type">): boolean => answering.has(type);

export interface CoverInput {
  readonly statements: readonly SideStatement[];
  readonly responses: readonly StatedResponse[];
  /** Whether a statement speaks of what the charge is about. */
  readonly touches: (statementId: string) => boolean;
}

/** Later statements from which on no answer is told of, whatever they are about. */
const ENOUGH_STATEMENTS = 3;

/**
 * What the corpus holds of a side after a charge: no silence is told of a side without a later statement.
 *
 * @param statements  of the side, with or without a day: those count that begin when the charge had been made for sure, and those that respond to it.
 *                    What an organisation says at an occasion at which a person speaks for the side is that person's statement.
 * @returns           null where there are few later statements, all on something else: that is no silence.
 */
export function coverAnswers(
  { itemId, accusedId, accusedBy, since }: StandingCharge,
  { statements, responses, touches }: CoverInput,
): AnswerCoverageRow | null {
  const responding = new Set(responses.map(({ statementId }) => statementId));
  const after = statements.filter(
    ({ statementId, saidFrom }) => responding.has(statementId) || (since !== null && saidFrom !== null && saidFrom >= since.to),
  );
  const later = after.filter((one) => one.isPerson || !after.some((other) => other.isPerson && isOneOccasion(one, other)));
  const count = responses.filter(({ row }) => isAnswer(row)).length;
  const isSilence = count === 0 && later.length > 0;
  if (isSilence && later.length < ENOUGH_STATEMENTS && responses.length === 0 && !later.some(({ statementId }) => touches(statementId)))
    return null;
  const days = later.flatMap(({ saidFrom }) => saidFrom ?? []).sort((x, y) => x - y);
  return {
    item_id: itemId,
    side_id: accusedId,
    accused_by: accusedBy,
    later_statement_count: later.length,
    first_later_at: days[0] ?? null,
    last_later_at: days.at(-1) ?? null,
    language_count: new Set(later.flatMap(({ languages }) => languages)).size,
    response_count: count,
    verdict: count > 0 ? "answered" : later.length > 0 ? "no_answer_found" : "no_later_statement",
  };
}

const isOneOccasion = (a: SideStatement, b: SideStatement): boolean => [...a.occasions].some((occasion) => b.occasions.has(occasion));

/** Telling words of a charge that a statement holds when it touches it, and their least `stemWeight`. */
const LEAST_TOUCHING = 2;
const TELLING = 0.5;

/** Whether words speak of what a charge is about; names of the accused tell nothing. */
export const touchesCharge = ({ wordings }: StandingCharge, stems: ReadonlySet<string>, nameWords: readonly string[]): boolean =>
  wordings.some(
    (own) =>
      [...own].filter(([stem, weight]) => weight >= TELLING && stems.has(stem) && !nameWords.some((word) => word.startsWith(stem)))
        .length >= LEAST_TOUCHING,
  );
