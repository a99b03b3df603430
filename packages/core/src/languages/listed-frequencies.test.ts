import { expect, test } from "vitest";
import { listedFrequencies } from "./listed-frequencies.ts";

test("a list of common words is read over its lines, the comma at its end and all", () => {
  expect(listedFrequencies("\n  the 70900, of 44320,\n  it's 1500,\n")).toEqual([
    { word: "the", perMillion: 70900 },
    { word: "of", perMillion: 44320 },
    { word: "it's", perMillion: 1500 },
  ]);
  expect(listedFrequencies("")).toEqual([]);
});
