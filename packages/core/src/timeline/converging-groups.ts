/**
 * Makes the courses of the groups that speak in a corpus, and compares them two by two.
 * Cost: the pairs of the largest groups, each the work of `converge`.
 */
import { rounded } from "../algo/rounded.ts";
import type { ConvergenceRow } from "../model/tables/convergence.ts";
import type { StatementRow } from "../model/tables/statement.ts";
import type { TermRow } from "../model/tables/term.ts";
import { leftBy } from "../counting/camps-over-time.ts";
import { converge, type GroupCourse, type GroupUse } from "./converge.ts";
import { cutWindows, windowOf } from "./cut-windows.ts";

/** A use of an item by its speaker, in his own voice. */
export interface ItemUse {
  readonly item: string;
  /** Number of the statement. */
  readonly statement: number;
}

export interface ConvergingCorpus {
  readonly statements: readonly StatementRow[];
  /** Groups for which each statement speaks, parallel to the statements. */
  readonly camps: readonly (readonly string[])[];
  /** In any order; the same item in a statement once or more often. */
  readonly uses: readonly ItemUse[];
}

export interface Convergences {
  /** By groups, then time. */
  readonly rows: readonly ConvergenceRow[];
  /** Printed beside each: `shared_events`, occasions at which both groups spoke in the window. */
  readonly terms: readonly TermRow[];
  /** Groups with dated statements, by id; those compared first. */
  readonly groupCount: number;
  readonly comparedCount: number;
}

/** Groups compared, the largest first. */
const MOST_GROUPS = 10;
/** Statements of a group below which there is no course of it. */
const LEAST_STATEMENTS = 2;
const SEED = 20_310_303;

/** Compares the groups of a corpus; no rows for a corpus of less than a fortnight, or of fewer than two groups. */
export function convergingGroups(corpus: ConvergingCorpus): Convergences {
  const { statements, camps } = corpus;
  const dated = statements.flatMap(({ said_from: day }) => (day === null ? [] : [day]));
  const edges = dated.length === 0 ? [] : cutWindows(least(dated), most(dated));
  const groups = statementsByGroup(statements, camps);
  const compared = [...groups]
    .filter(([, own]) => own.length >= LEAST_STATEMENTS)
    .sort((x, y) => y[1].length - x[1].length || (x[0] < y[0] ? -1 : 1))
    .slice(0, MOST_GROUPS)
    .map(([id]) => id)
    .sort();
  const usesOf = groupUses(corpus.uses);
  const rows: ConvergenceRow[] = [];
  const terms: TermRow[] = [];
  if (edges.length > 1)
    for (const [i, a] of compared.entries())
      for (const b of compared.slice(i + 1)) {
        if (leftBy(a) === b || leftBy(b) === a) continue;
        const [ofA, ofB] = apart(groups.get(a)!, groups.get(b)!);
        const [courseA, courseB] = [ofA, ofB].map((own) => courseOf(own, { statements, edges, usesOf })) as [GroupCourse, GroupCourse]; // two in, two out
        for (const found of converge(courseA, courseB, SEED)) {
          const from = edges[found.window]!;
          const to = edges[found.window + 1]!;
          rows.push({
            a_group_id: a,
            b_group_id: b,
            valid_from: from,
            valid_to: to,
            shared_count: found.sharedCount,
            expected_low: rounded(found.expectedLow),
            expected_high: rounded(found.expectedHigh),
            p_value: found.p,
            lead_group_id: found.lead === 0 ? null : found.lead < 0 ? a : b,
          });
          terms.push({
            owner_table: "convergence",
            owner_id: `${a}|${b}|${from}`,
            seq: 0,
            name: "shared_events",
            value: sharedEvents(ofA, ofB, { statements, from, to }),
            unit: "events",
          });
        }
      }
  return { rows, terms, groupCount: groups.size, comparedCount: compared.length };
}

const least = (values: readonly number[]): number => values.reduce((x, y) => Math.min(x, y), Infinity);
const most = (values: readonly number[]): number => values.reduce((x, y) => Math.max(x, y), -Infinity);

/** Dated statements of each group, by number. */
function statementsByGroup(statements: readonly StatementRow[], camps: ConvergingCorpus["camps"]): Map<string, number[]> {
  const groups = new Map<string, number[]>();
  statements.forEach(({ said_from: day }, i) => {
    if (day === null) return;
    for (const camp of camps[i]!) {
      const own = groups.get(camp);
      if (own) own.push(i);
      else groups.set(camp, [i]);
    }
  });
  return groups;
}

/** The statements of two groups without those that speak for both: nobody moves together with himself. */
function apart(a: readonly number[], b: readonly number[]): [number[], number[]] {
  const [inA, inB] = [new Set(a), new Set(b)];
  return [a.filter((statement) => !inB.has(statement)), b.filter((statement) => !inA.has(statement))];
}

function groupUses(uses: readonly ItemUse[]): Map<number, Set<string>> {
  const items = new Map<number, Set<string>>();
  for (const { item, statement } of uses) items.set(statement, (items.get(statement) ?? new Set()).add(item));
  return items;
}

interface CourseContext {
  readonly statements: readonly StatementRow[];
  readonly edges: readonly number[];
  readonly usesOf: ReadonlyMap<number, ReadonlySet<string>>;
}

function courseOf(own: readonly number[], { statements, edges, usesOf }: CourseContext): GroupCourse {
  const from = own.map((statement) => statements[statement]!.said_from!);
  return {
    windows: from.map((day) => windowOf(edges, day)),
    from,
    to: own.map((statement, i) => statements[statement]!.said_to ?? from[i]!),
    uses: own.flatMap((statement, i) => [...(usesOf.get(statement) ?? [])].map((item): GroupUse => ({ item, statement: i }))),
  };
}

/** Events at which statements of both groups were made between two moments. */
function sharedEvents(
  a: readonly number[],
  b: readonly number[],
  { statements, from, to }: { readonly statements: readonly StatementRow[]; readonly from: number; readonly to: number },
): number {
  const eventsOf = (own: readonly number[]): Set<string> =>
    new Set(
      own.flatMap((i) => {
        const { event_id: event, said_from: day } = statements[i]!;
        return event !== null && day !== null && day >= from && day < to ? [event] : [];
      }),
    );
  const other = eventsOf(b);
  return [...eventsOf(a)].filter((event) => other.has(event)).length;
}
