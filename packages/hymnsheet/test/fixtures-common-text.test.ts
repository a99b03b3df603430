/** The common text of the invented corpora, against the labels: in the committed draw and in others. */
import { expect, test } from "vitest";
import { commonTextLineTable, type CommonTextLineRow } from "@hymnsheet/core/model/tables/common-text-line";
import { commonTextTable, type CommonTextRow } from "@hymnsheet/core/model/tables/common-text";
import { independencePairTable, type IndependencePairRow } from "@hymnsheet/core/model/tables/independence-pair";
import { itemMemberTable, type ItemMemberRow } from "@hymnsheet/core/model/tables/item-member";
import { partTable, type PartRow } from "@hymnsheet/core/model/tables/part";
import { analyseCorpus, drawSeed, fixturesRoot, useScratch } from "./fixtures-run.ts";

interface Span {
  readonly source: string;
  readonly span_start: number;
  readonly span_end: number;
}
interface Planted {
  readonly item: string;
  readonly members: readonly Span[];
}
interface Truth {
  readonly common_text?: { readonly lines: readonly string[]; readonly speakers: readonly string[] };
  readonly passages: readonly Planted[];
  readonly figures: readonly Planted[];
  readonly devices: readonly Planted[];
  readonly allegations: readonly Planted[];
}
useScratch();

async function rowsOf(root: string, corpus: string) {
  const { truth, reader, keyOf } = await analyseCorpus<Truth>(root, corpus);
  const texts = await reader.rows<CommonTextRow>(commonTextTable);
  const lines = await reader.rows<CommonTextLineRow>(commonTextLineTable);
  const members = await reader.rows<ItemMemberRow>(itemMemberTable);
  const parts = (await reader.rows<PartRow>(partTable)).filter(({ owner_table }) => owner_table === "common_text");
  const pairs = await reader.rows<IndependencePairRow>(independencePairTable);
  await reader.close();
  return { truth, keyOf, texts, lines, members, parts, pairs };
}

/** Kendall's tau-a of distinct ranks. */
function kendallTau(ranks: readonly number[]): number {
  let balance = 0;
  ranks.forEach((rank, at) => ranks.slice(at + 1).forEach((later) => (balance += Math.sign(later - rank))));
  return balance / ((ranks.length * (ranks.length - 1)) / 2);
}

test.each([0, 1, 2])("exodus, draw %i: one common text of the five, its lines and their order found, nothing else in it", async (seed) => {
  const { truth, keyOf, texts, lines, members, parts, pairs } = await rowsOf(seed === 0 ? fixturesRoot : drawSeed(seed), "exodus");
  const { lines: planted, speakers } = truth.common_text!;
  expect(texts.map(({ speaker_count, line_count }) => [speaker_count, line_count])).toEqual([[speakers.length, lines.length]]);
  const stands = (item: Planted, { item_id }: CommonTextLineRow): boolean => {
    const own = members.filter((member) => member.item_id === item_id);
    const hits = own.filter((member) =>
      item.members.some(
        (span) => span.source === keyOf(member.source_id) && span.span_start < member.span_end && span.span_end > member.span_start,
      ),
    );
    return 2 * hits.length > own.length;
  };
  const found = planted.map((name) =>
    lines.findIndex((line) =>
      stands(
        truth.passages.find(({ item }) => item === name)!,
        line,
      ),
    ),
  );
  const recall = found.filter((at) => at >= 0).length / planted.length;
  const everything = [...truth.passages, ...truth.figures, ...truth.devices, ...truth.allegations];
  const precision = lines.filter((line) => everything.some((item) => stands(item, line))).length / lines.length;
  expect(recall).toBeGreaterThanOrEqual(0.9);
  expect(precision).toBeGreaterThanOrEqual(0.9);
  expect(kendallTau([...new Set(found.filter((at) => at >= 0))])).toBeGreaterThanOrEqual(0.8);
  // The five follow one text: nobody is told to be another's source.
  const overall = pairs.filter(
    ({ item_id, a_speaker_id: a, b_speaker_id: b }) => item_id === "" && speakers.includes(a) && speakers.includes(b),
  );
  expect(overall).toHaveLength(10);
  expect(overall.filter(({ verdict }) => verdict === "common_source").length).toBeGreaterThanOrEqual(9);
  expect(
    pairs.filter(({ verdict, earlier_speaker_id: earlier }) => verdict === "copy" || (verdict === "common_source" && earlier !== null)),
  ).toEqual([]);
  // Nobody outside the five has a version.
  const versions = new Set(parts.map(({ source_id }) => source_id));
  const holders = new Set(
    members
      .filter(({ source_id, item_id }) => versions.has(source_id) && lines.some((line) => line.item_id === item_id))
      .map(({ speaker_id }) => speaker_id),
  );
  expect([...holders].filter((speaker) => !speakers.includes(speaker))).toEqual([]);
});

test.each(["witnesses", "programme"])("%s: no common text", async (corpus) => {
  const { texts, lines } = await rowsOf(fixturesRoot, corpus);
  expect({ texts, lines }).toEqual({ texts: [], lines: [] });
});
