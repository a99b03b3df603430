import { describe, expect, test } from "vitest";
import { english } from "../languages/en/english.ts";
import { parseIsoDate } from "../text/parse-iso-date.ts";
import { findDeclaredSources } from "./declared-sources.ts";
import { findPeople } from "./people.ts";
import { peopleLexicon } from "./people-lexicon.ts";
import { listPeople } from "./people-list.ts";

const list = listPeople([], peopleLexicon(english), parseIsoDate);
const declared = (text: string): string[] =>
  findDeclaredSources(text, findPeople(text, list, english), english).map(
    (one) => `${one.kind} ${one.name}: ${text.slice(one.start, one.end)}`,
  );

describe("findDeclaredSources", () => {
  test.each([
    ["HALVIC, 11 March (Northwater Wire). It rained.", "agency Northwater Wire: Northwater Wire"],
    ["The bridge fell, the Associated Press said.", "agency Associated Press: Associated Press"],
    ["It rained. (AP)", "agency AP: AP"],
    ["Both signed a joint statement.", "joint : joint statement"],
    ["As Ada Brook said, a bridge is a bridge.", "citation Ada Brook: As Ada Brook said"],
    ["A bridge, in the words of Mr Brook, is a bridge.", "citation Brook: in the words of Mr Brook"],
    ["It rained.\n\nWith material from Northwater Wire", "agency Northwater Wire: With material from Northwater Wire"],
  ])("%s", (text, expected) => {
    expect(declared(text)).toEqual([expected]);
  });

  test.each([
    "",
    "As Ada Brook left, it rained.",
    "He (Carl) said so.",
    "The statement of both was read.",
    "AP courses are taught here.",
    "The tass of tea was warm.",
  ])("nothing is declared in %j", (text) => {
    expect(declared(text)).toEqual([]);
  });
});
