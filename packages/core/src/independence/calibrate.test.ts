import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { calibrate, ENOUGH_NULL_PAIRS } from "./calibrate.ts";
import { calibrationInfo, calibrationTerms, readCalibration } from "./calibration-rows.ts";
import { fitOf, NO_CALIBRATION, type Calibration } from "./chance.ts";
import type { JudgedCorpus } from "./judged.ts";
import { defaultComparison } from "./shipped-comparisons.ts";

/** So many speakers of each of two camps at one event, some of them sharing a line over the camps. */
function corpusOf(perCamp: number, sharing = 0, language = "en"): JudgedCorpus {
  const speakers = Array.from({ length: 2 * perCamp }, (_, i) => ({ id: `s${i}`, camps: [i < perCamp ? "Elm" : "Oak"] }));
  const statements = speakers.map(({ id }, speaker) => ({
    id,
    speaker,
    event: "e",
    from: null,
    to: null,
    tokenCount: 200,
    language,
    topics: new Uint32Array(),
    isFull: true,
  }));
  const items = Array.from({ length: sharing }, (_, i) => ({
    id: `line${i}`,
    level: "passage" as const,
    bits: 55 + i,
    text: "",
    tokenCount: 9,
    places: [i, perCamp + i].map((statement) => ({
      statement,
      sourceId: `t${statement}`,
      start: 0,
      end: 40,
      variant: null,
      isAsserted: true,
    })),
  }));
  return { speakers, statements, items, orders: [], declared: [] };
}

const enough = Math.ceil(Math.sqrt(ENOUGH_NULL_PAIRS));

describe("calibrate", () => {
  it("is a corpus's own from 1,000 null pairs on one occasion on, whatever stands in", () => {
    const { calibration, pairs } = calibrate(corpusOf(enough, 5), "none");
    expect(calibration).toMatchObject({ kind: "own", set: "", languages: ["en"] });
    expect(fitOf(calibration, "passage", "same")).toMatchObject({ sharingCount: 5, pairCount: enough ** 2 });
    expect(fitOf(calibration, "passage", "same")!.rate).toBeCloseTo(5.5e6 / (enough ** 2 * 40_000), 9);
    expect(pairs.same.shares.get("passage")).toHaveLength(5);
  });

  it("is that of the shipped set below that, of the same language alone, and none where nothing may stand in", () => {
    const shipped = defaultComparison("en")!;
    expect(calibrate(corpusOf(4), "default").calibration).toEqual({ ...shipped, kind: "comparison" });
    expect(calibrate(corpusOf(4, 0, "en-GB"), "default").calibration).toMatchObject({ set: shipped.set, languages: ["en-GB"] });
    expect(calibrate(corpusOf(4, 0, "ur"), "default").calibration).toEqual(NO_CALIBRATION);
    expect(calibrate(corpusOf(4), "none").calibration).toEqual(NO_CALIBRATION);
    expect(calibrate(corpusOf(0), "default").calibration).toEqual(NO_CALIBRATION);
  });

  it("takes a user's set before the shipped one, if it speaks the language", () => {
    const set: Calibration = { kind: "comparison", set: "parliament", languages: ["ur"], fits: [] };
    expect(calibrate(corpusOf(4, 0, "ur"), set).calibration).toEqual(set);
    expect(calibrate(corpusOf(4), set).calibration).toEqual(NO_CALIBRATION);
  });

  it("leaves a level that null pairs share nothing of to the comparison set, if that leaves more to chance", () => {
    const { calibration } = calibrate(corpusOf(enough, 5), "default");
    const shipped = defaultComparison("en")!;
    const device = fitOf(calibration, "device", "same")!;
    expect(device).toEqual({ ...fitOf(shipped, "device", "same")!, set: shipped.set });
    const figure = fitOf(calibration, "figure", "same")!;
    expect(figure.set).toBeUndefined();
    expect(figure.rate).toBeCloseTo(0.5e6 / (enough ** 2 * 40_000), 9);
  });

  it("lets pairs of one occasion stand for too few of different ones", () => {
    const { fits } = calibrate(corpusOf(enough, 5), "none").calibration;
    const [same, other] = (["same", "other"] as const).map((occasion) => fits.filter((fit) => fit.occasion === occasion));
    expect(other).toEqual(same!.map((fit) => ({ ...fit, occasion: "other" })));
  });
});

describe("a chance level as rows", () => {
  it("reads back as it was", () => {
    fc.assert(
      fc.property(fc.nat(8), fc.boolean(), (sharing, isLarge) => {
        const calibrated = calibrate(corpusOf(isLarge ? enough : 9, sharing), "default");
        expect(readCalibration(new Map(Object.entries(calibrationInfo(calibrated))))).toEqual(calibrated.calibration);
      }),
      { numRuns: 20 },
    );
    expect(readCalibration(new Map(Object.entries(calibrationInfo(calibrate(corpusOf(2), "none")))))).toBeUndefined();
    expect(readCalibration(new Map())).toBeUndefined();
  });

  it("plots what was seen beside what is expected, down to where nothing is left", () => {
    const terms = calibrationTerms(calibrate(corpusOf(enough, 12), "none"));
    const own = terms.filter(({ owner_id }) => owner_id === "calibration_same_passage");
    const told = (name: string): number[] => own.filter((term) => term.name === name).map(({ value }) => value);
    expect(told("bits")).toEqual([52, 60, 68]);
    expect(told("observed")).toEqual([12, 7, 0]);
    expect(told("expected")[0]).toBeCloseTo(12.5, 9);
    expect(told("expected")).toHaveLength(3);
  });

  it("plots what was seen alone where there is no chance level, and nothing where there are no null pairs", () => {
    const terms = calibrationTerms(calibrate(corpusOf(4, 2), "none"));
    expect(new Set(terms.map(({ name }) => name))).toEqual(new Set(["bits", "observed"]));
    expect(calibrationTerms(calibrate(corpusOf(0), "none"))).toEqual([]);
  });
});
