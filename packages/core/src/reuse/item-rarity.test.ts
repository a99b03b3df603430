import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { resolveOptions } from "../model/options/define-option.ts";
import { boilerplateOptions, type BoilerplateOptions } from "./boilerplate-options.ts";
import { maskOptions } from "./boilerplate-reasons.ts";
import { buildItems } from "./build-items.ts";
import { familyOptions } from "./family-options.ts";
import { filler, inventCorpus, type InventedPassage, type InventedText } from "./item-corpus.contract.ts";

const rowsOf = <Row>(batches: Iterable<readonly Row[]>): Row[] => [...batches].flat();

function build(texts: readonly InventedText[], lines: readonly string[], boilerplate: Partial<BoilerplateOptions> = {}) {
  const shared = lines.flatMap((line) => {
    const holders = texts.flatMap(({ text }, at) => (text.includes(line) ? [at] : []));
    return holders.flatMap((a, i) => holders.slice(i + 1).map((b): InventedPassage => ({ a, b, aWords: line })));
  });
  const options = { ...resolveOptions(familyOptions), ...resolveOptions(boilerplateOptions), ...boilerplate };
  const built = buildItems({ ...inventCorpus(texts, shared), options });
  return { items: built.items, terms: rowsOf(built.terms()) };
}

const hosts = (count: number, line: string): InventedText[] =>
  Array.from({ length: count }, (_, at) => ({
    speaker: `Speaker${at}`,
    text: `${filler(at, 60)}. ${line} ${filler(at + 500, 60)}.`,
    day: 100 + at,
  }));

/** Sum of the terms in bits. */
function sumOf({ terms, items }: ReturnType<typeof build>, index = 0): number {
  return terms
    .filter(({ owner_id, unit }) => owner_id === items[index]!.item_id && unit === "bits")
    .reduce((sum, { value }) => sum + value, 0);
}

const WORDS =
  "harbour lamp widow ledger bread quay storm oil merchant Tuesday Ambrose Quill Committee on Fisheries thank you very much".split(" ");

describe("the reasons behind an item's bits", () => {
  test("terms in bits add up to what the item is worth, whatever is masked", () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...WORDS), { minLength: 8, maxLength: 30 }),
        fc.integer({ min: 2, max: 6 }),
        fc.integer({ min: 0, max: 3 }),
        (words, count, earlier) => {
          const line = `${words.join(" ")}.`;
          const old = hosts(earlier, line).map((text, at) => ({ ...text, speaker: `Old${at}`, day: at }));
          const built = build([...hosts(count, line), ...old], [line]);
          for (const [index, item] of built.items.entries()) expect(sumOf(built, index)).toBeCloseTo(item.surprisal_bits, 4);
        },
      ),
      { numRuns: 60 },
    );
  });

  test("a date inside a line takes its bits, and gives them back when the mask is off", () => {
    const line = "The harbour was sold to a stranger on January 14th, 2031, while the fishermen slept.";
    const masked = build(hosts(3, line), [line]);
    const open = build(hosts(3, line), [line], { maskDates: false });
    const taken = masked.terms.find(({ name }) => name === "masked_bits_date")!;
    expect(masked.terms.find(({ name }) => name === "masked_tokens_date")!.value).toBe(3);
    expect(taken.value).toBeLessThan(-10);
    expect(open.terms.some(({ name }) => name.endsWith("_date"))).toBe(false);
    const restored = open.terms.filter(({ name }) => name.startsWith("masked_bits_")).reduce((sum, { value }) => sum + value, 0);
    // What is still masked is a name: weekdays and months are written as names are.
    expect(open.items[0]!.surprisal_bits).toBeCloseTo(masked.items[0]!.surprisal_bits - taken.value + restored, 4);
  });

  test("what two speakers quote from a third counts for nothing between them", () => {
    const quote = "“the sea has no memory and the harbour keeps no promise,” said Ambrose Quill";
    const line = `My friends, as the poets of the pier have always known, ${quote}.`;
    const texts = hosts(2, line).concat(hosts(1, "in Ambrose they trust, in Quill they trust."));
    const masked = build(texts, [line]);
    const open = build(texts, [line], { maskQuotes: false });
    expect(masked.terms.find(({ name }) => name === "masked_tokens_third_party")!.value).toBe(11);
    const taken = masked.terms.find(({ name }) => name === "masked_bits_third_party")!.value;
    expect(taken).toBeLessThan(-50);
    expect(masked.items[0]!.surprisal_bits).toBeCloseTo(open.items[0]!.surprisal_bits + taken, 4);
  });

  test("a quotation that one of them says as his own counts", () => {
    const quote = "“the sea has no memory and the harbour keeps no promise,” said Ambrose Quill";
    const line = `My friends, as the poets of the pier have always known, ${quote}.`;
    const plain = line.replace(/[“”]/gu, "");
    const [a, b, c] = [hosts(1, line)[0]!, hosts(2, line)[1]!, hosts(3, plain)[2]!];
    const shared = [
      { a: 0, b: 1, aWords: line },
      { a: 0, b: 2, aWords: line, bWords: plain },
      { a: 1, b: 2, aWords: line, bWords: plain },
    ];
    const terms = rowsOf(buildItems(inventCorpus([a, b, c], shared)).terms());
    expect(terms).not.toEqual([]);
    expect(terms.some(({ name }) => name.endsWith("third_party"))).toBe(false);
  });

  test("every mask has an option of its own or shares it with its kind", () => {
    expect(Object.values(maskOptions).every((name) => name in boilerplateOptions)).toBe(true);
  });
});
