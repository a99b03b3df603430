/**
 * How far several people agree who decided about the same findings: share of equal decisions, Krippendorff's alpha, and its interval by drawing
 * findings anew with replacement (percentiles; draws in which all labels are one and the same say nothing and are left out). Cost: linear in decisions,
 * times the number of draws.
 *
 * Source: Krippendorff (2011); Efron and Tibshirani (1993), "An Introduction to the Bootstrap", chapter 13.
 */
import { createDice } from "../algo/random.ts";
import { readLabel } from "../counting/decidable.ts";
import { standingReviews } from "../counting/standing-reviews.ts";
import type { ReviewRow } from "../model/tables/review.ts";
import { findTable } from "../model/tables/tables.ts";
import { krippendorffAlpha } from "./krippendorff-alpha.ts";

/** Draws behind an interval, and the share of them that it holds. */
const DRAWS = 1000;
const LEVEL = 0.95;
const SEED = 20_310_311;

export interface AgreementRow {
  readonly table: string;
  /** `judge` for confirm against reject, `relabel COLUMN`, `grade`, `merge`, `split`. */
  readonly kind: string;
  /** Findings that two or more decided about. */
  readonly count: number;
  /** Of them those on which all say the same. */
  readonly agreed: number;
  /** Null where every label is one and the same, which leaves nothing to agree on beyond chance. */
  readonly alpha: number | null;
  /** Bounds of alpha; null as it is, and where fewer than two findings were decided twice. */
  readonly low: number | null;
  readonly high: number | null;
}

export interface Disagreement {
  readonly table: string;
  readonly key: string;
  readonly kind: string;
  /** By analyst, in their order. */
  readonly labels: readonly { readonly analyst: string; readonly label: string }[];
  /** One of the decisions, for its place. */
  readonly review: ReviewRow;
}

export interface AnalystAgreement {
  readonly analysts: readonly string[];
  /** By table, then kind. Empty when no two decided about one finding. */
  readonly rows: readonly AgreementRow[];
  /** By table, kind and key. */
  readonly disagreements: readonly Disagreement[];
}

interface Unit {
  readonly table: string;
  readonly kind: string;
  readonly key: string;
  readonly labels: Map<string, string>;
  readonly review: ReviewRow;
}

/**
 * @param reviews   all decisions; of each analyst the last word on a finding counts. Notes are no labels.
 * @param analysts  whose decisions are compared. Default: everybody's.
 */
export function analystAgreement(reviews: readonly ReviewRow[], analysts?: readonly string[]): AnalystAgreement {
  const wanted = analysts === undefined ? undefined : new Set(analysts);
  const units = new Map<string, Unit>();
  const seen = new Set<string>();
  for (const review of standingReviews(reviews)) {
    const found = labelOf(review);
    if (found === undefined || (wanted !== undefined && !wanted.has(review.analyst))) continue;
    seen.add(review.analyst);
    const { target_table: table, target_key: key } = review;
    const id = JSON.stringify([table, found.kind, key]);
    const unit = units.get(id) ?? { table, kind: found.kind, key, labels: new Map<string, string>(), review };
    unit.labels.set(review.analyst, found.label);
    units.set(id, unit);
  }
  const groups = new Map<string, Unit[]>();
  for (const [, unit] of [...units].sort(([x], [y]) => (x < y ? -1 : 1))) {
    if (unit.labels.size < 2) continue;
    const name = JSON.stringify([unit.table, unit.kind]);
    const group = groups.get(name);
    if (group) group.push(unit);
    else groups.set(name, [unit]);
  }
  const all = [...groups.values()];
  const disagreements = all.flat().filter((unit) => new Set(unit.labels.values()).size > 1);
  return {
    analysts: [...seen].sort(),
    rows: all.map(rowOf),
    disagreements: disagreements.map(({ table, key, kind, labels, review }) => ({
      table,
      key,
      kind,
      labels: [...labels].sort(([x], [y]) => (x < y ? -1 : 1)).map(([analyst, label]) => ({ analyst, label })),
      review,
    })),
  };
}

function labelOf({ target_table, verb, value }: ReviewRow): { readonly kind: string; readonly label: string } | undefined {
  switch (verb) {
    case "confirm":
    case "reject":
      return { kind: "judge", label: value !== "" && target_table === "attribution_conflict" ? value : verb };
    case "relabel": {
      const table = findTable(target_table);
      const read = table && readLabel(table, value);
      return read && { kind: `relabel ${read.column}`, label: read.label };
    }
    case "grade":
    case "merge":
    case "split":
      return { kind: verb, label: value };
    case "note":
      return undefined;
  }
}

function rowOf(units: readonly Unit[]): AgreementRow {
  const labels = units.map((unit) => [...unit.labels.values()]);
  const alpha = krippendorffAlpha(labels)?.alpha ?? null;
  const { table, kind } = units[0]!;
  const agreed = labels.filter((given) => new Set(given).size === 1).length;
  return { table, kind, count: units.length, agreed, alpha, ...(alpha === null ? { low: null, high: null } : intervalOf(labels)) };
}

function intervalOf(labels: readonly (readonly string[])[]): { readonly low: number | null; readonly high: number | null } {
  if (labels.length < 2) return { low: null, high: null };
  const dice = createDice(SEED);
  const drawn: number[] = [];
  for (let draw = 0; draw < DRAWS; draw++) {
    const found = krippendorffAlpha(labels.map(() => dice.pick(labels)));
    if (found) drawn.push(found.alpha);
  }
  drawn.sort((x, y) => x - y);
  const at = (share: number): number | null => drawn[Math.min(drawn.length - 1, Math.floor(share * drawn.length))] ?? null;
  return { low: at((1 - LEVEL) / 2), high: at((1 + LEVEL) / 2) };
}
