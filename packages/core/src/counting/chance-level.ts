/** The chance level of a project as its tables `info` and `term` tell it. */
import type { ChanceLevel, ChancePlot, FittedTail, Occasion } from "../model/chance-level.ts";
import type { IndependenceRow } from "../model/tables/independence.ts";
import type { InfoRow } from "../model/tables/info.ts";
import type { ItemRow } from "../model/tables/item.ts";
import type { TermRow } from "../model/tables/term.ts";

const KEY = /^calibration_(same|other)_(passage|figure|device|claim|point)$/u;

/** @param judged  any judged item: what its numbers rest on; without one the project's facts say it, and `none` where these say nothing. */
export function readChanceLevel(
  info: readonly InfoRow[],
  terms: readonly TermRow[],
  judged?: Pick<IndependenceRow, "calibration" | "comparison_set">,
): ChanceLevel {
  const facts = new Map(info.map((row) => [row.key, row.value]));
  const kind = judged?.calibration ?? facts.get("calibration");
  const count = (key: string): number => Number(facts.get(key) ?? 0) || 0;
  const fits = [...facts.keys()].flatMap((key): FittedTail[] => {
    if (!key.endsWith("_rate")) return [];
    const prefix = key.slice(0, -"_rate".length);
    const which = tailOf(prefix);
    if (which === undefined) return [];
    return [
      {
        ...which,
        pairCount: count(`${prefix}_pairs`),
        sharingCount: count(`${prefix}_sharing`),
        threshold: count(`${prefix}_threshold`),
        rate: count(key),
        lambda: count(`${prefix}_lambda`),
        set: facts.get(`${prefix}_set`) ?? "",
      },
    ];
  });
  return {
    kind: kind === "own" || kind === "comparison" ? kind : "none",
    set: judged?.comparison_set ?? facts.get("calibration_set") ?? "",
    languages: (facts.get("calibration_languages") ?? "").split(",").filter((tag) => tag !== ""),
    nullPairs: { same: count("calibration_same_null_pairs"), other: count("calibration_other_null_pairs") },
    fits: fits.sort(compareTails),
    plots: plotsOf(terms).sort(compareTails),
  };
}

const LEVELS = ["passage", "figure", "device", "claim", "point"];
const compareTails = (x: Pick<FittedTail, "level" | "occasion">, y: Pick<FittedTail, "level" | "occasion">): number =>
  Number(x.occasion === "other") - Number(y.occasion === "other") || LEVELS.indexOf(x.level) - LEVELS.indexOf(y.level);

function tailOf(key: string): Pick<FittedTail, "level" | "occasion"> | undefined {
  const [, occasion, level] = KEY.exec(key) ?? [];
  if (occasion === undefined || level === undefined) return undefined;
  return { occasion: occasion as Occasion, level: level as ItemRow["level"] }; // as the pattern says
}

function plotsOf(terms: readonly TermRow[]): ChancePlot[] {
  const plots = new Map<string, Map<number, Map<string, number>>>();
  for (const { owner_table, owner_id, seq, name, value } of terms) {
    if (owner_table !== "info" || tailOf(owner_id) === undefined) continue;
    const points = plots.get(owner_id) ?? new Map<number, Map<string, number>>();
    points.set(seq, (points.get(seq) ?? new Map<string, number>()).set(name, value));
    plots.set(owner_id, points);
  }
  return [...plots].flatMap(([key, points]): ChancePlot[] => {
    const which = tailOf(key);
    if (which === undefined) return [];
    const sorted = [...points].sort(([x], [y]) => x - y).map(([, point]) => point);
    return [
      {
        ...which,
        points: sorted.map((point) => ({
          bits: point.get("bits") ?? 0,
          observed: point.get("observed") ?? 0,
          expected: point.get("expected"),
        })),
      },
    ];
  });
}
