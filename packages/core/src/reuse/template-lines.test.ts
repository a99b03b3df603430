import { describe, expect, test } from "vitest";
import { buildItems } from "./build-items.ts";
import { filler, inventCorpus } from "./item-corpus.contract.ts";

const people = [
  ["Ana Castell", "29,168", "Aldmoor"],
  ["Bram Oduya", "12,358", "Brenwick"],
  ["Celia Maunders", "25,040", "Corvane"],
] as const;

/** Items and parts of a line that stands in long texts of each speaker's own. */
function built(lines: readonly string[], speakers: readonly string[] = people.map(([name]) => name)) {
  const texts = lines.map((line, at) => ({
    speaker: speakers[at]!,
    text: `${filler(at, 80)}. ${line}. ${filler(at + 50, 80)}.`,
    day: 10 + at,
  }));
  const shared = lines.flatMap((aWords, a) => lines.flatMap((bWords, b) => (a < b ? [{ a, b, aWords, bWords }] : [])));
  const corpus = inventCorpus(texts, shared);
  const rows = buildItems(corpus);
  const slots = [...rows.parts()].flat().filter(({ role }) => role === "slot");
  return {
    items: rows.items,
    terms: [...rows.terms()].flat(),
    fillings: slots.map(({ seq, source_id, span_start, span_end }) => [
      seq,
      texts[Number(source_id.slice(1))]!.text.slice(span_start, span_end),
    ]),
  };
}

const line = (count: string, place: string): string =>
  `the harbour plan will lead to the creation of ${count} jobs in ${place} before the second winter is over`;

describe("slots of lines", () => {
  test("what three speakers filled into one line of otherwise different texts is told slot by slot", () => {
    const { items, terms, fillings } = built(people.map(([, count, place]) => line(count, place)));
    expect(items).toHaveLength(1);
    expect(fillings).toEqual([...people.map(([, count]) => [0, count]), ...people.map(([, , place]) => [1, place])]);
    expect(terms).toContainEqual(expect.objectContaining({ owner_id: items[0]!.item_id, name: "slot_count", value: 2 }));
    expect(terms.some(({ name }) => name === "template_texts")).toBe(false);
  });

  test("turns of phrase are no fillings", () => {
    const words = ["quickly", "slowly and surely", "without a doubt"];
    expect(built(words.map((word) => line("nine hundred", word))).fillings).toEqual([]);
  });

  test("a place that most fill with the same word is none", () => {
    expect(built(["29,168", "29,168", "25,040"].map((count) => line(count, "Aldmoor"))).fillings).toEqual([]);
  });

  test("two speakers have a variant each, no slot", () => {
    const lines = people.map(([, count, place]) => line(count, place));
    expect(built(lines, ["Ana Castell", "Bram Oduya", "Ana Castell"]).fillings).toEqual([]);
  });
});
