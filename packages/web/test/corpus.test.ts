import { describe, expect, test } from "vitest";
import { countItem } from "@hymnsheet/core/counting/count-item";
import { gatherReportData } from "../../hymnsheet/src/report/gather-report-data.ts";
import { fullBudget } from "../../hymnsheet/src/report/report-limits.ts";
import { buildApparatus, cellsOf } from "../src/data/apparatus.ts";
import { drawChoir } from "../src/data/choir.ts";
import { loadCorpus, type Corpus } from "../src/data/corpus.ts";
import { EmbeddedDataSource } from "../src/data/embedded-data-source.ts";
import { filterLines } from "../src/data/filter-lines.ts";
import { bestPair, closestPair, countShared, sharedLines, spokenStatements } from "../src/data/pairs.ts";
import { drawTimeline } from "../src/data/timeline.ts";
import { sampleReader, type SampleName } from "./sample-report-data.ts";

async function corpusOf(name: SampleName): Promise<Corpus> {
  return loadCorpus(
    new EmbeddedDataSource(await gatherReportData(sampleReader(name), { budget: fullBudget, locale: "en", name: "" }), "id"),
  );
}

describe("the corpus of a page", () => {
  test("lines stand by rarity times speakers, with their speakers in order of time", async () => {
    const { lines } = await corpusOf("five");
    const scores = lines.map((line) => line.item.surprisal_bits * line.item.speaker_count);
    expect([...scores].sort((a, b) => b - a)).toEqual(scores);
    const line = lines.find((found) => found.item.item_id === "item_0004");
    expect(line?.speakers.map((speaker) => speaker.initials)).toEqual(["RV", "IT", "NO", "SD", "BH"]);
    expect(line?.earliest?.speaker.name).toBe("Rashid Vanek");
    expect(line?.rarestPercent).toBe(25);
  });

  test("an outlet that quotes a line stands beside it and is no speaker of it", async () => {
    const { lines } = await corpusOf("five");
    const line = lines.find((found) => found.item.item_id === "item_0004");
    expect(line?.mentions.map((place) => place.speaker.name)).toEqual(["Harbour Gazette"]);
    expect(line?.speakers).toHaveLength(5);
  });

  test("as many speakers are drawn as the tables count, where all places are in the file", async () => {
    for (const name of ["five", "crowd"] as const) {
      const { lines } = await corpusOf(name);
      for (const line of lines) {
        const members = line.uses.map((place) => place.member);
        expect(line.speakers).toHaveLength(countItem(members, { actorOf: (id) => id, isOwnWords: () => true }).speakerCount);
        expect(line.speakers).toHaveLength(line.item.speaker_count);
      }
    }
  });

  test("variants and spread are counted over all members in the tables, however few are in the file", async () => {
    for (const members of [fullBudget.members, 2]) {
      const budget = { ...fullBudget, members, excerpts: 1 };
      const data = await gatherReportData(sampleReader("five"), { budget, locale: "en", name: "" });
      const { lines, facts, excerptOf } = await loadCorpus(new EmbeddedDataSource(data, "id"));
      const line = lines.find((found) => found.item.item_id === "item_0004")!;
      const counts = facts.line_counts![line.item.item_id]!;
      expect(counts.variants.map((variant) => variant.use_count).reduce((sum, count) => sum + count, 0)).toBe(line.placeCount - 1);
      expect(counts.variants[0]).toMatchObject({ variant_no: 1, speaker_id: "vanek" });
      for (const variant of counts.variants) expect(excerptOf(variant)?.text).toBeDefined();
      const speakers = counts.spread!.steps.reduce((sum, step) => sum + step.new_speaker_count, 0);
      expect(speakers).toBe(line.item.speaker_count);
    }
  });

  test("a set-aside item is no line", async () => {
    const { lines, setAside } = await corpusOf("five");
    expect(setAside.map((item) => item.suppressed_by).sort()).toEqual(["release_formula", "speaker_frame"]);
    expect(lines.some((line) => line.item.suppressed_by !== "")).toBe(false);
  });

  test("the brief keeps its order, and its notes are numbered through", async () => {
    const { brief } = await corpusOf("five");
    expect(brief.map((paragraph) => paragraph.question)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    const notes = brief.flatMap((paragraph) => paragraph.sentences.flatMap((sentence) => sentence.notes));
    expect(notes.map((note) => note.number)).toEqual([1, 2, 3, 4, 5]);
    expect(notes[0]?.excerpt.text).toContain("toll booth");
    expect(notes[0]?.utterance?.speaker_id).toBe("vanek");
  });

  test("an empty project has an empty page, not an error", async () => {
    const { lines, speakers, brief } = await corpusOf("empty");
    expect([lines, speakers, brief]).toEqual([[], [], []]);
  });
});

describe("figures", () => {
  test("the choir says who is first, who says a line and who does not", async () => {
    const { lines, speakers } = await corpusOf("five");
    const choir = drawChoir(lines, speakers, { columns: 14, rows: 12 });
    const row = (initials: string): string => {
      const speaker = speakers.find((found) => found.initials === initials);
      return speaker ? choir.lines.map((line) => choir.cell(speaker, line)[0]).join("") : "";
    };
    expect(row("RV")).toBe("ffffnfffffnfff");
    expect(row("HL")).toBe("nnnnnnnnnsnnnn");
  });

  test("a choir of sixty shows twelve and counts the others", async () => {
    const { lines, speakers } = await corpusOf("crowd");
    const choir = drawChoir(lines, speakers, { columns: 14, rows: 12 });
    const present = new Set(choir.lines.flatMap((line) => line.speakers));
    expect(choir.speakers).toHaveLength(12);
    expect(choir.more).toBe(present.size - 12);
  });

  test("the timeline leaves out what has no date", async () => {
    expect(drawTimeline(await corpusOf("undated"), 12)).toBeUndefined();
    const timeline = drawTimeline(await corpusOf("five"), 12);
    expect(timeline?.lanes.map((lane) => lane.speaker.initials)).toEqual(["RV", "IT", "NO", "HL", "SD", "BH"]);
    expect(timeline?.lanes[0]?.points[0]?.first).toHaveLength(12);
  });
});

describe("pairs", () => {
  test("count the lines both say, whoever is asked first", async () => {
    const { lines, speakers } = await corpusOf("five");
    const shared = countShared(lines);
    for (const a of speakers)
      for (const b of speakers) {
        if (a === b) continue;
        expect(shared(a, b)).toBe(lines.filter((line) => line.speakers.includes(a) && line.speakers.includes(b)).length);
      }
  });

  test("the closest pair shares no less than any other", async () => {
    const { lines } = await corpusOf("crowd");
    const statements = spokenStatements(lines).slice(0, 60);
    const closest = closestPair(statements);
    const most = Math.max(
      ...statements.flatMap((a) => statements.filter((b) => b.speaker !== a.speaker).map((b) => sharedLines(a, b).length)),
    );
    expect(closest && sharedLines(closest[0], closest[1]).length).toBe(most);
    const [a, b] = closest ?? [];
    expect(a && b && bestPair(statements, a.speaker, b.speaker)).toBeDefined();
  });
});

test("the apparatus gives each cell the words of its speaker, and all cells of a row the whole version", async () => {
  const { lines } = await corpusOf("five");
  for (const line of lines) {
    const apparatus = buildApparatus(line);
    for (const row of apparatus.rows) {
      const cells = cellsOf(row, apparatus);
      const said = [...cells].sort((a, b) => a[0] - b[0]).flatMap(([, cell]) => [cell.added, cell.change === "left_out" ? "" : cell.text]);
      expect(said.filter((text) => text !== "").join(" ")).toBe(row.place.excerpt?.text);
    }
  }
});

test("a search is for letters, whatever their case, and an order keeps ties by rank", async () => {
  const { lines } = await corpusOf("five");
  expect(filterLines(lines, { text: " TOLL ", speakerId: "", order: "rank" }).map((line) => line.item.item_id)).toEqual(["item_0004"]);
  expect(filterLines(lines, { text: "", speakerId: "zubel", order: "rank" }).map((line) => line.item.item_id)).toEqual(["item_0013"]);
  const bySpeakers = filterLines(lines, { text: "", speakerId: "", order: "speakers" });
  expect(
    bySpeakers.every((line, index) => index === 0 || line.item.speaker_count <= (bySpeakers[index - 1]?.item.speaker_count ?? 0)),
  ).toBe(true);
  expect(lines.map((line) => line.rank)).toEqual(lines.map((_line, index) => index + 1));
});
