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
});
