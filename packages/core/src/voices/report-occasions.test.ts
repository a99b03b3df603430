import { describe, expect, test } from "vitest";
import type { UtteranceRow } from "../model/tables/utterance.ts";
import { placeReports, type OwnText, type ReportedUtterance } from "./report-occasions.ts";

const DAY_MS = 86_400_000;
const day = (number: number) => ({ from: number * DAY_MS, to: (number + 1) * DAY_MS });
const QUOTE = "i cannot send a judge to look for something nobody has shown me";

const utterance = (source_id: string, speaker_id: string, form: UtteranceRow["form"], at: number): UtteranceRow => ({
  utterance_id: `${source_id} ${speaker_id}`,
  source_id,
  span_start: 0,
  span_end: 9,
  speaker_id,
  event_id: null,
  statement_id: "",
  said_id: "",
  said_from: day(at).from,
  said_to: day(at).to,
  form,
  wording: "original",
  worded_by: speaker_id,
  origin: "text",
});
const reported = (
  source: string,
  speaker: string,
  words: string,
  at: number,
  more: Partial<ReportedUtterance> = {},
): ReportedUtterance => ({
  utterance: utterance(source, speaker, "direct", at),
  words: words.split(" "),
  said: null,
  published: day(at),
  ...more,
});
const place = (reports: ReportedUtterance[], texts: OwnText[] = []) =>
  placeReports(reports, texts, (speaker, on, isStated) => `${speaker} ${on} ${isStated}`);

describe("the occasion of a reported utterance", () => {
  test("is that of the speaker's own text: its event, its time, one statement with it", () => {
    const own = { ...utterance("talk", "ada", "transcript", 3), event_id: "the talk" };
    const { utterances } = place([reported("post", "ada", QUOTE, 4)], [{ utterance: own, words: () => QUOTE.split(" ") }]);
    expect(utterances[0]).toMatchObject({ event_id: "the talk", said_from: day(3).from, said_to: day(3).to });
  });

  test("two sources with one quotation in the same days report one occasion, with all they give him", () => {
    const { utterances, events } = place([
      reported("post", "ada", QUOTE, 4),
      reported("post", "ada", "that she would wait", 4),
      reported("wire", "ada", QUOTE, 3, { said: day(2) }),
      reported("wire", "bo", "that he would not", 3),
      reported("late", "ada", QUOTE, 30),
    ]);
    expect(events).toHaveLength(1);
    expect(events[0]).toMatchObject({ name: "ada 1970-01-03 true", valid_from: day(2).from, valid_to: day(2).to });
    expect(utterances.map((row) => row.event_id === events[0]!.event_id)).toEqual([true, true, true, false, false]);
    expect(new Set(utterances.slice(0, 3).map((row) => row.statement_id)).size).toBe(1);
    expect(utterances[0]!.said_id).toBe(utterances[2]!.said_id);
    expect(utterances[0]!.said_id).not.toBe(utterances[1]!.said_id);
  });

  test("is unknown otherwise: the time of publication is the latest it can be, and the source an occasion of its own", () => {
    const { utterances, events } = place([reported("post", "ada", QUOTE, 4), reported("wire", "ada", "that it was over", 4)]);
    expect(events).toEqual([]);
    expect(utterances.map((row) => [row.event_id, row.said_from])).toEqual([
      [null, day(4).from],
      [null, day(4).from],
    ]);
    expect(new Set(utterances.map((row) => row.statement_id)).size).toBe(2);
  });

  test("does not depend on the order of the reports", () => {
    const reports = [
      reported("post", "ada", QUOTE, 4),
      reported("wire", "ada", QUOTE, 3),
      reported("sun", "ada", QUOTE, 5, { said: day(2) }),
    ];
    const byId = (rows: readonly UtteranceRow[]) => rows.toSorted((x, y) => (x.utterance_id < y.utterance_id ? -1 : 1));
    expect(byId(place(reports.toReversed()).utterances)).toEqual(byId(place(reports).utterances));
  });
});
