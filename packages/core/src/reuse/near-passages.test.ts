import { describe, expect, test } from "vitest";
import { nearPassages, wholeSentences, withNearPassages } from "./near-passages.ts";
import { emptyPassages } from "./passage-builder.ts";
import type { PassageColumns } from "./passage-columns.ts";

/** Passages between documents 0 and 1 (two speakers) or 0 and 2 (one speaker), one after the other. */
function passagesOf(rows: readonly { bits: number; other?: number }[]): PassageColumns {
  const columns = emptyPassages(rows.length);
  rows.forEach(({ bits, other = 1 }, row) => {
    columns.bDocument[row] = other;
    columns.aFirst[row] = row * 10;
    columns.bits[row] = bits;
  });
  return columns;
}

const speaker = Uint32Array.of(7, 8, 7);

describe("passages near the limit", () => {
  test("are those below it between two speakers, the strongest where not all can be looked at", () => {
    const passages = passagesOf([{ bits: 40 }, { bits: 50 }, { bits: 35 }, { bits: 43, other: 2 }, { bits: 42 }]);
    expect(nearPassages(passages, { speaker }, { minimumBits: 44, most: 10 })).toEqual([0, 2, 4]);
    expect(nearPassages(passages, { speaker }, { minimumBits: 44, most: 2 })).toEqual([0, 4]);
    expect(nearPassages(passages, { speaker }, { minimumBits: 30, most: 2 })).toEqual([]);
  });

  test("come back in place when they are added; the others go", () => {
    const passages = passagesOf([{ bits: 40 }, { bits: 50 }, { bits: 35 }, { bits: 60 }]);
    const kept = withNearPassages(passages, 44, new Set([2]));
    expect([...kept.aFirst]).toEqual([10, 20, 30]);
    expect([...kept.bits]).toEqual([50, 35, 60]);
    expect(withNearPassages(passages, 44, new Set()).count).toBe(2);
  });

  test("are seen with their whole sentences, no further than the document", () => {
    const firstToken = Uint32Array.of(0, 30, 60);
    const edges = { isStart: (token: number) => token % 10 === 0 };
    expect(wholeSentences({ firstToken }, edges, { document: 0, first: 12, end: 23 })).toEqual({ first: 10, end: 30 });
    expect(wholeSentences({ firstToken }, edges, { document: 1, first: 30, end: 40 })).toEqual({ first: 30, end: 40 });
    const none = { isStart: () => false };
    expect(wholeSentences({ firstToken }, none, { document: 1, first: 41, end: 43 })).toEqual({ first: 30, end: 60 });
  });
});
