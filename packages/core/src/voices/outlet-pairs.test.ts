import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { OutletPairs, type Publication, type SharedPlace } from "./outlet-pairs.ts";

const publication = (sourceId: string, more: Partial<Publication> = {}): Publication => ({
  sourceId,
  isReport: true,
  isRelease: false,
  charCount: 100,
  publishedAt: null,
  canonicalId: sourceId,
  declaredOutlets: new Set(),
  outletId: `outlet of ${sourceId}`,
  ...more,
});
const place = (a: string, aStart: number, b: string, bStart: number, more: Partial<SharedPlace & { length: number }> = {}): SharedPlace => {
  const { length = 20, ...rest } = more;
  return {
    a_source_id: a,
    a_start: aStart,
    a_end: aStart + length,
    b_source_id: b,
    b_start: bStart,
    b_end: bStart + length,
    layer: "outlets",
    suppressed_by: "",
    ...rest,
  };
};

function pairOutlets(publications: readonly Publication[], matches: readonly SharedPlace[]) {
  const pairs = new OutletPairs(publications);
  for (const match of matches) pairs.add(match);
  return pairs.rows();
}

describe("how much of one publication stands in another", () => {
  test("counts every shared place once, whichever side it was found from", () => {
    const rows = pairOutlets(
      [publication("a", { publishedAt: 5 }), publication("b", { charCount: 50, publishedAt: 3 })],
      [place("a", 0, "b", 30), place("b", 20, "a", 10), place("a", 12, "b", 20, { length: 5 })],
    );
    expect(rows).toEqual([
      { a_source_id: "a", b_source_id: "b", a_shared_share: 0.3, b_shared_share: 0.6, relation: "copy", earlier_source_id: "b" },
    ]);
  });

  test("shared quotations alone are one event, not a copy", () => {
    const rows = pairOutlets([publication("a"), publication("b")], [place("a", 0, "b", 0, { layer: "report", length: 60 })]);
    expect(rows.map((row) => [row.relation, row.earlier_source_id])).toEqual([["same_event", null]]);
  });

  test("a declared agency makes it wire copy, a release a release", () => {
    const wire = publication("b", { declaredOutlets: new Set(["outlet of a"]) });
    expect(pairOutlets([publication("a"), wire], [place("a", 0, "b", 0)])[0]?.relation).toBe("wire");
    const release = publication("b", { isReport: false, isRelease: true });
    expect(pairOutlets([publication("a"), release], [place("a", 0, "b", 0, { layer: "report" })])[0]?.relation).toBe("release");
  });

  test("a transcript is no publication of an outlet, two releases are none, a passage set aside is none", () => {
    const own = { isReport: false };
    expect(pairOutlets([publication("a"), publication("b", own)], [place("a", 0, "b", 0)])).toEqual([]);
    const release = { isReport: false, isRelease: true };
    expect(pairOutlets([publication("a", release), publication("b", release)], [place("a", 0, "b", 0)])).toEqual([]);
    expect(pairOutlets([publication("a"), publication("b")], [place("a", 0, "b", 0, { suppressed_by: "formula" })])).toEqual([]);
  });

  test("a text printed twice is one pair with the canonical one", () => {
    const rows = pairOutlets([publication("b"), publication("a", { canonicalId: "b", publishedAt: 1 })], []);
    expect(rows).toEqual([
      { a_source_id: "a", b_source_id: "b", a_shared_share: 1, b_shared_share: 1, relation: "copy", earlier_source_id: null },
    ]);
  });

  test("the share is that of a plain count of units", () => {
    const starts = fc.array(fc.tuple(fc.nat(99), fc.integer({ min: 1, max: 30 })), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(starts, (spans) => {
        const units = new Set(spans.flatMap(([start, length]) => Array.from({ length }, (_, i) => start + i)));
        const matches = spans.map(([start, length]) => place("a", start, "b", 0, { length }));
        const [row] = pairOutlets([publication("a", { charCount: 200 }), publication("b", { charCount: 200 })], matches);
        expect(row?.a_shared_share).toBeCloseTo(units.size / 200);
      }),
    );
  });
});
