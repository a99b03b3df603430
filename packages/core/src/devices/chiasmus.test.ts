import fc from "fast-check";
import { expect, test } from "vitest";
import { chiasmus } from "./chiasmus.ts";
import { describeDetector, shownIn } from "./detector.contract.ts";

describeDetector(chiasmus, {
  positives: [
    ["Plan your work and work your plan.", "Plan | work | work | plan"],
    ["The law must fit the town; the town need not be cut to fit the law.", "law | town | town | law"],
    [
      "Ask not whether the people are ready for the council; ask whether the council is ready for the people.",
      "people | council | council | people",
    ],
    ["The orchard kept us; we kept the orchard.", "orchard | kept | kept | orchard"],
  ],
  nearMisses: [
    "They find it as timely as it is timeless.",
    "Millers know flour; ministers know forms.",
    "We gave you ropes, we gave you sails.",
    "The boat left the harbour at noon. In the evening, when the wind had turned, another harbour took in the crew of a smaller boat.",
  ],
});

test("a candidate below the top is kept with its score", () => {
  const weak = "The boat left the harbour at noon, and by the evening of the same day the other harbour took in the crew of the boat.";
  const all = shownIn({ ...chiasmus, threshold: 0 }, weak);
  expect(all.length).toBe(1);
  expect(all[0]!.score).toBeLessThan(chiasmus.threshold);
});

test("words between the halves never raise the score", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 6 }), (count) => {
      const best = (words: number): number => {
        const text = `The mill feeds the town${" slowly".repeat(words)}, and the town feeds the mill.`;
        return Math.max(0, ...shownIn({ ...chiasmus, threshold: 0 }, text).map(({ score }) => score));
      };
      expect(best(count + 1)).toBeLessThanOrEqual(best(count));
    }),
  );
});
