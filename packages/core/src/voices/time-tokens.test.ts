import { expect, test } from "vitest";
import { timeWords } from "../languages/en/time-words.ts";
import { cuesOf, TimeTokens } from "./time-tokens.ts";

test("only words that may begin a time are places, and a count before ago is one", () => {
  const text = "Three DAYS ago, in March, nobody left; this week he may.";
  const tokens = new TimeTokens(text, cuesOf(timeWords));
  expect(tokens.places.map((at) => tokens.key(at))).toEqual(["three", "ago", "march", "this", "may"]);
  expect(tokens.places.map((at) => tokens.isCapital(at))).toEqual([true, false, true, false, false]);
  expect(tokens.key(-1)).toBe("");
  expect(tokens.key(99)).toBe("");
});

test("more words than the first store holds keep their places", () => {
  const text = `${"word ".repeat(5000)}Monday`;
  const tokens = new TimeTokens(text, cuesOf(timeWords));
  expect(tokens.places).toEqual([5000]);
  expect(text.slice(tokens.startOf(5000), tokens.endOf(5000))).toBe("Monday");
});
