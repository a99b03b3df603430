import { describe, expect, it } from "vitest";
import { personsOf } from "./person-of-place.ts";
import { SELVES } from "./sentence-signs.ts";

/** Of the place of a bar, which is taken out. */
const personAt = (marked: string): string => personsOf(marked.replace("|", ""), SELVES)(Math.max(0, marked.indexOf("|")));

describe("the person of a place", () => {
  it("is the third where nobody speaks of himself", () => {
    for (const text of ["Voters love |Bo Ashdown, who saved the harbour.", "The US and the UK signed it.", "“|He saw it,” Quill said.", ""])
      expect([text, personAt(text)]).toEqual([text, "third"]);
  });

  it("is the first inside quotation marks, quoting outside, where somebody speaks of himself only there", () => {
    for (const text of [
      "Quill said: “I saw |him.” “We all did,” her clerk added.",
      '"I saw |him," Quill said, "and we',
      "I saw |him,” Quill said.",
    ])
      expect([text, personAt(text)]).toEqual([text, "first"]);
    for (const text of [
      "Quill said: “I saw him.” “We all did,” her |clerk added.",
      '"I saw him," |Quill said, "and we',
      "I saw him,” |Quill said.",
    ])
      expect([text, personAt(text)]).toEqual([text, "quoting"]);
  });

  it("is the first everywhere where somebody speaks outside, in any form of the word", () => {
    for (const text of [
      "I saw |it.",
      "They sold us|.",
      "It’s |our hall; I’ve said so.",
      "“|Come,” she said, and we came.",
      "It was|\nmine.",
    ])
      expect([text, personAt(text)]).toEqual([text, "first"]);
  });

  it("ends a missing quotation mark with its paragraph", () => expect(personAt("“Come, she said.\nI |came.")).toBe("first"));
});
