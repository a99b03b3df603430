import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Extent } from "../model/extent.ts";
import type { FoundAttribution } from "./found-attribution.ts";
import { scoreAttributions, sourceHead } from "./score-attributions.ts";

function frame(content: readonly Extent[], source: Extent | null = null, rule = "some_rule"): FoundAttribution {
  return { form: "indirect", rule, cueClass: "speech", source, cue: null, content, parent: null };
}
const at = (text: string, part: string): Extent => ({ start: text.indexOf(part), end: text.indexOf(part) + part.length });

describe("scoreAttributions", () => {
  const text = "Ada said that ab won. Bo saw cd.";
  const gold = [frame([at(text, "that ab won")], at(text, "Ada")), frame([at(text, "cd")], at(text, "Bo"))];

  test("a worked example: one right, one with a content too long and a wrong source", () => {
    const found = [frame([at(text, "that ab won")], at(text, "Ada"), "a"), frame([at(text, "saw cd")], at(text, "Ada"), "b")];
    const score = scoreAttributions([{ text, found, gold }]);
    expect(score.contentCharacters).toEqual({ precision: 13 / 17, recall: 1, f1: 26 / 30 });
    expect(score.contentTokens).toEqual({ precision: 4 / 5, recall: 1, f1: 8 / 9 });
    expect(score.frames).toEqual({ precision: 0.5, recall: 0.5, f1: 0.5 });
    expect(score.framesWithSource.f1).toBe(0.5);
    expect(score.rules).toEqual([
      { rule: "a", foundCount: 1, frameShare: 1, frameAndSourceShare: 1 },
      { rule: "b", foundCount: 1, frameShare: 0, frameAndSourceShare: 0 },
    ]);
  });

  test("two found attributions never share one label", () => {
    const found = [frame([at(text, "that ab won")]), frame([at(text, "that ab won")])];
    const score = scoreAttributions([{ text, found, gold }]);
    expect(score.frames.precision).toBe(0.5);
    expect(score.sourceOverlap).toBe(0);
  });

  test("labels agree with themselves, and with nothing when nothing was found", () => {
    const length = fc.nat(30);
    const extents = fc
      .uniqueArray(length, { minLength: 1, maxLength: 5 })
      .map((starts) => starts.map((start) => ({ start, end: start + 1 })));
    fc.assert(
      fc.property(fc.uniqueArray(extents, { minLength: 1, maxLength: 5, selector: (e) => JSON.stringify(e) }), (contents) => {
        const labels = contents.map((content) => frame(content, content[0]!));
        const letters = "x".repeat(40);
        expect(scoreAttributions([{ text: letters, found: labels, gold: labels }]).framesWithSource.f1).toBe(1);
        expect(scoreAttributions([{ text: letters, found: [], gold: labels }]).contentCharacters).toEqual({
          precision: 0,
          recall: 0,
          f1: 0,
        });
      }),
    );
  });

  test("the head of a source is the last word before what qualifies it", () => {
    expect(sourceHead("Ada Brook, a spokeswoman for the union")).toBe("brook");
    expect(sourceHead("a spokeswoman for the union")).toBe("spokeswoman");
    expect(sourceHead("The company’s")).toBe("company");
    expect(sourceHead("he")).toBe("he");
  });
});
