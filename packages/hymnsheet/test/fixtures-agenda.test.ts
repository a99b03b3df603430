/** Whom the speakers of the invented corpora attack and praise, and who turned: one man in exodus, the organisation in programme. */
import { afterEach, describe, expect, it } from "vitest";
import type { MentionRow } from "@hymnsheet/core/model/tables/mention";
import { profileTable, type ProfileRow } from "@hymnsheet/core/model/tables/profile";
import { reversalTable, type ReversalRow } from "@hymnsheet/core/model/tables/reversal";
import { sentenceScoreTable, type SentenceScoreRow } from "@hymnsheet/core/model/tables/sentence-score";
import { targetTable, type TargetRow } from "@hymnsheet/core/model/tables/target";
import { mentionTable } from "@hymnsheet/core/model/tables/mention";
import { analyseCorpus, drawSeed, fixturesRoot, useScratch, type LabelledSpan, type Reader } from "./fixtures-run.ts";

useScratch();

/** Committed draw, and ten that nothing was chosen on. */
const SEEDS = [0, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13];
const LEVELS = ["words", "voices", "claims", "judgements"] as const;

interface Truth {
  readonly targets: readonly (LabelledSpan & {
    readonly speaker: string;
    readonly actor: string;
    readonly pol: string;
    readonly fn: string;
    readonly via: string;
  })[];
  readonly reversals: readonly {
    readonly speaker: string;
    readonly actor: string;
    readonly left: string;
    readonly first_attack: string;
    readonly last_favourable: string;
  }[];
}

const open: Reader[] = [];
afterEach(async () => {
  for (const reader of open.splice(0)) await reader.close();
});

async function analysed(corpus: string, seed: number) {
  const found = await analyseCorpus<Truth>(seed === 0 ? fixturesRoot : drawSeed(seed), corpus, { levels: LEVELS });
  open.push(found.reader);
  const profiles = await found.reader.rows<ProfileRow>(profileTable);
  const attacks = profiles.filter(
    ({ scheme, scope, scope_id }) => scheme === "target" && scope === "group" && scope_id.startsWith("left:"),
  );
  return { ...found, profiles, attacks, rows: await found.reader.rows<TargetRow>(targetTable) };
}

const day = (ms: number | null): string => (ms === null ? "" : new Date(ms).toISOString().slice(0, 10));

describe.each(SEEDS)("draw %i", (seed) => {
  it("attacks one man and not his party in exodus, and finds both who turned", async () => {
    const { truth, reader, attacks, profiles } = await analysed("exodus", seed);
    const man = truth.targets.find(({ pol }) => pol === "negative")!.actor;
    const party = truth.targets.find(({ actor }) => actor !== man)!.actor;
    const of = (label: string) => attacks.find((row) => row.label === label);
    expect(of(man)!.count).toBeGreaterThanOrEqual(20);
    expect(of(man)!.share).toBeGreaterThanOrEqual(0.9);
    expect(of(party)).toMatchObject({ count: 0, share: 0 });
    // Whoever is attacked is attacked in a sentence, which counts as an attack.
    const sentences = profiles.find(
      ({ scheme, scope_id, label }) => scheme === "function" && label === "attack" && scope_id === of(man)!.scope_id,
    );
    expect(sentences!.count).toBeGreaterThanOrEqual(of(man)!.count);
    const turned = (await reader.rows<ReversalRow>(reversalTable)).map((row) => [
      row.speaker_id,
      row.actor_id,
      day(row.left_at),
      day(row.first_attack_at),
    ]);
    expect(turned.sort()).toEqual(truth.reversals.map((row) => [row.speaker, row.actor, row.left, row.first_attack]).sort());
    const plans = profiles.filter(({ scheme, scope, label }) => scheme === "area" && scope === "group" && label === "housing");
    expect(plans.every(({ count }) => count === 0)).toBe(true);
  });

  it("attacks the organisation and praises its chairman in programme, where nobody turned", async () => {
    const { truth, reader, attacks, rows, locate, profiles } = await analysed("programme", seed);
    const chairman = truth.targets.find(({ pol }) => pol === "positive")!.actor;
    const party = truth.targets.find(({ pol }) => pol === "negative")!.actor;
    expect(attacks.find(({ label }) => label === party)!.count).toBeGreaterThanOrEqual(2);
    expect(attacks.find(({ label }) => label === chairman)?.count ?? 0).toBe(0);
    for (const label of truth.targets) {
      const { source_id, span_start, span_end } = locate(label);
      const found = rows.filter(
        (row) => row.source_id === source_id && row.span_start < span_end && span_start < row.span_end && row.actor_id === label.actor,
      );
      expect([label.text, found.some((row) => row.function === label.fn)]).toEqual([label.text, true]);
    }
    expect(await reader.rows<ReversalRow>(reversalTable)).toEqual([]);
    const covered = profiles.filter(({ scheme, scope, count }) => scheme === "area" && scope === "organisation" && count > 0);
    expect(new Set(covered.map(({ label }) => label)).size).toBeGreaterThanOrEqual(4);
  });
});

it("scores every sentence for every label, and every mention has one target", async () => {
  const { reader, rows } = await analysed("exodus", 0);
  const sums = new Map<string, number>();
  for (const { source_id, span_start, span_end, scheme, score } of await reader.rows<SentenceScoreRow>(sentenceScoreTable)) {
    const key = [source_id, span_start, span_end, scheme].join("|");
    sums.set(key, (sums.get(key) ?? 0) + score);
  }
  for (const sum of sums.values()) expect(sum).toBeCloseTo(1, 5);
  const mentions = await reader.rows<MentionRow>(mentionTable);
  const targeted = rows.map(({ mention_id }) => mention_id).sort();
  expect(new Set(targeted).size).toBe(targeted.length);
  expect(mentions.map(({ mention_id }) => mention_id).sort()).toEqual(targeted);
});
