import { appendFileSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { actorTable } from "@hymnsheet/core/model/tables/actor";
import { reviewTable, type ReviewRow } from "@hymnsheet/core/model/tables/review";
import { createWriter } from "./create-writer.ts";
import { openProject } from "./open-project.ts";
import { appendReview, readReviews } from "./reviews.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "hymnsheet-reviews-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const review = (number: number, target_key: string): ReviewRow => ({
  review_id: `r${number}`,
  target_table: "actor",
  target_key,
  verb: "reject",
  value: "",
  reason: "not 😀 the\nsame",
  analyst: "ann",
  reviewed_at: 1_700_000_000_000 + number,
  is_applied: true,
});

describe("reviews.jsonl", () => {
  it("gives back what was appended, oldest first; none when there is no file", async () => {
    expect(readReviews(folder)).toEqual({ reviews: [], badLines: [] });
    await appendReview(folder, review(2, "a"));
    await appendReview(folder, review(1, "b"));
    expect(readReviews(folder)).toEqual({ reviews: [review(2, "a"), review(1, "b")], badLines: [] });
  });

  it("survives a torn last line: it is reported, and the next review starts on a line of its own", async () => {
    await appendReview(folder, review(1, "a"));
    appendFileSync(join(folder, "reviews.jsonl"), '{"review_id":"r2","targ');
    expect(readReviews(folder)).toEqual({ reviews: [review(1, "a")], badLines: [2] });
    await appendReview(folder, review(3, "c"));
    expect(readReviews(folder)).toEqual({ reviews: [review(1, "a"), review(3, "c")], badLines: [2] });
    appendFileSync(join(folder, "reviews.jsonl"), 'null\n{"review_id":1}\n\n');
    expect(readReviews(folder).badLines).toEqual([2, 4, 5]);
    expect(readFileSync(join(folder, "reviews.jsonl"), "utf8").split("\n")).toHaveLength(7);
  });

  it("is the table review of a project, which says whether the finding is still there", async () => {
    const writer = await createWriter(folder, { memoryMb: 128, threads: 1 });
    const stage = await writer.beginStage("corpus", "k", 1);
    await stage.write(actorTable, [{ actor_id: "it's|a", kind: "person", name: "A", origin: "given" }]);
    await stage.finish();
    await writer.commit();
    await appendReview(folder, review(1, "it's|a"));
    await appendReview(folder, review(2, "gone"));
    const project = await openProject(folder);
    const rows = await project.rows<ReviewRow>(reviewTable, { orderBy: ["-review_id"] });
    expect(rows.map(({ review_id, is_applied }) => [review_id, is_applied])).toEqual([
      ["r2", false],
      ["r1", true],
    ]);
    expect(await project.count(reviewTable)).toBe(2);
    await project.close();
  });
});
