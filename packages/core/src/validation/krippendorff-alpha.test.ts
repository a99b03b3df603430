import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { krippendorffAlpha } from "./krippendorff-alpha.ts";

const pairs = (first: string, second: string): string[][] =>
  [...first].map((label, at) => [label, second[at]!].filter((one) => one !== "-"));

describe("agreement of labellers", () => {
  test("Krippendorff's example of two observers and ten binary units gives .095", () => {
    const result = krippendorffAlpha(pairs("0100000010", "1110010000"));
    expect(result!.alpha).toBeCloseTo(0.095, 3);
    expect(result!.count).toBe(10);
  });

  test("his example of four observers, five names and missing values gives .743", () => {
    const observers = ["123321412---", "1233224125-3", "-3332342251-", "12332441251-"];
    const units = [...observers[0]!].map((_, at) => observers.map((labels) => labels[at]!).filter((label) => label !== "-"));
    expect(krippendorffAlpha(units)!.alpha).toBeCloseTo(0.743, 3);
  });

  test("is what counting every ordered pair of labels gives", () => {
    fc.assert(
      fc.property(fc.array(fc.array(fc.constantFrom("yes", "no", "unsure"), { maxLength: 4 }), { maxLength: 15 }), (units) => {
        const used = units.filter((labels) => labels.length > 1);
        const values = used.flat();
        let [observed, expected] = [0, 0];
        for (const labels of used)
          for (const [i, x] of labels.entries())
            for (const [j, y] of labels.entries()) if (i !== j && x !== y) observed += 1 / (labels.length - 1);
        for (const [i, x] of values.entries())
          for (const [j, y] of values.entries()) if (i !== j && x !== y) expected += 1 / (values.length - 1);
        const result = krippendorffAlpha(units);
        if (expected === 0) expect(result).toBeNull();
        else expect(result!.alpha).toBeCloseTo(1 - observed / expected, 10);
      }),
    );
  });

  test("there is none without two labels of one thing, or when all labels are one", () => {
    expect([krippendorffAlpha([]), krippendorffAlpha([["yes"], []]), krippendorffAlpha([["no", "no"]])]).toEqual([null, null, null]);
  });
});
