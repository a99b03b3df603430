/** From labels that came back, and the key of their sample, to error rates. */
import { problemMessage, type ProblemCode, type ProblemDetails } from "@hymnsheet/core/messages/problems";
import { estimateRates, type LabelledStratum, type Rates } from "@hymnsheet/core/validation/estimate-rates";
import { krippendorffAlpha, type Agreement } from "@hymnsheet/core/validation/krippendorff-alpha";
import type { SampleKey, SampleRow } from "../store/sample-keys.ts";

type Label = "yes" | "no" | "unsure";

/** A row of labels as a reader gives it. */
export interface GivenLabels {
  readonly line: number;
  readonly finding: string;
  readonly ownerTable: string;
  readonly ownerId: string;
  readonly sample: string;
  readonly labels: readonly (Label | null)[];
  readonly agreed: Label | null;
}

export interface LabelProblem {
  readonly line: number | null;
  readonly code: string;
  readonly message: string;
}

export interface JudgedLabels {
  readonly rates: Rates;
  /** Rows of the sample with a label. */
  readonly labelled: number;
  /** Rows of the sample that the file has, without a label. */
  readonly unlabelled: number;
  /** Rows of the sample that the file lacks. */
  readonly missing: number;
  readonly unsure: number;
  /** People who labelled something. */
  readonly labellers: number;
  /** Rows that two people label differently and nobody settled: they count as unsure. */
  readonly unsettled: number;
  /** Null where fewer than two people labelled, or nothing varies. */
  readonly agreement: Agreement | null;
  readonly problems: readonly LabelProblem[];
}

/** The sample that most rows are of, the first of equals; empty for no rows. */
export function sampleOf(rows: readonly GivenLabels[]): string {
  const counts = new Map<string, number>();
  for (const { sample } of rows) if (sample !== "") counts.set(sample, (counts.get(sample) ?? 0) + 1);
  return [...counts].sort(([x, n], [y, m]) => m - n || (x < y ? -1 : 1))[0]?.[0] ?? "";
}

export function judgeLabels(rows: readonly GivenLabels[], key: SampleKey): JudgedLabels {
  const known = new Map(key.rows.map((row) => [nameOf(row.finding, row.owner_table, row.owner_id), row]));
  const problems: LabelProblem[] = [];
  const used = new Map<SampleRow, GivenLabels>();
  for (const row of rows) {
    const sampled = known.get(nameOf(row.finding, row.ownerTable, row.ownerId));
    if (row.sample !== key.sample) problems.push(problem("label_sample_other", row.line, row.sample, key.sample));
    else if (sampled === undefined) problems.push(problem("label_row_unknown", row.line, row.ownerId));
    else if (used.has(sampled)) problems.push(problem("label_row_repeated", row.line, row.ownerId));
    else used.set(sampled, row);
  }
  const counts = key.strata.map(() => ({ yes: 0, no: 0, unsure: 0 }));
  let [labelled, unsettled] = [0, 0];
  for (const [{ stratum }, row] of used) {
    const label = settledLabel(row);
    if (label === null) continue;
    labelled++;
    if (label === "unsettled") unsettled++;
    counts[stratum]![label === "unsettled" ? "unsure" : label]++;
  }
  const strata = key.strata.map((stratum, at): LabelledStratum => ({ ...stratum, labels: counts[at]! }));
  const labels = [...used.values()].map((row) => row.labels);
  const columns = Math.max(0, ...labels.map((own) => own.length));
  return {
    rates: estimateRates(strata),
    labelled,
    unlabelled: used.size - labelled,
    missing: key.rows.length - used.size,
    unsure: counts.reduce((sum, { unsure }) => sum + unsure, 0),
    labellers: Array.from({ length: columns }, (_, at) => labels.some((own) => own[at] !== null)).filter(Boolean).length,
    unsettled,
    agreement: krippendorffAlpha(labels.map((own) => own.filter((label) => label !== null))),
    problems,
  };
}

const nameOf = (finding: string, table: string, id: string): string => `${finding}\u0000${table}\u0000${id}`;

/** What people settled on, else what all who labelled say. */
function settledLabel({ labels, agreed }: GivenLabels): Label | "unsettled" | null {
  if (agreed !== null) return agreed;
  const given = new Set(labels.filter((label) => label !== null));
  if (given.size > 1) return "unsettled";
  return [...given][0] ?? null;
}

function problem<Code extends ProblemCode>(code: Code, line: number, ...details: ProblemDetails<Code>): LabelProblem {
  return { line, code, message: problemMessage(code, ...details) };
}
