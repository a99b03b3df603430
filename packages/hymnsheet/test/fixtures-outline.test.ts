/** The order of points in the invented corpora, against the labels: in the committed draw and in another. */
import { expect, test } from "vitest";
import { pointTable, type PointRow } from "@hymnsheet/core/model/tables/point";
import { statementPairTable, type StatementPairRow } from "@hymnsheet/core/model/tables/statement-pair";
import { analyseCorpus, drawSeed, fixturesRoot, useScratch } from "./fixtures-run.ts";

interface LabelledPair {
  readonly a: string;
  readonly b: string;
  readonly expects_shared_order: boolean;
}
interface Truth {
  readonly outline: { readonly pairs?: readonly LabelledPair[] };
}
useScratch();

/** Pairs of sources that are shown for their order, and those that the labels expect. */
async function shownPairs(root: string, corpus: string): Promise<{ shown: string[]; expected: string[]; points: number }> {
  const { truth, reader, keyOf } = await analyseCorpus<Truth>(root, corpus);
  const points = await reader.rows<PointRow>(pointTable);
  const pairs = await reader.rows<StatementPairRow>(statementPairTable);
  await reader.close();
  const sourceOf = new Map(points.map((point) => [point.statement_id, keyOf(point.source_id)]));
  const name = (x: string, y: string): string => [x, y].sort().join(" ");
  return {
    shown: pairs
      .filter((pair) => pair.is_shown)
      .map((pair) => name(sourceOf.get(pair.a_statement_id)!, sourceOf.get(pair.b_statement_id)!)),
    expected: (truth.outline.pairs ?? []).filter((pair) => pair.expects_shared_order).map((pair) => name(pair.a, pair.b)),
    points: points.length,
  };
}

test.each([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10])("exodus, draw %i: those who keep one outline are shown, and nobody else", async (seed) => {
  const { shown, expected, points } = await shownPairs(seed === 0 ? fixturesRoot : drawSeed(seed), "exodus");
  expect(points).toBeGreaterThan(30);
  expect(shown.filter((pair) => !expected.includes(pair))).toEqual([]);
  expect(shown.length).toBeGreaterThanOrEqual(0.9 * expected.length);
});

test.each(["witnesses", "programme"])("%s: nobody shares an order", async (corpus) => {
  expect(await shownPairs(fixturesRoot, corpus)).toEqual({ shown: [], expected: [], points: 0 });
});
