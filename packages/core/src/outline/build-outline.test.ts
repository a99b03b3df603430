import { describe, expect, it } from "vitest";
import { createDice } from "../algo/random.ts";
import type { UtteranceRow } from "../model/tables/utterance.ts";
import { SentenceFinder } from "../text/sentences.ts";
import { buildOutline, CONVENTIONAL, type OutlineInput } from "./build-outline.ts";
import { cutUnits } from "./cut-units.ts";

const finder = new SentenceFinder({ language: "en" });
const POINTS = [
  "The harbour lamps were sold to pay for carpets.",
  "Nobody counted the umbrellas after the regatta.",
  "Teachers in the hills have waited nine winters for chalk.",
  "The ferry timetable was printed in a language of moles.",
  "Our granaries hold nothing but invitations.",
  "The census skipped every street with a staircase.",
  "A bridge was painted twice and built never.",
];
const OPENING = [
  "Thank you, chairman, for the invitation tonight.",
  "My condolences go to the families at Sarn.",
  "Let us begin with prayer together.",
];
const CLOSING = ["In closing I ask for your blessing and patience.", "Long live the republic, good night."];

/** One statement per text, each by a speaker of its own. */
function inputOf(texts: readonly string[]): OutlineInput {
  const rows = texts.map((text, i): UtteranceRow => ({
    utterance_id: `u${i}`,
    source_id: `s${i}`,
    span_start: 0,
    span_end: text.length,
    speaker_id: `speaker-${i}`,
    event_id: null,
    statement_id: `st-${String(i).padStart(3, "0")}`,
    said_id: `sa${i}`,
    said_from: i,
    said_to: i + 1,
    form: "transcript",
    wording: "original",
    worded_by: `speaker-${i}`,
    origin: "given",
  }));
  return {
    statements: texts.map((text, i) => ({
      statementId: rows[i]!.statement_id,
      speakerId: rows[i]!.speaker_id,
      sourceId: rows[i]!.source_id,
      units: cutUnits({ text, language: "en", stretches: [{ start: 0, end: text.length, utterance: i }] }, { finder, hasWords: true }),
    })),
    items: [],
    utterances: { rows, standing: new Uint8Array(rows.length) },
    textOf: (source, start, end) => texts[Number(source.slice(1))]!.slice(start, end),
  };
}

const filler = (n: number): string[] =>
  Array.from({ length: 6 }, (_, i) => `Paragraph${n}x${i} speaks ${n * 7 + i} about subject${n}y${i} alone.`);

describe("buildOutline", () => {
  it("shows two statements that make their points in one order, and not a third in another order", () => {
    const turned = [3, 6, 0, 5, 2, 4, 1].map((i) => POINTS[i]!);
    const rows = buildOutline(
      inputOf([POINTS.join("\n\n"), POINTS.join("\n\n"), turned.join("\n\n"), ...[1, 2, 3, 4].map((n) => filler(n).join("\n\n"))]),
    );
    const shown = rows.pairs.filter((pair) => pair.is_shown);
    expect(shown.map(({ a_statement_id, b_statement_id }) => [a_statement_id, b_statement_id])).toEqual([["st-000", "st-001"]]);
    expect(shown[0]).toMatchObject({ shared_count: 7, in_order_count: 7, kendall_tau: 1, suppressed_by: "" });
    expect(rows.pairs.length).toBe(3);
    expect(rows.items.every(({ level, text }) => level === "point" && text !== "")).toBe(true);
    expect(
      rows.matches
        .filter((match) => match.a_statement_id === "st-000" && match.b_statement_id === "st-001")
        .map(({ is_moved }) => is_moved),
    ).toEqual(Array.from({ length: 7 }, () => false));
  });

  it("finds nothing among statements that share no point", () => {
    const rows = buildOutline(inputOf([1, 2, 3].map((n) => filler(n).join("\n\n"))));
    expect(rows).toMatchObject({ items: [], points: [], pairs: [], matches: [] });
  });

  it("sets aside an order that everybody keeps", () => {
    const texts = Array.from({ length: 14 }, (_, n) => [...OPENING, ...filler(n), ...CLOSING].join("\n\n"));
    const rows = buildOutline(inputOf(texts));
    expect(rows.pairs.length).toBe(91);
    expect(rows.pairs.filter((pair) => pair.is_shown)).toEqual([]);
    expect(rows.pairs.some((pair) => pair.suppressed_by === CONVENTIONAL)).toBe(true);
  });

  it("gives the same rows for the same statements, points in the order of their places", () => {
    const dice = createDice(3);
    const texts = [POINTS, dice.shuffled(POINTS), dice.shuffled(POINTS)].map((points) => points.join("\n\n"));
    const rows = buildOutline(inputOf(texts));
    expect(buildOutline(inputOf(texts))).toEqual(rows);
    const places = rows.points.filter(({ source_id }) => source_id === "s0").sort((x, y) => x.point_no - y.point_no);
    expect(places.every(({ span_start }, i) => i === 0 || span_start > places[i - 1]!.span_start)).toBe(true);
  });
});
