import { expect, test } from "vitest";
import { scoreDevices } from "./score-devices.ts";

const at = (start: number, end: number, type: "slogan" | "anaphora" = "slogan") => ({ type, start, end });

test("a find is right where it overlaps a label of its type; a label is recalled once, however often it is found", () => {
  const passage = {
    labels: [at(0, 10), at(20, 30)],
    nearMisses: [at(40, 50), at(60, 70)],
    found: [at(5, 12), at(8, 9), at(45, 46), at(20, 30, "anaphora")],
  };
  const [score] = scoreDevices([passage], ["slogan"]);
  expect(score).toMatchObject({
    labelCount: 2,
    foundCount: 3,
    rightCount: 2,
    recalledCount: 1,
    nearMissCount: 2,
    nearMissFoundCount: 1,
    recall: 0.5,
  });
  expect(score!.precision).toBeCloseTo(2 / 3);
});

test("nothing found and nothing labelled score 0, not NaN", () => {
  expect(scoreDevices([], ["slogan"])[0]).toMatchObject({ precision: 0, recall: 0 });
});
