/** Voices of the invented corpora against their labels, in the committed draw and in others. */
import { describe, expect, test } from "vitest";
import { affiliationTable, type AffiliationRow } from "@hymnsheet/core/model/tables/affiliation";
import { attributionConflictTable, type AttributionConflictRow } from "@hymnsheet/core/model/tables/attribution-conflict";
import { eventTable, type EventRow } from "@hymnsheet/core/model/tables/event";
import { itemMemberTable, type ItemMemberRow } from "@hymnsheet/core/model/tables/item-member";
import { outletPairTable, type OutletPairRow } from "@hymnsheet/core/model/tables/outlet-pair";
import { sourceTable, type SourceRow } from "@hymnsheet/core/model/tables/source";
import { utteranceTable, type UtteranceRow } from "@hymnsheet/core/model/tables/utterance";
import { isOwnWords } from "@hymnsheet/core/counting/own-words";
import { analyseCorpus, bestCovering, drawSeed, fixturesRoot, useScratch, type AnalysedCorpus, type LabelledSpan } from "./fixtures-run.ts";

const SEEDS = [3, 8];
useScratch();

interface LabelledUtterance extends LabelledSpan {
  readonly speaker: string;
  readonly form: string;
  readonly wording: string;
  readonly event: string | null;
}
interface Truth {
  readonly speakers: readonly { readonly speaker: string }[];
  readonly utterances: readonly LabelledUtterance[];
  readonly attribution_conflicts: readonly { readonly sides: readonly { readonly source: string; readonly speaker: string }[] }[];
  readonly outlet_pairs: readonly { readonly a_source: string; readonly b_source: string; readonly relation: string }[];
  readonly defections: readonly { readonly speaker: string }[];
}

interface Found extends Omit<AnalysedCorpus<Truth>, "reader"> {
  readonly sources: readonly SourceRow[];
  readonly utterances: readonly UtteranceRow[];
  readonly events: readonly EventRow[];
  readonly conflicts: readonly AttributionConflictRow[];
  readonly pairs: readonly OutletPairRow[];
  readonly affiliations: readonly AffiliationRow[];
  readonly members: readonly ItemMemberRow[];
}

async function analysed(root: string, corpus: string): Promise<Found> {
  const { reader, ...labelled } = await analyseCorpus<Truth>(root, corpus);
  const found = {
    ...labelled,
    sources: await reader.rows<SourceRow>(sourceTable),
    utterances: await reader.rows<UtteranceRow>(utteranceTable),
    events: await reader.rows<EventRow>(eventTable),
    conflicts: await reader.rows<AttributionConflictRow>(attributionConflictTable),
    pairs: await reader.rows<OutletPairRow>(outletPairTable),
    affiliations: await reader.rows<AffiliationRow>(affiliationTable),
    members: await reader.rows<ItemMemberRow>(itemMemberTable),
  };
  await reader.close();
  return found;
}

interface Shares {
  readonly count: number;
  readonly found: number;
  readonly speaker: number;
  readonly event: number;
  readonly wording: number;
}

/** Shares of the labelled reports that were found, and of those found that have the right speaker, event and wording. */
function shares({ truth, utterances, events, locate }: Found): Shares {
  const labels = truth.utterances.filter((label) => label.form !== "transcript" && label.form !== "headline");
  const eventName = new Map(events.map((event) => [event.event_id, event.name]));
  const reported = utterances.filter((row) => row.form !== "prose" && row.form !== "title");
  const hits = labels.flatMap((label) => {
    const row = bestCovering(reported, locate(label));
    return row === undefined ? [] : [{ label, row }];
  });
  const share = (isRight: (hit: (typeof hits)[number]) => boolean): number => hits.filter(isRight).length / Math.max(1, hits.length);
  const known = new Set(truth.speakers.map(({ speaker }) => speaker));
  const isNobody = (speaker: string): boolean => !known.has(speaker);
  return {
    count: labels.length,
    found: hits.length / labels.length,
    speaker: share(
      ({ label, row }) => row.speaker_id === label.speaker || (isNobody(label.speaker) && row.speaker_id.startsWith("unknown:")),
    ),
    event: share(({ label, row }) => (eventName.get(row.event_id ?? "") ?? null) === label.event),
    wording: share(({ label, row }) => row.wording === label.wording || label.wording === "unknown"),
  };
}

function expectExodus(found: Found): void {
  const { truth, conflicts, pairs, affiliations, members, utterances, keyOf } = found;
  const { count, ...reached } = shares(found);
  expect(count).toBeGreaterThan(50);
  expect(reached.found).toBeGreaterThanOrEqual(0.75);
  expect(reached.speaker).toBeGreaterThanOrEqual(0.85);
  expect(reached.event).toBeGreaterThanOrEqual(0.75);
  expect(reached.wording).toBeGreaterThanOrEqual(0.85);
  const sides = new Set(truth.attribution_conflicts[0]!.sides.map((side) => side.speaker));
  expect(conflicts.length).toBeGreaterThan(0);
  for (const conflict of conflicts) expect(new Set([conflict.a_speaker_id, conflict.b_speaker_id])).toEqual(sides);
  for (const { a_source: a, b_source: b, relation } of truth.outlet_pairs) {
    const pair = pairs.find(
      (row) =>
        new Set([keyOf(row.a_source_id), keyOf(row.b_source_id)]).has(a) && [keyOf(row.a_source_id), keyOf(row.b_source_id)].includes(b),
    );
    expect([a, b, pair?.relation]).toEqual([a, b, relation]);
  }
  const left = affiliations.filter((row) => row.change === "leaves" && row.source_id !== null).map((row) => row.actor_id);
  expect(new Set(left)).toEqual(new Set(truth.defections.map((defection) => defection.speaker)));
  // Twelve reports of five people are no further voices.
  const own = new Set(utterances.filter(isOwnWords).map((row) => row.utterance_id));
  const speakers = new Set(
    members.filter((member) => member.stance === "uses" && own.has(member.utterance_id)).map((member) => member.speaker_id),
  );
  for (const source of found.sources) if (source.outlet !== "") expect([...speakers]).not.toContain(source.outlet);
}

describe("voices of the invented corpora", () => {
  test("exodus: five who left, twelve reports, one quotation under two names, one desk copying another", async () => {
    expectExodus(await analysed(fixturesRoot, "exodus"));
  });

  test("witnesses and programme: reports go to those who spoke, and no quotation is under two names", async () => {
    for (const corpus of ["witnesses", "programme"]) {
      const found = await analysed(fixturesRoot, corpus);
      const { count, ...reached } = shares(found);
      expect([corpus, count > 5, reached.found >= 0.5, reached.speaker >= 0.75]).toEqual([corpus, true, true, true]);
      expect(found.conflicts).toEqual([]);
    }
  });

  test("other names, outlets and images give the same", async () => {
    for (const seed of SEEDS) {
      const root = drawSeed(seed);
      expectExodus(await analysed(root, "exodus"));
    }
  }, 120_000);

  test("without the level nothing is found, and the tables say so", async () => {
    const { reader } = await analyseCorpus(fixturesRoot, "exodus", ["words"]);
    const utterances = await reader.rows<UtteranceRow>(utteranceTable);
    expect([await reader.count(attributionConflictTable), await reader.count(outletPairTable)]).toEqual([0, 0]);
    expect(utterances.filter((row) => row.origin !== "given")).toEqual([]);
    await reader.close();
  });
});
