import { expect, test } from "vitest";
import { findLanguagePack } from "../languages/registry.ts";
import { experimentalGrounds, isProvenGround } from "./experimental-grounds.ts";

test("a named witness is experimental, what somebody saw himself is not", () => {
  expect(isProvenGround({ rule: "named_person_tells" })).toBe(false);
  expect(isProvenGround({ rule: "i_was_there" })).toBe(true);
});

test("every experimental rule is one of the language, below nine of ten", () => {
  const rules = new Set(findLanguagePack("en")!.evidence!.rules.map(({ rule }) => rule));
  for (const [rule, precision] of experimentalGrounds) expect([rule, rules.has(rule), (precision ?? 0) < 0.9]).toEqual([rule, true, true]);
});
