import fc from "fast-check";
import { expect, test } from "vitest";
import { vehicleBits, wordFrequencies } from "./vehicle-rarity.ts";

const frequencies = wordFrequencies("the 70900, family 200, water 400");

test("a vehicle nobody else uses: -log2((0 + 50 * .00006) / (0 + 50)) = 14.02 bits; each shared word of two adds up to 10", () => {
  expect(vehicleBits({ head: "ferryman", shared: [], elsewhere: 0, images: 0, frequencies })).toBeCloseTo(14.02, 2);
  expect(vehicleBits({ head: "ferryman", shared: ["yard"], elsewhere: 0, images: 0, frequencies })).toBeCloseTo(14.02 + 9.47, 2);
});

test("a common noun is worth less than a rare one, and the more so the oftener it heads other images", () => {
  const family = (elsewhere: number): number => vehicleBits({ head: "family", shared: [], elsewhere, images: 100, frequencies });
  expect(family(0)).toBeLessThan(vehicleBits({ head: "ferryman", shared: [], elsewhere: 0, images: 100, frequencies }));
  fc.assert(
    fc.property(fc.nat(99), (elsewhere) => {
      expect(family(elsewhere + 1)).toBeLessThan(family(elsewhere));
      expect(family(elsewhere)).toBeGreaterThanOrEqual(0);
    }),
  );
});
