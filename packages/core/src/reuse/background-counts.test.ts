import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { BackgroundCounts } from "./background-counts.ts";
import type { BackgroundTexts } from "./background-texts.ts";
import type { Family } from "./family-gather.ts";

const NO_DAY = -2147483648;

interface Said {
  readonly words: readonly number[];
  readonly day: number;
  readonly speaker: number;
}

function textsOf(said: readonly Said[]): BackgroundTexts {
  const firstToken = [0];
  for (const { words } of said) firstToken.push(firstToken.at(-1)! + words.length);
  return {
    tokens: Uint32Array.from(said.flatMap(({ words }) => words)),
    firstToken: Uint32Array.from(firstToken),
    day: Int32Array.from(said, ({ day }) => day),
    speaker: Uint32Array.from(said, ({ speaker }) => speaker),
    ownSpeakers: 2,
  };
}

/** A family whose canonical text is the words 1, 2, ..., 6. */
const tokens = Uint32Array.of(1, 2, 3, 4, 5, 6);
const family = {
  places: [{ document: 0, first: 0, end: 6, shared: 6, gapBits: 0, via: -1 }],
  coverage: new Uint16Array(6).fill(2),
} as unknown as Family;

describe("background counts", () => {
  test("by hand: only others' texts of early days count, and those without a day", () => {
    const counts = new BackgroundCounts(
      textsOf([
        { words: [1, 2, 3], day: 10, speaker: 5 },
        { words: [1, 2, 0, 3], day: NO_DAY, speaker: 6 },
        { words: [1, 2, 3, 1, 2, 3], day: 90, speaker: 5 },
        { words: [1, 2, 3], day: 20, speaker: 0 },
      ]),
      [family],
      tokens,
    );
    counts.turnTo({ before: 90, apartFrom: new Set([0, 1]) });
    expect([counts.wordCount(1), counts.pairCount(1, 2), counts.tripleCount(1, 2, 3)]).toEqual([2, 2, 1]);
    expect(counts.tokenCount).toBe(7);
    counts.turnTo({ before: 91, apartFrom: new Set() });
    expect([counts.wordCount(1), counts.pairCount(1, 2), counts.tripleCount(1, 2, 3)]).toEqual([5, 5, 4]);
    expect(counts.tokenCount).toBe(16);
  });

  test("are those of a plain search, wherever days and speakers fall", () => {
    const said = fc.record({
      words: fc.array(fc.integer({ min: 0, max: 6 }), { maxLength: 12 }),
      day: fc.constantFrom(NO_DAY, 1, 5, 9, 20),
      speaker: fc.integer({ min: 0, max: 4 }),
    });
    fc.assert(
      fc.property(
        fc.array(said, { maxLength: 10 }),
        fc.constantFrom(2, 9, 30),
        fc.uniqueArray(fc.integer({ min: 0, max: 1 })),
        (all, before, own) => {
          const counts = new BackgroundCounts(textsOf(all), [family], tokens);
          counts.turnTo({ before, apartFrom: new Set(own) });
          const early = all.filter(({ day, speaker }) => day < before && !own.includes(speaker));
          const count = (...row: number[]): number =>
            early.reduce((sum, { words }) => sum + words.filter((_, at) => row.every((word, i) => words[at + i] === word)).length, 0);
          for (let word = 1; word <= 4; word++) {
            expect(counts.wordCount(word)).toBe(count(word));
            expect(counts.pairCount(word, word + 1)).toBe(count(word, word + 1));
            expect(counts.tripleCount(word, word + 1, word + 2)).toBe(count(word, word + 1, word + 2));
          }
        },
      ),
    );
  });

  test("of a row in very many early texts are its share of what is early", () => {
    const many = Array.from({ length: 600 }, (_, at): Said => ({ words: [1, 2, 0, 0], day: at, speaker: 10 + at }));
    const counts = new BackgroundCounts(textsOf(many), [family], tokens);
    counts.turnTo({ before: 300, apartFrom: new Set() });
    expect(counts.pairCount(1, 2)).toBe(300);
    counts.turnTo({ before: 100, apartFrom: new Set() });
    expect(counts.pairCount(1, 2)).toBe(100);
  });
});
