import { describe, expect, test } from "vitest";
import type { Excerpt } from "@hymnsheet/core/model/report-data";
import type { Span } from "@hymnsheet/core/model/span";
import type { ReviewRow } from "@hymnsheet/core/model/tables/review";
import type { DataSource } from "./data-source.ts";
import { conflictDecision, readVoiceDecisions } from "./decisions.ts";

let clock = 0;
function review(target: string, verb: ReviewRow["verb"], value = ""): ReviewRow {
  clock += 1;
  const [target_table = "", target_key = ""] = target.split(" ");
  const said = { reason: `reason ${clock}`, analyst: "ann", reviewed_at: clock, is_applied: true };
  return { review_id: `r${clock}`, target_table, target_key, verb, value, ...said };
}
const attribution = { attribution_id: "t1", source_id: "s", span_start: 0, span_end: 5, speaker_id: "ada", suppressed_by: "" };
/** A page that holds one attribution with its words. */
const source = {
  rows: (table: string) => Promise.resolve(table === "attribution" ? [attribution] : []),
  excerpts: (spans: readonly Span[]) => Promise.resolve(spans.map((span): Excerpt => ({ ...span, before: "", text: "words", after: "" }))),
} as unknown as DataSource;
const told = async (...reviews: ReviewRow[]): Promise<string[]> =>
  (await readVoiceDecisions(source, reviews)).map(
    (decision) =>
      `${decision.kind} ${decision.from}${"to" in decision ? ` ${decision.to}` : ""}${"excerpt" in decision ? ` ${decision.excerpt?.text}` : ""}`,
  );

describe("decisions about voices", () => {
  test("the last word on an attribution and on a name in a place is told, with the words; names come first", async () => {
    const decisions = [
      review("attribution t1", "reject"),
      review("attribution t1", "relabel", "bo"),
      review("actor A.", "merge", "ada"),
      review("actor S0", "split", "ada|source=x"),
      review("actor S0", "split", "bo|source=x"),
      review("actor S0", "split", "cy|outlet=x"),
    ];
    expect(await told(...decisions)).toEqual(["named A. ada", "named S0 bo", "named S0 cy", "relabelled ada bo words"]);
  });

  test("what was taken back is not told, nor what is no decision about voices", async () => {
    const merge = review("actor A.", "merge", "ada");
    expect(await told(merge, review("actor A.", "split"))).toEqual([]);
    expect(await told(merge, review(`review ${merge.review_id}`, "reject"))).toEqual([]);
    expect(await told(review("item i", "reject"), review("attribution t1", "note", "look"), review("attribution gone", "reject"))).toEqual(
      [],
    );
  });

  test("a conflict was decided by whoever spoke last of it or of one of its sides", () => {
    const [first, side, other] = [
      review("attribution_conflict c", "confirm", "ada"),
      review("attribution t1", "confirm"),
      review("attribution t9", "confirm"),
    ];
    expect(conflictDecision([first, side, other], new Set(["c", "t1"]))).toMatchObject({ at: side.reviewed_at, reason: side.reason });
    expect(conflictDecision([other], new Set(["c"]))).toBeUndefined();
  });
});
