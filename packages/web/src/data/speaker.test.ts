import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { initialsOf } from "./speaker.ts";

describe("initialsOf", () => {
  test.each([
    ["Rashid Vanek", "RV"],
    ["Hana-Margarethe Zubel of the Civic List", "HL"],
    ["Kareem", "K"],
    ["سلمیٰ دورین", "سد"],
    ["", "?"],
  ])("%s is %s", (name, initials) => {
    expect(initialsOf(name, new Set())).toBe(initials);
  });

  test("are lengthened, then numbered, until nobody else has them", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom("Ann Bell", "Amy Bond", "Al Boyd", "Ann Bell", "Abe"), { maxLength: 40 }), (names) => {
        const taken = new Set<string>();
        for (const name of names) {
          const initials = initialsOf(name, taken);
          expect(taken.has(initials)).toBe(false);
          taken.add(initials);
        }
      }),
    );
  });
});
