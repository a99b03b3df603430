import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { peopleWords } from "../languages/en/people-words.ts";
import { ActorMentions } from "./actor-mentions.ts";
import { ActorNames } from "./actor-names.ts";

const actors = [
  { id: "thorn", isPerson: true, names: ["Janet Thorn"], roles: ["leader of the council"] },
  { id: "pratt", isPerson: true, names: ["Alan Pratt"], roles: ["leader of the opposition"] },
  { id: "berg-1", isPerson: true, names: ["Anna Berg"], roles: ["clerk"] },
  { id: "berg-2", isPerson: true, names: ["Anna Lund"], roles: ["clerk"] },
  { id: "league", isPerson: false, names: ["Lantern League"], roles: [] },
];
const mentions = new ActorMentions(actors, new ActorNames(actors));
const found = (text: string): string[] =>
  mentions.places(text, 0, text.length, peopleWords).map(({ actorId, start, end }) => `${actorId}: ${text.slice(start, end)}`);

describe("ActorMentions", () => {
  it.each([
    ["a name", "Mr Pratt of the Lantern League came.", ["pratt: Pratt", "league: Lantern League"]],
    ["an office", "The leader of this council came.", ["thorn: leader of this council"]],
    ["an office with a place in it", "The leader of Scarholm council came.", ["thorn: leader of Scarholm council"]],
    [
      "a short office behind a full one",
      "The leader of the council came. The leader sat.",
      ["thorn: leader of the council", "thorn: leader"],
    ],
    ["a short office behind a name", "Alan Pratt came. The leader sat.", ["pratt: Alan Pratt", "pratt: leader"]],
    ["a given name that one has", "And Janet signed it.", ["thorn: Janet"]],
  ])("knows %s", (_name, text, wanted) => expect(found(text)).toEqual(wanted));

  it("takes an office among many people for his who was named before only", () => {
    const many = [
      ...actors,
      ...Array.from({ length: 60 }, (_, i) => ({ id: `p${i}`, isPerson: true, names: [`Person ${"x".repeat(i + 2)}`], roles: [] })),
      { id: "chair", isPerson: true, names: ["Ida Moll"], roles: ["president"] },
    ];
    const crowd = new ActorMentions(many, new ActorNames(many));
    const meant = (text: string): string[] => crowd.places(text, 0, text.length, peopleWords).map(({ actorId }) => actorId);
    expect(meant("The president signed it.")).toEqual([]);
    expect(meant("Ida Moll came. The president signed it.")).toEqual(["chair", "chair"]);
  });

  it.each([
    ["a short office that two have, with nobody before it", "The leader came."],
    ["an office of something else", "The leader of the choir came."],
    ["an office that two have", "The clerk came."],
    ["a given name that two have", "And Anna signed it."],
    ["a given name of another", "And Janet Smith signed it."],
    ["small letters", "a janet, a pratt"],
  ])("guesses nobody for %s", (_name, text) => expect(found(text)).toEqual([]));

  it("takes a given name alone for nobody where many people are known, unless the text names him in full", () => {
    const crowd = [...actors, ...Array.from({ length: 60 }, (_, i) => ({ id: `x${i}`, isPerson: true, names: [`Xa Yb${i}`], roles: [] }))];
    const many = new ActorMentions(crowd, new ActorNames(crowd));
    const ids = (text: string) => many.places(text, 0, text.length, peopleWords).map(({ actorId }) => actorId);
    expect(ids("And Janet signed it.")).toEqual([]);
    expect(ids("And Janet signed it. Janet Thorn did.")).toEqual(["thorn", "thorn"]);
  });

  it("gives places in order and apart, whatever the words", () => {
    const word = fc.constantFrom(
      "the",
      "leader",
      "of",
      "council",
      "Janet",
      "Thorn",
      "Alan",
      "Pratt",
      "Scarholm",
      ".",
      "Lantern",
      "League",
      "opposition",
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 25 }), (words) => {
        const text = words.join(" ");
        const places = mentions.places(text, 0, text.length, peopleWords);
        for (const [i, { start, end }] of places.entries()) {
          expect(start).toBeLessThan(end);
          expect(start).toBeGreaterThanOrEqual(places[i - 1]?.end ?? 0);
        }
      }),
    );
  });
});
