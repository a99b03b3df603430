/** The invented corpora, read as a user would, against their labels: in the committed draw and in ten others. */
import { describe, expect, test } from "vitest";
import { itemMemberTable, type ItemMemberRow } from "@hymnsheet/core/model/tables/item-member";
import { itemTable, type ItemRow } from "@hymnsheet/core/model/tables/item";
import { utteranceTable, type UtteranceRow } from "@hymnsheet/core/model/tables/utterance";
import { isOwnWords } from "@hymnsheet/core/counting/own-words";
import { scoreFamilies, type Family, type FamilyScore } from "@hymnsheet/core/reuse/score-families";
import { analyseCorpus, drawSeed, fixturesRoot, useScratch, type LabelledSpan } from "./fixtures-run.ts";

const SEEDS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
const CORPORA = ["exodus", "witnesses", "programme"] as const;
useScratch();

interface LabelledMember extends LabelledSpan {
  readonly speaker: string;
  readonly via: string;
  readonly stance: string;
}
interface Truth {
  readonly passages: readonly { readonly item: string; readonly must_be_found: boolean; readonly members: readonly LabelledMember[] }[];
  readonly [section: string]: unknown;
}
interface Outcome {
  readonly score: FamilyScore;
  readonly shared: readonly ItemRow[];
  readonly labelCount: number;
}

/** Runs one corpus and scores the families that two speakers share in words of their own. */
async function outcome(root: string, corpus: string): Promise<Outcome> {
  const { truth, reader, locate } = await analyseCorpus<Truth>(root, corpus);
  const own = new Set((await reader.rows<UtteranceRow>(utteranceTable)).filter(isOwnWords).map((row) => row.utterance_id));
  const shared = (await reader.rows<ItemRow>(itemTable)).filter(
    (item) => item.level === "passage" && item.suppressed_by === "" && item.speaker_count > 1,
  );
  const members = (await reader.rows<ItemMemberRow>(itemMemberTable)).filter((member) => own.has(member.utterance_id));
  await reader.close();
  const found = shared.map((item): Family => ({ id: item.text, members: members.filter((member) => member.item_id === item.item_id) }));
  const labelled = truth.passages
    .filter((passage) => passage.must_be_found)
    .map((passage): Family => ({
      id: passage.item,
      members: passage.members
        .filter((member) => member.via === "own_words" && member.stance === "uses")
        .map((member) => ({ ...locate(member), speaker_id: member.speaker })),
    }));
  const allowed = labelledSpans({ ...truth, sources: [] }).map(locate);
  return { score: scoreFamilies(labelled, allowed, found), shared, labelCount: labelled.length };
}

/** Every span that any label covers: a line found there may rest on what that label says. */
function labelledSpans(value: unknown): LabelledSpan[] {
  if (Array.isArray(value)) return value.flatMap(labelledSpans);
  if (typeof value !== "object" || value === null) return [];
  const record = value as Record<string, unknown>;
  const inner = Object.entries(record).flatMap(([section, child]) => (section === "near_misses" ? [] : labelledSpans(child)));
  return typeof record["span_start"] === "number" && typeof record["source"] === "string"
    ? [record as unknown as LabelledSpan, ...inner]
    : inner;
}

function expectExodus({ score, labelCount }: Outcome): void {
  expect(labelCount).toBeGreaterThanOrEqual(10);
  expect(score.missed).toEqual([]);
  expect(score.glued).toEqual([]);
  expect(score.unlabelled).toEqual([]);
  expect(score.speakerRecall).toBeGreaterThanOrEqual(0.9);
}

describe("the invented corpora", () => {
  test("exodus: every labelled line is found with its speakers, none is glued to another, nothing else is called shared", async () => {
    expectExodus(await outcome(fixturesRoot, "exodus"));
  });

  test("witnesses: people who saw one event share no line", async () => {
    const { shared, labelCount } = await outcome(fixturesRoot, "witnesses");
    expect([labelCount, shared.map((item) => item.text)]).toEqual([0, []]);
  });

  test("programme: what is shared is what is labelled", async () => {
    const { score } = await outcome(fixturesRoot, "programme");
    expect([score.missed, score.unlabelled]).toEqual([[], []]);
  });

  test("ten other draws of names, images and accusations give the same", async () => {
    for (const seed of SEEDS) {
      const root = drawSeed(seed);
      for (const corpus of CORPORA) {
        const result = await outcome(root, corpus);
        if (corpus === "exodus") expectExodus(result);
        else expect([seed, corpus, result.score.missed, result.score.unlabelled]).toEqual([seed, corpus, [], []]);
        if (corpus === "witnesses") expect(result.shared.map((item) => item.text)).toEqual([]);
      }
    }
  }, 900_000);
});
