/**
 * Profiles of speakers, organisations and groups: shares of a scheme's labels, with intervals from drawing statements anew (percentile bootstrap,
 * seeded) and the share among everybody else of the same scope beside them. Cost: draws times statements, for each scope that has any.
 * Papers: Efron & Tibshirani (1993), percentile intervals; Rhoades (1993), the Herfindahl-Hirschman index.
 */
import { createDice } from "../algo/random.ts";
import { rounded } from "../algo/rounded.ts";
import type { ProfileRow } from "../model/tables/profile.ts";
import type { TermRow } from "../model/tables/term.ts";

/** One thing that somebody did in a statement: a sentence with a label, an attack on an actor, a promise in an area. */
export interface ProfileDeed {
  readonly label: string;
  readonly statementId: string;
}

/** A statement with those for whom it speaks. */
export interface ProfileStatement {
  readonly id: string;
  readonly words: number;
  readonly scopes: readonly { readonly scope: ProfileRow["scope"]; readonly id: string }[];
}

const DRAWS = 400;
const SEED = 20_310_303;
const INTERVAL = 0.95;

export interface ProfileTask {
  readonly scheme: ProfileRow["scheme"];
  readonly deeds: readonly ProfileDeed[];
  readonly statements: readonly ProfileStatement[];
  /** Labels that get a row in every scope that speaks, also with none; others get one where they occur. */
  readonly labels: readonly string[];
  /** Labels that a scope is given a row for besides, by `scope|id`. */
  readonly alsoOf?: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Rows by scope, id and label. A scope without any deed of the scheme gets its rows of `labels` with nothing. */
export function agendaProfiles({ scheme, deeds, statements, labels, alsoOf }: ProfileTask): ProfileRow[] {
  const byStatement = new Map<string, Map<string, number>>();
  const all = new Map<string, number>();
  for (const { label, statementId } of deeds) {
    const own = byStatement.get(statementId) ?? new Map<string, number>();
    byStatement.set(statementId, own.set(label, (own.get(label) ?? 0) + 1));
    all.set(label, (all.get(label) ?? 0) + 1);
  }
  const scopes = new Map<string, ProfileStatement[]>();
  for (const statement of [...statements].sort((x, y) => (x.id < y.id ? -1 : 1)))
    for (const { scope, id } of statement.scopes) scopes.set(`${scope}|${id}`, [...(scopes.get(`${scope}|${id}`) ?? []), statement]);
  const allCount = deeds.length;
  return [...scopes]
    .sort(([x], [y]) => (x < y ? -1 : 1))
    .flatMap(([key, own]) => {
      const counts = tally(own, byStatement);
      const total = sumOf(counts);
      const shown = [...new Set([...labels, ...counts.keys(), ...(alsoOf?.get(key) ?? [])])].sort();
      const bounds = drawn(own, byStatement, shown);
      const words = own.reduce((sum, { words: count }) => sum + count, 0);
      const bar = key.indexOf("|");
      return shown.map((label, k): ProfileRow => {
        const count = counts.get(label) ?? 0;
        const others = allCount - total;
        return {
          // The key was made of a scope above.
          scope: key.slice(0, bar) as ProfileRow["scope"],
          scope_id: key.slice(bar + 1),
          scheme,
          label,
          count,
          share: total === 0 ? 0 : rounded(count / total),
          per_1000_words: words === 0 ? 0 : rounded((count / words) * 1000),
          low: rounded(bounds[k]![0]),
          high: rounded(bounds[k]![1]),
          base_share: others <= 0 ? null : rounded(((all.get(label) ?? 0) - count) / others),
        };
      });
    });
}

/** How far the counts of each scope lie on one label: the share of the first and the Herfindahl index, 1 for a single one. None without counts. */
export function concentrationTerms(rows: readonly ProfileRow[]): TermRow[] {
  const scopes = new Map<string, ProfileRow[]>();
  for (const row of rows) {
    const key = `${row.scope}|${row.scope_id}|${row.scheme}`;
    scopes.set(key, [...(scopes.get(key) ?? []), row]);
  }
  return [...scopes].flatMap(([key, own]) => {
    const total = own.reduce((sum, { count }) => sum + count, 0);
    if (total === 0) return [];
    const [first] = [...own].sort((x, y) => y.count - x.count || (x.label < y.label ? -1 : 1));
    const index = own.reduce((sum, { count }) => sum + (count / total) ** 2, 0);
    const term = (seq: number, name: string, value: number, unit: string): TermRow => ({
      owner_table: "profile",
      owner_id: key,
      seq,
      name,
      value: rounded(value),
      unit,
    });
    return [
      term(0, "first_share", first!.count / total, first!.label),
      term(1, "herfindahl", index, "index"),
      term(2, "total", total, "count"),
    ];
  });
}

function tally(
  statements: readonly ProfileStatement[],
  byStatement: ReadonlyMap<string, ReadonlyMap<string, number>>,
): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { id } of statements)
    for (const [label, count] of byStatement.get(id) ?? []) counts.set(label, (counts.get(label) ?? 0) + count);
  return counts;
}

const sumOf = (counts: ReadonlyMap<string, number>): number => [...counts.values()].reduce((sum, count) => sum + count, 0);

/** Bounds of the shares of labels from statements drawn anew; of a single statement or of none, which cannot be drawn anew, 0 to 1. */
function drawn(
  own: readonly ProfileStatement[],
  byStatement: ReadonlyMap<string, ReadonlyMap<string, number>>,
  labels: readonly string[],
): (readonly [number, number])[] {
  const rows = own
    .map(({ id }) => labels.map((label) => byStatement.get(id)?.get(label) ?? 0))
    .filter((row) => row.some((count) => count > 0));
  if (rows.length < 2) return labels.map(() => [0, 1]);
  const dice = createDice(SEED);
  const shares = labels.map(() => new Float64Array(DRAWS));
  for (let draw = 0; draw < DRAWS; draw++) {
    const sums = new Float64Array(labels.length);
    for (let i = 0; i < rows.length; i++) dice.pick(rows).forEach((count, k) => (sums[k]! += count));
    const total = sums.reduce((sum, count) => sum + count, 0);
    shares.forEach((each, k) => (each[draw] = sums[k]! / total));
  }
  const cut = Math.floor(((1 - INTERVAL) / 2) * DRAWS);
  return shares.map((each) => {
    const sorted = each.sort();
    return [sorted[cut]!, sorted[DRAWS - 1 - cut]!] as const;
  });
}
