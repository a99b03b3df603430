/** Releases of invented words for the tests of the generators. */
import { createDice } from "@hymnsheet/core/algo/random";
import type { Release } from "./releases.ts";

/** Releases of twelve speakers in which every sentence is its own, so that nothing is shared but what is planted. */
export function inventReleases(count: number): Release[] {
  const dice = createDice(7);
  const word = (): string => Array.from({ length: 3 + dice.below(6) }, () => String.fromCharCode(97 + dice.below(26))).join("");
  const sentence = (): string =>
    `${Array.from({ length: 6 + dice.below(18) }, word).join(" ")}.`.replace(/^./u, (first) => first.toUpperCase());
  return Array.from({ length: count }, (_, index) => ({
    id: `r${String(index).padStart(5, "0")}`,
    date: "2001-01-01",
    speaker: `Speaker ${index % 12}`,
    speaker_id: `s${index % 12}`,
    party: "X",
    text: Array.from({ length: 18 + dice.below(8) }, sentence).join(" "),
  }));
}
