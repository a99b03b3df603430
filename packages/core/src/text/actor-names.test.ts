import { expect, test } from "vitest";
import { ActorNames, type KnownActor } from "./actor-names.ts";

const body = (name: string): KnownActor => ({ id: name, isPerson: false, names: [name], roles: [] });
const found = (text: string, ...actors: readonly KnownActor[]): string[] =>
  new ActorNames(actors).find(text, 0, text.length).map(({ actorId, start, end }) => `${actorId}: ${text.slice(start, end)}`);

test("a body of three words and more is known by its initials, unless another goes by them", () => {
  const congress = body("Green Valley Congress");
  expect(found("I have left the GVC for good.", congress)).toEqual(["Green Valley Congress: GVC"]);
  expect(found("The National Workers' Party, or NWP.", body("National Workers' Party"))).toEqual([
    "National Workers' Party: National Workers' Party",
    "National Workers' Party: NWP",
  ]);
  expect(found("I have left the GVC.", congress, body("Great Vale Club"))).toEqual([]);
  expect(found("It cost a gvc.", congress)).toEqual([]);
  expect(found("We met LL.", body("Lantern League"))).toEqual([]);
});
