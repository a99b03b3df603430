import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { resolveOptions } from "../model/options/define-option.ts";
import { reuseOptions } from "../model/options/reuse-options.ts";
import type { TokenColumns } from "../text/token-columns.ts";
import { beginChainKeys, COMMON_KEY, layOutChainKeys } from "./chain-keys.ts";
import type { WordCounts } from "./reuse-statistics.ts";

const options = resolveOptions(reuseOptions);

function columnsOf(tokens: readonly number[]): TokenColumns {
  const count = tokens.length;
  return {
    tokens: Uint32Array.from(tokens),
    firstToken: Uint32Array.of(0, count),
    starts: new Uint32Array(count),
    lengths: new Uint16Array(count),
    breaks: new Uint8Array(count),
  };
}

/** Word 1 and 2 are one in twenty each, word 3 one in a hundred thousand, the others in between. */
const words: WordCounts = {
  tokenCount: 100_000,
  documentCount: 1000,
  wordCount: Uint32Array.of(0, 5000, 5000, 1, 300, 300),
  documentFrequency: new Uint32Array(6),
};

function keysOf(tokens: readonly number[], parts = 1): number[] {
  const columns = columnsOf(tokens);
  const keys = beginChainKeys(columns, words, options);
  for (let part = 0; part < parts; part++) layOutChainKeys(columns, words, { keys, part, parts });
  return [...keys.key];
}

describe("keys of chains", () => {
  test("a rare word is known by itself, a common one with the next word, two common ones with the next two", () => {
    const keys = keysOf([3, 4, 3, 5, 1, 3, 4, 1, 3, 5, 1, 2, 4, 1, 2, 5, 1, 2, 4]);
    expect(keys[2]).toBe(keys[0]);
    expect(keys[7]).toBe(keys[4]);
    expect(keys[10]).not.toBe(keys[13]);
    expect(keys[16]).toBe(keys[10]);
  });

  test("only words that are common whatever the two texts are marked so", () => {
    expect([...beginChainKeys(columnsOf([]), words, options).isCommon]).toEqual([0, 1, 1, 0, 0, 0]);
  });

  test("a key tells whether its word is common", () => {
    expect(keysOf([3, 1, 4, 2, 5]).map((key) => key & COMMON_KEY)).toEqual([0, 1, 0, 1, 0]);
  });

  test("where the same three words stand, the key is the same, in how many parts soever", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 3, maxLength: 60 }),
        fc.integer({ min: 1, max: 9 }),
        (tokens, parts) => {
          const keys = keysOf(tokens);
          expect(keysOf(tokens, parts)).toEqual(keys);
          const seen = new Map<string, number>();
          for (let at = 0; at + 2 < tokens.length; at++) {
            const three = tokens.slice(at, at + 3).join(" ");
            expect(seen.get(three) ?? keys[at]).toBe(keys[at]);
            seen.set(three, keys[at]!);
          }
        },
      ),
    );
  });
});
