import { expect, test } from "vitest";
import { english } from "../languages/en/english.ts";
import { SentenceFinders } from "../languages/sentence-finders.ts";
import { findMoves } from "./find-moves.ts";

const finder = new SentenceFinders().of("en");

/** "who: outcome, kind of reason", `I` for the speaker; `cue`: units of the words by which an outlet ascribes the rest. */
function rulings(text: string, cue?: number): string[] {
  const stretches = [{ start: cue ?? 0, end: text.length, utterance: 0 }];
  const spoken = { text, language: "en", stretches, ...(cue === undefined ? {} : { cues: [{ start: 0, end: cue }] }) };
  return findMoves(spoken, english, finder).flatMap((move) =>
    move.kind === "ruling"
      ? [
          `${move.isOwn ? "I" : text.slice(move.by?.start ?? 0, move.by?.end ?? 0)}: ${move.outcome}${move.reasonKind === "none" ? "" : ` ${move.reasonKind}`}`,
        ]
      : [],
  );
}

test.each([
  [
    "Owen Holt, the council's monitoring officer, declined to refer the leader to the panel.",
    "Owen Holt, the council's monitoring officer: rejected",
  ],
  ["The ministry has refused to send an inspector to Ostrand.", "The ministry: rejected"],
  ["The speaker refused to table the motion.", "The speaker: rejected"],
  ["The mayor declined to act on the report.", "The mayor: rejected"],
  ["I will not appoint one: nothing has been put before me.", "I: rejected evidence"],
  ["We are not going to hold a second inquiry.", "I: rejected"],
  ["I am not going anywhere.", "I: rejected"],
  ["I shall serve out my term.", "I: rejected"],
  ["She asked him to resign, something he has ruled out.", "he: rejected"],
  ["He called again for the mayor to step down, which she has said she will not do.", "she: rejected"],
  ["The minister has set up a commission of inquiry.", "The minister: accepted"],
  ["The president named a commission of inquiry.", "The president: accepted"],
  ["The ministry poured cold water on calls for an inquiry.", "The ministry: rejected"],
  ["I find nothing in it on which an inspector could be sent.", "I: rejected evidence"],
  ["The prosecutor saw no grounds for an investigation.", "The prosecutor: rejected evidence"],
  ["The board is still considering the families' request.", "The board: deferred"],
  ["The committee rejected the motion by twelve votes to five.", "The committee: rejected"],
  ["The council voted down the petition, saying there was no money in the budget.", "The council: rejected cost"],
  ["The standards board dismissed the complaint. It said the matter lay outside its remit.", "The standards board: rejected jurisdiction"],
  ["The ministry turned down the request. There was, it said, no money in this year's budget.", "The ministry: rejected cost"],
])("is a decision: %s", (text, wanted) => expect(rulings(text)).toEqual([wanted]));

test.each([
  "He would refuse to act if asked.",
  "They refused to act like children.",
  "He refused to name the driver.",
  "I am not going to school today.",
  "She will not do her homework, which is sad.",
  "We will not hold the children back.",
  "I will not call him a liar.",
  "The committee set up the chairs.",
  "The minister ordered a review of the menu.",
  "The traveller faced long delays in processing applications.",
  "The president named a new ambassador.",
  "No decision has been made.",
  "The senator spoke of the court refusing to rule on the case.",
])("is none: %s", (text) => expect(rulings(text)).toEqual([]));

test("the ground of a told decision stands in the next sentence only where that goes on with whoever decides", () => {
  expect(rulings("The board denied the request. She said that there was no evidence.")).toEqual(["The board: rejected evidence"]);
  expect(rulings("The board denied the request. Evidence had been handed in on Monday.")).toEqual(["The board: rejected"]);
});

test("a report with the words that ascribe it: the speaker is the one who refused", () => {
  expect(rulings("declined to refer the leader to the panel", 8)).toEqual(["I: rejected"]);
  expect(rulings("refuse to recognise such marriages", 6)).toEqual([]);
});
