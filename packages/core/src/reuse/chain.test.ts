import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { resolveOptions } from "../model/options/define-option.ts";
import { reuseOptions } from "../model/options/reuse-options.ts";
import type { TokenColumns } from "../text/token-columns.ts";
import { ChainFinder, jumpCost } from "./chain.ts";
import type { MatchContext } from "./match-context.ts";
import { planMatch } from "./match-passages.ts";
import { Surprisal } from "./surprisal.ts";

/** Columns of documents given as word ids, every one of another speaker. */
function contextOf(texts: readonly (readonly number[])[]): MatchContext {
  const tokens = Uint32Array.from(texts.flat());
  const firstToken = Uint32Array.from([0, ...texts.map((_, at) => texts.slice(0, at + 1).flat().length)]);
  const columns: TokenColumns = {
    tokens,
    firstToken,
    starts: tokens.map((_, at) => at * 2),
    lengths: new Uint16Array(tokens.length).fill(1),
    breaks: new Uint8Array(tokens.length),
  };
  const numbers = Uint32Array.from(texts, (_, at) => at);
  const documents = {
    source: numbers,
    speaker: numbers,
    outlet: new Uint32Array(texts.length),
    day: new Int32Array(texts.length),
    isProse: new Uint8Array(texts.length),
    canonical: numbers,
  };
  return planMatch(columns, documents, resolveOptions(reuseOptions)).context;
}

/** Filler that makes words 1 to 9 common and leaves the others rare. */
const FILLER = Array.from({ length: 3000 }, (_, at) => (at % 3 === 0 ? 1 + (at % 9) : 100 + (at % 1700)));

/** The best chain score by plain recursion over all pairs of tokens: no lists, no rows, no shortcuts. */
function bestByRecursion(context: MatchContext, a: { first: number; end: number }, b: { first: number; end: number }): number {
  const { tokens } = context.columns;
  const surprisal = new Surprisal(context);
  surprisal.setPair(a.end - a.first + b.end - b.first);
  const same = (at: number, other: number) =>
    at >= a.first && at < a.end && other >= b.first && other < b.end && tokens[at] === tokens[other];
  const runLength = (at: number, other: number) => {
    let length = 1;
    for (let k = 1; same(at - k, other - k); k++) length++;
    for (let k = 1; same(at + k, other + k); k++) length++;
    return length;
  };
  const isNode = (at: number, other: number) => {
    const bits = surprisal.wordBits(at, other);
    const length = runLength(at, other);
    if (bits >= context.options.nodeBits || length >= 3) return true;
    if (length < 2) return false;
    const step = same(at - 1, other - 1) ? -1 : 1;
    return bits + surprisal.wordBits(at + step, other + step) >= 14;
  };
  const nodes: { at: number; other: number; score: number }[] = [];
  for (let at = a.first; at < a.end; at++)
    for (let other = b.first; other < b.end; other++) {
      if (!same(at, other) || !isNode(at, other)) continue;
      const word = same(at - 1, other - 1)
        ? Math.max(
            surprisal.runFloorShare * surprisal.wordBits(at, other),
            surprisal.runBits(at, surprisal.wordProbability(at, other), same(at - 2, other - 2) ? 2 : 1),
          )
        : surprisal.wordBits(at, other);
      let score = word;
      for (const earlier of nodes) {
        const back = at - earlier.at;
        const across = other - earlier.other;
        if (back < 1 || back > context.options.maximumGap || Math.abs(across) > context.options.maximumGap || across === 0) continue;
        const gain = word - (back === 1 && across === 1 ? 0.3 : jumpCost(back, across));
        score = Math.max(score, earlier.score + gain);
      }
      nodes.push({ at, other, score });
    }
  return nodes.reduce((best, node) => Math.max(best, node.score), 0);
}

function bestByFinder(context: MatchContext): number {
  const { firstToken } = context.columns;
  const a = { first: firstToken[0]!, end: firstToken[1]! };
  const b = { first: firstToken[1]!, end: firstToken[2]! };
  const finder = new ChainFinder(context);
  finder.setDocument(b);
  finder.setPair(a.end - a.first + b.end - b.first);
  finder.find({ a, b });
  return finder.bestScore;
}

describe("chains", () => {
  test("a jump over one substituted word costs 4.3 bits, one step aside .3 more, backwards 1.5 more", () => {
    expect(jumpCost(2, 2)).toBeCloseTo(0.3 + 3 + 1);
    expect(jumpCost(2, 1)).toBeCloseTo(0.3 + 3 + 1 + 0.3);
    expect(jumpCost(1, -1)).toBeCloseTo(0.3 + 3 + 0 + 0.6 + 1.5);
  });

  test("three rare words in a row that two documents share are one chain of three nodes", () => {
    const context = contextOf([[1, 2, 2001, 2002, 2003, 3], [4, 2001, 2002, 2003, 5, 6], FILLER]);
    const finder = new ChainFinder(context);
    finder.setPair(12);
    finder.find({ a: { first: 0, end: 6 }, b: { first: 6, end: 12 } });
    expect(finder.nodeCount).toBe(3);
    expect(Array.from(finder.from.subarray(0, 3))).toEqual([-1, 0, 1]);
    expect(finder.bestEnd(0)).toBe(2);
  });

  test("a run of words that always follow each other is taken whole: no jump over one of them gains more", () => {
    const saying = [2001, 1, 2002, 2, 2003];
    const context = contextOf([
      [2010, ...saying, 2011],
      [2012, ...saying, 2013],
      ...Array.from({ length: 12 }, () => [...saying, 7]),
      FILLER,
    ]);
    const finder = new ChainFinder(context);
    finder.setPair(14);
    finder.find({ a: { first: 0, end: 7 }, b: { first: 7, end: 14 } });
    const path: number[] = [];
    for (let node = finder.bestEnd(0); node >= 0; node = finder.from[node]!) path.unshift(finder.nodeA[node]!);
    expect(path).toEqual([1, 2, 3, 4, 5]);
  });

  test("the best score is that of trying all predecessors of all pairs of equal words", () => {
    const word = fc.oneof({ weight: 2, arbitrary: fc.integer({ min: 1, max: 3 }) }, fc.integer({ min: 2000, max: 2004 }));
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 40 }), fc.array(word, { minLength: 1, maxLength: 40 }), (one, other) => {
        const context = contextOf([one, other, FILLER]);
        const [a, b] = [
          { first: 0, end: one.length },
          { first: one.length, end: one.length + other.length },
        ];
        expect(bestByFinder(context)).toBeCloseTo(bestByRecursion(context, a, b), 9);
      }),
      { numRuns: 60, seed: 3 },
    );
  });
});
