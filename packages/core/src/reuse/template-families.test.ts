import { describe, expect, test } from "vitest";
import { inventCorpus, filler, type InventedText } from "./item-corpus.contract.ts";
import { buildItems } from "./build-items.ts";
import { findTemplates } from "./template-families.ts";

const FIRST = "called on the ministry to keep the night boats running through the winter";
const SECOND = "said the night boat is the last way home for nurses and bakers who wake before the town";
const people = [
  ["Ana Castell", "Aldmoor", "14,200"],
  ["Bram Oduya", "Brenwick", "31,750"],
  ["Celia Maunders", "Corvane", "9,080"],
  ["Dov Ferrant", "Dunmere", "22,600"],
] as const;

const form = ([name, place, count]: readonly [string, string, string]): string =>
  `Today ${name} ${FIRST}, on which ${count} people in ${place} rely. Families there ${SECOND}.`;
const texts: InventedText[] = people.map((person, at) => ({ speaker: person[0], text: form(person), day: 10 + at }));
const allPairs = (count: number) =>
  Array.from({ length: count }, (_, a) => Array.from({ length: count - a - 1 }, (__, b) => [a, a + b + 1] as const)).flat();
const shared = (count: number) => allPairs(count).flatMap(([a, b]) => [FIRST, SECOND].map((aWords) => ({ a, b, aWords })));

function formsOf(corpus: ReturnType<typeof inventCorpus>) {
  return findTemplates({ ...corpus, weights: Array.from({ length: 5000 }, () => 9) });
}

describe("templates", () => {
  test("the slots of a form are what each filled in, in order", () => {
    const corpus = inventCorpus(texts, shared(4));
    const [template, ...rest] = formsOf(corpus);
    expect(rest).toEqual([]);
    expect(template!.documents).toEqual([0, 1, 2, 3]);
    expect(template!.isOwn).toBe(false);
    const words = template!.slots.map(({ fillers }) =>
      fillers.map((stretch, index) => stretch && corpus.textOf(template!.documents[index]!, stretch.first, stretch.end)),
    );
    expect(words).toEqual([people.map(([name]) => name), people.map(([, , count]) => count), people.map(([, place]) => place)]);
  });

  test("two texts show no form: nothing says that a place is filled in each time", () => {
    expect(formsOf(inventCorpus(texts.slice(0, 2), shared(2)))).toEqual([]);
  });

  test("texts that share a sentence and little else are no form", () => {
    const long = texts.map((text, at) => ({ ...text, text: `${filler(at, 80)}. ${text.text} ${filler(at + 50, 80)}.` }));
    expect(formsOf(inventCorpus(long, shared(4)))).toEqual([]);
  });

  test("a text that leaves a clause of the form out fills the slots it has", () => {
    const short = texts.map((text, at) => (at === 3 ? { ...text, text: text.text.replace(/, on which.*rely/u, "") } : text));
    const [template] = formsOf(inventCorpus(short, shared(4)));
    expect(template!.documents).toEqual([0, 1, 2, 3]);
    expect(template!.slots.map(({ fillers }) => fillers.map((stretch) => stretch !== undefined))).toEqual([
      [true, true, true, true],
      [true, true, true, false],
      [true, true, true, false],
    ]);
  });

  test("a form of several people stands with its most telling line, and its other line leads there", () => {
    const built = buildItems(inventCorpus(texts, shared(4)));
    const parts = [...built.parts()].flat();
    const leads = [...new Set(parts.filter(({ role }) => role === "slot").map(({ owner_id }) => owner_id))];
    expect(leads).toHaveLength(1);
    expect(built.items.find(({ item_id }) => item_id === leads[0])).toMatchObject({ speaker_count: 4, suppressed_by: "" });
    const heads = parts.filter(({ role, seq }) => role === "template" && seq === 0);
    expect(heads.map(({ owner_id }) => owner_id).sort()).toEqual(built.items.map(({ item_id }) => item_id).sort());
    expect(new Set(heads.map(({ source_id, span_start, span_end }) => `${source_id} ${span_start} ${span_end}`)).size).toBe(1);
    const terms = [...built.terms()].flat().filter(({ owner_id }) => owner_id === leads[0]);
    expect(terms).toContainEqual(expect.objectContaining({ name: "slot_count", value: 3, unit: "slots" }));
    expect(terms.map(({ seq }) => seq)).toEqual(terms.map((_, at) => at));
  });

  test("one office's own form is set aside with its slots, and makes nobody repeat anybody", () => {
    const own = texts.map((text) => ({ ...text, speaker: "Ivo Lantry" }));
    const built = buildItems(inventCorpus(own, shared(4)));
    const matches = [...built.matches()].flat();
    expect(new Set(matches.map(({ suppressed_by }) => suppressed_by))).toEqual(new Set(["speaker_template"]));
    const parts = [...built.parts()].flat();
    expect(new Set(parts.map(({ owner_table }) => owner_table))).toEqual(new Set(["passage_match"]));
    expect(parts.filter(({ role }) => role === "slot")).toHaveLength(12);
    expect(matches.map(({ match_id }) => match_id)).toContain(parts[0]!.owner_id);
  });

  test("texts of one form in another order give the same slots", () => {
    const order = [2, 0, 3, 1];
    const mixed = inventCorpus(
      order.map((at) => texts[at]!),
      shared(4),
    );
    const fillers = formsOf(mixed)[0]!.slots.map(({ fillers }) =>
      fillers.map((stretch, index) => mixed.textOf(formsOf(mixed)[0]!.documents[index]!, stretch!.first, stretch!.end)).sort(),
    );
    expect(fillers).toEqual(
      [people.map(([name]) => name), people.map(([, , count]) => count), people.map(([, place]) => place)].map((all) => all.toSorted()),
    );
  });
});
