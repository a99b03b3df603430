import { expect, test } from "vitest";
import { findLanguagePack } from "../languages/registry.ts";
import { ActorNames } from "../text/actor-names.ts";
import { mayBe, toldOf } from "./told-of.ts";

const people = findLanguagePack("en")?.people;
const names = new ActorNames(
  ["Sarah Ann Marsh", "Peter Bell", "Mary Dane"].map((name) => ({
    id: name.split(" ").at(-1)!.toLowerCase(),
    isPerson: true,
    names: [name],
    roles: [],
  })),
);
/** Of whom the last sentence of a text tells before "promised". */
const told = (text: string, makers: readonly string[] = ["marsh", "bell", "dane"]): string | null => {
  const before = text.lastIndexOf("promised");
  const start = Math.max(0, text.lastIndexOf(". ", before) + 2, text.lastIndexOf("\n\n", before) + 2);
  return toldOf(
    {
      text,
      sentence: { start: text.includes(". ") || text.includes("\n\n") ? start : 0, end: text.length },
      before,
      people,
      isMaker: (id) => makers.includes(id),
    },
    names,
  );
};

test.each([
  ["Peter Bell promised a document.", "bell"],
  ["Mary Dane heard that Peter Bell promised a document.", "bell"],
  ["Peter Bell spoke first. He promised a document.", "bell"],
  ["Sarah Ann Marsh spoke, then Peter Bell. He promised a document.", "bell"],
  ["Sarah Ann Marsh spoke.\n\nIt rained.\n\nShe promised a document.", "marsh"],
])("%s", (text, actor) => {
  expect(told(text)).toBe(actor);
});

test.each([
  ["Two women may be meant", "Sarah Ann Marsh met Mary Dane. She promised a document."],
  ["the other pronoun", "Peter Bell spoke first. She promised a document."],
  ["somebody's house", "It stood in Bell's house. They promised a document."],
  ["nobody", "A stranger promised a document."],
  ["too far back", "Peter Bell spoke.\n\nIt rained.\n\nIt rained.\n\nIt rained.\n\nHe promised a document."],
])("nobody: %s", (_, text) => {
  expect(told(text)).toBeNull();
});

test("somebody who makes no charge is not meant, and does not stand in the way of one who does", () => {
  expect(told("Peter Bell promised a document.", ["dane"])).toBeNull();
  expect(told("Sarah Ann Marsh met Mary Dane. She promised a document.", ["dane"])).toBe("dane");
});

test("given names tell which pronoun may mean somebody; unknown ones leave it open", () => {
  expect([mayBe("bell", "he", { people, names }), mayBe("bell", "she", { people, names })]).toEqual([true, false]);
  expect(mayBe("nobody", "she", { people, names })).toBe(true);
});
