/** What families promise whatever the texts are: a member's own words, half of them in every member, the same from any order, no percolation. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ItemMemberRow } from "../model/tables/item-member.ts";
import { buildItems } from "./build-items.ts";
import { filler, inventCorpus, type InventedPassage, type InventedText } from "./item-corpus.contract.ts";
import type { ItemInput } from "./item-input.ts";

const LINES = [
  "the harbour was sold to a stranger while the fishermen slept in their boats",
  "every lamp on the quay burned for a man who never paid the oil merchant",
  "our bread was weighed twice and our patience was never weighed at all",
  "those who kept the ledger forgot the name of the widow who wrote it",
  "no bell rang in the tower when the granary keys were carried over the bridge",
].map((line) => line[0]!.toUpperCase() + line.slice(1));

/** Speakers who say some of the lines each, in sentences of their own; every two who share a line share a passage. */
function say(sets: readonly (readonly number[])[]): { readonly texts: InventedText[]; readonly passages: InventedPassage[] } {
  const texts = sets.map((set, at) => ({
    speaker: `Speaker${at}`,
    text: `${filler(at, 50)}. ${set.map((line, index) => `${LINES[line]}. ${filler(1000 + at * 10 + index, 40)}.`).join(" ")}`,
    day: 100 + at,
  }));
  const passages = sets.flatMap((set, a) =>
    sets.flatMap((other, b) => (a < b ? set.filter((line) => other.includes(line)).map((line) => ({ a, b, aWords: LINES[line]! })) : [])),
  );
  return { texts, passages };
}

const membersOf = (input: ItemInput): ItemMemberRow[] => [...buildItems(input).members()].flat();

/** The same corpus with its documents in another order. */
function redrawn(texts: readonly InventedText[], passages: readonly InventedPassage[], order: readonly number[]): ItemInput {
  const placeOf = (document: number): number => order.indexOf(document);
  return inventCorpus(
    order.map((document) => texts[document]!),
    passages.map(({ a, b, aWords }) => ({ a: Math.min(placeOf(a), placeOf(b)), b: Math.max(placeOf(a), placeOf(b)), aWords })),
  );
}

const sets = fc.array(fc.uniqueArray(fc.integer({ min: 0, max: LINES.length - 1 }), { minLength: 1, maxLength: 3 }), {
  minLength: 2,
  maxLength: 7,
});

describe("families", () => {
  test("an item's text is, letter by letter, that of the first variant's members, apart from case and punctuation", () => {
    fc.assert(
      fc.property(sets, (given) => {
        const { texts, passages } = say(given);
        const input = inventCorpus(texts, passages);
        const members = membersOf(input);
        for (const item of buildItems(input).items) {
          const own = members.filter((member) => member.item_id === item.item_id);
          const spoken = own.map((member) => texts[Number(member.source_id.slice(1))]!.text.slice(member.span_start, member.span_end));
          expect(spoken).toContain(item.text);
          own.forEach((member, index) => expect(member.variant_no === 1).toBe(spoken[index] === item.text));
          own.forEach((member) => expect(member.edit_count === 0).toBe(member.variant_no === 1));
        }
      }),
      { numRuns: 25 },
    );
  });

  test("the order of the documents changes neither lines nor who says them", () => {
    fc.assert(
      fc.property(
        sets.chain((given) => fc.tuple(fc.constant(given), fc.shuffledSubarray([...given.keys()], { minLength: given.length }))),
        ([given, order]) => {
          const { texts, passages } = say(given);
          const outcome = (input: ItemInput): string[] => {
            const members = membersOf(input);
            return buildItems(input)
              .items.map((item) => {
                const own = members.filter((member) => member.item_id === item.item_id).map((member) => member.speaker_id);
                return [item.text, item.speaker_count, item.suppressed_by, own.sort().join()].join("|");
              })
              .sort();
          };
          expect(outcome(redrawn(texts, passages, order))).toEqual(outcome(inventCorpus(texts, passages)));
        },
      ),
      { numRuns: 25 },
    );
  });

  test("a chain of neighbours that single linkage joins in one heap stays as many lines as it has, however long it is", () => {
    for (const length of [3, 12, 40]) {
      const words = (link: number): string => Array.from({ length: 14 }, (_, at) => `link${link}word${at}`).join(" ");
      const texts = Array.from({ length }, (_, at) => ({
        speaker: `Speaker${at}`,
        text: `${filler(at, 40)}. ${words(at)} ${words(at + 1)}. ${filler(at + 500, 40)}.`,
        day: at,
      }));
      const passages = Array.from({ length: length - 1 }, (_, at) => ({ a: at, b: at + 1, aWords: words(at + 1) }));
      const built = buildItems(inventCorpus(texts, passages));
      expect(linked(length, passages)).toBe(length);
      expect(built.items.map((item) => item.source_count)).toEqual(Array.from({ length: length - 1 }, () => 2));
    }
  });
});

/** Documents in the largest heap when everything that shares a passage is joined. */
function linked(count: number, passages: readonly InventedPassage[]): number {
  const heap = Array.from({ length: count }, (_, at) => at);
  for (const { a, b } of passages) {
    const [from, to] = [heap[a]!, heap[b]!];
    heap.forEach((of, at) => (heap[at] = of === from ? to : of));
  }
  return Math.max(...heap.map((of) => heap.filter((other) => other === of).length));
}
