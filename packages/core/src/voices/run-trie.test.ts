import fc from "fast-check";
import { expect, test } from "vitest";
import { RunTrie } from "./run-trie.ts";
import { indexGrams } from "./word-grams.ts";

const words = (text: string): string[] => text.split(" ");

function heldBy(voices: readonly string[][], text: readonly string[]): number[][] {
  const found: number[][] = [];
  new RunTrie(voices.map((each) => ({ words: each }))).read(text, (holders) => found.push([...holders]));
  return found.sort();
}

test("a run of four words, and a shorter voice as a whole, tell who holds them, once per text", () => {
  const voices = [words("we will never give in"), words("give in"), words("will never give in"), words("alone"), []];
  expect(heldBy(voices, words("they will never give in and will never give in"))).toEqual([[0, 2], [1]]);
  expect(heldBy(voices, words("we will never"))).toEqual([]);
});

test("of any voices and any text the runs are those of the index by written runs", () => {
  const voice = fc.array(fc.constantFrom("a", "b", "c"), { maxLength: 9 });
  fc.assert(
    fc.property(fc.array(voice, { maxLength: 6 }), voice, (voices, text) => {
      const index = indexGrams(voices.map((each) => ({ words: each })));
      const runs = new Set(text.flatMap((_, at) => [2, 3, 4].map((length) => text.slice(at, at + length).join(" "))));
      const expected = [...runs].filter((run) => run.includes(" ")).flatMap((run) => (index.has(run) ? [index.get(run)!] : []));
      expect(heldBy(voices, text)).toEqual(expected.sort());
    }),
    { numRuns: 2000 },
  );
});

test("a tree with more runs than its first table holds loses none", () => {
  const voices = Array.from({ length: 3000 }, (_, place) => [`a${place}`, `b${place}`, `c${place % 7}`]);
  for (const place of [0, 1500, 2999]) expect(heldBy(voices, voices[place]!)).toEqual([[place]]);
});
