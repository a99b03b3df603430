import { expect, test } from "vitest";
import type { ReviewRow } from "@hymnsheet/core/model/tables/review";
import { notesByFinding } from "./notes.ts";

const review = (review_id: string, more: Partial<ReviewRow>): ReviewRow => ({
  review_id,
  target_table: "item",
  target_key: "item_1",
  verb: "note",
  value: "",
  reason: "",
  analyst: "ann",
  reviewed_at: Number(review_id.slice(1)),
  is_applied: true,
  ...more,
});

test("remarks stand beside their finding in the order of writing; empty ones, other verbs and those taken back do not", () => {
  const notes = notesByFinding([
    review("r2", { value: "second" }),
    review("r1", { value: "first" }),
    review("r3", { value: "gone" }),
    review("r4", { verb: "confirm", value: "no remark" }),
    review("r5", { value: "of another", target_key: "claim_1" }),
    review("r6", {}),
    review("r7", { target_table: "review", target_key: "r3", verb: "reject" }),
  ]);
  expect([...notes].map(([key, list]) => [key, list.map(({ text }) => text)])).toEqual([
    ["item_1", ["first", "second"]],
    ["claim_1", ["of another"]],
  ]);
});
