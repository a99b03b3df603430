import { describe, expect, test } from "vitest";
import { readVoiceDecisions } from "../counting/voice-decisions.ts";
import type { ReviewRow } from "../model/tables/review.ts";
import type { UtteranceRow } from "../model/tables/utterance.ts";
import { contentId } from "../model/ids.ts";
import { Standing } from "../model/standing.ts";
import { assembleVoices, type VoicesInput } from "./assemble-voices.ts";
import { gatherStatements } from "./statements.ts";
import type { ResolvedAttribution } from "./carve-utterances.ts";

const DAY_MS = 86_400_000;
const day = (number: number) => ({ from: number * DAY_MS, to: (number + 1) * DAY_MS });
const LOOTING = "If that is leadership, what would looting look like?";
const TEXTS: Readonly<Record<string, string>> = {
  talk: `Friends, I am tired. ${LOOTING} I keep my seat.`,
  wire: `The hall was cold. "${LOOTING}" Mr Rusk asked. He said that papers would follow.`,
  courier: `"${LOOTING}" cried Mr Orvell. It rained on everybody.`,
};

function declared(source_id: string, speaker_id: string, form: UtteranceRow["form"], event_id: string | null): UtteranceRow {
  const text = TEXTS[source_id]!;
  return {
    utterance_id: `whole ${source_id}`,
    source_id,
    span_start: 0,
    span_end: text.length,
    speaker_id,
    event_id,
    statement_id: contentId("statement", [speaker_id, event_id ?? source_id]),
    said_id: "",
    said_from: day(3).from,
    said_to: day(3).to,
    form,
    wording: form === "transcript" ? "original" : "unknown",
    worded_by: speaker_id,
    origin: "given",
  };
}

function ascribed(source: string, words: string, speakerId: string, form: "direct" | "indirect"): ResolvedAttribution {
  const start = TEXTS[source]!.indexOf(words);
  const content = [{ start, end: start + words.length }];
  return {
    found: { form, rule: "test", cueClass: "speech", source: null, cue: null, content, parent: null },
    speakerId,
    isDeclared: false,
    form,
    wording: form === "direct" ? "original" : "unknown",
    wordedBy: speakerId,
    said: null,
  };
}

function inputOf(sources: readonly string[] = Object.keys(TEXTS), languages: Readonly<Record<string, string>> = {}): VoicesInput {
  return {
    declared: [
      declared("courier", "Courier", "prose", null),
      declared("talk", "rusk", "transcript", "halvic"),
      declared("wire", "Wire", "prose", null),
    ].filter((row) => sources.includes(row.source_id)),
    found: new Map([
      ["wire", [ascribed("wire", `"${LOOTING}"`, "rusk", "direct"), ascribed("wire", "that papers would follow", "rusk", "indirect")]],
      ["courier", [ascribed("courier", `"${LOOTING}"`, "orvell", "direct")]],
    ]),
    publishedOf: () => day(4),
    textOf: (source) => TEXTS[source]!,
    languageOf: (source) => languages[source] ?? "en",
    writerOf: (source) => `desk of ${source}`,
    nameEvent: (speaker, on) => `${speaker} ${on}`,
  };
}

const assemble = (sources?: readonly string[], languages?: Readonly<Record<string, string>>, decisions = readVoiceDecisions([])) =>
  assembleVoices({ ...inputOf(sources, languages), decisions });

describe("voices of a corpus", () => {
  test("a headline without marks is the speaker's own words where his text holds them, else the desk's", () => {
    const own = { ...ascribed("wire", `"${LOOTING}"`, "rusk", "direct"), wording: "unknown" as const, wordedBy: "desk of wire" };
    const wordings = (sources: readonly string[]): string[] =>
      assembleVoices({ ...inputOf(sources), found: new Map([["wire", [own]]]) })
        .utterances.filter((row) => row.form === "direct")
        .map((row) => `${row.wording} ${row.worded_by}`);
    expect(wordings(["talk", "wire"])).toEqual(["original rusk"]);
    expect(wordings(["wire"])).toEqual(["unknown desk of wire"]);
  });

  test("a speech and its reports are one statement; each source keeps its prose", () => {
    const { utterances, attributions } = assemble();
    expect(utterances.map((row) => [row.source_id, row.speaker_id, row.form, row.event_id])).toEqual(
      [
        ["courier", "orvell", "direct", "halvic"],
        ["courier", "Courier", "prose", null],
        ["talk", "rusk", "transcript", "halvic"],
        ["wire", "Wire", "prose", null],
        ["wire", "rusk", "direct", "halvic"],
        ["wire", "rusk", "indirect", "halvic"],
      ].toSorted((x, y) => (x[0]! < y[0]! ? -1 : x[0]! > y[0]! ? 1 : 0)),
    );
    expect(
      new Set(utterances.filter((row) => row.speaker_id === "rusk" && row.form !== "transcript").map((row) => row.statement_id)).size,
    ).toBe(1);
    expect(attributions.map((row) => [row.speaker_id, row.utterance_id])).toEqual(
      utterances.filter((row) => row.form === "direct" || row.form === "indirect").map((row) => [row.speaker_id, row.utterance_id]),
    );
  });

  test("one quotation under two names is one conflict, and the name without a transcript is doubtful", () => {
    const { conflicts, utterances, standing } = assemble();
    expect(conflicts).toHaveLength(1);
    expect(conflicts[0]).toMatchObject({ a_speaker_id: "orvell", b_speaker_id: "rusk", event_id: "halvic", identity_share: 1 });
    const standingOf = (speaker: string, form: string) =>
      standing[utterances.findIndex((row) => row.speaker_id === speaker && row.form === form)];
    expect([standingOf("orvell", "direct"), standingOf("rusk", "direct"), standingOf("rusk", "transcript")]).toEqual([
      Standing.doubtful,
      Standing.reported,
      Standing.own,
    ]);
  });

  test("words spoken in another language than that of the report are the desk's translation", () => {
    const told = assemble(["talk", "wire"], { talk: "ur" }).utterances.filter((row) => row.source_id === "wire" && row.form !== "prose");
    expect(told.map((row) => [row.wording, row.worded_by])).toEqual([
      ["translated", "desk of wire"],
      ["translated", "desk of wire"],
    ]);
    expect(assemble(["talk", "wire"], { talk: "en-GB" }).utterances.map((row) => row.wording)).not.toContain("translated");
  });

  test("without a transcript neither name counts until a person has decided", () => {
    const { conflicts, utterances, standing } = assemble(["courier", "wire"]);
    expect(conflicts).toHaveLength(1);
    expect(utterances.flatMap((row, index) => (standing[index] === Standing.doubtful ? [row.speaker_id] : []))).toEqual(["orvell", "rusk"]);
  });

  test("the pieces of utterances in several pieces are parts, as are source, cue and content", () => {
    const { parts, utterances } = assemble(["wire"]);
    const prose = utterances.find((row) => row.form === "prose")!;
    const own = parts
      .filter((part) => part.owner_table === "utterance")
      .map((part) => TEXTS["wire"]!.slice(part.span_start, part.span_end));
    expect(own).toEqual(["The hall was cold. ", " Mr Rusk asked. He said "]);
    expect(parts.filter((part) => part.owner_table === "utterance").map((part) => part.owner_id)).toEqual([
      prose.utterance_id,
      prose.utterance_id,
    ]);
    expect(parts.filter((part) => part.role === "content" && part.owner_table === "attribution")).toHaveLength(2);
  });

  test("without anything found everything stays as declared", () => {
    const rows = [declared("talk", "rusk", "transcript", "halvic")];
    const { utterances, attributions, conflicts, parts } = assembleVoices({
      declared: rows,
      found: new Map(),
      publishedOf: () => null,
      textOf: () => "",
      languageOf: () => "en",
      writerOf: () => "",
      nameEvent: () => "",
    });
    expect([utterances, attributions, conflicts, parts]).toEqual([rows, [], [], []]);
  });

  test("reports do not make a statement longer", () => {
    const { utterances } = assemble();
    const count = (rows: readonly UtteranceRow[]) =>
      gatherStatements(rows, (index) => rows[index]!.span_end - rows[index]!.span_start, new Map()).find(
        (row) => row.speaker_id === "rusk",
      )!;
    expect(count(utterances)).toMatchObject({ token_count: TEXTS["talk"]!.length, source_count: 2, has_transcript: true });
    const told = utterances.filter((row) => row.source_id === "wire" && row.speaker_id === "rusk");
    expect(count(told).token_count).toBe(told.reduce((sum, row) => sum + row.span_end - row.span_start, 0));
  });
});

describe("what people decided", () => {
  const row = (verb: ReviewRow["verb"], target_key: string, value = "", target_table = "attribution"): ReviewRow => ({
    review_id: `${verb} ${target_key}`,
    target_table,
    target_key,
    verb,
    value,
    reason: "",
    analyst: "ann",
    reviewed_at: 1,
    is_applied: true,
  });
  const news = ["wire", "courier"];
  const decide = (...reviews: ReviewRow[]) => assemble(news, {}, readVoiceDecisions(reviews));
  const idOf = (source: string, result = assemble(news)): string =>
    result.attributions.find((found) => found.source_id === source && found.form === "direct")!.attribution_id;
  const speakersOf = (result: ReturnType<typeof assemble>): string[] =>
    result.utterances.filter((found) => found.form === "direct").map((found) => `${found.source_id} ${found.speaker_id}`);
  const doubtful = (result: ReturnType<typeof assemble>): string[] =>
    result.utterances.filter((_, index) => result.standing[index] === Standing.doubtful).map((found) => found.source_id);

  test("the twin: two names for one quotation, no transcript, nothing decided: both are doubtful", () => {
    expect(assemble(news).conflicts.map((found) => found.status)).toEqual(["open"]);
    expect(doubtful(assemble(news))).toEqual(["courier", "wire"]);
  });

  test("a rejected attribution gives its words back to the outlet, ends the conflict, and stays as a row that is set aside", () => {
    const result = decide(row("reject", idOf("courier")));
    expect([speakersOf(result), result.conflicts, doubtful(result)]).toEqual([["wire rusk"], [], []]);
    const aside = result.attributions.find((found) => found.suppressed_by !== "")!;
    const prose = result.utterances.find((found) => found.utterance_id === aside.utterance_id);
    expect([aside.attribution_id, aside.suppressed_by, prose?.speaker_id]).toEqual([idOf("courier"), "rejected_in_review", "Courier"]);
    expect(result.pieces[result.utterances.indexOf(prose!)]).toEqual([{ start: 0, end: TEXTS["courier"]!.length }]);
  });

  test("one given to another is his by decision, under the same id, and so is the conflict's end", () => {
    const result = decide(row("relabel", idOf("courier"), "rusk"));
    expect([speakersOf(result), result.conflicts]).toEqual([["courier rusk", "wire rusk"], []]);
    const utterance = result.utterances.find((found) => found.source_id === "courier" && found.form === "direct");
    expect([utterance?.origin, utterance?.worded_by, idOf("courier", result)]).toEqual(["review", "rusk", idOf("courier")]);
  });

  test("a conflict answered for one side leaves only the other in doubt, and so does confirming its attribution", () => {
    const [conflict] = assemble(news).conflicts;
    for (const review of [row("confirm", conflict!.conflict_id, "orvell", "attribution_conflict"), row("confirm", idOf("courier"))]) {
      const result = decide(review);
      expect(result.conflicts.map((found) => [found.status, found.right_speaker_id])).toEqual([["decided", "orvell"]]);
      expect(doubtful(result)).toEqual(["wire"]);
    }
    expect(doubtful(decide(row("reject", conflict!.conflict_id, "", "attribution_conflict")))).toEqual([]);
  });

  test("what lay in a rejected attribution moves up to where that lay", () => {
    const outer = ascribed("wire", `"${LOOTING}" Mr Rusk asked.`, "rusk", "indirect");
    const inner = {
      ...ascribed("wire", LOOTING, "orvell", "direct"),
      found: { ...ascribed("wire", LOOTING, "orvell", "direct").found, parent: 0 },
    };
    const found = new Map([["wire", [outer, inner]]]);
    const asked = assembleVoices({ ...inputOf(news), found });
    const result = assembleVoices({
      ...inputOf(news),
      found,
      decisions: readVoiceDecisions([row("reject", asked.attributions.find((a) => a.parent_id === null)!.attribution_id)]),
    });
    expect(speakersOf(asked)).toEqual([]);
    expect([speakersOf(result), result.attributions.map((a) => a.parent_id)]).toEqual([["wire orvell"], [null, null]]);
  });
});
