import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { unpackTable } from "@hymnsheet/core/model/embedded-table";
import type { ReportData } from "@hymnsheet/core/model/report-data";
import type { AffiliationRow } from "@hymnsheet/core/model/tables/affiliation";
import type { UtteranceRow } from "@hymnsheet/core/model/tables/utterance";
import { gatherReportData } from "../../hymnsheet/src/report/gather-report-data.ts";
import { fullBudget, type ReportBudget } from "../../hymnsheet/src/report/report-limits.ts";
import { openProject } from "../../hymnsheet/src/store/open-project.ts";
import { drawAffiliations } from "../src/data/affiliations.ts";
import { loadCorpus } from "../src/data/corpus.ts";
import { EmbeddedDataSource } from "../src/data/embedded-data-source.ts";
import { MemoryProjectReader } from "./memory-project-reader.ts";
import { decidedProject } from "./sample-decided.ts";
import { sampleReader } from "./sample-report-data.ts";
import { voicesProject, writeVoicesProject } from "./sample-voices.ts";

let folder: string;
let data: ReportData;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "hymnsheet-gather-"));
  await writeVoicesProject(join(folder, "project"));
  const project = await openProject(join(folder, "project"));
  data = await gatherReportData(project, { budget: fullBudget, locale: "en", name: "" });
  await project.close();
});
afterAll(async () => {
  await rm(folder, { recursive: true });
});

const gather = async (budget: Partial<ReportBudget>): Promise<ReportData> =>
  gatherReportData(new MemoryProjectReader(await voicesProject()), { budget: { ...fullBudget, ...budget }, locale: "en", name: "" });

describe("what was counted before voices were told apart", () => {
  test("keeps its meaning: statements and lines are speakers' own, however many articles quote them", async () => {
    const corpus = await loadCorpus(new EmbeddedDataSource(data, "id"));
    const own = (id: string) => corpus.statements.filter((statement) => statement.speaker_id === id).length;
    // The article that gives him another man's words adds no statement.
    expect(own("orvell")).toBe(1);
    expect(corpus.statements.some((statement) => statement.speaker_id.includes("Courier"))).toBe(false);
    for (const line of corpus.lines) expect(line.speakers.length).toBe(line.item.speaker_count);
    expect(corpus.affiliations.filter((row) => row.actor_id === "orvell")).toHaveLength(2);
    expect(corpus.affiliationRows.filter((row) => row.actor_id === "orvell").length).toBeGreaterThan(4);
  });

  test("words that agree with the list of speakers come with it, and say how a listed interval ended", async () => {
    const project = await voicesProject();
    const rows = (project.tables["affiliation"] as AffiliationRow[]).filter((row) => row.origin === "given");
    const listed = rows.find((row) => row.actor_id === "orvell" && row.valid_to !== null);
    const part = {
      owner_table: "affiliation",
      owner_id: listed?.affiliation_id ?? "",
      role: "leaves",
      seq: 0,
      source_id: "t1",
      span_start: 163,
      span_end: 221,
    };
    const tables = { ...project.tables, affiliation: rows, part: [...(project.tables["part"] ?? []), part] };
    const gathered = await gatherReportData(new MemoryProjectReader({ ...project, tables }), {
      budget: fullBudget,
      locale: "en",
      name: "",
    });
    const corpus = await loadCorpus(new EmbeddedDataSource(gathered, "id"));
    expect(corpus.excerptOf(part)?.text).toBe("I resigned this morning as treasurer of the Lantern League");
    const left = drawAffiliations(corpus, 40)?.moves.find((move) => move.actorId === "orvell");
    expect([left?.kind, left?.isListed, left?.rows.length]).toEqual(["leaves", true, 1]);
    expect(corpus.affiliations.filter((row) => row.actor_id === "orvell")).toHaveLength(2);
  });

  test("a headline may name who speaks in a text given to him, not whom reports alone quote", async () => {
    const corpus = await loadCorpus(new EmbeddedDataSource(data, "id"));
    const may = (id: string): boolean => corpus.mayHeadline(corpus.speakerOf(id));
    expect([may("orvell"), may("caldane"), may("pellick")]).toEqual([true, true, false]);
  });

  test("a place that the brief cites belongs to whoever the quotation is given to, not to the text around it", async () => {
    const corpus = await loadCorpus(new EmbeddedDataSource(data, "id"));
    const notes = corpus.brief.flatMap((paragraph) => paragraph.sentences.flatMap((sentence) => sentence.notes));
    const prose = notes.filter((note) => note.excerpt.text.startsWith("HALVIC, 11 March (Northwater Wire)"));
    expect(prose.length).toBeGreaterThan(0);
    expect(prose.every((note) => note.utterance?.form === "prose")).toBe(true);
  });
});

describe("voices in a report", () => {
  test("an event names its speakers and the sources that carried it, the speaker's own text apart from reports", () => {
    const halvic = data.voices?.events.find((event) => event.event_id.includes("Halvic"));
    expect(halvic?.own_source_ids).toEqual(["t3"]);
    expect(halvic?.report_ids).toEqual(["n05", "n13", expect.stringMatching(/./)]);
    expect(halvic?.speakers.map((speaker) => [speaker.speaker_id, speaker.has_transcript])).toEqual([
      ["rusk", true],
      ["orvell", false],
    ]);
  });

  test("twelve reports make no speaker: five spoke themselves, and nobody is counted for being quoted", () => {
    const own = data.voices?.events.flatMap((event) =>
      event.speakers.filter((speaker) => speaker.has_transcript).map((found) => found.speaker_id),
    );
    expect(["orvell", "caldane", "rusk", "warrick", "hollomby"].every((id) => own?.includes(id))).toBe(true);
    expect(own?.some((id) => id.includes("Courier"))).toBe(false);
    expect(data.coverage.speaker_count).toBe(10);
    expect(data.voices?.reported_only_count).toBe(2);
  });

  test("units of quotation and report add up to less than the text, and count the pieces of a broken quotation only", () => {
    const texts = new Map(
      unpackTable<{ source_id: string; text: string }>(data.tables["source_text"]).map((row) => [row.source_id, row.text]),
    );
    for (const source of data.voices?.sources ?? []) {
      const length = texts.get(source.source_id)?.length ?? Infinity;
      expect(source.quoted_units + source.reported_units + source.transcript_units).toBeLessThanOrEqual(length);
    }
    const sentinel = data.voices?.sources.find((source) => source.source_id === "n03");
    expect(sentinel?.quoted_units).toBe(91 + 140 + 33 + 121 + 18);
    expect(sentinel?.speaker_ids[0]).toBe("caldane");
  });

  test("the text of every source to be read is there whole, with all its utterances; a duplicate is not there twice", () => {
    const ids = data.voices?.text_ids ?? [];
    const texts = unpackTable<{ source_id: string; text: string }>(data.tables["source_text"]);
    expect(ids.every((id) => texts.some((row) => row.source_id === id && row.text.length > 0))).toBe(true);
    const utterances = unpackTable<UtteranceRow>(data.tables["utterance"]);
    expect(utterances.filter((row) => row.source_id === "n09")).toHaveLength(7);
    expect(ids).toContain("n05");
    expect(ids).not.toContain("n13");
  });

  test("what does not fit is left out, texts in conflict last, and counted", async () => {
    const small = await gather({ texts: 2, events: 3, textUnits: 20_000 });
    expect(small.voices?.events).toHaveLength(3);
    expect(small.voices?.event_count).toBe(13);
    expect(small.voices?.text_ids).toHaveLength(2);
    expect(small.voices?.text_count).toBe(data.voices?.text_count);
    const conflict = unpackTable<{ a_attribution_id: string }>(small.tables["attribution_conflict"]);
    const attributions = unpackTable<{ attribution_id: string; source_id: string }>(small.tables["attribution"]);
    expect(attributions.find((row) => row.attribution_id === conflict[0]?.a_attribution_id)?.source_id).toBe(small.voices?.text_ids[0]);
  });

  test("what people decided, what sources declare and what goes against the list come with their words", async () => {
    const gathered = await gatherReportData(new MemoryProjectReader(await decidedProject()), {
      budget: fullBudget,
      locale: "en",
      name: "",
    });
    const { voices, contradictions, excerptOf } = await loadCorpus(new EmbeddedDataSource(gathered, "id"));
    expect(voices?.conflicts.map(({ status, right, decided }) => [status, right?.id, decided?.analyst])).toEqual([
      ["decided", "rusk", "Ann Invented"],
    ]);
    expect(voices?.decisions.map((decision) => decision.kind)).toEqual(["named", "rejected"]);
    expect(voices?.decisions.every((decision) => decision.kind === "named" || (decision.excerpt?.text.length ?? 0) > 0)).toBe(true);
    expect(voices?.declarations.map(({ kind, excerpt }) => [kind, excerpt?.text])).toEqual([["agency", "Northwater Wire"]]);
    expect(contradictions.flatMap(({ places }) => places.map((place) => excerptOf(place)?.text))).toEqual([
      "I resigned this morning as treasurer of the Lantern League",
    ]);
    const before = (await loadCorpus(new EmbeddedDataSource(data, "id"))).voices;
    expect([before?.conflicts[0]?.status, before?.decisions]).toEqual(["open", []]);
  });

  test("a project that was not asked for voices has none, and says nothing about them", async () => {
    const plain = await gatherReportData(sampleReader("five"), { budget: fullBudget, locale: "en", name: "" });
    expect(plain.voices).toBeUndefined();
    expect(plain.tables["attribution"]?.rows).toEqual([]);
  });
});
