import { describe, expect, it } from "vitest";
import { Standing } from "../model/standing.ts";
import type { UtteranceRow } from "../model/tables/utterance.ts";
import { levelItems, type LevelFamily, type LevelMember } from "./level-items.ts";

const utterance = (speaker: string, more: Partial<UtteranceRow> = {}): UtteranceRow => ({
  utterance_id: `u-${speaker}-${more.form ?? "transcript"}`,
  source_id: `s-${speaker}`,
  span_start: 0,
  span_end: 100,
  speaker_id: speaker,
  event_id: null,
  statement_id: `st-${speaker}`,
  said_id: `sa-${speaker}`,
  said_from: 1000,
  said_to: 2000,
  form: "transcript",
  wording: "original",
  worded_by: speaker,
  origin: "given",
  ...more,
});

const member = (number: number, more: Partial<LevelMember> = {}): LevelMember => ({
  owner_table: "figure",
  owner_id: `f${number}`,
  span_start: 10,
  span_end: 20,
  utterance: number,
  stance: "uses",
  edit_share: 0,
  ...more,
});

const family = (members: readonly LevelMember[], identity = "ferryman"): LevelFamily => ({
  identity,
  text: "a ferryman",
  about_id: null,
  token_count: 2,
  surprisal_bits: 20,
  suppressed_by: "",
  members,
});

const rows = [utterance("ada"), utterance("bo"), utterance("bo", { form: "indirect" }), utterance("outlet", { form: "prose" })];
const standing = new Uint8Array(rows.length);

describe("levelItems", () => {
  it("counts speakers once, in own words only, and never those who quote", () => {
    const members = [member(0), member(1, { stance: "rejects" }), member(2), member(3)];
    const [item] = levelItems("figure", [family(members)], { rows, standing }).items;
    expect(item).toMatchObject({ level: "figure", speaker_count: 1, source_count: 3, first_at: 1000 });
  });

  it("counts an allegation however it is told, but not as prose", () => {
    const [item] = levelItems("claim", [family([member(0), member(2), member(3)])], { rows, standing }).items;
    expect(item?.speaker_count).toBe(2);
  });

  it("counts a group as its members where they are known, and once where they are not", () => {
    const joint = [...rows, utterance("both")];
    const counted = (groups?: ReadonlyMap<string, readonly string[]>) =>
      levelItems("figure", [family([member(0), member(4)])], { rows: joint, standing: new Uint8Array(5), ...(groups ? { groups } : {}) });
    expect(counted(new Map([["both", ["ada", "bo"]]])).items[0]?.speaker_count).toBe(2);
    expect(counted(new Map([["both", ["ada"]]])).items[0]?.speaker_count).toBe(1);
    expect(counted().items[0]?.speaker_count).toBe(2);
  });

  it("counts a contradicted report for nobody", () => {
    const doubtful = Uint8Array.of(0, Standing.doubtful, 0, 0);
    const { items, members } = levelItems("figure", [family([member(0), member(1)])], { rows, standing: doubtful });
    expect(items[0]?.speaker_count).toBe(1);
    expect(members.map((row) => row.stance)).toEqual(["uses", "quotes"]);
  });

  it("gives two families of one identity two ids, the same in every run and for every order of members", () => {
    const twice = [family([member(0)]), family([member(1), member(0)])];
    const first = levelItems("figure", twice, { rows, standing }).items.map((item) => item.item_id);
    expect(new Set(first).size).toBe(2);
    const turned = [twice[0]!, family([member(0), member(1)])];
    expect(levelItems("figure", turned, { rows, standing }).items.map((item) => item.item_id)).toEqual(first);
  });
});
