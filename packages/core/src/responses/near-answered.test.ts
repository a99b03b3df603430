import { expect, test } from "vitest";
import { nearAnswered } from "./near-answered.ts";
import { sampleCharge } from "./sample-charges.ts";

const answered = sampleCharge("answered", ["Hale dined with the dredging developer before the quay vote."]);
const near = (text: string, accusedId = "hale"): boolean =>
  nearAnswered([answered, sampleCharge("other", [text], { accusedId })], new Set(["answered"]), () => ["ada", "hale"]).has("other");

test("a charge of an answered act in other words is near it", () =>
  expect(near("He was seen with a dredging developer on the eve of the vote.")).toBe(true));

test.each([
  ["another act", "Hale forged the inventory of the lighthouse."],
  ["a name alone", "Ada Hale threatened the whip."],
])("%s is not", (_, text) => expect(near(text)).toBe(false));

test("the same act of somebody else is not", () =>
  expect(near("He was seen with a dredging developer on the eve of the vote.", "orr")).toBe(false));
