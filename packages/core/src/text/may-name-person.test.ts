import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { notActors } from "../languages/en/not-actors.ts";
import { mayNameBody, mayNamePerson, type NameWords } from "./may-name-person.ts";

const words: NameWords = {
  notActors,
  posts: new Set(["speaker", "president", "ceo", "mr"]),
  bodies: new Set(["senate", "council", "ministry"]),
  verbs: new Set(["require", "grant", "celebrates"]),
  given: new Set(["grant"]),
};

describe("mayNamePerson", () => {
  it.each([
    "China",
    "North Carolina",
    "Hurricane Katrina",
    "Teach Act",
    "National Academy of Sciences",
    "Mr. Speaker",
    "Require DHS",
    "D-San Jose",
    "",
  ])("says that %j is nobody's", (name) => expect(mayNamePerson(name, words)).toBe(false));

  it.each(["Bill White", "Jordan Ellis", "Georgia Meloni", "Corvan Ashdell", "Denzel Washington", "Jude Law", "Amina Park", "Grant Wood"])(
    "leaves %j to a person",
    (name) => expect(mayNamePerson(name, words)).toBe(true),
  );

  it("never refuses a name of words that stand in no list", () => {
    const word = fc.stringMatching(/^[A-Z][a-z]{3,8}$/u).filter((name) => {
      const bare = name.toLowerCase();
      return ![notActors.things, notActors.places, [...words.posts, ...words.verbs]].some((list) => list.includes(bare));
    });
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 3 }), (names) => {
        expect(mayNamePerson(names.join(" "), words)).toBe(true);
      }),
    );
  });
});

describe("mayNameBody", () => {
  it.each(["Medicare", "GOP Tax Scam", "H.R.", "Puerto Rico Relief", "North Carolina", "Internet", "Tidal", ""])(
    "says that %j is nobody's",
    (name) => expect(mayNameBody(name, words)).toBe(false),
  );

  it.each(["Senate", "Lantern League", "GAO", "Senate Republicans", "House of Keys"])("leaves %j to a body", (name) =>
    expect(mayNameBody(name, words)).toBe(true),
  );
});
