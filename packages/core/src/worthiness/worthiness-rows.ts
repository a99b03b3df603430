import { rounded } from "../algo/rounded.ts";
import { sentenceScoreTable, type SentenceScoreRow } from "../model/tables/sentence-score.ts";
import type { TermRow } from "../model/tables/term.ts";
import { worthinessQuestions } from "./questions.ts";
import { LIKENESS_POINTS, withLikeness } from "./score-worthiness.ts";
import type { LinePlace } from "./worthiness-lines.ts";

/** A line with its score; `points` per question, or null where they were not kept. */
export interface ScoredLine extends LinePlace {
  readonly score: number;
  readonly points: readonly number[] | null;
}

export const WORTHY = "check_worthy";
const IDLE = "not_check_worthy";
/** Lines of a source whose reasons are printed. */
export const EXPLAINED = 20;
/** Answers worth less are a no. */
const LEAST_POINTS = 0.5;

export interface WorthinessRows {
  readonly scores: readonly SentenceScoreRow[];
  readonly terms: readonly TermRow[];
}

/**
 * Rows of one source: two per line, whose scores sum to 1, and the reasons of the best lines.
 *
 * @param likeness  per line how far it is like examples, in standard deviations of the source; none by default.
 */
export function worthinessRows(sourceId: string, lines: readonly ScoredLine[], likeness?: ArrayLike<number>): WorthinessRows {
  // Rounded as the tables round, so that both scores sum to 1 there too.
  const scores = lines.map(({ score }, i) => rounded(withLikeness(score, likeness?.[i] ?? 0)));
  const order = scores.map((_, i) => i).sort((x, y) => scores[y]! - scores[x]! || lines[x]!.start - lines[y]!.start || x - y);
  const rankOf = new Uint32Array(lines.length);
  order.forEach((line, place) => (rankOf[line] = place + 1));
  const rows = lines.flatMap(({ start, end, unitId }, i): SentenceScoreRow[] => {
    const common = { source_id: sourceId, span_start: start, span_end: end, unit_id: unitId, scheme: "check_worthy" as const };
    return [
      { ...common, label: WORTHY, score: scores[i]!, rank: rankOf[i]! },
      { ...common, label: IDLE, score: Math.round((1 - scores[i]!) * 1e6) / 1e6, rank: lines.length + 1 - rankOf[i]! },
    ];
  });
  const terms = order.slice(0, EXPLAINED).flatMap((line) => reasons(sourceId, lines[line]!, likeness?.[line] ?? 0));
  return { scores: rows, terms };
}

/** The questions that a line answers with yes, weightiest first. */
function reasons(sourceId: string, { start, end, points }: ScoredLine, likeness: number): TermRow[] {
  const answered = worthinessQuestions.map(({ text }, i) => ({ name: text, value: points?.[i] ?? 0 }));
  if (likeness !== 0) answered.push({ name: "Is it like lines that call for a check?", value: likeness * LIKENESS_POINTS });
  const ownerId = [sourceId, start, end, "check_worthy", WORTHY].join("|");
  return answered
    .filter(({ value }) => Math.abs(value) >= LEAST_POINTS)
    .sort((x, y) => Math.abs(y.value) - Math.abs(x.value))
    .map(({ name, value }, seq) => ({ owner_table: sentenceScoreTable.name, owner_id: ownerId, seq, name, value, unit: "points" }));
}
