import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { resolveOptions } from "../model/options/define-option.ts";
import { reuseOptions } from "../model/options/reuse-options.ts";
import { BlockMatcher, mergeBlocks, planMatch } from "./match-passages.ts";
import { passageTypes } from "./passage-columns.ts";
import { TokenColumnsBuilder } from "../text/build-token-columns.ts";
import type { DocumentColumns } from "../text/token-columns.ts";

interface InventedDocument {
  readonly speaker: number;
  readonly text: string;
}

const LINE = "they promised a form as simple as a postcard and delivered nine hundred pages of riddles";

/** Sentences of invented words, a few of them common as in real text; the same for the same seed. */
function inventedText(seed: number, wordCount: number): string {
  let state = seed * 2_654_435_761;
  const random = () => {
    state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x9e3779b9) >>> 0;
    return ((state ^ (state >>> 13)) >>> 0) / 2 ** 32;
  };
  const words = Array.from({ length: wordCount }, () => `w${Math.floor(4000 ** random())}`);
  return `${words.map((word, at) => (at % 12 === 11 ? `${word}.` : word)).join(" ")}. `;
}

function columnsOf(invented: readonly InventedDocument[]) {
  const builder = new TokenColumnsBuilder();
  for (const { text } of invented) builder.add(text);
  const count = invented.length;
  const numbers = (value: (at: number) => number) => Uint32Array.from({ length: count }, (_, at) => value(at));
  const documents: DocumentColumns = {
    source: numbers((at) => at),
    speaker: numbers((at) => invented[at]!.speaker),
    outlet: new Uint32Array(count),
    day: new Int32Array(count),
    isProse: new Uint8Array(count),
    canonical: numbers((at) => invented.findIndex(({ text }) => text === invented[at]!.text)),
  };
  return { columns: builder.finish(), documents, vocabulary: builder.vocabulary };
}

function match(documents: readonly InventedDocument[], given: Parameters<typeof resolveOptions<typeof reuseOptions>>[1] = {}) {
  const { columns, documents: documentColumns, vocabulary } = columnsOf(documents);
  const { context, blocks } = planMatch(columns, documentColumns, resolveOptions(reuseOptions, given));
  const matcher = new BlockMatcher(context);
  const passages = mergeBlocks(blocks.map((block) => matcher.match(block)));
  const slice = (first: number, end: number) =>
    Array.from(columns.tokens.subarray(first, end), (token) => vocabulary.word(token)).join(" ");
  return Array.from({ length: passages.count }, (_, row) => ({
    a: passages.aDocument[row]!,
    aText: slice(passages.aFirst[row]!, passages.aEnd[row]!),
    b: passages.bDocument[row]!,
    bText: slice(passages.bFirst[row]!, passages.bEnd[row]!),
    bits: passages.bits[row]!,
    matched: passages.matched[row]!,
    type: passageTypes[passages.type[row]!]!,
  }));
}

/** Thirty documents of thirty speakers who share nothing but common words. */
function strangers(): InventedDocument[] {
  return Array.from({ length: 30 }, (_, number) => ({ speaker: number, text: inventedText(number + 1, 200) }));
}

function withLine(documents: InventedDocument[], number: number, line: string): void {
  const { speaker, text } = documents[number]!;
  const middle = text.indexOf(". ", text.length / 2) + 2;
  documents[number] = { speaker, text: `${text.slice(0, middle)}${line}. ${text.slice(middle)}` };
}

describe("matching", () => {
  test("a line that two speakers share is found whole, and nothing else", () => {
    const documents = strangers();
    withLine(documents, 4, LINE);
    withLine(documents, 17, LINE);
    const found = match(documents);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ a: 4, aText: LINE, b: 17, bText: LINE, matched: 16, type: "verbatim" });
    expect(found[0]!.bits).toBeGreaterThan(38);
  });

  test("speakers who share nothing share no passage", () => {
    expect(match(strangers())).toEqual([]);
  });

  test("no documents, empty ones and single words give no passage", () => {
    expect(match([])).toEqual([]);
    expect(match([{ speaker: 1, text: "" }])).toEqual([]);
    expect(
      match([
        { speaker: 1, text: "word" },
        { speaker: 2, text: "" },
        { speaker: 3, text: "word" },
      ]),
    ).toEqual([]);
  });

  test("a line with a word changed, one dropped and one put in is still one passage", () => {
    const documents = strangers();
    withLine(documents, 4, LINE);
    withLine(documents, 17, "they promised us a form as simple as a matchbook and delivered nine pages of riddles");
    const found = match(documents);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ aText: LINE, type: "near_verbatim" });
  });

  test("a line with its halves swapped is one reordered passage", () => {
    const documents = strangers();
    withLine(documents, 4, LINE);
    withLine(documents, 17, "delivered nine hundred pages of riddles and they promised a form as simple as a postcard");
    const found = match(documents);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ a: 4, b: 17, type: "reordered" });
  });

  test("a line that a speaker repeats himself is found, unless own repetition is left out", () => {
    const documents = strangers().map((document, at) => (at === 17 ? { ...document, speaker: 4 } : document));
    withLine(documents, 4, LINE);
    withLine(documents, 17, LINE);
    expect(match(documents)).toHaveLength(1);
    expect(match(documents, { selfDocuments: 0 })).toEqual([]);
  });

  test("what one speaker says all the time does not hide that another says it once", () => {
    const documents = Array.from({ length: 60 }, (_, at) => ({ speaker: at === 31 ? 99 : 1, text: inventedText(at + 1, 400) }));
    for (let at = 0; at < documents.length; at += 1) withLine(documents, at, LINE);
    const across = match(documents).filter(({ a, b }) => a === 31 || b === 31);
    expect(across.length).toBeGreaterThan(0);
    expect(across.length).toBeLessThan(30);
  });

  test("a family of copies costs links, not pairs", () => {
    const documents = Array.from({ length: 120 }, (_, at) => ({ speaker: at, text: inventedText(at + 1, 400) }));
    for (let at = 0; at < 120; at++) withLine(documents, at, LINE);
    const found = match(documents);
    expect(new Set(found.flatMap(({ a, b }) => [a, b])).size).toBe(120);
    expect(found.length).toBeLessThan(360);
  });

  test("the same document twice is not matched again", () => {
    const text = inventedText(1, 200);
    expect(match([...strangers().slice(1), { speaker: 50, text }, { speaker: 50, text }])).toEqual([]);
  });

  test("blocks of any size, in any order, give the same passages", () => {
    const documents = strangers();
    for (const at of [2, 9, 11, 23, 28]) withLine(documents, at, LINE);
    const { columns, documents: documentColumns } = columnsOf(documents);
    const run = (blockBytes: number, isReversed: boolean) => {
      const { context, blocks } = planMatch(columns, documentColumns, resolveOptions(reuseOptions, { blockBytes }));
      const parts = (isReversed ? blocks.toReversed() : blocks).map((block) => new BlockMatcher(context).match(block));
      return mergeBlocks(parts);
    };
    const whole = run(1 << 30, false);
    expect(whole.count).toBe(10);
    expect(run(1 << 10, false)).toEqual(whole);
    expect(run(1 << 12, true)).toEqual(whole);
  });

  test("every passage lies within its two documents, the earlier one first, and matches no more than its shorter side", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(7), fc.nat(5)), { minLength: 2, maxLength: 12 }), fc.nat(1000), (plan, seed) => {
        const shared = Array.from({ length: 8 }, (_, at) => inventedText(seed + at, 25));
        const documents = plan.map(([line, speaker], at) => ({
          speaker,
          text: `${inventedText(seed + 100 + at, 60)}${shared[line]}${inventedText(seed + 200 + at, 30)}`,
        }));
        const { columns, documents: documentColumns } = columnsOf(documents);
        const { context, blocks } = planMatch(columns, documentColumns, resolveOptions(reuseOptions));
        const matcher = new BlockMatcher(context);
        const found = mergeBlocks(blocks.map((block) => matcher.match(block)));
        for (let row = 0; row < found.count; row++) {
          const [a, b] = [found.aDocument[row]!, found.bDocument[row]!];
          expect(a).toBeLessThan(b);
          expect(found.aFirst[row]).toBeGreaterThanOrEqual(columns.firstToken[a]!);
          expect(found.aEnd[row]).toBeLessThanOrEqual(columns.firstToken[a + 1]!);
          expect(found.bFirst[row]).toBeGreaterThanOrEqual(columns.firstToken[b]!);
          expect(found.bEnd[row]).toBeLessThanOrEqual(columns.firstToken[b + 1]!);
          expect(found.matched[row]).toBeGreaterThan(0);
          expect(found.matched[row]).toBeLessThanOrEqual(
            Math.min(found.aEnd[row]! - found.aFirst[row]!, found.bEnd[row]! - found.bFirst[row]!),
          );
          expect(found.bits[row]).toBeGreaterThanOrEqual(context.minimumBits);
        }
      }),
      { numRuns: 25, seed: 11 },
    );
  });

  test("one word said over and over, and the same thousand words over and over, take linear time", () => {
    const words = Array.from({ length: 1000 }, (_, at) => `u${at}`).join(" ");
    const found = match([
      { speaker: 1, text: "again ".repeat(100_000) },
      { speaker: 2, text: `${words} `.repeat(20) },
      { speaker: 3, text: `${words} `.repeat(21) },
      ...strangers(),
    ]);
    expect(found.length).toBeGreaterThan(0);
    expect(found.length).toBeLessThan(1000);
  });
});
