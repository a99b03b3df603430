/** Decisions about findings of any table, by the command line, on a whole invented case: what they change, and that they hold in the next run. */
import { appendFileSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { sentenceId } from "@hymnsheet/core/counting/decidable";
import { briefLineTable, type BriefLineRow } from "@hymnsheet/core/model/tables/brief-line";
import { claimTable, type ClaimRow } from "@hymnsheet/core/model/tables/claim";
import type { AnyTable } from "@hymnsheet/core/model/tables/define-table";
import { deviceTable, type DeviceRow } from "@hymnsheet/core/model/tables/device";
import { figureTable, type FigureRow } from "@hymnsheet/core/model/tables/figure";
import { itemMemberTable, type ItemMemberRow } from "@hymnsheet/core/model/tables/item-member";
import { itemTable, type ItemRow } from "@hymnsheet/core/model/tables/item";
import { reviewTable, type ReviewRow } from "@hymnsheet/core/model/tables/review";
import { main } from "./main.ts";
import { openReviewed } from "../index.ts";

const corpus = fileURLToPath(new URL("../../../../fixtures/exodus", import.meta.url));
let scratch = "";
let project = "";

async function hymnsheet(...words: string[]): Promise<{ readonly code: number; readonly out: string; readonly err: string }> {
  let [out, err] = ["", ""];
  const terminal = { out: (text: string) => void (out += text), err: (text: string) => void (err += text), isScreen: false, now: () => 0 };
  return { code: await main(words, terminal), out, err };
}
const review = async (...words: string[]): Promise<string> => {
  const { code, out, err } = await hymnsheet("review", project, ...words, "--analyst", "ann");
  expect(code, err).toBe(0);
  return out;
};
async function read<R>(table: AnyTable): Promise<R[]> {
  const reader = await openReviewed(project);
  try {
    return await reader.rows<R>(table);
  } finally {
    await reader.close();
  }
}
const itemOf = async (id: string): Promise<ItemRow> => (await read<ItemRow>(itemTable)).find((item) => item.item_id === id)!;
const usesOf = async (id: string): Promise<number> =>
  (await read<ItemMemberRow>(itemMemberTable)).filter((member) => member.item_id === id).length;

beforeAll(async () => {
  scratch = mkdtempSync(join(tmpdir(), "hymnsheet-findings-"));
  project = join(scratch, "study");
  expect((await hymnsheet("analyze", corpus, "--out", project, "--workers", "1")).code).toBe(0);
}, 120_000);
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

describe("decisions about findings", () => {
  test("a rejected figure is set aside and its family loses a speaker; a device rejected is shown no more; labels and grades are as set", async () => {
    const figures = await read<FigureRow>(figureTable);
    const ferryman = figures.find((row) => row.vehicle.startsWith("a ferryman") && row.speaker_id === "hollomby")!;
    const family = ferryman.item_id!;
    const before = await itemOf(family);
    const device = (await read<DeviceRow>(deviceTable)).find((row) => row.is_shown && row.item_id !== null)!;
    const claim = (await read<ClaimRow>(claimTable)).find((row) => row.kind === "allegation" && row.item_id !== null)!;
    await review("reject", ferryman.figure_id, device.device_id, "--later", "--reason", "a misreading");
    await review("relabel", ferryman.figure_id, "--value", "proverb", "--later");
    await review("relabel", claim.claim_id, "--value", "modality=hedged", "--later");
    await review("grade", `${claim.item_id}|${claim.speaker_id}`, "--value", "b2", "--later");
    await review("note", family, "--value", "ask the translator");
    const after = (await read<FigureRow>(figureTable)).find((row) => row.figure_id === ferryman.figure_id)!;
    expect([after.suppressed_by, after.kind]).toEqual(["rejected_in_review", "proverb"]);
    const own = figures.filter((row) => row.item_id === family && row.speaker_id === "hollomby").length;
    expect((await itemOf(family)).speaker_count).toBe(before.speaker_count - Number(own === 1));
    expect(await usesOf(family)).toBe(figures.filter((row) => row.item_id === family).length - 1);
    expect((await read<DeviceRow>(deviceTable)).find((row) => row.device_id === device.device_id)!.is_shown).toBe(false);
    expect((await read<ClaimRow>(claimTable)).find((row) => row.claim_id === claim.claim_id)!.modality).toBe("hedged");
    const kept = await read<ReviewRow>(reviewTable);
    expect(kept.find((row) => row.verb === "grade")!.value).toBe("B2");
    expect(readFileSync(join(project, "report.html"), "utf8")).toContain("ask the translator");
    // The text of a finding is never kept with a decision.
    expect(readFileSync(join(project, "reviews.jsonl"), "utf8")).not.toContain("ferryman");
  }, 120_000);

  test("items of one level are joined and parted, passages and figures alike; what leaves is an item of its own; both are taken back", async () => {
    const items = (await read<ItemRow>(itemTable)).filter(
      (item) => item.level === "figure" && item.suppressed_by === "" && item.speaker_count > 2,
    );
    const [one, other] = items as [ItemRow, ItemRow];
    const [usesOne, usesOther] = [await usesOf(one.item_id), await usesOf(other.item_id)];
    await review("merge", one.item_id, "--into", other.item_id);
    expect((await itemOf(one.item_id)).suppressed_by).toBe("merged_in_review");
    expect(await usesOf(other.item_id)).toBe(usesOne + usesOther);
    expect((await itemOf(other.item_id)).source_count).toBeGreaterThanOrEqual(Math.max(one.source_count, other.source_count));
    await review("split", one.item_id, "--later");
    const members = await read<ItemMemberRow>(itemMemberTable);
    const passage = (await read<ItemRow>(itemTable)).find(
      ({ item_id, level, speaker_count, suppressed_by }) =>
        level === "passage" && speaker_count === 4 && suppressed_by === "" && members.filter((row) => row.item_id === item_id).length === 4,
    )!;
    const leaving = members.find((member) => member.item_id === passage.item_id);
    await review("split", passage.item_id, "--value", leaving!.utterance_id);
    expect(await itemOf(one.item_id)).toEqual(one);
    const now = await itemOf(passage.item_id);
    expect(now.speaker_count).toBe(3);
    const made = (await read<ItemMemberRow>(itemMemberTable)).find(
      (member) => member.utterance_id === leaving!.utterance_id && member.span_start === leaving!.span_start,
    )!;
    expect(made.item_id).not.toBe(passage.item_id);
    expect(await itemOf(made.item_id)).toMatchObject({ level: "passage", speaker_count: 1, suppressed_by: "regrouped_in_review" });
    await review("take-back", (await read<ReviewRow>(reviewTable)).find((row) => row.target_key === passage.item_id)!.review_id);
    expect(await itemOf(passage.item_id)).toEqual(passage);
  }, 180_000);

  test("a sentence of the brief is confirmed in its words, whatever its number", async () => {
    const { err } = await hymnsheet("review", project, "sentences");
    const [, open, all] = /(\d+) of (\d+) sentences that name somebody were confirmed by nobody/.exec(err)!;
    expect(open).toBe(all);
    const line = (await read<BriefLineRow>(briefLineTable)).find((row) => row.names_person)!;
    await review("confirm", String(line.line_no), "--table", "brief_line");
    expect(
      (await read<ReviewRow>(reviewTable)).some((row) => row.target_key === sentenceId(line.template, line.text) && row.is_applied),
    ).toBe(true);
    expect((await hymnsheet("brief", project)).out).toContain(
      `Draft: ${Number(all) - 1} of ${all} sentences that name somebody were confirmed by nobody`,
    );
    const told = (await hymnsheet("brief", project, "--format", "jsonl")).out
      .split("\n")
      .filter(Boolean)
      .map((row) => JSON.parse(row) as Record<string, unknown>);
    expect(told.filter((row) => row["is_confirmed"] === true).map((row) => row["text"])).toEqual([line.text]);
    expect(told.filter((row) => row["names_person"] === false).every((row) => row["is_confirmed"] === null)).toBe(true);
    const now = await hymnsheet("review", project, "sentences");
    expect(now.err).toContain(`${Number(all) - 1} of ${all} sentences`);
    expect(now.out).toContain("confirm ann");
  }, 120_000);

  test("a finding that changed its id keeps its decision by its place; one that is gone waits, is listed, and holds for no other", async () => {
    const [figure] = (await read<FigureRow>(figureTable)).filter((row) => row.suppressed_by === "");
    const line = (target_key: string, review_id: string, more: Partial<ReviewRow>): void =>
      appendFileSync(
        join(project, "reviews.jsonl"),
        `${JSON.stringify({ review_id, target_table: "figure", target_key, verb: "reject", value: "", reason: "", analyst: "bo", reviewed_at: 4e12, is_applied: true, source_id: figure!.source_id, span_start: figure!.span_start + 1, span_end: figure!.span_end, speaker_id: figure!.speaker_id, label: figure!.kind, ...more })}\n`,
      );
    line("figure_of_an_earlier_version", "moved", {});
    line("figure_by_somebody_else", "other", { speaker_id: "nobody" });
    line("figure_of_another_kind", "kind", { label: "idiom" });
    expect((await hymnsheet("analyze", corpus, "--out", project, "--workers", "1")).code).toBe(0);
    const rows = await read<ReviewRow>(reviewTable);
    expect(rows.filter((row) => row.analyst === "bo").map((row) => [row.review_id, row.is_applied])).toEqual([
      ["kind", false],
      ["moved", true],
      ["other", false],
    ]);
    expect((await read<FigureRow>(figureTable)).find((row) => row.figure_id === figure!.figure_id)!.suppressed_by).toBe(
      "rejected_in_review",
    );
    const { out, err } = await hymnsheet("review", project, "list");
    expect(out.split("\n").filter((row) => row.includes("\tbo\t") && row.endsWith("found no finding"))).toHaveLength(2);
    expect(err).toContain("decisions found no finding");
  }, 180_000);

  test("what cannot be meant is refused and leaves no trace", async () => {
    const before = readFileSync(join(project, "reviews.jsonl"), "utf8");
    const [figure] = await read<FigureRow>(figureTable);
    const items = await read<ItemRow>(itemTable);
    const ofLevel = (level: string): string => items.find((item) => item.level === level)!.item_id;
    for (const words of [
      ["relabel", figure!.figure_id, "--value", "sonnet"],
      ["relabel", ofLevel("figure"), "--value", "simile"],
      ["merge", ofLevel("figure"), "--into", ofLevel("device")],
      ["split", ofLevel("figure"), "--value", "figure_unknown"],
      ["grade", `${ofLevel("claim")}|caldane`, "--value", "Z9"],
      ["grade", ofLevel("claim"), "--value", "B2"],
      ["confirm", "9999", "--table", "brief_line"],
    ])
      expect((await hymnsheet("review", project, ...words)).code, words.join(" ")).toBe(2);
    expect(readFileSync(join(project, "reviews.jsonl"), "utf8")).toBe(before);
  }, 60_000);
});
