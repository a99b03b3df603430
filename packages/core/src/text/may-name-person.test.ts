import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { notPeople } from "../languages/en/not-people.ts";
import { mayNamePerson } from "./may-name-person.ts";

describe("mayNamePerson", () => {
  it.each(["China", "North Carolina", "Hurricane Katrina", "Teach Act", "National Academy of Sciences", "New Yorkers", ""])(
    "says that %j is nobody's",
    (name) => expect(mayNamePerson(name, notPeople)).toBe(false),
  );

  it.each(["Bill White", "Jordan Ellis", "Georgia Meloni", "Corvan Ashdell", "Denzel Washington", "Jude Law", "Amina Park"])(
    "leaves %j to a person",
    (name) => expect(mayNamePerson(name, notPeople)).toBe(true),
  );

  it("never refuses a name of words that stand in neither list", () => {
    const word = fc.stringMatching(/^[A-Z][a-z]{3,8}$/u).filter((name) => {
      const bare = name.toLowerCase();
      return !notPeople.things.includes(bare) && !notPeople.places.includes(bare);
    });
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 3 }), (words) => {
        expect(mayNamePerson(words.join(" "), notPeople)).toBe(true);
      }),
    );
  });
});
