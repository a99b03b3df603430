import { describe, expect, it } from "vitest";
import { peopleWords } from "../languages/en/people-words.ts";
import { ActorNames } from "./actor-names.ts";
import { resolveActor } from "./resolve-actor.ts";

const names = new ActorNames([
  { id: "ashdell", isPerson: true, names: ["Corvan Ashdell"], roles: ["chairman"] },
  { id: "orvell", isPerson: true, names: ["Bastian Orvell"], roles: ["treasurer"] },
  { id: "berg-1", isPerson: true, names: ["Anna Berg"], roles: ["clerk"] },
  { id: "berg-2", isPerson: true, names: ["Otto Berg"], roles: ["clerk"] },
  { id: "league", isPerson: false, names: ["Lantern League"], roles: [] },
]);
const about = (text: string, words: string | null, claim = text): string | null => {
  const start = words === null ? 0 : text.lastIndexOf(words);
  const from = text.indexOf(claim);
  return resolveActor(
    {
      text,
      clause: { start: from, end: from + claim.length },
      phrase: words === null ? null : { start, end: start + words.length },
      speakerId: "orvell",
      named: names.find(text, 0, text.length),
      people: peopleWords,
    },
    names,
  );
};

describe("resolveActor", () => {
  it.each([
    ["a full name", "Corvan Ashdell took the money.", "Corvan Ashdell"],
    ["a family name that one has", "Mr Ashdell took the money.", "Mr Ashdell"],
    ["an office that one has", "The chairman took the money.", "The chairman"],
    ["a pronoun behind a name", "Ashdell came in. He took the money.", "He"],
  ])("knows %s", (_name, text, words) => expect(about(text, words)).toBe("ashdell"));

  it("takes a pronoun back beyond the speaker's own name", () =>
    expect(about("Ashdell called. I am Orvell. He took it.", "He")).toBe("ashdell"));

  it("takes the one person a claim names where its subject is none", () =>
    expect(about("The blankets came to Ashdell.", "The blankets")).toBe("ashdell"));

  it.each([
    ["a family name that two have", "Berg took the money.", "Berg"],
    ["an office that two have", "The clerk took the money.", "The clerk"],
    ["somebody else of a known person", "Ashdell's driver took the money.", "Ashdell's driver"],
    ["a pronoun with nobody before it", "He took the money.", "He"],
    ["others who do it", "In May the Harbour Board sold Ashdell the quay.", "the Harbour Board"],
    ["several", "They sold Ashdell the quay.", "They"],
    ["a name that goes on as another", "The Ashdell House took the money.", "The Ashdell House"],
    ["somebody of one who has an office", "The wife of the chairman took the money.", "The wife of the chairman"],
    ["a word that is a name in small letters", "The orvell took it.", "The orvell"],
  ])("guesses nobody for %s", (_name, text, words) => expect(about(text, words)).toBeNull());

  it("takes no pronoun back to whose given name calls for the other one, or who is only named as somebody's", () => {
    const people = new ActorNames([
      { id: "janet", isPerson: true, names: ["Janet Thorn"], roles: [] },
      { id: "colin", isPerson: true, names: ["Colin Strype"], roles: [] },
    ]);
    const who = (text: string, words: string) =>
      resolveActor(
        {
          text,
          clause: { start: text.lastIndexOf(words), end: text.length },
          phrase: { start: text.lastIndexOf(words), end: text.lastIndexOf(words) + words.length },
          speakerId: "orvell",
          named: people.find(text, 0, text.length),
          people: peopleWords,
        },
        people,
      );
    expect(who("Janet Thorn and Colin Strype came out. She laughed", "She")).toBe("janet");
    expect(who("Janet Thorn and Colin Strype came out. He laughed", "He")).toBe("colin");
    expect(who("Janet Thorn and Colin Strype came. her nephew's firm got it", "her nephew's firm")).toBe("janet");
    expect(who("Thorn took Strype's car. They saw it. Then she left", "she")).toBe("janet");
  });

  it("knows a body by its name, and the speaker by his pronoun", () => {
    expect(about("The Lantern League took it.", "The Lantern League")).toBe("league");
    expect(about("I took it.", "I")).toBe("orvell");
  });
});
