import { expect, test } from "vitest";
import { clearestWords } from "./clearest-words.ts";

const ways = [
  "Ashdell took them: eleven million crowns",
  "Corvan Ashdell took eleven million crowns from the Vesk dredging company, a foreign firm",
  "Ashdell accepted eleven million crowns in notes from the Vesk dredging company",
  "The chairman received eleven million crowns",
];

test("the shortest words that name the accused and lean on nothing before them are the clearest, in whatever order they come", () => {
  const clearest = "Ashdell accepted eleven million crowns in notes from the Vesk dredging company";
  expect(clearestWords(ways, "Corvan Ashdell", "x")).toBe(clearest);
  expect(clearestWords(ways.toReversed(), "Corvan Ashdell", "x")).toBe(clearest);
});

test("without a known accused the shortest that lean on nothing; without any way the words of the item", () => {
  expect(clearestWords(ways, "", "x")).toBe("The chairman received eleven million crowns");
  expect(clearestWords(["he did"], "Ashdell", "Ashdell did it all")).toBe("Ashdell did it all");
});

test("words that run over the end of a line come last: a heading is glued to them", () => {
  const glued = "What to expect of the plan\n\nOrvell sold the quay";
  expect(clearestWords([glued, "The quay, which was ours, was sold by Orvell to a friend"], "Bastian Orvell", "")).toBe(
    "The quay, which was ours, was sold by Orvell to a friend",
  );
  expect(clearestWords([glued], "Bastian Orvell", "")).toBe("What to expect of the plan Orvell sold the quay");
});
