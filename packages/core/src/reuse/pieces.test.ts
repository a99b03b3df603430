import { TokenBreak } from "../text/token-columns.ts";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { resolveOptions } from "../model/options/define-option.ts";
import { reuseOptions } from "../model/options/reuse-options.ts";
import { ChainFinder } from "./chain.ts";
import { planMatch } from "./match-passages.ts";
import { joinPieces, looseCost, mayGoOn, mostPassageBits, piecesOf, snapPiece, type Piece } from "./pieces.ts";

/** Filler that makes words 1 to 9 common and leaves the others rare. */
const FILLER = Array.from({ length: 3000 }, (_, at) => (at % 3 === 0 ? 1 + (at % 9) : 100 + (at % 1700)));

function planOf(texts: readonly (readonly number[])[]) {
  const tokens = Uint32Array.from(texts.flat());
  let end = 0;
  const columns = {
    tokens,
    firstToken: Uint32Array.from([0, ...texts.map((text) => (end += text.length))]),
    starts: tokens.map((_, at) => at * 2),
    lengths: new Uint16Array(tokens.length).fill(1),
    breaks: new Uint8Array(tokens.length),
  };
  const numbers = Uint32Array.from(texts, (_, at) => at);
  const zeros = new Uint32Array(texts.length);
  const documents = { source: numbers, speaker: numbers, outlet: zeros, day: new Int32Array(zeros), isProse: new Uint8Array(zeros) };
  return planMatch(columns, { ...documents, canonical: numbers }, resolveOptions(reuseOptions)).context;
}

describe("pieces", () => {
  test("no joined piece is worth more than what the bound says before chains are cut and joined", () => {
    let closest = Number.POSITIVE_INFINITY;
    const word = fc.oneof({ weight: 3, arbitrary: fc.integer({ min: 1, max: 3 }) }, fc.integer({ min: 2000, max: 2012 }));
    const text = fc.array(word, { minLength: 8, maxLength: 60 });
    fc.assert(
      fc.property(text, text, fc.integer({ min: 0, max: 10 }), (one, other, gap) => {
        const context = planOf([one, other, FILLER]);
        const finder = new ChainFinder(context);
        finder.setPair(one.length + other.length);
        finder.find({ a: { first: 0, end: one.length }, b: { first: one.length, end: one.length + other.length } });
        const pieces: Piece[] = [];
        piecesOf(finder, context, pieces);
        pieces.sort((x, y) => x.a.first - y.a.first || x.b.first - y.b.first || x.a.end - y.a.end || x.b.end - y.b.end);
        const bound = mostPassageBits(finder, gap);
        for (const { bits } of joinPieces(pieces, gap)) {
          expect(bits).toBeLessThanOrEqual(bound + 1e-9);
          closest = Math.min(closest, bound - bits);
        }
      }),
      { numRuns: 40, seed: 5 },
    );
    expect(closest).toBeLessThan(1e-9);
  });

  test("a chain may go on where it comes within reach of an end of the window, not at the end of the document, nor when it is no piece", () => {
    const quiet = (length: number, first: number) => Array.from({ length }, (_, at) => first + at);
    const openWith =
      (line: readonly number[]) =>
      (a: [number, number], b: [number, number], reach = 12) => {
        const one = [...quiet(20, 3000), ...line, ...quiet(20, 3100)];
        const other = [...quiet(20, 3200), ...line, ...quiet(20, 3300)];
        const documents = { a: { first: 0, end: one.length }, b: { first: one.length, end: one.length * 2 } };
        const window = { a: { first: a[0], end: a[1] }, b: { first: one.length + b[0], end: one.length + b[1] } };
        const finder = new ChainFinder(planOf([one, other, FILLER]));
        finder.setPair(one.length * 2);
        finder.find(window);
        expect(finder.nodeCount).toBe(line.length);
        return mayGoOn(finder, window, documents, reach);
      };
    const isOpen = openWith([2001, 2002, 2003, 2004]);
    expect(isOpen([8, 36], [8, 36])).toBe(false);
    expect(isOpen([9, 36], [8, 36])).toBe(true);
    expect(isOpen([8, 35], [8, 36])).toBe(true);
    expect(isOpen([8, 36], [9, 36])).toBe(true);
    expect(isOpen([8, 36], [8, 35])).toBe(true);
    expect(isOpen([0, 44], [0, 44], 40)).toBe(false);
    expect(openWith([103])([20, 21], [20, 21])).toBe(false);
  });

  test("whole sentences on both sides are worth more, loose fragments that match in part less", () => {
    // Sentences begin at tokens 0, 10 and 20 of either text.
    const one = Array.from({ length: 30 }, (_, at) => 3000 + at);
    const context = planOf([one, one, FILLER]);
    const { breaks } = context.columns;
    for (const at of [0, 10, 20]) breaks[at] = breaks[30 + at] = at === 0 ? TokenBreak.start : TokenBreak.stop | TokenBreak.capital;
    const documents = { a: { first: 0, end: 30 }, b: { first: 30, end: 60 } };
    const snapped = (a: [number, number], b: [number, number]) => {
      const piece: Piece = { a: { first: a[0], end: a[1] }, b: { first: 30 + b[0], end: 30 + b[1] }, bits: 40, nodes: [] };
      return { edges: snapPiece(piece, context, documents), bits: piece.bits };
    };
    expect(snapped([10, 20], [10, 20])).toEqual({ edges: 4, bits: 40 + 4 * 1.5 + 8 });
    expect(snapped([10, 20], [0, 25])).toMatchObject({ edges: 4 });
    const ends = { a: { first: 10, end: 20 }, b: { first: 40, end: 50 } };
    expect([looseCost(ends, 6, 2), looseCost(ends, 7, 2), looseCost(ends, 6, 3)]).toEqual([5, 0, 0]);
    expect([looseCost(ends, 4, 4), looseCost(ends, 5, 4)]).toEqual([8, 0]);
  });
});
