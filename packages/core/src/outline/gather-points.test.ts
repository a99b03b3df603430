import { describe, expect, it } from "vitest";
import { gatherPoints } from "./gather-points.ts";
import type { StatedUnit, UnitLink } from "./link-units.ts";

const unit = (statement: number): StatedUnit => ({ start: 0, end: 1, utterance: statement, words: new Uint32Array(), statement });
const link = (a: number, b: number, likeness: number): UnitLink => ({ a, b, likeness });

describe("gatherPoints", () => {
  it("gathers what is alike throughout", () => {
    const units = [unit(0), unit(1), unit(2)];
    expect(gatherPoints(units, [link(0, 1, 0.9), link(1, 2, 0.8), link(0, 2, 0.7)])).toEqual([[0, 1, 2]]);
  });

  it("does not chain groups that a single link connects", () => {
    const units = [unit(0), unit(1), unit(2), unit(3)];
    expect(gatherPoints(units, [link(0, 1, 0.9), link(2, 3, 0.9), link(1, 2, 0.35)])).toEqual([
      [0, 1],
      [2, 3],
    ]);
  });

  it("keeps a point to one place of a statement, or to neighbours", () => {
    const units = [unit(0), unit(0), unit(0), unit(1)];
    expect(gatherPoints(units, [link(0, 3, 0.9), link(2, 3, 0.8)])).toEqual([[0, 3]]);
    expect(gatherPoints(units, [link(0, 3, 0.9), link(1, 3, 0.8)])).toEqual([[0, 1, 3]]);
  });
});
