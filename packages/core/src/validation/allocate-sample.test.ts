import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { allocateSample, type StratumSize } from "./allocate-sample.ts";

const claimed = (size: number, question = "words"): StratumSize => ({ question, isClaimed: true, size });
const rejected = (size: number, question = "words"): StratumSize => ({ question, isClaimed: false, size });
const total = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0);

describe("a sample is given out", () => {
  test("by hand: 30 to strata of 400, 100 and rejected 1,000, least 5: 20 by quotients of 20 and 10, and 10 to the rejected", () => {
    expect(allocateSample([claimed(400), claimed(100), rejected(1000)], { n: 30, minimum: 5 })).toEqual([14, 6, 10]);
  });

  test("a small stratum is looked at whole, and what one side cannot take the other gets", () => {
    expect(allocateSample([claimed(2), claimed(900), rejected(3)], { n: 60, minimum: 5 })).toEqual([2, 55, 3]);
    expect(allocateSample([claimed(4), rejected(900)], { n: 60, minimum: 5 })).toEqual([4, 56]);
    expect(allocateSample([claimed(4), rejected(3)], { n: 60, minimum: 5 })).toEqual([4, 3]);
    expect(allocateSample([], { n: 60, minimum: 5 })).toEqual([]);
  });

  test("the minimum is lowered evenly when it does not fit, and the largest come first when there are more strata than draws", () => {
    expect(allocateSample([claimed(50), claimed(50), claimed(50)], { n: 7, minimum: 5 })).toEqual([3, 2, 2]);
    expect(allocateSample([claimed(10), claimed(90), claimed(40)], { n: 2, minimum: 5 })).toEqual([0, 1, 1]);
  });

  test("questions get the same, whatever their size and kinds, as long as they have it", () => {
    const kinds = [
      claimed(25, "devices"),
      claimed(25, "devices"),
      claimed(25, "devices"),
      claimed(25, "devices"),
      claimed(900),
      claimed(3, "figures"),
    ];
    expect(allocateSample(kinds, { n: 23, minimum: 5 })).toEqual([3, 3, 2, 2, 10, 3]);
  });

  const strata = fc.array(fc.record({ question: fc.constantFrom("p", "q"), isClaimed: fc.boolean(), size: fc.nat(500) }), {
    maxLength: 12,
  });

  test("never more than there is, all of the sample used, questions even, the minimum kept where it fits", () => {
    fc.assert(
      fc.property(strata, fc.nat(400), fc.nat(8), (given, n, minimum) => {
        const drawn = allocateSample(given, { n, minimum });
        expect(total(drawn)).toBe(Math.min(n, total(given.map(({ size }) => size))));
        for (const [at, { size }] of given.entries()) expect(drawn[at]!).toBeLessThanOrEqual(size);
        const parts = ["p", "q"].map((question) => given.flatMap((one, at) => (one.question === question && one.isClaimed ? [at] : [])));
        const [p, q] = parts.map((own) => ({ drawn: total(own.map((at) => drawn[at]!)), size: total(own.map((at) => given[at]!.size)) }));
        if (p!.drawn < p!.size && q!.drawn < q!.size) expect(Math.abs(p!.drawn - q!.drawn)).toBeLessThanOrEqual(1);
        for (const own of parts) {
          const kept = own.every((at) => drawn[at]! >= Math.min(given[at]!.size, minimum));
          const needed = total(own.map((at) => Math.min(given[at]!.size, minimum)));
          expect(kept || total(own.map((at) => drawn[at]!)) < needed).toBe(true);
        }
      }),
    );
  });

  test("without a minimum it is what sorting all quotients gives", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 8 }), fc.nat(80), (sizes, n) => {
        const quotients = sizes.flatMap((size, at) =>
          Array.from({ length: size }, (_, given) => ({ at, quotient: Math.sqrt(size) / (given + 1) })),
        );
        quotients.sort((x, y) => y.quotient - x.quotient || x.at - y.at);
        const slow = sizes.map((_, at) => quotients.slice(0, n).filter((one) => one.at === at).length);
        expect(
          allocateSample(
            sizes.map((size) => claimed(size)),
            { n, minimum: 0 },
          ),
        ).toEqual(slow);
      }),
    );
  });
});
