import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { TextAligner } from "./template-align.ts";

/** Words by number; `worth` bits each. */
function alignWords(a: readonly string[], b: readonly string[], worth: (word: string) => number = () => 9): [string, string][] {
  const words = [...new Set([...a, ...b])];
  const tokens = Uint32Array.from([...a, ...b], (word) => words.indexOf(word) + 1);
  const weights = [0, ...words.map(worth)];
  const partner = new TextAligner(tokens, weights).align({ first: 0, end: a.length }, { first: a.length, end: tokens.length });
  return [...partner].flatMap((at, from): [string, string][] =>
    at < 0 ? [] : [[`${a[from]}${from}`, `${b[at - a.length]}${at - a.length}`]],
  );
}
const split = (text: string): string[] => text.split(" ");

/** The most that an alignment in order can be worth, tried in full: 6 bits for each unaligned stretch. */
function bestWorth(a: readonly string[], b: readonly string[], worth: number): number {
  const memory = new Map<string, number>();
  const from = (i: number, j: number, isOpen: boolean): number => {
    if (i === a.length && j === b.length) return 0;
    const key = `${i},${j},${isOpen}`;
    const known = memory.get(key);
    if (known !== undefined) return known;
    const cost = isOpen ? 0 : 6;
    const options = [Number.NEGATIVE_INFINITY];
    if (i < a.length) options.push(from(i + 1, j, true) - cost);
    if (j < b.length) options.push(from(i, j + 1, true) - cost);
    if (i < a.length && j < b.length && a[i] === b[j]) options.push(from(i + 1, j + 1, false) + worth);
    const best = Math.max(...options);
    memory.set(key, best);
    return best;
  };
  return from(0, 0, false);
}

/** What an alignment is worth by the same rule. */
function worthOf(pairs: readonly [string, string][], a: readonly string[], b: readonly string[], worth: number): number {
  const places = pairs.map(([x, y]) => [Number(/\d+$/u.exec(x)![0]), Number(/\d+$/u.exec(y)![0])] as const);
  let stretches = 0;
  let [i, j] = [0, 0];
  for (const [x, y] of [...places, [a.length, b.length] as const]) {
    if (x > i || y > j) stretches++;
    [i, j] = [x + 1, y + 1];
  }
  return pairs.length * worth - stretches * 6;
}

describe("alignment of whole texts", () => {
  test("what two fillings of a form have in common is aligned, what was filled in is not", () => {
    const a = split("today ana castell asked the ministry to keep the boats for 14200 people in aldmoor");
    const b = split("today bram oduya asked the ministry to keep the boats for 31750 people in brenwick");
    const pairs = alignWords(a, b);
    expect(pairs.map(([word]) => word.replace(/\d+$/u, ""))).toEqual(split("today asked the ministry to keep the boats for people in"));
  });

  test("a common word that happens to stand in both fillings does not part them", () => {
    const a = split("she said that nobody on the island sleeps and left");
    const b = split("she said that my mother crossed the sound by night and left");
    const common = (word: string) => (word === "the" ? 4 : 9);
    expect(alignWords(a, b, common).map(([word]) => word)).toEqual(["she0", "said1", "that2", "and8", "left9"]);
  });

  test("texts without a word in common have no partners, and an empty text has none", () => {
    expect(alignWords(split("one two"), split("three four"))).toEqual([]);
    expect(alignWords([], split("three four"))).toEqual([]);
  });

  const texts = fc.array(fc.constantFrom("a", "b", "c"), { maxLength: 14 });
  test("partners are equal words and ascend on both sides", () => {
    fc.assert(
      fc.property(texts, texts, (a, b) => {
        const pairs = alignWords(a, b);
        for (const [x, y] of pairs) expect(x[0]).toBe(y[0]);
        const places = pairs.map(([, y]) => Number(y.slice(1)));
        expect(places).toEqual([...new Set(places)].sort((x, y) => x - y));
      }),
    );
  });

  test("without a row of four words in common it is worth as much as the best that a full search finds", () => {
    const rows = (words: readonly string[]) => words.slice(3).map((_, at) => words.slice(at, at + 4).join(""));
    fc.assert(
      fc.property(texts, texts, (a, b) => {
        fc.pre(!rows(a).some((row) => rows(b).includes(row)));
        expect(worthOf(alignWords(a, b), a, b, 9)).toBe(bestWorth(a, b, 9));
      }),
    );
  });
});
