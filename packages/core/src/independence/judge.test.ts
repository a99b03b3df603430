import { describe, expect, test } from "vitest";
import { resolveOptions } from "../model/options/define-option.ts";
import { NO_CALIBRATION, type Calibration, type TailFit } from "./chance.ts";
import { judge, type Judgement } from "./judge.ts";
import { planCorpus, type PlannedSpeaker } from "./judged-corpus.fixture.ts";
import { judgementOptions } from "./judgement-options.ts";
import type { JudgedItem } from "./judged.ts";

const options = resolveOptions(judgementOptions);
const fit = (level: JudgedItem["level"]): TailFit => ({
  level,
  occasion: "same",
  threshold: 52,
  rate: 0.01,
  lambda: 0.2,
  pairCount: 5000,
  sharingCount: 20,
});
const calibration: Calibration = {
  kind: "comparison",
  set: "invented",
  languages: ["en"],
  fits: (["passage", "figure", "device"] as const).flatMap((level) => [fit(level), { ...fit(level), occasion: "other" as const }]),
};

const overall = ({ overall: pairs }: Judgement, a: number, b: number) => pairs.find((pair) => pair.a === a && pair.b === b)!;
const words = Array.from({ length: 8 }, () => ({}));
const claim = { level: "claim" as const, bits: 40 };

describe("over all that two speakers share", () => {
  test("several rare lines in common make speakers dependent, none among speakers of opposed camps makes them independent", () => {
    const from = (lines: readonly number[]): PlannedSpeaker => ({ camp: "north", lines });
    const corpus = planCorpus([from([0, 1, 2, 3]), from([1, 2, 0, 4]), from([2, 3, 4, 0]), { camp: "south", lines: [null, null] }], words);
    const found = judge(corpus, calibration, options);
    expect(overall(found, 0, 1).judgement.dependence).toBe("dependent");
    expect(overall(found, 0, 1).falseDiscoveryRate).toBeLessThan(0.001);
    expect(overall(found, 0, 3).judgement.dependence).toBe("independent");
    expect(overall(found, 0, 3).evidence.missingCount).toBe(4);
  });

  test("without a chance level there is no probability and nothing is decided", () => {
    const corpus = planCorpus([{ lines: [0, 1, 2] }, { lines: [0, 1, 2] }], words);
    const { judgement, falseDiscoveryRate } = overall(judge(corpus, NO_CALIBRATION, options), 0, 1);
    expect([judgement.probability, falseDiscoveryRate, judgement.dependence]).toEqual([undefined, undefined, "open"]);
    expect(judge(corpus, NO_CALIBRATION, options).sources.every(({ band }) => band === undefined)).toBe(true);
  });

  test("a language that the chance level was not fitted on gets none", () => {
    const corpus = planCorpus([{ lines: [0, 1, 2] }, { lines: [0, 1, 2] }], words);
    const statements = corpus.statements.map((statement) => ({ ...statement, language: "pt" }));
    expect(overall(judge({ ...corpus, statements }, calibration, options), 0, 1).judgement.probability).toBeUndefined();
  });

  test("items at one place are one piece of evidence", () => {
    const alone = planCorpus([{ lines: [0] }, { lines: [0] }], words);
    const nested = planCorpus([{ lines: [[0, 1, 2]] }, { lines: [[0, 1, 2]] }], words);
    const [one, several] = [alone, nested].map((corpus) => overall(judge(corpus, calibration, options), 0, 1));
    expect(several!.evidence.units).toHaveLength(1);
    expect(several!.judgement.logFactor).toBeCloseTo(one!.judgement.logFactor, 9);
  });

  test("what speakers of opposed camps use as well is forced by the occasion", () => {
    const ours = { camp: "north", lines: [0, 1, 2] };
    const theirs = { camp: "south", lines: [0, 1, 2] };
    const apart = judge(
      planCorpus([ours, ours, ...Array.from({ length: 4 }, () => ({ camp: "south", lines: [null] }))], words),
      calibration,
      options,
    );
    const forced = judge(planCorpus([ours, ours, theirs, theirs, theirs, { camp: "south", lines: [null] }], words), calibration, options);
    expect(overall(apart, 0, 1).judgement.dependence).toBe("dependent");
    expect(overall(forced, 0, 1).judgement.dependence).toBe("open");
    expect(overall(forced, 0, 1).evidence.units[0]!.opposedCount).toBe(3);
  });

  test("what opponents say to each other's faces is nobody's own, also for those whose camp is not known", () => {
    const all = [undefined, undefined, "north", "south", "south"].map((camp) => ({ ...(camp ? { camp } : {}), lines: [0, 1, 2] }));
    const one = [undefined, undefined, "north", "north", "north"].map((camp) => ({ ...(camp ? { camp } : {}), lines: [0, 1, 2] }));
    expect(overall(judge(planCorpus(all, words), calibration, options), 0, 1).judgement.dependence).toBe("open");
    expect(overall(judge(planCorpus(one, words), calibration, options), 0, 1).judgement.dependence).toBe("dependent");
  });

  test("the order of speakers and items changes nothing", () => {
    const plan: PlannedSpeaker[] = [
      { camp: "north", lines: [0, 1] },
      { camp: "north", lines: [1, 0, 2] },
      { camp: "south", lines: [2] },
    ];
    const forward = judge(planCorpus(plan, words), calibration, options);
    const back = judge(planCorpus(plan.toReversed(), words), calibration, options);
    expect(overall(back, 1, 2).judgement).toEqual(overall(forward, 0, 1).judgement);
  });
});

describe("beside an allegation", () => {
  const items = [claim, {}, {}, {}, {}];
  const source = ({ sources }: Judgement) => sources.find(({ item }) => item === 0)!;

  test("lines in the same place bind an allegation, lines elsewhere in the text do not", () => {
    const beside = planCorpus([{ lines: [[0, 1], [2]] }, { lines: [[0, 1], [2]] }], items);
    const elsewhere = planCorpus([{ lines: [0, null, 1, 2, 3] }, { lines: [0, null, 1, 2, 3] }], items);
    const units = (corpus: typeof beside): number => judge(corpus, calibration, options).beside[0]!.evidence.units.length;
    expect([units(beside), units(elsewhere)]).toEqual([1, 0]);
  });

  test("witnesses of one camp who agree in facts alone are one to all of them: the event cannot be excluded", () => {
    const corpus = planCorpus(
      Array.from({ length: 4 }, () => ({ camp: "north", lines: [0] })),
      items,
    );
    const found = judge(corpus, calibration, options);
    expect(source(found).band).toMatchObject({ low: 1, high: 4 });
    expect(found.beside.map(({ judgement }) => [judgement.dependence, judgement.isForced])).toEqual(
      Array.from({ length: 6 }, () => ["open", true]),
    );
  });

  test("speakers of opposed camps who agree in facts alone are as many sources as they are", () => {
    const corpus = planCorpus(
      ["north", "south", "east"].map((camp) => ({ camp, lines: [0] })),
      items,
    );
    const found = judge(corpus, calibration, options);
    expect(source(found).band).toMatchObject({ low: 3, high: 3, components: 3 });
    expect(found.beside.every(({ judgement }) => judgement.dependence === "independent")).toBe(true);
  });

  test("those who say it in one wording are one source", () => {
    const corpus = planCorpus(
      Array.from({ length: 5 }, (_, day) => ({
        camp: "north",
        day,
        lines: [
          [0, 1, 3],
          [2, 4],
        ],
      })),
      [claim, { bits: 160 }, { bits: 160 }, {}, {}],
    );
    expect(source(judge(corpus, calibration, options)).band).toMatchObject({ low: 1, components: 1 });
  });
});
