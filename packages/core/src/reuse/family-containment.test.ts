import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ContainmentGauge } from "./family-containment.ts";

/** Measures stretch in text, both as word ids; every word is worth 4 bits, so none counts alone. */
function measure(text: readonly number[], stretch: readonly number[], bits = 4) {
  const gauge = new ContainmentGauge(Uint32Array.from([...text, ...stretch]), new Float32Array(100).fill(bits));
  gauge.setText(0, text.length);
  const found = gauge.measure(text.length, text.length + stretch.length);
  return { ...found, first: found.first - text.length, end: found.end - text.length };
}

/** The same by definition: tokens of the text in pairs that the stretch holds too, each pair of the stretch used once, runs kept whole. */
function slowShare(text: readonly number[], stretch: readonly number[]): number {
  const free = text.slice(1).map((word, i) => ({ i, pair: `${text[i]},${word}` }));
  const held = new Set<number>();
  let last = -2;
  stretch.slice(1).forEach((word, j) => {
    const fitting = free.filter(({ pair }) => pair === `${stretch[j]},${word}`);
    const chosen = fitting.find(({ i }) => i === last + 1) ?? fitting[0];
    last = chosen?.i ?? -2;
    if (chosen === undefined) return;
    free.splice(free.indexOf(chosen), 1);
    held.add(chosen.i).add(chosen.i + 1);
  });
  return held.size / text.length;
}

const words = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 8 });

/** Too few for two pairs with a wide gap between them: no end hangs loose, so nothing is cut off. */
const fewWords = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 6 });

describe("containment", () => {
  test("a loose end beyond a wide gap is not counted, whatever it shares", () => {
    expect(measure([9, 2, 3], [2, 3, 1, 1, 1, 9, 2], 7)).toMatchObject({ share: 2 / 3, first: 5, end: 7 });
  });

  test("by hand: six of eight words stand in the stretch, between strange ones", () => {
    expect(measure([1, 2, 3, 4, 5, 6, 7, 8], [50, 1, 2, 3, 60, 5, 6, 7, 51])).toMatchObject({
      share: 0.75,
      first: 1,
      end: 8,
      shared: 6,
      gapBits: 3,
    });
  });

  test("order does not matter, neighbours do", () => {
    expect(measure([1, 2, 3, 4, 5, 6], [4, 5, 6, 1, 2, 3]).share).toBe(1);
    expect(measure([1, 2, 3, 4, 5, 6], [6, 4, 2, 5, 3, 1]).share).toBe(0);
  });

  test("a text that says a thing three times is not held by who says it once", () => {
    expect(measure([1, 2, 3, 50, 1, 2, 3, 51, 1, 2, 3, 52], [60, 1, 2, 3, 61]).share).toBe(0.25);
    expect(measure([7, 50, 7, 51], [60, 7, 61], 9).share).toBe(0.25);
    expect(measure([1, 2, 3, 50, 1, 2, 3], [1, 2, 3, 61, 1, 2, 3]).share).toBeCloseTo(6 / 7, 6);
  });

  test("a rare word counts without a neighbour", () => {
    expect(measure([1, 2, 3, 4], [50, 3, 51], 9).share).toBe(0.25);
  });

  test("one shared pair far from the rest does not stretch the place", () => {
    const far = [1, 2, ...Array.from({ length: 40 }, () => 60), 3, 4, 5, 6, 7, 8];
    expect(measure([1, 2, 3, 4, 5, 6, 7, 8], far)).toMatchObject({ first: 42, end: 48 });
  });

  test("a text holds itself whole, and shares lie between 0 and 1", () => {
    fc.assert(
      fc.property(words, words, (text, stretch) => {
        expect(measure(text, text).share).toBe(text.length > 1 ? 1 : 0);
        const { share, first, end, shared } = measure(text, stretch);
        expect(share).toBeGreaterThanOrEqual(0);
        expect(share).toBeLessThanOrEqual(1);
        expect(shared).toBeLessThanOrEqual(end - first);
      }),
    );
  });

  test("short stretches agree with the slow definition", () => {
    fc.assert(
      fc.property(words, fewWords, (text, stretch) => {
        expect(measure(text, stretch, 7).share).toBeCloseTo(slowShare(text, stretch), 6);
      }),
    );
  });

  test("what is refused early would be refused late, and nothing else is", () => {
    fc.assert(
      fc.property(words, words, fc.double({ min: 0.01, max: 1, noNaN: true }), (text, stretch, least) => {
        const gauge = new ContainmentGauge(Uint32Array.from([...text, ...stretch]), new Float32Array(100).fill(4));
        gauge.setText(0, text.length);
        const [from, to] = [text.length, text.length + stretch.length];
        const whole = gauge.measure(from, to);
        expect(gauge.measureIf(from, to, least)).toEqual(whole.share >= least ? whole : undefined);
      }),
    );
  });

  test("a text is measured by its own words, whichever came before it", () => {
    fc.assert(
      fc.property(words, words, words, (before, text, stretch) => {
        const tokens = Uint32Array.from([...text, ...stretch, ...before]);
        const gauge = new ContainmentGauge(tokens, new Float32Array(100).fill(4));
        const start = text.length + stretch.length;
        gauge.setText(start, start + before.length);
        gauge.setText(0, text.length);
        expect(gauge.measure(text.length, start).share).toBe(measure(text, stretch).share);
      }),
    );
  });
});
