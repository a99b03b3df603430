import fc from "fast-check";
import { expect, test } from "vitest";
import type { Span } from "../model/span.ts";
import { PlaceGroups } from "./place-groups.ts";

const span = (source_id: string, span_start: number, span_end: number): Span => ({ source_id, span_start, span_end });

test("two places are in a group when each lies half on one of its members, or holds half of it", () => {
  const groups = new PlaceGroups([
    [span("x", 0, 5), span("y", 0, 5)],
    [span("x", 100, 140), span("y", 10, 50), span("z", 0, 40)],
  ]);
  expect(groups.groupOf(span("x", 100, 140), span("z", 0, 40))).toBe(1);
  expect(groups.groupOf(span("z", 20, 90), span("x", 60, 120))).toBe(1);
  expect(groups.groupOf(span("z", 21, 90), span("x", 60, 120))).toBe(-1);
  expect(groups.groupOf(span("x", 100, 110), span("y", 0, 5))).toBe(-1);
  expect(groups.groupOf(span("x", 0, 5), span("nobody", 0, 5))).toBe(-1);
});

test("one member is never both places, even where a text repeats itself", () => {
  expect(new PlaceGroups([[span("x", 0, 40), span("y", 0, 40)]]).groupOf(span("x", 0, 20), span("x", 20, 40))).toBe(-1);
  expect(new PlaceGroups([[span("x", 0, 40), span("x", 50, 90)]]).groupOf(span("x", 0, 40), span("x", 50, 90))).toBe(0);
});

test("answers as asking every member of every group does", () => {
  const place = fc
    .tuple(fc.constantFrom("x", "y"), fc.nat(40), fc.integer({ min: 1, max: 15 }))
    .map(([source, start, length]) => span(source, start, start + length));
  const same = (left: Span, right: Span): boolean => {
    const shared = Math.min(left.span_end, right.span_end) - Math.max(left.span_start, right.span_start);
    const shorter = Math.min(left.span_end - left.span_start, right.span_end - right.span_start);
    return left.source_id === right.source_id && shared > 0 && shared >= shorter / 2;
  };
  fc.assert(
    fc.property(fc.array(fc.array(place, { maxLength: 4 }), { maxLength: 6 }), place, place, (groups, left, right) => {
      const slow = groups.findIndex((places) =>
        places.some((one, i) => places.some((other, j) => i !== j && same(one, left) && same(other, right))),
      );
      expect(new PlaceGroups(groups).groupOf(left, right)).toBe(slow);
    }),
  );
});
