import fc from "fast-check";
import { expect, test } from "vitest";
import { firstFrom, placesAcross } from "./place-search.ts";

const places = fc.array(fc.tuple(fc.nat(5), fc.integer({ min: 1, max: 5 })), { maxLength: 20 }).map((steps) => {
  let at = 0;
  return steps.map(([gap, length]) => {
    const start = at + gap;
    at = start + length;
    return { start, end: at };
  });
});

test("the first place at or after a unit is what looking at all of them finds", () => {
  fc.assert(
    fc.property(places, fc.nat(120), (list, at) => {
      const slow = list.findIndex((place) => place.start >= at);
      expect(firstFrom(list, at)).toBe(slow < 0 ? list.length : slow);
    }),
  );
});

test("the places that share a unit with a stretch are what looking at all of them finds", () => {
  fc.assert(
    fc.property(places, fc.nat(120), fc.integer({ min: 1, max: 30 }), (list, start, length) => {
      const end = start + length;
      expect(placesAcross(list, start, end)).toEqual(list.filter((place) => place.start < end && place.end > start));
    }),
  );
});
