import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { mixPair } from "../algo/mix-hash.ts";
import type { DocumentColumns, TokenColumns } from "../text/token-columns.ts";
import { slotOf } from "./ngram-table.ts";
import { countBigrams, countStatistics, countTrigrams } from "./reuse-statistics.ts";
import { COUNT_PARTS, emptyTokenCounts, layOutCounts, packCount, unpackCount } from "./token-counts.ts";

function columnsOf(texts: readonly (readonly number[])[]): { columns: TokenColumns; documents: DocumentColumns } {
  const tokens = Uint32Array.from(texts.flat());
  const numbers = Uint32Array.from(texts, (_, at) => at);
  return {
    columns: {
      tokens,
      starts: tokens,
      lengths: new Uint16Array(tokens.length),
      breaks: new Uint8Array(tokens.length),
      firstToken: Uint32Array.from([0, ...texts.map((_, at) => texts.slice(0, at + 1).flat().length)]),
    },
    documents: {
      source: numbers,
      speaker: numbers,
      outlet: numbers,
      day: new Int32Array(texts.length),
      isProse: new Uint8Array(texts.length),
      canonical: numbers,
    },
  };
}

/** Occurrences of a run of words in texts, by looking everywhere. */
function occurrences(texts: readonly (readonly number[])[], run: readonly number[]): number {
  return texts.flatMap((text) => text.map((_, at) => run.every((word, offset) => text[at + offset] === word))).filter(Boolean).length;
}

describe("statistics", () => {
  test("words, pairs and triples are counted as often as they stand there, from three times on", () => {
    const texts = fc.array(fc.array(fc.integer({ min: 1, max: 3 }), { maxLength: 30 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(texts, (given) => {
        const { columns, documents } = columnsOf(given);
        const statistics = countStatistics(columns, documents);
        const { bigrams, trigrams } = statistics;
        for (const u of [1, 2, 3]) {
          expect(statistics.wordCount[u] ?? 0).toBe(occurrences(given, [u]));
          expect(statistics.documentFrequency[u] ?? 0).toBe(given.filter((text) => text.includes(u)).length);
          for (const v of [1, 2, 3]) {
            const slot = slotOf(bigrams, u, v);
            const pairs = occurrences(given, [u, v]);
            if (pairs >= 3) expect(bigrams.count[slot]).toBe(pairs);
            for (const w of [1, 2, 3]) {
              const triples = occurrences(given, [u, v, w]);
              if (triples >= 3) expect(trigrams.count[slotOf(trigrams, slot, w)]).toBe(triples);
            }
          }
        }
      }),
      { numRuns: 50, seed: 5 },
    );
  });

  test("counts laid out beside the tokens are those of the n-gram that ends there", () => {
    const text = [1, 2, 3, 1, 2, 3, 1, 2, 3, 1, 2];
    const { columns, documents } = columnsOf([text]);
    const statistics = countStatistics(columns, documents);
    const counts = emptyTokenCounts(columns);
    for (let part = 0; part < COUNT_PARTS; part++) layOutCounts(columns, documents, statistics, { counts, wordRoom: 4, part });
    expect(Array.from(counts.bigram)).toEqual([0, 4, 3, 3, 4, 3, 3, 4, 3, 3, 4]);
    expect(Array.from(counts.trigram)).toEqual([0, 0, 3, 3, 3, 3, 3, 3, 3, 3, 3]);
    expect(Array.from(counts.inDocument)).toEqual([4, 4, 3, 4, 4, 3, 4, 4, 3, 4, 4]);
  });

  test("the pair noted at each token is the one that ends there, also after its table has grown, and spares looking it up", () => {
    for (let size = 1000; size <= 4000; size += 500) {
      // Half of the pairs stand there three times, the others once.
      const often = Array.from({ length: size }, (_, at) => 1 + (mixPair(at, size) % 5000));
      const once = Array.from({ length: size * 3 }, (_, at) => 1 + (mixPair(at, size + 1) % 5000));
      const { columns, documents } = columnsOf([often, once, often, often]);
      const tokenCount = columns.tokens.length;
      const bigramEnding = new Uint32Array(tokenCount);
      const bigrams = countBigrams(columns, documents, { tokenCount, bigramEnding });
      const wrong = bigramEnding.findIndex(
        (slot, at) => slot !== 0 && (bigrams.first[slot - 1] !== columns.tokens[at - 1] || bigrams.second[slot - 1] !== columns.tokens[at]),
      );
      expect(wrong).toBe(-1);
      const trigrams = countTrigrams(columns, documents, { tokenCount, bigrams, bigramEnding });
      const layOut = (known?: Uint32Array) => {
        const counts = emptyTokenCounts(columns);
        for (let part = 0; part < COUNT_PARTS; part++)
          layOutCounts(columns, documents, { bigrams, trigrams }, { counts, wordRoom: 5001, part, bigramEnding: known });
        return counts;
      };
      expect(layOut(bigramEnding)).toEqual(layOut());
    }
  });

  test("a packed count is exact while small and never off by more than 255", () => {
    fc.assert(
      fc.property(fc.nat(8_000_000), (count) => {
        const back = unpackCount(packCount(count));
        expect(count - back).toBeGreaterThanOrEqual(0);
        expect(count - back).toBeLessThan(count < 32_768 ? 1 : 256);
      }),
      { seed: 4 },
    );
  });

  test("no documents give no counts", () => {
    const { columns, documents } = columnsOf([]);
    expect(countStatistics(columns, documents)).toMatchObject({ tokenCount: 0, documentCount: 0 });
  });
});
