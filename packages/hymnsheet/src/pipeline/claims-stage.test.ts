import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ReviewRow } from "@hymnsheet/core/model/tables/review";
import { claimPairTable, type ClaimPairRow } from "@hymnsheet/core/model/tables/claim-pair";
import { claimTable, type ClaimRow } from "@hymnsheet/core/model/tables/claim";
import { itemTable, type ItemRow } from "@hymnsheet/core/model/tables/item";
import type { Encoder, ProjectReader } from "@hymnsheet/core/model/ports";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { defaultRunOptions, fileInputs, openReviewed, runInFolder } from "../index.ts";
import { appendReview } from "../store/reviews.ts";

const LINES = [
  [
    "a",
    "Ada Brook",
    "The treasurer, Otto Moll, stole the relief money from the blue cash box in Varesh. The river is wide. Who paid for the boats?",
  ],
  ["b", "Ben Carr", "Otto Moll stole the relief money out of the blue cash box in Varesh. We will build a new bridge in May."],
  ["c", "Cleo Dahl", "Otto Moll did not steal the relief money from the blue cash box in Varesh."],
  ["d", "Dora Eck", "Rita Voss stole the relief money from the blue cash box in Varesh."],
  ["e", "Emil Fox", "The deputy, Rita Voss, sold the ferry licences to her cousin without a tender."],
] as const;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "hymnsheet-claims-"));
  const lines = LINES.map(([id, speaker, text]) => ({
    id,
    speaker,
    text,
    language: "en",
    kind: "statement",
    date: "2031-03-03",
    units: [...text.matchAll(/[^.?]+[.?]/gu)].map((match, i) => ({
      id: `${id}${i}`,
      start: match.index,
      end: match.index + match[0].length,
    })),
  }));
  writeFileSync(join(folder, "texts.jsonl"), lines.map((line) => `${JSON.stringify(line)}\n`).join(""));
  writeFileSync(join(folder, "speakers.csv"), "speaker_id,name\nmoll,Otto Moll\nvoss,Rita Voss\n");
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

interface Seen {
  readonly claims: readonly ClaimRow[];
  readonly pairs: readonly ClaimPairRow[];
  readonly items: readonly ItemRow[];
}

async function run(encoder?: Encoder): Promise<Seen> {
  const project = join(folder, "project");
  const options = {
    ...defaultRunOptions(),
    levels: ["claims" as const],
    runtime: { workers: 1, memory: 512 },
    ...(encoder ? { encoder: encoder.name } : {}),
  };
  await runInFolder(project, { options, inputs: await fileInputs([join(folder, "texts.jsonl")]), encoder });
  return await look(await openReviewed(project));
}

async function look(reader: ProjectReader): Promise<Seen> {
  try {
    const items = await reader.rows<ItemRow>(itemTable, { where: { level: "claim" } });
    return { items, claims: await reader.rows<ClaimRow>(claimTable), pairs: await reader.rows<ClaimPairRow>(claimPairTable) };
  } finally {
    await reader.close();
  }
}

const itemOf = ({ claims }: Seen, source: string): string | null =>
  claims.find((claim) => claim.source_id === source && claim.kind === "allegation")?.item_id ?? null;

async function decide(row: Pick<ReviewRow, "target_table" | "target_key" | "verb" | "value">, at: number): Promise<void> {
  await appendReview(join(folder, "project"), { ...row, review_id: `r${at}`, reason: "", analyst: "x", reviewed_at: at, is_applied: true });
}

describe("claimsStage", () => {
  test("charges of several speakers are one allegation; a denial, another accused and another act are not", async () => {
    const seen = await run();
    const item = itemOf(seen, "a");
    expect(item).not.toBeNull();
    expect(itemOf(seen, "b")).toBe(item);
    expect(itemOf(seen, "d")).not.toBe(item);
    expect(seen.claims.filter((claim) => claim.source_id === "c").every((claim) => claim.item_id === null)).toBe(true);
    const found = seen.items.find(({ item_id }) => item_id === item)!;
    expect([found.speaker_count, found.about_id]).toEqual([2, "moll"]);
    expect(seen.items.find(({ item_id }) => item_id === itemOf(seen, "e"))).toMatchObject({ speaker_count: 1, about_id: "voss" });
  });

  test("every given unit has a claim, if need be one of kind none", async () => {
    const { claims } = await run();
    expect(new Set(claims.map((claim) => claim.unit_id))).toEqual(new Set(["a0", "a1", "a2", "b0", "b1", "c0", "d0", "e0"]));
    expect(claims.find((claim) => claim.unit_id === "a2")?.kind).toBe("none");
  });

  test("what people joined and parted survives reruns, and taking it back too", async () => {
    const first = await run();
    const [moll, voss] = [itemOf(first, "a")!, itemOf(first, "d")!];
    await decide({ target_table: "item", target_key: moll, verb: "merge", value: voss }, 1);
    const merged = await run();
    expect(itemOf(merged, "d")).toBe(itemOf(merged, "a"));
    await decide({ target_table: "review", target_key: "r1", verb: "reject", value: "" }, 2);
    const back = await run();
    expect([itemOf(back, "a"), itemOf(back, "d")]).toEqual([moll, voss]);
    const pair = first.pairs.find(({ is_asserted }) => is_asserted)!;
    await decide({ target_table: "claim_pair", target_key: `${pair.a_claim_id}|${pair.b_claim_id}`, verb: "reject", value: "" }, 3);
    const parted = await run();
    expect(itemOf(parted, "a")).not.toBe(itemOf(parted, "b"));
    expect(parted.pairs.every(({ is_asserted }) => !is_asserted)).toBe(true);
  });

  test("an encoder sees only its own language, and a renewed project goes on with what it remembers", async () => {
    const asked: string[] = [];
    const encoder: Encoder = {
      name: "letters",
      languages: ["de"],
      dimensions: 2,
      encode: (sentences) => {
        asked.push(...sentences);
        return Promise.resolve(new Float32Array(sentences.length * 2).fill(Math.SQRT1_2));
      },
      close: () => Promise.resolve(),
    };
    const foreign = await run(encoder);
    expect(asked).toEqual([]);
    expect(foreign.pairs.every(({ semantic }) => semantic === 0)).toBe(true);
    await run({ ...encoder, name: "other", languages: ["en"] });
    expect(asked.length).toBeGreaterThan(0);
    const count = asked.length;
    await decide({ target_table: "claim", target_key: foreign.claims[0]!.claim_id, verb: "reject", value: "" }, 4);
    const project = join(folder, "project");
    await runInFolder(project, {
      options: { ...defaultRunOptions(), levels: ["claims"], encoder: "other", runtime: { workers: 1, memory: 512 } },
    });
    const renewed = await look(await openReviewed(project));
    expect(asked.length).toBe(count);
    expect(renewed.claims[0]!.suppressed_by).toBe("rejected_in_review");
  });
});
