import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findLanguagePack } from "@hymnsheet/core/languages/registry";
import { findAttributions } from "@hymnsheet/core/voices/find-attributions";
import type { FoundAttribution } from "@hymnsheet/core/voices/found-attribution";
import { tagger as englishTagger } from "../src/language/english-tagger.ts";

const options = { pack: findLanguagePack("en"), tagger: englishTagger };
const find = (text: string): readonly FoundAttribution[] => findAttributions(text, options).attributions;

function shown(text: string, isTitle = false): string[] {
  const slice = (extent: { start: number; end: number } | null): string => (extent === null ? "-" : text.slice(extent.start, extent.end));
  const found = findAttributions(text, isTitle ? { ...options, isTitle } : options).attributions;
  return found.map((each) => `${each.rule}: ${slice(each.source)} | ${slice(each.cue)} | ${each.content.map(slice).join(" + ")}`);
}

describe("attributions in English", () => {
  test.each([
    ["“We won,” said Ada Brook, the mayor.", "quotation_then_cue_named_after: Ada Brook, the mayor | said | “We won,”"],
    ["“We won,” Ada Brook told reporters. “It was late.”", "quotation_then_cue_named: Ada Brook | told | “We won,” + “It was late.”"],
    ["“Why?” asked the clerk.", "quotation_then_cue_described: the clerk | asked | “Why?”"],
    ["Ada Brook said: “We won.”", "cue_then_quotation_named: Ada Brook | said | “We won.”"],
    ["According to Ada Brook, the boat sank.", "according_to: Ada Brook | According to | the boat sank"],
    ["The boat sank on Monday, the owner said.", "final_cue: the owner | said | The boat sank on Monday"],
    ["The boat, she said, had sunk.", "medial_cue: she | said | The boat + had sunk"],
    [
      "The union, which met on Monday, said that the boat had sunk.",
      "that_clause: The union, which met on Monday | said | that the boat had sunk",
    ],
    ["The owner said yesterday the boat had sunk.", "bare_clause: The owner | said | the boat had sunk"],
    ["The clerk asked whether the boat had sunk.", "wh_clause: The clerk | asked | whether the boat had sunk"],
    ["The owner plans to raise the boat.", "infinitive: The owner | plans | to raise the boat"],
    ["The union urged the owner to raise the boat.", "object_infinitive: The union | urged | to raise the boat"],
    ["The union called for an inquiry.", "verb_preposition: The union | called for | an inquiry"],
    ["The union criticized the owner of the boat.", "np_object: The union | criticized | the owner of the boat"],
    ["His claim that the boat sank is false.", "noun_that: His | claim | that the boat sank"],
    ["The owner is confident that the boat will float.", "adjective_that: The owner | confident | that the boat will float"],
    ["The boat is expected to float.", "passive_infinitive: - | expected | The boat + to float"],
    ["A sailor was told by the owner that the boat was sound.", "passive_that_clause: the owner | told | that the boat was sound"],
    [
      "Ada Brook of the Harbour Union, who on Monday said that the boat had sunk, left.",
      "that_clause: Ada Brook of the Harbour Union | said | that the boat had sunk",
    ],
    [
      "The owner described the boat as “a coffin that went to sea” and left.",
      "np_object: The owner | described | the boat as “a coffin that went to sea”",
    ],
    ["Each of them claims to have raised the boat.", "infinitive: Each of them | claims | to have raised the boat"],
    ["He claimed to have raised the boat, and to have sold it.", "infinitive: He | claimed | to have raised the boat, and to have sold it"],
    ["He paused and said the word “nothing”.", "quoted_words: He | said | “nothing”"],
    ["She repeated the phrase “for now” twice.", "quoted_words: She | repeated | “for now”"],
    [
      "What she had against it was the way it is built: “a hull of sand, and a mast that leans”.",
      "uncued_part: she | - | “a hull of sand, and a mast that leans”",
    ],
  ])("finds the source and the content: %s", (text, expected) => {
    expect(shown(text)).toEqual([expected]);
  });

  test.each([
    "The owner declined to comment.",
    "Needless to say, the boat sank.",
    "The boat, as expected, sank.",
    "She keeps a copy of “The Whole Art of Joinery” on her desk.",
    "The “Honest Toil” now works out of Norway.",
    "The stock added 4.1 per cent.",
    "Kofi Brandt claimed the loose ball.",
    "Beside him sat Ada Brook, the owner who had shown the way.",
    "The word “austerity” does not stand in the plan.",
    "The sign bears the word “Closed” in red.",
    "Coffee is served at 9:30, item six: markets, bins and lighting.",
  ])("leaves alone what only looks like it: %s", (text) => {
    expect(shown(text)).toEqual([]);
  });

  test("cues share the source of what was cut off before them", () => {
    expect(shown("The mayor said he would leave, adding that nobody had asked, and urged the council to meet.")).toEqual([
      "bare_clause: The mayor | said | he would leave",
      "that_clause_inherited: The mayor | adding | that nobody had asked",
      "object_infinitive_inherited: The mayor | urged | to meet",
    ]);
  });

  test("what somebody is kept from saying, or blamed for, is his", () => {
    expect(shown("Nothing kept him from repeating that the boat had sunk, or from calling it “a coffin”.")).toEqual([
      "that_clause_inherited: him | repeating | that the boat had sunk",
      "np_object_inherited: him | calling | it “a coffin”",
    ]);
    expect(shown("The union blamed the owner for saying that the boat was sound.")).toContain(
      "that_clause_inherited: the owner | saying | that the boat was sound",
    );
    expect(shown("The owner left the hall after saying that the boat was sound.")).toEqual([
      "that_clause_inherited: The owner | saying | that the boat was sound",
    ]);
  });

  test("somebody else vouches for part of what a speaker says", () => {
    expect(shown("The owner says that the order came, according to a clerk, from the port.")).toEqual([
      "that_clause: The owner | says | that the order came, according to a clerk, from the port",
      "according_to: a clerk | according to | the order came",
    ]);
    expect(shown("The owner said that the boat sank, according to a report.")).toContain(
      "according_to: a report | according to | The owner said that the boat sank",
    );
  });

  test("headlines give the words to the name before the colon or behind the last comma", () => {
    expect(shown("Chancellor: no early election", true)).toEqual(["headline_colon: Chancellor | - | no early election"]);
    expect(shown("Rent rise will finish us, says baker", true)).toEqual(["headline_final_cue: baker | says | Rent rise will finish us"]);
  });

  test("headlines that are a quotation are somebody's words, unless they are written as a title is", () => {
    expect(shown("“We will not be moved”", true)).toEqual(["headline_quotation: - | - | “We will not be moved”"]);
    expect(shown("'It's a disgrace': residents on the new bridge", true)).toEqual(["headline_quotation: - | - | 'It's a disgrace'"]);
    for (const title of ["“Notes from the Slow Lane”", "“Ask the Purse”", "“Enough”", "“Yesterday” is the song that seals like best"])
      expect(shown(title, true)).toEqual([]);
  });

  test("an attribution inside a quotation has the outer one for its parent", () => {
    const found = find("“We believe the judge is wrong,” said Ada Brook.");
    expect(found.map((each) => [each.rule, each.parent])).toEqual([
      ["quotation_then_cue_named_after", null],
      ["bare_clause", 0],
    ]);
  });

  test("a quotation continued over paragraphs is one attribution", () => {
    const found = find("“We won,” said Ada Brook. “It was late.\n\n“And it was dark.”");
    expect(found).toHaveLength(1);
    expect(found[0]!.content).toHaveLength(3);
  });

  test("places are in order, inside the text, apart, and the same each time, whatever the text", () => {
    const piece = fc.constantFrom(
      "“We won,” ",
      "said ",
      "Ada Brook ",
      "the mayor, ",
      "who ",
      "that ",
      "to leave ",
      "plans ",
      "according to ",
      "and ",
      ", ",
      ". ",
      "“",
      "”",
      "he ",
      "was told ",
      "by ",
      "\n\n",
      ": ",
      "a claim ",
      "is ",
      "sure ",
      "not ",
      "‘",
      "’s ",
      "— ",
      "called it ",
      "“odd” ",
      "MR. A: ",
      "1989 ",
      "in his view ",
      "as she put it, ",
      "; ",
      "? ",
      "(",
      ")",
      "such ",
      "1 ",
      "\n",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 50 }), (pieces) => {
        const text = pieces.join("");
        const found = find(text);
        for (const [index, each] of found.entries()) {
          expect(each.content.length).toBeGreaterThan(0);
          let last = 0;
          for (const { start, end } of each.content) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeGreaterThan(start);
            last = end;
          }
          expect(last).toBeLessThanOrEqual(text.length);
          for (const extent of [each.source, each.cue])
            if (extent !== null) expect(extent.start < extent.end && extent.end <= text.length).toBe(true);
          expect(each.parent === null || (each.parent !== index && each.parent < found.length)).toBe(true);
        }
        expect(find(text)).toEqual(found);
      }),
      { numRuns: 300 },
    );
  });
});
