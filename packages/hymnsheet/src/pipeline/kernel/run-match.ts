/**
 * Runs the passage matcher over a corpus: plan step by step, blocks, merge.
 */
import type { ReuseOptions } from "@hymnsheet/core/model/options/reuse-options";
import type { Cancel } from "@hymnsheet/core/model/ports";
import { mergeBlocks } from "@hymnsheet/core/reuse/match-passages";
import { beginPlan, nextStep, type MatchLimit, type MatchPlan, type PlanStep } from "@hymnsheet/core/reuse/plan-match";
import type { PassageColumns } from "@hymnsheet/core/reuse/passage-columns";
import type { WordPrior } from "@hymnsheet/core/reuse/word-prior";
import type { ReuseStatistics } from "@hymnsheet/core/reuse/reuse-statistics";
import type { DocumentColumns, TokenColumns } from "@hymnsheet/core/text/token-columns";
import { runBlocks, stopIfCancelled } from "./run-blocks.ts";

export interface RunMatchOptions {
  readonly workers: number;
  readonly cancel?: Cancel | undefined;
  readonly onProgress?: ((done: number, total: number) => void) | undefined;
  /** An earlier epoch to score with instead of counting these columns. */
  readonly statistics?: ReuseStatistics | undefined;
  /** What is known of the language before counting. Default: nothing. */
  readonly prior?: WordPrior | undefined;
  /** How far below the limit passages are reported too, in bits. Default: 0. */
  readonly nearBits?: number | undefined;
}

export interface MatchResult {
  readonly passages: PassageColumns;
  readonly statistics: ReuseStatistics;
  /** Bits that a passage must reach in this corpus. */
  readonly minimumBits: number;
  /** What was bounded and how, for `info`; the same for the same input and options. */
  readonly limits: readonly MatchLimit[];
}

/**
 * @param columns    tokens of documents numbered by source id; over shared memory they are used as they are, else copied per worker.
 * @param documents  one entry per document of `columns`.
 * @returns          passages in total order, the same bytes for any number of workers; none when nothing is shared.
 * @throws           INTERRUPTED when cancelled.
 */
export async function runMatch(
  columns: TokenColumns,
  documents: DocumentColumns,
  options: ReuseOptions,
  { workers, cancel, onProgress, statistics, prior, nearBits }: RunMatchOptions,
): Promise<MatchResult> {
  stopIfCancelled(cancel);
  let plan: PlanStep | MatchPlan = beginPlan(columns, documents, options, { statistics, prior, nearBits });
  while ("kind" in plan) plan = nextStep(plan, await runBlocks("planMatch", plan, plan.parts, { workers, cancel }));
  const { context, blocks } = plan;
  const parts = await runBlocks("matchPassages", { context, blocks }, blocks.length, { workers, cancel, onProgress });
  return { passages: mergeBlocks(parts), statistics: plan.statistics, minimumBits: context.minimumBits, limits: plan.limits };
}
