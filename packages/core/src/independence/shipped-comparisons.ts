/**
 * Chance levels that stand in for a corpus too small to have its own: numbers fitted elsewhere, each named with genre, period and language.
 * `npm run eval -- calibration` fits them again and keeps them in `eval/results/calibration.json`.
 */
import type { Calibration } from "./chance.ts";

const congress: Calibration = {
  kind: "comparison",
  set: "press releases of members of the US Congress, 1999-2019, English",
  languages: ["en"],
  fits: [
    { level: "passage", occasion: "same", threshold: 52, rate: 0.1401, lambda: 0.03959, pairCount: 2_384, sharingCount: 49 },
    { level: "figure", occasion: "same", threshold: 12, rate: 0.001415, lambda: 0.04, pairCount: 2_384, sharingCount: 0 },
    { level: "device", occasion: "same", threshold: 20, rate: 0.02405, lambda: 0.03542, pairCount: 2_384, sharingCount: 8 },
    { level: "claim", occasion: "same", threshold: 26, rate: 0.01556, lambda: 0.0273, pairCount: 2_384, sharingCount: 5 },
    { level: "point", occasion: "same", threshold: 4, rate: 0.001415, lambda: 0.04, pairCount: 2_384, sharingCount: 0 },
    { level: "passage", occasion: "other", threshold: 52, rate: 0.0002036, lambda: 0.07106, pairCount: 37_072_392, sharingCount: 878 },
    { level: "figure", occasion: "other", threshold: 12, rate: 0.000004056, lambda: 0.05641, pairCount: 37_072_392, sharingCount: 17 },
    { level: "device", occasion: "other", threshold: 20, rate: 0.0005227, lambda: 0.0675, pairCount: 37_072_392, sharingCount: 2255 },
    { level: "claim", occasion: "other", threshold: 26, rate: 0.00001727, lambda: 0.01886, pairCount: 37_072_392, sharingCount: 74 },
    { level: "point", occasion: "other", threshold: 4, rate: 1.159e-7, lambda: 0.04, pairCount: 37_072_392, sharingCount: 0 },
  ],
};

/** By name. */
export const shippedComparisons: readonly Calibration[] = [congress];

/** The shipped comparison set for statements in a language, an ISO 639 code; `undefined` where there is none. */
export function defaultComparison(language: string): Calibration | undefined {
  return shippedComparisons.find(({ languages }) => languages.includes(language));
}
