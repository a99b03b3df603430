import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ReviewRow } from "../model/tables/review.ts";
import { analystAgreement } from "./analyst-agreement.ts";

let clock = 0;
const decided = (analyst: string, target_key: string, verb: ReviewRow["verb"], more: Partial<ReviewRow> = {}): ReviewRow => {
  clock += 1;
  return {
    review_id: `r${clock}`,
    target_table: "figure",
    target_key,
    verb,
    value: "",
    reason: "",
    analyst,
    reviewed_at: clock,
    is_applied: true,
    ...more,
  };
};
const pairs = (labels: readonly (readonly [string, string])[]): ReviewRow[] =>
  labels.flatMap(([a, b], i) => [decided("ann", `f${i}`, a as "reject"), decided("bo", `f${i}`, b as "reject")]);

describe("analystAgreement", () => {
  test("by hand: ten findings, nine alike; alpha is 1 - 19 x 2 / (2 x 11 x 9)", () => {
    const labels: [string, string][] = [
      ...Array.from({ length: 5 }, (): [string, string] => ["confirm", "confirm"]),
      ...Array.from({ length: 4 }, (): [string, string] => ["reject", "reject"]),
      ["reject", "confirm"],
    ];
    const [row] = analystAgreement(pairs(labels)).rows;
    expect(row).toMatchObject({ table: "figure", kind: "judge", count: 10, agreed: 9 });
    // Disagreement 2 of pairs; 11 confirm, 9 reject: expected 2 x 11 x 9 of 20 x 19.
    expect(row!.alpha).toBeCloseTo(1 - (19 * 2) / (2 * 11 * 9), 12);
    expect(row!.low! < row!.alpha! && row!.alpha! <= row!.high!).toBe(true);
  });

  test("the last word of each counts, notes do not, and a decision taken back is none", () => {
    const first = decided("bo", "f1", "reject");
    const given = [
      decided("ann", "f1", "confirm"),
      first,
      decided("bo", "f1", "confirm"),
      decided("bo", "f1", "note", { value: "hm" }),
      decided("ann", "f2", "relabel", { value: "simile" }),
      decided("bo", "f2", "relabel", { value: "kind=epithet" }),
    ];
    const found = analystAgreement(given);
    expect(found.rows.map(({ kind, count, agreed }) => [kind, count, agreed])).toEqual([
      ["judge", 1, 1],
      ["relabel kind", 1, 0],
    ]);
    expect(found.disagreements.map(({ key, labels }) => [key, labels.map(({ label }) => label)])).toEqual([["f2", ["simile", "epithet"]]]);
    const taken = decided("bo", given[2]!.review_id, "reject", { target_table: "review" });
    expect(analystAgreement([...given, taken]).rows[0]).toMatchObject({ kind: "judge", agreed: 0 });
  });

  test("compares only those asked for; nobody in common gives nothing", () => {
    const given = [decided("ann", "f1", "confirm"), decided("bo", "f1", "reject"), decided("cy", "f1", "confirm")];
    expect(analystAgreement(given, ["ann", "cy"]).rows).toMatchObject([{ count: 1, agreed: 1, alpha: null, low: null }]);
    expect(analystAgreement(given, ["ann", "dan"])).toMatchObject({ analysts: ["ann"], rows: [], disagreements: [] });
  });

  test("does not depend on who is named how, nor on the order of the file; full agreement is 1", () => {
    const label = fc.constantFrom("confirm", "reject");
    fc.assert(
      fc.property(fc.array(fc.tuple(label, label), { minLength: 2, maxLength: 12 }), (labels) => {
        const given = pairs(labels);
        const found = analystAgreement(given).rows;
        expect(analystAgreement(given.toReversed()).rows).toEqual(found);
        const swapped = given.map((review) => ({ ...review, analyst: review.analyst === "ann" ? "bo" : "ann" }));
        expect(analystAgreement(swapped).rows).toEqual(found);
        const alike = analystAgreement(pairs(labels.map(([a]) => [a, a]))).rows[0]!;
        expect(alike.alpha ?? 1).toBeCloseTo(1, 12);
      }),
      { numRuns: 20 },
    );
  });
});
