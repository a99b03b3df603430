import { createDice } from "@hymnsheet/core/algo/random";
import { expect, test } from "vitest";
import { ALLEGATION_KINDS } from "./allegation-bank.ts";
import { expand } from "./expand.ts";
import { DEFENCES, DEVICES, IMAGES } from "./image-bank.ts";
import { sayAgain } from "./rewrite.ts";

const LINE = "He sold the list because nobody was told, and he kept the key.";

test("verbatim keeps every letter, light and heavy do not", () => {
  const dice = createDice(3);
  expect(sayAgain(LINE, [], { change: "verbatim", dice })).toBe(LINE);
  for (let round = 0; round < 50; round += 1) {
    expect(sayAgain(LINE, [], { change: "light", dice })).not.toBe(LINE);
    expect(sayAgain(LINE, [LINE, "Other words."], { change: "heavy", dice })).not.toContain("kept the key");
  }
});

test("patterns: one of several, nested, words given and words drawn; a missing word is an error", () => {
  const dice = createDice(1);
  expect(expand("{a|a} $x of {{c|c}|c} @y", { dice, slots: { x: "cup" }, lists: { y: ["tea"] } })).toBe("A cup of c tea");
  expect(() => expand("$z", { dice, slots: {} })).toThrow("needs $z");
});

test("every kind is told in six ways, every line in three wordings, and no wording stands twice", () => {
  for (const { tellings } of ALLEGATION_KINDS) expect(tellings).toHaveLength(6);
  const lines = [...ALLEGATION_KINDS.flatMap(({ tellings }) => tellings), ...IMAGES, ...DEVICES, ...DEFENCES];
  for (const line of lines) expect(line).toHaveLength(3);
  expect(new Set(lines.flat()).size).toBe(lines.length * 3);
});
