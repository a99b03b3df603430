import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { TokenColumnsBuilder } from "../text/build-token-columns.ts";
import { resolveOptions } from "../model/options/define-option.ts";
import type { BackgroundTexts } from "./background-texts.ts";
import { boilerplateOptions, type BoilerplateOptions } from "./boilerplate-options.ts";
import { maskOptions } from "./boilerplate-reasons.ts";
import { buildItems } from "./build-items.ts";
import { familyOptions } from "./family-options.ts";
import type { ItemInput } from "./item-input.ts";
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

  test("gaps between shared words are among them", () => {
    const line = "The widow of the oil merchant burned the ledger while the harbour slept under a storm.";
    const longer = line.replace("while", "and the last of the letters while");
    const [a, b] = [hosts(1, line)[0]!, hosts(2, longer)[1]!];
    const built = buildItems(inventCorpus([a, b], [{ a: 0, b: 1, aWords: line, bWords: longer }]));
    const terms = rowsOf(built.terms());
    expect(terms.find(({ name }) => name === "gap_bits")!.value).toBeLessThan(-1);
    expect(sumOf({ items: built.items, terms })).toBeCloseTo(built.items[0]!.surprisal_bits, 4);
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

/** Texts of a background in the columns of a corpus. */
function backgroundOf(
  input: ItemInput,
  said: readonly { readonly text: string; readonly speaker: number; readonly day: number }[],
): BackgroundTexts {
  const builder = new TokenColumnsBuilder();
  for (const { text } of said) builder.add(text);
  const { tokens, firstToken } = builder.finish();
  return {
    tokens: tokens.map((word) => input.wordId(builder.vocabulary.word(word))),
    firstToken,
    day: Int32Array.from(said, ({ day }) => day),
    speaker: Uint32Array.from(said, ({ speaker }) => speaker),
    ownSpeakers: 3,
  };
}

describe("a background", () => {
  const line = "The widow of the oil merchant burned the ledger while the harbour slept under a storm.";
  const hosted = hosts(3, line);
  const shared = [0, 1].flatMap((a) => [1, 2].filter((b) => b > a).map((b): InventedPassage => ({ a, b, aWords: line })));
  const input = inventCorpus(hosted, shared);
  const worth = (said: Parameters<typeof backgroundOf>[1]) => {
    const built = buildItems({ ...input, background: backgroundOf(input, said) });
    return { item: built.items[0]!, terms: rowsOf(built.terms()), matches: rowsOf(built.matches()) };
  };
  const alone = buildItems(input).items[0]!.surprisal_bits;

  test("never makes an item rarer, and the reasons still add up", () => {
    const text = fc.array(fc.constantFrom(...line.toLowerCase().replace(".", "").split(" "), "x"), { minLength: 1, maxLength: 40 });
    const said = fc.record({
      text: text.map((words) => words.join(" ")),
      speaker: fc.integer({ min: 0, max: 9 }),
      day: fc.constantFrom(-2147483648, 3, 85, 90, 500),
    });
    fc.assert(
      fc.property(fc.array(said, { maxLength: 12 }), (texts) => {
        const { item, terms } = worth(texts);
        expect(item.surprisal_bits).toBeLessThanOrEqual(alone + 1e-6);
        const sum = terms.filter(({ unit }) => unit === "bits").reduce((total, { value }) => total + value, 0);
        expect(sum).toBeCloseTo(item.surprisal_bits, 4);
      }),
      { numRuns: 40 },
    );
  });

  test("that is large and lacks the corpus's own words does not make them rare", () => {
    const talk = Array.from({ length: 300 }, () => "widow oil merchant ledger harbour storm").join(" ");
    const topical = inventCorpus([...hosted, { speaker: "Speaker9", text: talk, day: 90 }], shared);
    const silent = backgroundOf(topical, [{ text: filler(7, 40_000), speaker: 8, day: 10 }]);
    const bits = buildItems(topical).items[0]!.surprisal_bits;
    expect(buildItems({ ...topical, background: silent }).items[0]!.surprisal_bits).toBe(bits);
    expect(bits).toBeLessThan(alone - 10);
  });

  test("in which nine others said the line long before makes it a stock phrase, with its speakers printed", () => {
    const { item, terms, matches } = worth(Array.from({ length: 9 }, (_, at) => ({ text: line, speaker: 3 + at, day: 10 + at })));
    const valueOf = (name: string) => terms.find((term) => term.name === name)?.value;
    expect([valueOf("earlier_speakers"), valueOf("asked_speakers")]).toEqual([9, 9]);
    expect(item.surprisal_bits).toBeCloseTo(-Math.log2(9.5 / 10), 6);
    expect(item.suppressed_by).toBe("stock_phrase");
    expect(new Set(matches.map((match) => match.suppressed_by))).toEqual(new Set(["stock_phrase"]));
  });

  test("in which the line is said later, within the fortnight, or by its own speakers changes nothing", () => {
    const after = [86, 100, 300].map((day, at) => ({ text: line, speaker: 5 + at, day }));
    const own = [0, 1, 2].map((speaker) => ({ text: line, speaker, day: 10 }));
    const { item, terms } = worth([...after, ...own]);
    expect(item.surprisal_bits).toBe(alone);
    expect(terms.some(({ name }) => name === "background_bits")).toBe(false);
  });

  test("in which the words are common but the line is new takes bits, and matches follow an item that it makes common", () => {
    const halves = ["the widow of the oil merchant burned the ledger", "the ledger while the harbour slept under a storm"];
    const { item, terms, matches } = worth(Array.from({ length: 400 }, (_, at) => ({ text: halves[at % 2]!, speaker: 3 + at, day: 10 })));
    expect(terms.find(({ name }) => name === "background_bits")!.value).toBeLessThan(-50);
    expect(item.suppressed_by).toBe("common_words");
    expect(new Set(matches.map((match) => match.suppressed_by))).toEqual(new Set(["common_words"]));
  });
});
