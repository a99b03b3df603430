import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findAbbreviations, SentenceEdges } from "./boilerplate-sentences.ts";
import { SHORTEST_CORE, type Core } from "./family-cores.ts";
import { partByBoilerplate, partCore, snapCore } from "./family-parts.ts";
import { inventCorpus } from "./item-corpus.contract.ts";

const sentences = Array.from({ length: 12 }, (_, at) => `Sentence ${at} has a handful of words in it.`).join(" ");
const corpus = inventCorpus([{ speaker: "A", text: sentences }]);
const edges = new SentenceEdges(corpus.columns, findAbbreviations(corpus.wordId));
const core = (first: number, end: number): Core => ({ document: 0, first, end, support: 1 });
const total = corpus.columns.tokens.length;

describe("parts", () => {
  test("a long core is parted between sentences, and the parts together are the core", () => {
    fc.assert(
      fc.property(fc.integer({ min: 20, max: 60 }), (longest) => {
        const parts = partCore(core(0, total), corpus.columns, edges, longest);
        expect(parts[0]!.first).toBe(0);
        expect(parts.at(-1)!.end).toBe(total);
        parts.forEach((part, at) => {
          expect(part.end - part.first).toBeLessThanOrEqual(longest);
          if (at > 0) expect(part.first).toBe(parts[at - 1]!.end);
          if (at > 0) expect(edges.isStart(part.first)).toBe(true);
        });
      }),
    );
  });

  test("an edge near a sentence's is moved to it, an edge in the middle stays", () => {
    expect(snapCore(core(11, 25), corpus.columns, corpus.signs, edges)).toMatchObject({ first: 9, end: 27 });
    const long = inventCorpus([{ speaker: "A", text: Array.from({ length: 60 }, (_, at) => `w${at}`).join(" ") }]);
    expect(snapCore(core(20, 40), long.columns, long.signs, new SentenceEdges(long.columns, findAbbreviations(long.wordId)))).toMatchObject(
      {
        first: 20,
        end: 40,
      },
    );
  });

  test("a core is cut where boilerplate ends, but not for a word or two", () => {
    expect(partByBoilerplate(core(0, 30), (token) => token < 12).map((part) => [part.first, part.end])).toEqual([
      [0, 12],
      [12, 30],
    ]);
    expect(partByBoilerplate(core(0, 30), (token) => token === 12 || token === 13)).toHaveLength(1);
    for (const part of partByBoilerplate(core(0, 30), (token) => token % 7 < 3))
      expect(part.end - part.first).toBeGreaterThanOrEqual(SHORTEST_CORE);
  });
});

describe("sentences", () => {
  const starts = (text: string): string[] => {
    const one = inventCorpus([{ speaker: "A", text }]);
    const finder = new SentenceEdges(one.columns, findAbbreviations(one.wordId));
    return Array.from(one.columns.tokens, (_, token) => token)
      .filter((token) => finder.isStart(token))
      .map((token) => one.textOf(0, token, token + 1));
  };

  test("titles, initials and figures end no sentence", () => {
    expect(starts("Rep. J. Ash paid 3.50 crowns. He left. The U.S. Senate met")).toEqual(["Rep", "He", "The"]);
  });

  test("where a script has no capitals every stop ends a sentence", () => {
    expect(starts("یہ ایک جملہ ہے۔ یہ دوسرا ہے۔ تیسرا")).toEqual(["یہ", "یہ", "تیسرا"]);
  });
});
