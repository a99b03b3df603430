import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { editShare, familiesOf, isAlike } from "./device-families.ts";

const antithesis = (...fillers: string[]) => fillers.map((filler) => ({ type: "antithesis" as const, filler }));

describe("fillers", () => {
  test("meet when reworded a little", () => {
    expect([...familiesOf(antithesis("anger | grief", "anger | grief", "anger carry stair | grief"))]).toEqual([0, 0, 0]);
  });
  test("stay apart when the order is another, or when one stem alone is shared", () => {
    expect(new Set(familiesOf(antithesis("bank door rain", "rain door bank"))).size).toBe(2);
    expect(new Set(familiesOf(antithesis("tax", "tax scam"))).size).toBe(2);
  });
  test("of different devices never meet", () => {
    expect(new Set(familiesOf([...antithesis("a b"), { type: "tricolon", filler: "a b" }])).size).toBe(2);
  });
  test("lead to no chain: the ends of a row of likenesses stay apart", () => {
    const [first, , last] = familiesOf(antithesis("a b c d", "c d e f", "e f g h"));
    expect(first).not.toBe(last);
  });
});

const fillers = fc.array(
  fc.array(fc.constantFrom("a", "b", "c", "d"), { minLength: 1, maxLength: 5 }).map((stems) => stems.join(" ")),
  { maxLength: 12 },
);

test("families do not depend on the order of input", () => {
  fc.assert(
    fc.property(fillers, (list) => {
      const forward = familiesOf(antithesis(...list));
      const backward = familiesOf(antithesis(...list.toReversed()));
      expect([...forward]).toEqual([...backward].toReversed());
    }),
  );
});

test("likeness is mutual, and equal fillers are alike without any edit", () => {
  fc.assert(
    fc.property(fillers, fillers, (left, right) => {
      expect(isAlike(left, right)).toBe(isAlike(right, left));
      expect(editShare(left.join(" "), left.join(" "))).toBe(0);
    }),
  );
});
