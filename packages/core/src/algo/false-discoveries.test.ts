import { expect, it } from "vitest";
import { falseDiscoveryRates } from "./false-discoveries.ts";

it("works the example of four tests by hand, in any order", () => {
  expect(falseDiscoveryRates([0.04, 0.01, 0.03, 0.5]).map((rate) => Math.round(rate * 1e4) / 1e4)).toEqual([0.0533, 0.04, 0.0533, 0.5]);
  expect(falseDiscoveryRates([])).toEqual([]);
});
