/** The chance level of a project for a person: what was counted, how rare it was, what stands in, and the method under its own heading. */
import { calibrationMessages as say } from "@hymnsheet/core/messages/calibration";
import { ENOUGH_NULL_PAIRS, TAIL_RANGES } from "@hymnsheet/core/independence/calibrate";
import { readCalibration } from "@hymnsheet/core/independence/calibration-rows";
import type { TermRow } from "@hymnsheet/core/model/tables/term";

const OCCASIONS = ["same", "other"] as const;
/** Columns of the longest bar. */
const WIDTH = 40;

/** @param facts the table `info`, by key. @param terms the rows of `term` that belong to it. */
export function describeCalibration(facts: ReadonlyMap<string, string>, terms: readonly TermRow[]): string {
  const number = (key: string): number => Number(facts.get(`calibration_${key}`) ?? 0);
  const calibration = readCalibration(facts);
  const lines = [
    ...OCCASIONS.map((occasion) => say.pairs(occasion, number(`${occasion}_null_pairs`))),
    say.leftOut({
      oneText: number("same_one_text_pairs") + number("other_one_text_pairs"),
      declared: number("same_declared_pairs") + number("other_declared_pairs"),
      naming: number("same_naming_pairs"),
    }),
    "",
    calibration === undefined ? say.none : calibration.kind === "own" ? say.own : say.comparison(calibration.set),
    ...(number("same_null_pairs") < ENOUGH_NULL_PAIRS ? [say.tooLittle(ENOUGH_NULL_PAIRS, number("same_null_pairs")), say.whatHelps] : []),
  ];
  for (const occasion of OCCASIONS)
    for (const { level } of TAIL_RANGES) {
      const points = pointsOf(terms, `calibration_${occasion}_${level}`);
      const pairs = number(`${occasion}_null_pairs`);
      if (points.length === 0 || points[0]!.observed === 0) continue;
      lines.push("", say.shared({ level, occasion, bits: points[0]!.bits, count: points[0]!.observed, pairs }), ...plot(points));
    }
  if (calibration !== undefined) {
    lines.push("", say.method);
    for (const fit of calibration.fits) lines.push(say.fit(fit));
  }
  return `${lines.join("\n")}\n`;
}

interface Point {
  readonly bits: number;
  readonly observed: number;
  readonly expected?: number;
}

function pointsOf(terms: readonly TermRow[], owner: string): Point[] {
  const points = new Map<number, Record<string, number>>();
  for (const { owner_id, seq, name, value } of terms) if (owner_id === owner) points.set(seq, { ...points.get(seq), [name]: value });
  // Every point has bits and observed (`calibrationTerms`).
  return [...points].sort(([x], [y]) => x - y).map(([, point]) => point as unknown as Point);
}

/** Bars of what was seen, `|` where the fit expects it; lengths by the logarithm, so that a single pair is still seen. */
function plot(points: readonly Point[]): string[] {
  const most = Math.max(...points.flatMap(({ observed, expected }) => [observed, expected ?? 0]));
  const place = (count: number): number => Math.round((WIDTH * Math.log1p(count)) / Math.log1p(Math.max(1, most)));
  return points.map(({ bits, observed, expected }) => {
    const bar = "#".repeat(place(observed)).padEnd(WIDTH + 1, " ");
    const at = expected === undefined ? -1 : place(expected);
    const drawn = at < 0 ? bar : `${bar.slice(0, at)}|${bar.slice(at + 1)}`;
    const told = expected === undefined ? "" : `  ${expected < 10 ? expected.toFixed(1) : expected.toFixed(0)}`;
    return `  ${String(Math.round(bits)).padStart(4)}  ${drawn} ${String(observed).padStart(7)}${told.padStart(9)}`;
  });
}
