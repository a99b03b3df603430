import { describe, expect, test } from "vitest";
import { familyNameOf, useFamilyNames } from "./family-names.ts";

describe("family names", () => {
  test.each([
    ["Bastian Orvell", "Orvell"],
    ["James A. Garfield", "Garfield"],
    ["Ursula von der Leyen", "von der Leyen"],
    ["Martin King Jr.", "King"],
    ["Leofric Sandham-Bole", "Sandham-Bole"],
    ["Plato", undefined],
    ["Pelosi, Nancy", undefined],
    ["Speaker 12", undefined],
  ])("of %s is %s", (name, family) => {
    expect(familyNameOf(name)).toBe(family);
  });

  test("stand alone from the second time on, never inside quoted words or another name", () => {
    const told = useFamilyNames(
      ["“Ada Berg left” is what Ada Berg says of Ada Bergman.", "Ada Berg’s answer: “Ada Berg is here”."],
      ["Ada Berg", "Ada Bergman"],
    );
    expect(told).toEqual(["“Ada Berg left” is what Ada Berg says of Ada Bergman.", "Berg’s answer: “Ada Berg is here”."]);
  });

  test("two people of one family name keep their full names", () => {
    const told = ["John Adams and John Quincy Adams", "John Adams"];
    expect(useFamilyNames(told, ["John Adams", "John Quincy Adams"])).toEqual(told);
    expect(useFamilyNames(told, ["John Adams", "Adams"])).toEqual(told);
  });
});
