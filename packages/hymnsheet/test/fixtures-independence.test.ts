/** The judgement of independence on the invented corpora, against the labels: in the committed draw and in others. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { briefLineTable, type BriefLineRow } from "@hymnsheet/core/model/tables/brief-line";
import { independencePairTable, type IndependencePairRow } from "@hymnsheet/core/model/tables/independence-pair";
import { independenceTable, type IndependenceRow } from "@hymnsheet/core/model/tables/independence";
import { infoTable, type InfoRow } from "@hymnsheet/core/model/tables/info";
import { itemTable, type ItemRow } from "@hymnsheet/core/model/tables/item";
import { defaultRunOptions, fileInputs, openReviewed, runInFolder } from "../src/index.ts";
import { analyseCorpus, drawSeed, fixturesRoot, scratchFolder, useScratch, type Reader } from "./fixtures-run.ts";

interface Truth {
  readonly common_text?: { readonly speakers: readonly string[] };
  readonly independence: readonly {
    readonly item: string;
    readonly true_sources: number;
    readonly pairs: readonly { readonly a_speaker: string; readonly b_speaker: string; readonly verdict: string }[];
  }[];
}
useScratch();

async function judgementOf(reader: Reader) {
  const rows = {
    items: await reader.rows<ItemRow>(itemTable),
    pairs: await reader.rows<IndependencePairRow>(independencePairTable),
    sources: await reader.rows<IndependenceRow>(independenceTable),
    brief: (await reader.rows<BriefLineRow>(briefLineTable)).filter(({ question }) => question === 3),
    info: new Map((await reader.rows<InfoRow>(infoTable)).map(({ key, value }) => [key, value])),
  };
  await reader.close();
  return rows;
}

async function judge(root: string, corpus: string, compare = "") {
  const { truth, reader } = await analyseCorpus<Truth>(root, corpus, { compare });
  return { truth, ...(await judgementOf(reader)) };
}

const DEPENDENT: readonly string[] = ["copy", "common_source"];
const between = (pairs: readonly IndependencePairRow[], a: string, b: string): IndependencePairRow | undefined =>
  pairs.find((pair) => pair.item_id === "" && [pair.a_speaker_id, pair.b_speaker_id].toSorted().join() === [a, b].toSorted().join());

test.each([0, 1, 2])(
  "exodus, draw %i: five speakers of one text, near one source; the one with a document of his own is independent",
  async (seed) => {
    const { truth, pairs, sources, items, info } = await judge(seed === 0 ? fixturesRoot : drawSeed(seed), "exodus");
    const five = truth.common_text!.speakers;
    const verdicts = five.flatMap((a, i) => five.slice(i + 1).map((b) => between(pairs, a, b)!.verdict));
    expect(verdicts).toHaveLength(10);
    expect(verdicts.every((verdict) => DEPENDENT.includes(verdict))).toBe(true);
    const level = new Map(items.map((item) => [item.item_id, item.level]));
    const bands = sources.filter(({ item_id, speaker_count }) => level.get(item_id) === "claim" && speaker_count > 2);
    expect(bands.length).toBeGreaterThanOrEqual(4);
    for (const { effective_low, effective_high } of bands) {
      expect(effective_low).toBe(1);
      expect(effective_high).toBeLessThanOrEqual(2);
    }
    const apart = truth.independence.flatMap(({ pairs: told }) => told.filter(({ verdict }) => verdict === "independent"));
    expect(apart.length).toBeGreaterThanOrEqual(4);
    for (const { a_speaker, b_speaker } of apart) expect(between(pairs, a_speaker, b_speaker)?.verdict).toBe("independent");
    expect([info.get("calibration"), info.get("calibration_set")?.includes("Congress")]).toEqual(["comparison", true]);
  },
);

test("without a comparison set there is no probability, no band and no verdict of the machine, and all else is as it was", async () => {
  const { pairs, sources, items, info, brief } = await judge(fixturesRoot, "exodus", "none");
  const compared = await judge(fixturesRoot, "exodus");
  expect(pairs.length).toBeGreaterThan(0);
  for (const pair of pairs) {
    expect([pair.p_dependent, pair.low, pair.high, pair.q_value, pair.log_bayes_factor]).toEqual([null, null, null, null, 0]);
    expect(pair.verdict === "undetermined" || pair.is_declared).toBe(true);
  }
  expect(
    sources.every(({ effective_low, effective_high, components, single_parent }) =>
      [effective_low, effective_high, components, single_parent].every((value) => value === null),
    ),
  ).toBe(true);
  expect(sources.every(({ calibration, comparison_set }) => calibration === "none" && comparison_set === "")).toBe(true);
  expect(info.get("calibration")).toBe("none");
  expect(brief.map(({ text }) => text).join(" ")).toMatch(/too little to calibrate/iu);
  expect(items).toEqual(compared.items);
  expect(pairs.map(({ item_id, a_speaker_id, b_speaker_id }) => [item_id, a_speaker_id, b_speaker_id])).toEqual(
    compared.pairs.map(({ item_id, a_speaker_id, b_speaker_id }) => [item_id, a_speaker_id, b_speaker_id]),
  );
});

test.each([0, 1, 2])("witnesses, draw %i: who saw one accident is nobody's echo", async (seed) => {
  const { pairs } = await judge(seed === 0 ? fixturesRoot : drawSeed(seed), "witnesses");
  expect(pairs.length).toBeGreaterThanOrEqual(15);
  expect(pairs.filter(({ verdict }) => DEPENDENT.includes(verdict))).toEqual([]);
});

interface Case {
  readonly pairs: readonly { readonly a: string; readonly b: string; readonly truth: string }[];
}

async function judgeCase(name: string) {
  const folder = scratchFolder(name);
  const options = { ...defaultRunOptions(), runtime: { workers: 1, memory: 512 } };
  await runInFolder(folder, { options, inputs: await fileInputs([join(fixturesRoot, "cases", name)]) });
  const truth = JSON.parse(readFileSync(join(fixturesRoot, "cases", "truth", `${name}.json`), "utf8")) as Case;
  return { truth, ...(await judgementOf(await openReviewed(folder))) };
}

test("a case of one common paper: many who follow it are seen, nobody else is", async () => {
  const { truth, pairs } = await judgeCase("common-paper");
  const found = truth.pairs.filter(({ a, b }) => DEPENDENT.includes(between(pairs, a, b)?.verdict ?? ""));
  const dependent = truth.pairs.filter((pair) => DEPENDENT.includes(pair.truth));
  expect(found.filter((pair) => pair.truth === "independent")).toEqual([]);
  expect(found.length / dependent.length).toBeGreaterThanOrEqual(0.3);
});

test("a case of true corroboration: nobody depends on anybody", async () => {
  const { truth, pairs } = await judgeCase("corroboration");
  expect(truth.pairs.length).toBeGreaterThan(20);
  expect(pairs.filter(({ verdict, is_declared }) => DEPENDENT.includes(verdict) && !is_declared)).toEqual([]);
});
