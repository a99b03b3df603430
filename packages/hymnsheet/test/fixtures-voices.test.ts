/** Voices of the invented corpora against their labels, in the committed draw and in others. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { affiliationTable, type AffiliationRow } from "@hymnsheet/core/model/tables/affiliation";
import { attributionConflictTable, type AttributionConflictRow } from "@hymnsheet/core/model/tables/attribution-conflict";
import { eventTable, type EventRow } from "@hymnsheet/core/model/tables/event";
import { itemMemberTable, type ItemMemberRow } from "@hymnsheet/core/model/tables/item-member";
import { outletPairTable, type OutletPairRow } from "@hymnsheet/core/model/tables/outlet-pair";
import { sourceTable, type SourceRow } from "@hymnsheet/core/model/tables/source";
import { utteranceTable, type UtteranceRow } from "@hymnsheet/core/model/tables/utterance";
import { isOwnWords } from "@hymnsheet/core/counting/own-words";
import { defaultRunOptions, fileInputs, openReviewed, runInFolder } from "../src/index.ts";

const ROOT = fileURLToPath(new URL("../../..", import.meta.url));
const SEEDS = [3, 8];
let scratch = "";
beforeAll(() => {
  scratch = mkdtempSync(join(tmpdir(), "hymnsheet-voices-"));
});
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

interface LabelledUtterance {
  readonly source: string;
  readonly speaker: string;
  readonly form: string;
  readonly wording: string;
  readonly event: string | null;
  readonly span_start: number;
  readonly span_end: number;
  readonly text: string;
}
interface Truth {
  readonly sources: readonly { readonly source: string; readonly file: string; readonly id: string | null }[];
  readonly speakers: readonly { readonly speaker: string }[];
  readonly utterances: readonly LabelledUtterance[];
  readonly attribution_conflicts: readonly { readonly sides: readonly { readonly source: string; readonly speaker: string }[] }[];
  readonly outlet_pairs: readonly { readonly a_source: string; readonly b_source: string; readonly relation: string }[];
  readonly defections: readonly { readonly speaker: string }[];
}

interface Found {
  readonly truth: Truth;
  readonly sources: readonly SourceRow[];
  readonly utterances: readonly UtteranceRow[];
  readonly events: readonly EventRow[];
  readonly conflicts: readonly AttributionConflictRow[];
  readonly pairs: readonly OutletPairRow[];
  readonly affiliations: readonly AffiliationRow[];
  readonly members: readonly ItemMemberRow[];
  /** Key of a source in the labels, by its id. */
  readonly keyOf: (sourceId: string) => string;
  readonly textOf: ReadonlyMap<string, string>;
}

async function analysed(root: string, corpus: string): Promise<Found> {
  const truth = JSON.parse(readFileSync(join(root, "truth", `${corpus}.json`), "utf8")) as Truth;
  const folder = mkdtempSync(join(scratch, `${corpus}-`));
  const options = { ...defaultRunOptions(), runtime: { workers: 1, memory: 512 } };
  await runInFolder(folder, { options, inputs: await fileInputs([join(root, corpus)]) });
  const reader = await openReviewed(folder);
  const sources = await reader.rows<SourceRow>(sourceTable);
  const textOf = new Map<string, string>();
  for (const source of sources) textOf.set(source.source_id, (await reader.text(source.source_id)) ?? "");
  const keys = new Map(
    truth.sources.map((label) => {
      const row = sources.find((source) => source.source_id === label.id || source.path.endsWith(`/${label.file}`));
      return [row?.source_id ?? "", label.source];
    }),
  );
  const found = {
    truth,
    sources,
    textOf,
    utterances: await reader.rows<UtteranceRow>(utteranceTable),
    events: await reader.rows<EventRow>(eventTable),
    conflicts: await reader.rows<AttributionConflictRow>(attributionConflictTable),
    pairs: await reader.rows<OutletPairRow>(outletPairTable),
    affiliations: await reader.rows<AffiliationRow>(affiliationTable),
    members: await reader.rows<ItemMemberRow>(itemMemberTable),
    keyOf: (sourceId: string) => {
      const base = sourceId.replace(/#title$/u, "");
      return `${keys.get(base) ?? base}${sourceId.slice(base.length)}`;
    },
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
function shares({ truth, utterances, events, keyOf, textOf }: Found): Shares {
  const labels = truth.utterances.filter((label) => label.form !== "transcript" && label.form !== "headline");
  const eventName = new Map(events.map((event) => [event.event_id, event.name]));
  const hits = labels.flatMap((label) => {
    const overlap = (row: UtteranceRow): number => {
      const at = (textOf.get(row.source_id) ?? "").indexOf(label.text);
      const start = at < 0 ? label.span_start : at;
      return Math.min(row.span_end, start + label.text.length) - Math.max(row.span_start, start);
    };
    const own = utterances.filter((row) => keyOf(row.source_id) === label.source && row.form !== "prose" && row.form !== "title");
    const best = own.toSorted((x, y) => overlap(y) - overlap(x))[0];
    return best && overlap(best) >= label.text.length / 2 ? [{ label, row: best }] : [];
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
    expectExodus(await analysed(join(ROOT, "fixtures"), "exodus"));
  });

  test("witnesses and programme: reports go to those who spoke, and no quotation is under two names", async () => {
    for (const corpus of ["witnesses", "programme"]) {
      const found = await analysed(join(ROOT, "fixtures"), corpus);
      const { count, ...reached } = shares(found);
      expect([corpus, count > 5, reached.found >= 0.5, reached.speaker >= 0.75]).toEqual([corpus, true, true, true]);
      expect(found.conflicts).toEqual([]);
    }
  });

  test("other names, outlets and images give the same", async () => {
    for (const seed of SEEDS) {
      const root = join(scratch, `seed-${seed}`);
      const drawn = spawnSync(process.execPath, [join(ROOT, "fixtures", "redraw", "main.mjs"), "--seed", String(seed), "--out", root], {
        encoding: "utf8",
      });
      expect([seed, drawn.status]).toEqual([seed, 0]);
      expectExodus(await analysed(root, "exodus"));
    }
  }, 120_000);

  test("without the level nothing is found, and the tables say so", async () => {
    const folder = mkdtempSync(join(scratch, "words-"));
    const options = { ...defaultRunOptions(), levels: ["words"] as const, runtime: { workers: 1, memory: 512 } };
    await runInFolder(folder, { options, inputs: await fileInputs([join(ROOT, "fixtures", "exodus")]) });
    const reader = await openReviewed(folder);
    const utterances = await reader.rows<UtteranceRow>(utteranceTable);
    expect([await reader.count(attributionConflictTable), await reader.count(outletPairTable)]).toEqual([0, 0]);
    expect(utterances.filter((row) => row.origin !== "given")).toEqual([]);
    await reader.close();
  });
});
