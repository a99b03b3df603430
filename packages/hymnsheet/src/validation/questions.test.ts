import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { ProjectReader } from "@hymnsheet/core/model/ports";
import { claimPairTable } from "@hymnsheet/core/model/tables/claim-pair";
import { deviceTable, type DeviceRow } from "@hymnsheet/core/model/tables/device";
import { independencePairTable, type IndependencePairRow } from "@hymnsheet/core/model/tables/independence-pair";
import { itemTable, type ItemRow } from "@hymnsheet/core/model/tables/item";
import { itemMemberTable, type ItemMemberRow } from "@hymnsheet/core/model/tables/item-member";
import { passageMatchTable, type PassageMatchRow } from "@hymnsheet/core/model/tables/passage-match";
import { termTable } from "@hymnsheet/core/model/tables/term";
import { createWriter } from "../store/create-writer.ts";
import { openProject } from "../store/open-project.ts";
import type { Candidate } from "./question.ts";
import { questions } from "./questions.ts";

const match = (match_id: string, cells: Partial<PassageMatchRow> = {}): PassageMatchRow => ({
  match_id,
  a_source_id: "s1",
  a_start: 0,
  a_end: 5,
  a_speaker_id: "ann",
  a_utterance_id: "u1",
  b_source_id: "s2",
  b_start: 0,
  b_end: 5,
  b_speaker_id: "bob",
  b_utterance_id: "u2",
  layer: "voices",
  type: "verbatim",
  token_count: 8,
  identity_share: 1,
  surprisal_bits: 60,
  suppressed_by: "",
  item_id: "",
  ...cells,
});

const item = (item_id: string, level: ItemRow["level"], surprisal_bits: number, suppressed_by = ""): ItemRow => ({
  item_id,
  level,
  text: "words",
  about_id: null,
  token_count: 1,
  speaker_count: 2,
  source_count: 2,
  first_at: null,
  last_at: null,
  surprisal_bits,
  contained_in: null,
  shared_text_id: null,
  suppressed_by,
});

const member = (
  item_id: string,
  owner: string,
  speaker_id: string,
  day: number,
  stance: ItemMemberRow["stance"] = "uses",
): ItemMemberRow => ({
  item_id,
  owner_table: "device",
  owner_id: owner,
  source_id: `s-${speaker_id}`,
  span_start: day,
  span_end: day + 4,
  utterance_id: `u-${speaker_id}`,
  speaker_id,
  stance,
  said_from: day,
  said_to: day + 1,
  edit_share: 0,
  variant_no: null,
  edit_count: null,
});

const device = (device_id: string, type: DeviceRow["type"], is_shown: boolean): DeviceRow => ({
  device_id,
  source_id: "s-ann",
  span_start: 0,
  span_end: 4,
  utterance_id: "u-ann",
  speaker_id: "ann",
  type,
  external_type: "",
  filler: "",
  item_id: null,
  score: 0.5,
  is_shown,
  rule: "r",
});

const pair = (item_id: string, b_speaker_id: string, cells: Partial<IndependencePairRow>): IndependencePairRow => ({
  item_id,
  a_speaker_id: "ann",
  b_speaker_id,
  verdict: "undetermined",
  is_declared: false,
  p_dependent: 0.4,
  low: 0.2,
  high: 0.6,
  log_bayes_factor: 1,
  q_value: null,
  earlier_speaker_id: null,
  direction_log_odds: null,
  ...cells,
});

let folder = "";
let project: ProjectReader;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "hymnsheet-questions-"));
  const writer = await createWriter(folder, { memoryMb: 256, threads: 1 });
  const stage = await writer.beginStage("words", "k", 1);
  await stage.write(passageMatchTable, [
    match("m1"),
    match("m2", { type: "paraphrase" }),
    match("m3", { suppressed_by: "stock_phrase" }),
    match("m4", { layer: "quotes_other" }),
    match("m5", { layer: "self", b_speaker_id: "ann" }),
    match("m6", { suppressed_by: "rejected_in_review" }),
  ]);
  await stage.write(itemTable, [
    item("d1", "device", 20),
    item("d2", "device", 5, "common_words"),
    item("d3", "device", 30),
    item("d4", "device", 30, "rejected_in_review"),
  ]);
  await stage.write(itemMemberTable, [
    member("d1", "x3", "cy", 3),
    member("d1", "x1", "ann", 1),
    member("d1", "x4", "ann", 4),
    member("d1", "x2", "bob", 2),
    member("d1", "x5", "dee", 5, "rejects"),
    member("d2", "y1", "ann", 1),
    member("d2", "y2", "bob", 2),
    member("d3", "z1", "ann", 1),
    member("d3", "z2", "bob", 9),
    member("d4", "w1", "ann", 1),
    member("d4", "w2", "bob", 9),
  ]);
  await stage.write(deviceTable, [device("x1", "anaphora", true), device("c1", "chiasmus", true), device("c2", "chiasmus", false)]);
  await stage.write(claimPairTable, [
    { a_claim_id: "c1", b_claim_id: "c2", same_claim: 0.1, lexical: 1, semantic: 0, is_asserted: true },
    { a_claim_id: "c1", b_claim_id: "c3", same_claim: 0.19, lexical: 1, semantic: 0, is_asserted: false },
    { a_claim_id: "c1", b_claim_id: "c4", same_claim: 0.2, lexical: 1, semantic: 0, is_asserted: false },
    { a_claim_id: "c1", b_claim_id: "c5", same_claim: 0.9, lexical: 1, semantic: 0, is_asserted: false },
  ]);
  const pairs = [
    pair("", "bob", { verdict: "copy" }),
    pair("d1", "bob", { verdict: "independent" }),
    pair("", "cy", { verdict: "common_source", p_dependent: null }),
    pair("", "dee", { verdict: "copy", is_declared: true }),
    pair("", "eve", {}),
  ];
  await stage.write(independencePairTable, pairs);
  await stage.write(
    termTable,
    pairs
      .filter(({ b_speaker_id }) => b_speaker_id !== "eve")
      .map(({ item_id, b_speaker_id }) => ({
        owner_table: "independence_pair",
        owner_id: `${item_id}|ann|${b_speaker_id}`,
        seq: 0,
        name: "shared_lines",
        value: 1,
        unit: "lines",
      })),
  );
  await stage.finish();
  await writer.commit();
  project = await openProject(folder);
});
afterAll(async () => {
  await project.close();
  rmSync(folder, { recursive: true, force: true });
});

async function candidatesOf(name: string): Promise<Candidate[]> {
  const found: Candidate[] = [];
  for await (const one of questions.find((question) => question.name === name)!.candidates(project)) found.push(one);
  return found;
}

const told = async (name: string): Promise<unknown[]> =>
  (await candidatesOf(name)).map(({ ownerId, kind, isClaimed }) => [ownerId, kind, isClaimed]).sort();

describe("what is asked about", () => {
  test("passages of two speakers, those set aside as rejected candidates; none of one speaker, none that people decided", async () => {
    expect(await told("passage")).toEqual([
      ["m1", "verbatim", true],
      ["m2", "paraphrase", true],
      ["m3", "set_aside_for_words", false],
      ["m4", "set_aside_for_voices", false],
    ]);
  });

  test("places of one item beside the first of another speaker, never a pair twice, nor one who rejects it", async () => {
    expect(await told("device_pair")).toEqual([
      ["x1|x2", "shared", true],
      ["x1|x3", "shared", true],
      ["x2|x4", "shared", true],
      ["y1|y2", "set_aside", false],
      ["z1|z2", "shared", true],
    ]);
  });

  test("devices with the candidates below their threshold", async () => {
    expect(await told("device")).toEqual([
      ["c1", "chiasmus", true],
      ["c2", "chiasmus", false],
      ["x1", "anaphora", true],
    ]);
  });

  test("pairs of claims that are shown whatever their score, others from .2 on", async () => {
    expect(await told("claim_pair")).toEqual([
      ["c1|c2", "same", true],
      ["c1|c4", "less_likely", false],
      ["c1|c5", "likely", false],
    ]);
  });

  test("verdicts that were weighed against chance, whatever they are, over all items with the rarest item first", async () => {
    expect(await told("dependence")).toEqual([
      ["d1|ann|bob", "independent_in_one_item", false],
      ["|ann|bob", "copy", true],
    ]);
    const question = questions.find(({ name }) => name === "dependence")!;
    const candidates = (await candidatesOf("dependence")).toSorted((x, y) => (x.ownerId < y.ownerId ? -1 : 1));
    const sides = await question.sides(project, candidates);
    const starts = sides.map((two) => two.map(({ speakerId, spans }) => [speakerId, spans.map(({ span_start }) => span_start)]));
    expect(starts).toEqual([
      [
        ["ann", [1]],
        ["bob", [2]],
      ],
      [
        ["ann", [1, 1]],
        ["bob", [9, 2]],
      ],
    ]);
  });
});
