import { expect, test } from "vitest";
import { english } from "../languages/en/english.ts";
import type { KnownCheckRow } from "../model/tables/known-check.ts";
import { CheckMatcher } from "./match-checks.ts";

const check = (check_id: string, text: string): KnownCheckRow => ({
  check_id,
  text,
  title: "",
  claimant: "",
  rating: "",
  publisher: "",
  url: "",
  reviewed_at: null,
});

test("a line of one word in common is no better match than a whole claim told otherwise", () => {
  const checks = [
    check("k1", "The chairman took eleven million crowns of foreign money"),
    check("k2", "The quay was leased without a tender"),
  ];
  const matcher = new CheckMatcher(checks, { pack: english, stemmer: { language: "en", stem: (word) => word } });
  const told = matcher.match("The chairman of the League received eleven million crowns from a foreign firm");
  const short = matcher.match("Where did the money go?");
  expect([told[0]?.text, short[0]?.text]).toEqual([0, 0]);
  expect(told[0]!.score).toBeGreaterThan(short[0]!.score);
});
