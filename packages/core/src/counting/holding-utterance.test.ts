import { describe, expect, test } from "vitest";
import type { UtteranceRow } from "../model/tables/utterance.ts";
import { holdingUtterance } from "./holding-utterance.ts";

const utterance = (utterance_id: string, speaker_id: string, span_start: number, span_end: number): UtteranceRow => ({
  utterance_id,
  source_id: "a",
  span_start,
  span_end,
  speaker_id,
  event_id: null,
  statement_id: "s",
  said_id: utterance_id,
  said_from: null,
  said_to: null,
  form: "direct",
  wording: "original",
  worded_by: speaker_id,
  origin: "text",
});
const place = { source_id: "a", span_start: 10, span_end: 20 };

describe("the utterance that holds a place", () => {
  test("is the speaker's own before another's, and the inner before the outer", () => {
    const all = [
      utterance("whole", "desk", 0, 90),
      utterance("outer", "ada", 5, 60),
      utterance("inner", "ada", 8, 30),
      utterance("near", "bo", 9, 21),
    ];
    expect(holdingUtterance(all, place, "ada")?.utterance_id).toBe("inner");
    expect(holdingUtterance(all.toReversed(), place, "ada")?.utterance_id).toBe("inner");
    expect(holdingUtterance(all, place, "cy")?.utterance_id).toBe("near");
  });

  test("is none where a place goes beyond it, or stands in another text", () => {
    expect(holdingUtterance([utterance("short", "ada", 12, 90)], place, "ada")).toBeUndefined();
    expect(holdingUtterance([utterance("other", "ada", 0, 90)], { ...place, source_id: "b" }, "ada")).toBeUndefined();
  });
});
