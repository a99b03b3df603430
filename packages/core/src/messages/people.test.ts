import { describe, expect, test } from "vitest";
import { groupWords, someNames } from "./people.ts";

describe("people as a part of a group", () => {
  test.each([
    [["A", "B", "C", "D", "E"], [], [], "all five"],
    [["A", "B"], [], [], "both"],
    [["A", "B", "C", "D"], ["E"], [], "four of the five (all but E)"],
    [["A", "B"], ["C", "D", "E"], [], "two of the five (A and B)"],
    [["A"], ["B"], [], "one of the two (A)"],
    [["A", "B"], ["C"], ["X"], "two of the three (A and B) and X"],
    [["A", "B", "C"], [], ["X", "Y"], "all three, X and Y"],
    [[], ["A", "B"], ["X"], "X"],
    [["A"], [], ["X"], "A and X"],
  ])("%j without %j and with %j is “%s %s”", (inGroup, notInGroup, others, told) => {
    expect(groupWords({ inGroup, notInGroup, others })).toBe(told);
  });

  test("many names are cut and counted", () => {
    expect(someNames(["A", "B", "C", "D", "E", "F"])).toBe("A, B, C, D, E and one other");
    expect(someNames(Array.from({ length: 40 }, (_, index) => `N${index}`))).toBe("N0, N1, N2, N3, N4 and 35 others");
  });
});
