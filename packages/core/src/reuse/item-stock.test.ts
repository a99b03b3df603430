import { describe, expect, test } from "vitest";
import { findStockUses } from "./item-stock.ts";
import { filler, inventCorpus } from "./item-corpus.contract.ts";
import type { Family } from "./family-gather.ts";

const LINE = "the harbour was sold to a stranger last night";

/** Two speakers share the line on day 100; others use it as told. */
function stock(others: readonly { readonly words: string; readonly day: number }[]) {
  const text = (at: number, words: string) => `${filler(at, 20)}. ${words}. ${filler(at + 50, 20)}.`;
  const corpus = inventCorpus(
    [
      { speaker: "A", text: text(1, LINE), day: 100 },
      { speaker: "B", text: text(2, LINE), day: 101 },
      ...others.map(({ words, day }, at) => ({ speaker: `C${at}`, text: text(10 + at, words), day })),
    ],
    [{ a: 0, b: 1, aWords: LINE }],
  );
  const { passages, columns, documents } = corpus;
  const place = (document: number, first: number, end: number) => ({ document, first, end, shared: end - first, gapBits: 0, via: -1 });
  const family: Family = {
    places: [place(0, passages.aFirst[0]!, passages.aEnd[0]!), place(1, passages.bFirst[0]!, passages.bEnd[0]!)],
    coverage: new Uint16Array(9).fill(2),
  };
  return findStockUses([family], columns, documents)[0]!;
}

describe("stock phrases", () => {
  test("a line that two others had long before is capped by its speakers", () => {
    const uses = stock([10, 20].map((day) => ({ words: LINE, day })));
    expect(uses.earlierSpeakers).toBe(2);
    // Both of the two other speakers who were heard more than a fortnight before day 100: -log2((2 + 1/2) / (2 + 1)).
    expect(uses).toMatchObject({ earlierSpeakers: 2, askedSpeakers: 2 });
    expect(uses.ceilingBits).toBeCloseTo(-Math.log2(2.5 / 3), 6);
  });

  test("only others who were heard so early are asked: by hand, 1 of 5", () => {
    const other = "a lantern hung from every mast";
    const uses = stock([
      { words: LINE, day: 10 },
      ...[20, 30, 40, 85].map((day) => ({ words: other, day })),
      ...[86, 100, 500].map((day) => ({ words: other, day })),
    ]);
    expect(uses).toMatchObject({ earlierSpeakers: 1, askedSpeakers: 5 });
    expect(uses.ceilingBits).toBeCloseTo(2, 12);
  });

  test("later uses do not make a line common, nor do uses of the same fortnight", () => {
    expect(stock([90, 99, 130, 900].map((day) => ({ words: LINE, day }))).ceilingBits).toBe(Number.POSITIVE_INFINITY);
  });

  test("a line with one new row of words is not capped", () => {
    const begun = "the harbour was sold to a widow last night";
    expect(stock([10, 20, 30].map((day) => ({ words: begun, day }))).earlierSpeakers).toBe(0);
  });
});
