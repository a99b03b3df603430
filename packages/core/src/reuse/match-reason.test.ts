import { describe, expect, test } from "vitest";
import { TokenBreak, type TokenColumns } from "../text/token-columns.ts";
import { maskCode, type MaskReason } from "./boilerplate-reasons.ts";
import { SentenceEdges } from "./boilerplate-sentences.ts";
import { MatchReason } from "./match-reason.ts";

const { start, stop, capital } = TokenBreak;
/** Two texts of three sentences of ten words; every word is worth 5 bits. */
const SENTENCE = 10;
const TEXT = 30;

function columnsOfTwo(): TokenColumns {
  const count = 2 * TEXT;
  const breaks = Uint8Array.from({ length: count }, (_, at) =>
    at % TEXT === 0 ? start | capital : at % SENTENCE === 0 ? stop | capital : 0,
  );
  return {
    tokens: Uint32Array.from({ length: count }, (_, at) => 1 + (at % TEXT)),
    starts: Uint32Array.from({ length: count }, (_, at) => at * 6),
    lengths: new Uint16Array(count).fill(5),
    breaks,
    firstToken: Uint32Array.of(0, TEXT, count),
  } as unknown as TokenColumns;
}

/** A judge for texts in which the first `masked` words of every sentence are masked. */
function judge(reason: MaskReason, masked: number): MatchReason {
  const columns = columnsOfTwo();
  const mask = Uint8Array.from({ length: 2 * TEXT }, (_, at) => (at % SENTENCE < masked ? maskCode(reason) : 0));
  const weights = new Float32Array(TEXT + 1).fill(5);
  return new MatchReason({ columns }, { mask, weights, edges: new SentenceEdges(columns, new Set()) }, 52);
}

const sides = (first: number, end: number) =>
  [
    { document: 0, first, end },
    { document: 1, first: first + TEXT, end: end + TEXT },
  ] as const;

describe("a match", () => {
  test("with nothing masked counts, however weak", () => {
    expect(judge("name", 0).of({ sides: sides(3, 12), bits: 45, matched: 9, inherited: "" })).toBe("");
  });

  test("of a stretch that is mainly a name does not count", () => {
    expect(judge("name", 5).of({ sides: sides(1, 9), bits: 80, matched: 8, inherited: "" })).toBe("name");
  });

  test("of a whole sentence counts from fewer bits beside its names", () => {
    const whole = { bits: 80, matched: 10, inherited: "" };
    expect(judge("name", 5).of({ ...whole, sides: sides(10, 20) })).toBe("");
    expect(judge("name", 5).of({ ...whole, bits: 58, sides: sides(10, 20) })).toBe("name");
  });

  test("that misses one end of a sentence on each side, or changes many of its words, is no whole sentence", () => {
    expect(judge("name", 5).of({ sides: sides(10, 19), bits: 72, matched: 9, inherited: "" })).toBe("name");
    expect(judge("name", 5).of({ sides: sides(10, 20), bits: 80, matched: 6, inherited: "" })).toBe("name");
  });

  test("of a sentence that is a formula as a whole does not count", () => {
    expect(judge("release_formula", 5).of({ sides: sides(10, 20), bits: 80, matched: 10, inherited: "" })).toBe("release_formula");
  });

  test("takes over the mask of its item unless it is worth clearly more than an item needs", () => {
    const long = { sides: sides(1, 29), matched: 28, inherited: "name_list" };
    expect(judge("name", 0).of({ ...long, bits: 59 })).toBe("name_list");
    expect(judge("name", 0).of({ ...long, bits: 61 })).toBe("");
    expect(judge("name", 0).of({ ...long, bits: 59, inherited: "common_words" })).toBe("");
  });
});
