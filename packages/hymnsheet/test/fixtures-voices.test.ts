/** Voices of the invented corpora against their labels, in the committed draw and in others. */
import { describe, expect, test } from "vitest";
import type { Span } from "@hymnsheet/core/model/span";
import { affiliationTable, type AffiliationRow } from "@hymnsheet/core/model/tables/affiliation";
import { attributionConflictTable, type AttributionConflictRow } from "@hymnsheet/core/model/tables/attribution-conflict";
import { attributionTable, type AttributionRow } from "@hymnsheet/core/model/tables/attribution";
import { eventTable, type EventRow } from "@hymnsheet/core/model/tables/event";
import { itemMemberTable, type ItemMemberRow } from "@hymnsheet/core/model/tables/item-member";
import { outletPairTable, type OutletPairRow } from "@hymnsheet/core/model/tables/outlet-pair";
import { passageMatchTable, type PassageMatchRow } from "@hymnsheet/core/model/tables/passage-match";
import { sourceTable, type SourceRow } from "@hymnsheet/core/model/tables/source";
import { utteranceTable, type UtteranceRow } from "@hymnsheet/core/model/tables/utterance";
import { isOwnWords } from "@hymnsheet/core/counting/own-words";
import { analyseCorpus, bestCovering, drawSeed, fixturesRoot, useScratch, type AnalysedCorpus, type LabelledSpan } from "./fixtures-run.ts";

const SEEDS = [3, 8, 21, 22];
useScratch();

interface LabelledUtterance extends LabelledSpan {
  readonly utterance: string;
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
  readonly passages: readonly { readonly item: string; readonly members: readonly LabelledSpan[] }[];
  readonly layers: readonly { readonly item: string; readonly a_member: number; readonly b_member: number; readonly layer: string }[];
}

interface Found extends Omit<AnalysedCorpus<Truth>, "reader"> {
  readonly sources: readonly SourceRow[];
  readonly utterances: readonly UtteranceRow[];
  readonly events: readonly EventRow[];
  readonly conflicts: readonly AttributionConflictRow[];
  readonly pairs: readonly OutletPairRow[];
  readonly affiliations: readonly AffiliationRow[];
  readonly members: readonly ItemMemberRow[];
  readonly attributions: readonly AttributionRow[];
  readonly matches: readonly PassageMatchRow[];
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
    attributions: await reader.rows<AttributionRow>(attributionTable),
    matches: await reader.rows<PassageMatchRow>(passageMatchTable),
  };
  await reader.close();
  return found;
}

/** Labelled reports that were not found, and of those found that differ from their label, by key. */
interface Differences {
  readonly missed: readonly string[];
  readonly speaker: readonly string[];
  readonly form: readonly string[];
  readonly event: readonly string[];
  readonly wording: readonly string[];
}

/** What differs in every draw, and why. */
const KNOWN: Readonly<Record<string, Differences>> = {
  exodus: {
    // "He was kinder about ...": no cue.
    missed: ["n01/U4"],
    speaker: [],
    // Five of eight words stand in quotation marks.
    form: ["n05/U5", "n13/U5"],
    // Told of the press conference, but not in its transcript: labelled as of no occasion. A clinic that only its name tells from a rally.
    event: ["n03/U5", "n03/U6", "n09/U1", "n09/U2"],
    wording: [],
  },
  witnesses: { missed: ["n1/U2", "n1/U5"], speaker: [], form: [], event: [], wording: [] },
  programme: { missed: ["q7/U3", "q9/U2", "q9/U3"], speaker: [], form: [], event: [], wording: [] },
};

function differences({ truth, utterances, attributions, events, locate }: Found): Differences {
  const labels = truth.utterances.filter((label) => label.form !== "transcript");
  const eventName = new Map(events.map((event) => [event.event_id, event.name]));
  const headlines = new Set(attributions.filter((row) => row.form === "headline").map((row) => row.utterance_id));
  const reported = utterances.filter((row) => row.form !== "prose" && row.form !== "title");
  const known = new Set(truth.speakers.map(({ speaker }) => speaker));
  const missed: string[] = [];
  const hits = labels.flatMap((label) => {
    const row = bestCovering(reported, locate(label));
    if (row === undefined) missed.push(label.utterance);
    return row === undefined ? [] : [{ label, row }];
  });
  const differing = (isRight: (hit: (typeof hits)[number]) => boolean): string[] =>
    hits.filter((hit) => !isRight(hit)).map(({ label }) => label.utterance);
  return {
    missed,
    speaker: differing(
      ({ label, row }) => row.speaker_id === label.speaker || (!known.has(label.speaker) && row.speaker_id.startsWith("unknown:")),
    ),
    form: differing(({ label, row }) => (headlines.has(row.utterance_id) ? "headline" : row.form) === label.form),
    event: differing(({ label, row }) => (eventName.get(row.event_id ?? "") ?? null) === label.event),
    wording: differing(({ label, row }) => row.wording === label.wording || label.wording === "unknown"),
  };
}

/** Layers of the passages between labelled places: how many pairs have any, and those with another layer than the label's. */
function layersOf({ truth, matches, locate }: Found): { readonly count: number; readonly wrong: readonly string[] } {
  const places = new Map(truth.passages.map(({ item, members }) => [item, members.map(locate)]));
  const wrong: string[] = [];
  let count = 0;
  for (const { item, a_member, b_member, layer } of truth.layers) {
    const [a, b] = [places.get(item)?.[a_member], places.get(item)?.[b_member]];
    if (a === undefined || b === undefined) continue;
    const found = matches.filter(
      (match) => (covers(match, "a", a) && covers(match, "b", b)) || (covers(match, "a", b) && covers(match, "b", a)),
    );
    if (found.length > 0) count++;
    if (found.some((match) => match.layer !== layer)) wrong.push(`${item} ${a.source_id} ${b.source_id}`);
  }
  return { count, wrong };
}

/** Whether one side of a match and a place share at least a third of the shorter one. */
function covers(match: PassageMatchRow, side: "a" | "b", place: Span): boolean {
  const [source, start, end] =
    side === "a" ? [match.a_source_id, match.a_start, match.a_end] : [match.b_source_id, match.b_start, match.b_end];
  const shorter = Math.min(end - start, place.span_end - place.span_start);
  return source === place.source_id && (Math.min(end, place.span_end) - Math.max(start, place.span_start)) * 3 >= shorter;
}

function expectExodus(found: Found): void {
  const { truth, conflicts, pairs, affiliations, members, utterances, keyOf } = found;
  expect(differences(found)).toEqual(KNOWN["exodus"]);
  const layers = layersOf(found);
  expect(layers.count).toBeGreaterThan(80);
  expect(layers.wrong).toEqual([]);
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
      expect(differences(found)).toEqual(KNOWN[corpus]);
      expect(found.conflicts).toEqual([]);
    }
  });

  test("other names, outlets and images give the same", async () => {
    for (const seed of SEEDS) {
      const root = drawSeed(seed);
      expectExodus(await analysed(root, "exodus"));
      for (const corpus of ["witnesses", "programme"]) expect(differences(await analysed(root, corpus))).toEqual(KNOWN[corpus]);
    }
  }, 900_000);

  test("without the level nothing is found, and the tables say so", async () => {
    const { reader } = await analyseCorpus(fixturesRoot, "exodus", { levels: ["words"] });
    const utterances = await reader.rows<UtteranceRow>(utteranceTable);
    expect([await reader.count(attributionConflictTable), await reader.count(outletPairTable)]).toEqual([0, 0]);
    expect(utterances.filter((row) => row.origin !== "given")).toEqual([]);
    await reader.close();
  });
});
