/** A chance level as rows of the tables `info` and `term`, and back again: it is kept with the project, so that another one can compare with it. */
import type { TermRow } from "../model/tables/term.ts";
import { TAIL_RANGES, type Calibrated } from "./calibrate.ts";
import { expectedOf, fitOf, type Calibration, type TailFit } from "./chance.ts";
import type { NullPairs } from "./null-pairs.ts";
import type { Occasion } from "./occasions.ts";

const OCCASIONS: readonly Occasion[] = ["same", "other"];
/** Bits between points of the plot, and how many points there are at most. */
const STEP_BITS = 8;
const MOST_STEPS = 40;

type Kind = Occasion | "added";

const prefixOf = (kind: Kind, level: TailFit["level"]): string => `calibration_${kind}_${level}`;

/** Facts for the table `info`, by key. Numbers are written so that they read back as they were. */
export function calibrationInfo({ pairs, calibration }: Calibrated): Record<string, string> {
  const facts: Record<string, string> = {
    calibration: calibration.kind,
    calibration_set: calibration.set,
    calibration_languages: calibration.languages.join(","),
    calibration_drawn_share: `${pairs.same.drawnShare}`,
  };
  for (const occasion of OCCASIONS) {
    const { pairCount, space, oneTextCount, declaredCount, namingCount } = pairs[occasion];
    facts[`calibration_${occasion}_null_pairs`] = `${pairCount}`;
    facts[`calibration_${occasion}_token_pairs`] = `${space}`;
    facts[`calibration_${occasion}_one_text_pairs`] = `${oneTextCount}`;
    facts[`calibration_${occasion}_declared_pairs`] = `${declaredCount}`;
    facts[`calibration_${occasion}_naming_pairs`] = `${namingCount}`;
  }
  const tell = (kind: Kind, fit: TailFit): void => {
    for (const [name, column] of Object.entries(COLUMN) as [keyof typeof COLUMN, string][])
      // its own keys
      if (fit[name] !== undefined) facts[`${prefixOf(kind, fit.level)}_${column}`] = `${fit[name]}`;
  };
  for (const fit of calibration.fits) tell(fit.occasion, fit);
  for (const fit of calibration.added ?? []) tell("added", fit);
  return facts;
}

const COLUMN = { threshold: "threshold", rate: "rate", lambda: "lambda", pairCount: "pairs", sharingCount: "sharing", set: "set" } as const;

/**
 * The chance level that `calibrationInfo` wrote, as it is for the project that holds it.
 *
 * @returns  undefined where a project has none.
 */
export function readCalibration(facts: ReadonlyMap<string, string>): Calibration | undefined {
  const kind = facts.get("calibration");
  if (kind !== "own" && kind !== "comparison") return undefined;
  const tails = (kind: Kind, occasion: Occasion): TailFit[] =>
    TAIL_RANGES.flatMap(({ level }): TailFit[] => {
      const told = (name: string): string | undefined => facts.get(`${prefixOf(kind, level)}_${name}`);
      if (told("rate") === undefined) return [];
      const set = told("set");
      return [
        {
          level,
          occasion,
          threshold: Number(told("threshold")),
          rate: Number(told("rate")),
          lambda: Number(told("lambda")),
          pairCount: Number(told("pairs")),
          sharingCount: Number(told("sharing")),
          ...(set === undefined ? {} : { set }),
        },
      ];
    });
  const fits = OCCASIONS.flatMap((occasion) => tails(occasion, occasion));
  const added = tails("added", "same");
  const languages = (facts.get("calibration_languages") ?? "").split(",");
  return { kind, set: facts.get("calibration_set") ?? "", languages, fits, ...(added.length === 0 ? {} : { added }) };
}

/** The points of the plot: null pairs of the corpus that share something this rare, and how many the chance level expects among them. */
export function calibrationTerms({ pairs, calibration }: Calibrated): TermRow[] {
  return OCCASIONS.flatMap((occasion) =>
    TAIL_RANGES.flatMap(({ level, threshold }) => {
      if (pairs[occasion].pairCount === 0) return [];
      const fit = fitOf(calibration, level, occasion);
      const from = fit?.threshold ?? threshold;
      return countDownwards(pairs[occasion], level, from).flatMap(([bits, observed], seq) => {
        const expected = expectedOf(calibration, { level, occasion, bits, space: pairs[occasion].space });
        const row = { owner_table: "info", owner_id: prefixOf(occasion, level), seq };
        return [
          { ...row, name: "bits", value: bits, unit: "bits" },
          { ...row, name: "observed", value: observed, unit: "null pairs" },
          ...(expected === undefined ? [] : [{ ...row, name: "expected", value: expected, unit: "null pairs" }]),
        ];
      });
    }),
  );
}

/** From the threshold in steps, up to where nothing is left: bits, and pairs that share something at least that rare. */
function countDownwards({ shares }: NullPairs, level: TailFit["level"], threshold: number): [number, number][] {
  const own = shares.get(level) ?? [];
  const points: [number, number][] = [];
  for (let step = 0; step < MOST_STEPS; step++) {
    const bits = threshold + step * STEP_BITS;
    const observed = own.filter((share) => share.bits >= bits).length;
    points.push([bits, observed]);
    if (observed === 0) break;
  }
  return points;
}
