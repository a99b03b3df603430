import { describe, expect, test } from "vitest";
import { findLanguagePack } from "@hymnsheet/core/languages/registry";
import { findAttributions } from "@hymnsheet/core/voices/find-attributions";
import { tagger as englishTagger } from "../src/language/english-tagger.ts";

function shown(text: string): string[] {
  const slice = (extent: { start: number; end: number } | null): string => (extent === null ? "-" : text.slice(extent.start, extent.end));
  const found = findAttributions(text, { pack: findLanguagePack("en"), tagger: englishTagger }).attributions;
  return found.map((each) => `${each.rule}: ${slice(each.source)} | ${slice(each.cue)} | ${each.content.map(slice).join(" + ")}`);
}

describe("attributions as papers word them", () => {
  test.each([
    ["While members say they agree, the board does not vote.", "bare_clause: members | say | they agree"],
    [
      "Sixty percent of members said it was late, compared with 22 percent of owners.",
      "bare_clause: Sixty percent of members | said | it was late",
    ],
    ["The owner holds a lead among sailors who say they left early.", "bare_clause: sailors | say | they left early"],
    [
      "Members want to move on with something — anything — on taxes.",
      "infinitive: Members | want | to move on with something — anything — on taxes",
    ],
    ["The boat will not leave, they said in a letter filed Friday with the court.", "final_cue: they | said | The boat will not leave"],
    ["Asked whether the boat had sunk, the owner left the room.", "passive_clause: - | Asked | whether the boat had sunk"],
    ["I think this site is safe.", "bare_clause: I | think | this site is safe"],
    ["The owner described the talks as helpful but left early.", "np_object: The owner | described | the talks as helpful"],
    [
      "The mayor was denounced by members of both the union and the board on Monday for saying that it rained.",
      "passive_object: members of both the union and the board | denounced | The mayor + for saying that it rained",
    ],
    ["The mayor was criticized on Monday for selling the boat.", "passive_blame: - | criticized | The mayor + for selling the boat"],
    ["The vote was seen as a victory for the mayor.", "passive_predicate: - | seen | The vote + as a victory for the mayor"],
    ["The mayor raised questions about the boat.", "noun_preposition: The mayor | questions about | the boat"],
    ["Her criticism of the plan was loud.", "noun_preposition: Her | criticism of | the plan"],
    ["The mayor made it clear that the boat is safe.", "made_clear: The mayor | made it clear | that the boat is safe"],
    ["The mayor made clear to members that the boat is safe.", "made_clear: The mayor | made clear | that the boat is safe"],
    ["The poll showed Brook leading by four points.", "np_object: The poll | showed | Brook leading by four points"],
    ["The mayor took to the floor to denounce the plan.", "np_object_inherited: The mayor | denounce | the plan"],
    ["He said Brook is a liar and accused her of theft.", "np_object_inherited: He | accused | her of theft"],
    ["He said he had lost it and blames the owner.", "np_object_inherited: He | blames | the owner"],
    [
      "The clerk said that if the bill fails, “we will vote on whatever comes next.”",
      "that_clause: The clerk | said | that if the bill fails, “we will vote on whatever comes next.”",
    ],
    ["A number of critics over this past week pointed to the gap.", "verb_preposition: A number of critics | pointed to | the gap"],
  ])("%s", (text, expected) => {
    expect(shown(text)).toContain(expected);
  });

  test.each([
    "The mayor gave a highly anticipated speech.",
    "Senators voted to open the debate.",
    "He appeared on a segment called “The Boat.”",
    "The mayor, widely seen as weak, resigned.",
    "The members showed courage to sail.",
  ])("leaves alone: %s", (text) => {
    expect(shown(text)).toEqual([]);
  });
});
