/**
 * Evaluation `convergence`: how often two invented groups are found above chance when nothing moves them together, when they take up themes
 * together, and when events alone move both. Statements hold items of a pool that both draw from at any time, and items of the day.
 */
import { createDice, type Dice } from "@hymnsheet/core/algo/random";
import type { StatementRow } from "@hymnsheet/core/model/tables/statement";
import { convergingGroups, type ItemUse } from "@hymnsheet/core/timeline/converging-groups";
import type { EvaluationRequest } from "./evaluation-request.ts";
import { keepResult, show, table } from "./results.ts";

interface Course {
  readonly name: string;
  /** Themes of a month that both groups take up, and that one group has for itself. */
  readonly shared: number;
  readonly own: number;
  /** Months in which they do. */
  readonly isActive: (month: number) => boolean;
}

const MONTHS = 18;
const STATEMENTS_A_MONTH = 8;
const POOL = 60;
const COURSES: readonly Course[] = [
  { name: "nothing in common but the pool", shared: 0, own: 4, isActive: () => true },
  { name: "one theme a month together", shared: 1, own: 4, isActive: () => true },
  { name: "three themes a month together", shared: 3, own: 4, isActive: () => true },
  { name: "six themes a month together", shared: 6, own: 4, isActive: () => true },
  { name: "six themes together in the last third alone", shared: 6, own: 4, isActive: (month) => month >= (2 * MONTHS) / 3 },
];

export async function evaluateConvergence(request: EvaluationRequest): Promise<void> {
  const seeds = request.seeds ?? Array.from({ length: request.isQuick ? 3 : 20 }, (_, i) => i + 1);
  const figures: Record<string, unknown> = {};
  const rows = [["course", "windows", "above chance", "of them active", "idle"]];
  for (const course of COURSES) {
    const tally = { windows: 0, active: 0, activeFound: 0, idle: 0, idleFound: 0 };
    for (const seed of seeds)
      for (const [month, isFound] of foundMonths(course, createDice(seed))) {
        tally.windows++;
        const isActive = course.shared > 0 && course.isActive(month);
        if (isActive) tally.active++;
        else tally.idle++;
        if (isFound && isActive) tally.activeFound++;
        if (isFound && !isActive) tally.idleFound++;
      }
    const share = (part: number, whole: number): string => (whole === 0 ? "-" : show(part / whole));
    const active = share(tally.activeFound, tally.active);
    const idle = share(tally.idleFound, tally.idle);
    rows.push([course.name, String(tally.windows), String(tally.activeFound + tally.idleFound), active, idle]);
    figures[course.name] = { ...tally, found_share_active: active, found_share_idle: idle };
  }
  console.log(`convergence, ${seeds.length} draws\n\n${table(rows)}\n`);
  if (request.isKept) console.log(`kept in ${keepResult("convergence", { setting: { seeds, months: MONTHS }, figures })}`);
}

/** Months in which both spoke, and whether they lie above the chance band with p below .05. */
function foundMonths(course: Course, dice: Dice): [number, boolean][] {
  const statements: StatementRow[] = [];
  const camps: string[][] = [];
  const uses: ItemUse[] = [];
  for (let month = 0; month < MONTHS; month++) {
    for (const group of ["a", "b"]) {
      for (let k = 0; k < STATEMENTS_A_MONTH; k++) {
        const statement = statements.length;
        const said = Date.UTC(2030, month, 1 + dice.below(27));
        statements.push(statementRow(`${group}-${month}-${k}`, `${group}${dice.below(10)}`, said));
        camps.push([group]);
        for (let use = 0; use < 2; use++) uses.push({ statement, item: `pool ${dice.below(POOL)}` });
        uses.push({ statement, item: `${group} ${month} ${dice.below(course.own)}` });
        if (course.shared > 0 && course.isActive(month)) uses.push({ statement, item: `both ${month} ${dice.below(course.shared)}` });
      }
    }
  }
  const { rows } = convergingGroups({ statements, camps, uses });
  return rows.map(({ valid_from, shared_count, expected_high, p_value }) => {
    const date = new Date(valid_from);
    return [(date.getUTCFullYear() - 2030) * 12 + date.getUTCMonth(), shared_count > expected_high && p_value < 0.05];
  });
}

const statementRow = (id: string, speaker: string, said: number): StatementRow => ({
  statement_id: id,
  speaker_id: speaker,
  event_id: null,
  said_from: said,
  said_to: said + 86_400_000,
  party: "",
  token_count: 100,
  source_count: 1,
  has_transcript: true,
});
