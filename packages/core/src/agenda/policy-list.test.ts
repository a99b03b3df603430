import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compilePolicies, countAreas, shareAreas } from "./policy-list.ts";

const policies = compilePolicies([
  { id: "housing", domain: "welfare", name: "housing", phrases: ["rent|rents", "social housing"] },
  { id: "transport", domain: "economy", name: "transport", phrases: ["night trains", "bus"] },
]);
const of = (...lines: string[]) =>
  shareAreas(
    lines.map((line) => countAreas(line.split(" "), policies)),
    policies,
  );

describe("policy areas", () => {
  it("are those whose words a sentence holds", () => {
    const [rents, trains] = of("we cap the rents", "we run night trains and a bus");
    expect(rents!.own).toBe(0);
    expect(trains!.own).toBe(1);
    expect(trains!.domains[1]).toBeGreaterThan(trains!.domains[0]!);
  });

  it("of a sentence without such words lie with its neighbours, but not as its own", () => {
    const [, plain] = of("we cap the rents in social housing", "that is all");
    expect(plain!.own).toBe(-1);
    expect(plain!.domains[0]).toBeGreaterThan(plain!.domains[1]!);
  });

  it("are all named, the best first or not", () =>
    expect(of("rents, and a bus on every rents".replaceAll(",", ""), "tea").map(({ named }) => named)).toEqual([[0, 1], []]));

  it("of a text that names none are none", () => expect(of("good evening")[0]).toMatchObject({ own: -1, problem: -1 }));

  it("have shares that sum to 1, whatever is said", () =>
    fc.assert(
      fc.property(fc.array(fc.array(fc.constantFrom("rent", "bus", "night", "trains", "tea")), { minLength: 1, maxLength: 6 }), (lines) => {
        for (const { domains } of of(...lines.map((words) => words.join(" "))))
          expect(domains.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
      }),
    ));
});
