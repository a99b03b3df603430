import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { orderBySharing } from "./order-by-sharing.ts";
import type { Speaker } from "./speaker.ts";

const speaker = (id: string): Speaker => ({ id, name: id, initials: id, mark: -1, isUnknown: false, firstAt: null });

describe("orderBySharing", () => {
  test("puts two camps side by side and the outsider last", () => {
    const camp: Record<string, number> = { a: 1, d: 1, b: 2, e: 2, c: 3 };
    const shared = (x: Speaker, y: Speaker): number => (camp[x.id] === camp[y.id] ? 5 : camp[x.id] === 3 || camp[y.id] === 3 ? 0 : 1);
    const order = orderBySharing(["a", "b", "c", "d", "e"].map(speaker), shared).map((entry) => entry.id);
    expect(Math.abs(order.indexOf("a") - order.indexOf("d"))).toBe(1);
    expect(Math.abs(order.indexOf("b") - order.indexOf("e"))).toBe(1);
    expect(order[4]).toBe("c");
  });

  test("keeps everyone exactly once", () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.string({ maxLength: 3 }), { maxLength: 12 }),
        fc.array(fc.nat(9), { minLength: 30, maxLength: 30 }),
        (ids, numbers) => {
          const shared = (x: Speaker, y: Speaker): number => numbers[(ids.indexOf(x.id) * ids.indexOf(y.id)) % 30] ?? 0;
          expect(
            orderBySharing(ids.map(speaker), shared)
              .map((entry) => entry.id)
              .sort(),
          ).toEqual([...ids].sort());
        },
      ),
    );
  });
});
