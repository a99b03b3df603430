import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createDice } from "../algo/random.ts";
import { allocateSample } from "./allocate-sample.ts";
import { estimateRates, saysEnough, type LabelledStratum } from "./estimate-rates.ts";

const stratum = (question: string, kind: string, isClaimed: boolean, [size, yes, no, unsure]: readonly number[]): LabelledStratum => ({
  question,
  kind,
  isClaimed,
  size: size!,
  drawn: yes! + no! + unsure!,
  labels: { yes: yes!, no: no!, unsure: unsure! },
});

describe("rates", () => {
  test("by hand: strata weigh as much as they hold, not as much as was drawn from them", () => {
    const { questions, precision } = estimateRates([
      stratum("words", "verbatim", true, [900, 9, 1, 0]),
      stratum("words", "paraphrase", true, [100, 5, 5, 0]),
      stratum("words", "set aside", false, [500, 1, 9, 0]),
    ]);
    expect(precision.rate!.value).toBeCloseTo(0.9 * 0.9 + 0.1 * 0.5, 12);
    // 860 right ones found, 50 among what was set aside.
    expect(questions[0]!.recall!.value).toBeCloseTo(860 / 910, 12);
    expect(questions[0]!.precision).toEqual(precision);
  });

  test("an unsure label is left out, and the bounds tell what it could change", () => {
    const { precision } = estimateRates([stratum("words", "verbatim", true, [10, 6, 2, 2])]);
    expect(precision.rate!.value).toBe(0.75);
    expect(precision.bounds).toEqual([0.6, 0.8]);
  });

  test("a kind that is labelled whole is known, and adds nothing to the interval", () => {
    const { rate } = estimateRates([stratum("words", "verbatim", true, [8, 6, 2, 0])]).precision;
    expect(rate).toEqual({ value: 0.75, low: 0.75, high: 0.75 });
  });

  test("all unsure, or nothing labelled, is no rate and no number", () => {
    const { questions, precision } = estimateRates([
      stratum("words", "verbatim", true, [50, 0, 0, 4]),
      stratum("words", "set aside", false, [50, 0, 0, 0]),
    ]);
    expect(precision).toEqual({ rate: null, bounds: null, uncovered: 50 });
    expect([questions[0]!.recall, questions[0]!.strata[0]!.rate]).toEqual([null, null]);
    expect(estimateRates([])).toEqual({ questions: [], precision: { rate: null, bounds: null, uncovered: 0 } });
  });

  test("a stratum without labels is told apart, and leaves recall untold", () => {
    const { questions } = estimateRates([
      stratum("words", "verbatim", true, [50, 4, 0, 0]),
      stratum("words", "paraphrase", true, [30, 0, 0, 0]),
      stratum("words", "set aside", false, [50, 1, 4, 0]),
    ]);
    expect(questions[0]!.precision.uncovered).toBe(30);
    expect([questions[0]!.precision.rate!.value, questions[0]!.recall]).toEqual([1, null]);
  });

  test("five of five says enough to be quoted, three of five does not", () => {
    const rates = [stratum("q", "a", true, [1000, 5, 0, 0]), stratum("q", "b", true, [1000, 3, 2, 0])].map(
      (one) => estimateRates([one]).precision.rate,
    );
    expect(rates.map(saysEnough)).toEqual([true, false]);
    expect(saysEnough(null)).toBe(false);
  });

  test("holds the true precision and recall in nine of ten small samples or more, on the sizes and rates of real projects", () => {
    const dice = createDice(9);
    for (const [design, n] of [
      [
        [
          [58, 0.9, 1],
          [19, 0.7, 1],
          [11, 0.8, 1],
          [4, 1, 1],
          [23, 0.1, 0],
          [9, 0.2, 0],
        ],
        25,
      ],
      [
        [
          [744, 0.8, 1],
          [13, 0.7, 1],
          [2, 1, 1],
          [2192, 0.02, 0],
          [5556, 0.05, 0],
        ],
        60,
      ],
    ] as const) {
      const strata = design.map(([size, share, claimed], at) => ({
        ...stratum("q", `${at}`, claimed === 1, [size, 0, 0, 0]),
        right: Math.round(size * share),
      }));
      const sizes = allocateSample(strata, { n, minimum: 5 });
      const total = (wanted: readonly boolean[], of: "size" | "right"): number =>
        strata.reduce((sum, one) => sum + (wanted.includes(one.isClaimed) ? one[of] : 0), 0);
      const truth = {
        precision: total([true], "right") / total([true], "size"),
        recall: total([true], "right") / total([true, false], "right"),
      };
      const draws = 1500;
      const held = { precision: 0, recall: 0 };
      for (let draw = 0; draw < draws; draw++) {
        const { questions, precision } = estimateRates(
          strata.map((one, at) => {
            let yes = 0;
            for (let drawn = 0; drawn < sizes[at]!; drawn++) if (dice.below(one.size - drawn) < one.right - yes) yes++;
            return { ...one, drawn: sizes[at]!, labels: { yes, no: sizes[at]! - yes, unsure: 0 } };
          }),
        );
        for (const [name, rate] of [
          ["precision", precision.rate!],
          ["recall", questions[0]!.recall!],
        ] as const)
          if (rate.low <= truth[name] + 1e-9 && truth[name] <= rate.high + 1e-9) held[name]++;
      }
      for (const name of ["precision", "recall"] as const) expect([name, held[name] / draws > 0.9]).toEqual([name, true]);
    }
  });

  test("whatever the labels, every number lies within 0 to 1 in its order", () => {
    const counts = fc
      .tuple(fc.nat(9), fc.nat(9), fc.nat(9), fc.nat(900))
      .map(([yes, no, unsure, more]) => [yes + no + unsure + more, yes, no, unsure]);
    const one = fc.tuple(fc.constantFrom("p", "q"), fc.boolean(), counts);
    fc.assert(
      fc.property(fc.array(one, { maxLength: 8 }), (given) => {
        const { questions, precision } = estimateRates(
          given.map(([question, isClaimed, numbers], at) => stratum(question, `${at}`, isClaimed, numbers)),
        );
        const rates = [
          precision.rate,
          ...questions.flatMap(({ precision: own, recall, strata }) => [own.rate, recall, ...strata.map(({ rate }) => rate)]),
        ];
        for (const rate of rates)
          if (rate !== null) expect(0 <= rate.low && rate.low <= rate.value && rate.value <= rate.high && rate.high <= 1).toBe(true);
      }),
    );
  });
});
