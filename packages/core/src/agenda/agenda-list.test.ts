import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { areaOfProblem, packAgenda, phrasesOf, unpackAgenda } from "./agenda-list.ts";
import { compilePolicies, countAreas } from "./policy-list.ts";

describe("a user's list of problems", () => {
  it("has ids from names, and phrases from words as written by hand", () => {
    expect(areaOfProblem({ name: "Night Trains", words: "Night trains; sleeper|couchette car; ;train <2> Dover", domain: "" })).toEqual({
      id: "night_trains",
      domain: "night_trains",
      name: "Night Trains",
      phrases: ["night trains", "sleeper|couchette car", "train <2> dover"],
    });
    expect(areaOfProblem({ name: "Rents", words: "rent", domain: "The Home" }).domain).toBe("the_home");
    expect(phrasesOf(" ; ; <3>")).toEqual([]);
  });

  it("finds its problems in sentences", () => {
    const policies = compilePolicies([areaOfProblem({ name: "Night trains", words: "night train|trains", domain: "" })]);
    expect([...countAreas(["we", "want", "night", "trains"], policies)]).toEqual([1]);
    expect([...countAreas(["trains", "at", "night"], policies)]).toEqual([0]);
  });

  it("comes back from one line as it went in; none for an empty one", () => {
    expect(unpackAgenda("")).toBeNull();
    fc.assert(
      fc.property(fc.array(fc.record({ name: fc.string(), words: fc.string(), domain: fc.string() })), (listed) => {
        const areas = listed.map(areaOfProblem).filter(({ phrases }) => phrases.length > 0);
        expect(unpackAgenda(packAgenda(areas))).toEqual(areas);
      }),
    );
  });
});
