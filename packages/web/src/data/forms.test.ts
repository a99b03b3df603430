import { describe, expect, test } from "vitest";
import type { PartRow } from "@hymnsheet/core/model/tables/part";
import type { DataSource } from "./data-source.ts";
import { joinForms } from "./forms.ts";
import type { Line } from "./line.ts";
import type { Speaker } from "./speaker.ts";

const TEXTS: Readonly<Record<string, string>> = {
  a: "Today Ana asked for boats in Aldmoor.",
  b: "Today Bram asked for boats in Brenwick.",
};

function part(role: string, seq: number, source_id: string, words: string, owner_id = "line"): PartRow {
  const span_start = TEXTS[source_id]!.indexOf(words);
  return { owner_table: "item", owner_id, role, seq, source_id, span_start, span_end: span_start + words.length };
}

// Only excerpts are asked of it.
const source = {
  excerpts: async (spans: readonly PartRow[]) =>
    spans.map((span) => ({ ...span, before: "", after: "", text: TEXTS[span.source_id]!.slice(span.span_start, span.span_end) })),
} as unknown as DataSource;

// Only what joining reads of a line.
const speaker = (id: string): Speaker => ({ id, name: id }) as unknown as Speaker;
const line = (item_id: string): Line =>
  ({
    item: { item_id },
    uses: ["a", "b"].map((source_id) => ({ member: { source_id }, speaker: speaker(source_id) })),
    mentions: [],
  }) as unknown as Line;

const parts: PartRow[] = [
  part("frame", 0, "a", "Today"),
  part("frame", 1, "a", "asked for boats in"),
  part("slot", 0, "b", "Bram"),
  part("slot", 0, "a", "Ana"),
  part("slot", 1, "a", "Aldmoor"),
  part("slot", 1, "b", "Brenwick"),
];

describe("forms of lines", () => {
  test("frame and numbered slots stand in the order of the text, fillings in the order of the places", async () => {
    const form = (await joinForms(source, parts, [line("line")])).get("line")!;
    expect(form.frame).toEqual([
      { kind: "frame", text: "Today" },
      { kind: "slot", number: 1 },
      { kind: "frame", text: "asked for boats in" },
      { kind: "slot", number: 2 },
    ]);
    expect(form.slots.map(({ number, fillings }) => [number, ...fillings.map(({ speaker: who, text }) => `${who.id}: ${text}`)])).toEqual([
      [1, "a: Ana", "b: Bram"],
      [2, "a: Aldmoor", "b: Brenwick"],
    ]);
    expect(form.textCount).toBe(0);
  });

  test("frame on either side of words that are no slot is parted by a gap", async () => {
    const bare = [
      part("frame", 0, "a", "Today"),
      part("frame", 1, "a", "boats in"),
      ...parts.filter(({ seq, role }) => role === "slot" && seq === 1),
    ];
    const form = (await joinForms(source, bare, [line("line")])).get("line")!;
    expect(form.frame.map(({ kind }) => kind)).toEqual(["frame", "own", "frame", "slot"]);
  });

  test("another line of a form leads to the one that tells the whole of it", async () => {
    const template = [part("template", 0, "a", "Today"), part("template", 1, "b", "Today"), part("template", 0, "a", "Today", "other")];
    const forms = await joinForms(source, [...parts, ...template], [line("line"), line("other")]);
    expect(forms.get("line")).toMatchObject({ textCount: 2, leadId: "" });
    expect(forms.get("other")).toMatchObject({ textCount: 0, leadId: "line", frame: [], slots: [] });
  });

  test("names that sign come in the order of the text, and a line without parts has no form", async () => {
    const forms = await joinForms(source, [part("signatory", 1, "a", "Aldmoor"), part("signatory", 0, "a", "Ana")], [line("line")]);
    expect(forms.get("line")!.signatories).toEqual(["Ana", "Aldmoor"]);
    expect((await joinForms(source, [], [line("line")])).size).toBe(0);
  });
});
