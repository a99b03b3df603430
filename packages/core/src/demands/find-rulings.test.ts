import { expect, test } from "vitest";
import { english } from "../languages/en/english.ts";
import { SentenceFinders } from "../languages/sentence-finders.ts";
import { findMoves } from "./find-moves.ts";

const finder = new SentenceFinders().of("en");

/** "who: outcome, kind of reason, nth", `I` for the speaker, `?` where the words name nobody. */
function rulings(text: string): string[] {
  const stretches = [{ start: 0, end: text.length, utterance: 0 }];
  return findMoves({ text, language: "en", stretches }, english, finder).flatMap((move) => {
    if (move.kind !== "ruling") return [];
    const who = move.isOwn ? "I" : move.by ? text.slice(move.by.start, move.by.end) : "?";
    return [`${who}: ${[move.outcome, move.reasonKind, move.nth].filter((each) => each !== null && each !== "none").join(" ")}`];
  });
}

test.each([
  ["The governor denied the union's request.", "The governor: rejected"],
  ["The court dismissed the appeal for lack of jurisdiction.", "The court: rejected jurisdiction"],
  ["The minister has thrown out a third petition, saying the file held no evidence.", "The minister: rejected evidence 3"],
  ["President Orme granted Governor Lane's request for aid.", "President Orme: accepted"],
  ["The board agreed in part to the request.", "The board: partly"],
  ["The chancellor bowed to weeks of pressure.", "The chancellor: accepted"],
  ["The council postponed the request as premature.", "The council: deferred time"],
  ["The prime minister ruled out an early election.", "The prime minister: rejected"],
  ["The petition was rejected by the assembly because of the cost.", "the assembly because of the cost: rejected cost"],
  ["Her request had been approved.", "?: accepted"],
  ["He has refused to resign.", "He: rejected"],
  ["Mr Holt refused for the second time to release the tapes.", "Mr Holt: rejected 2"],
  ["The company agreed to release the report.", "The company: accepted"],
  ["I will not resign.", "I: rejected"],
  ["She would not stand down.", "She: rejected"],
  ["His refusal to testify angered the committee.", "His: rejected"],
  ["There will be no commission of inquiry.", "I: rejected"],
  ["There will be an independent inquiry.", "I: accepted"],
  ["My answer has not changed.", "I: rejected"],
  ["We will study the request.", "I: deferred"],
  ["She had twice refused.", "She: rejected 2"],
])("is a decision: %s", (text, wanted) => expect(rulings(text)).toEqual([wanted]));

test.each([
  "If he refuses to resign, the house will vote.",
  "The senator urged him to reject the request.",
  "They should deny the petition.",
  "He might refuse to testify.",
  "Did the board reject the appeal?",
  "The amendment was rejected by a voice vote.",
  "He declined requests for comment.",
  "The economy declined.",
  "She refused to eat the soup.",
  "He refused to give his name.",
  "They denied the allegations.",
  "The mayor ignored the calls.",
  "The office is now accepting applications.",
  "A grant application must be signed.",
  "Before an application is approved, checks are made.",
  "The subcommittee will examine the budget request.",
  "Say no to drugs.",
  "We cannot allow this to go on.",
  "Peace gave way to war.",
  "I see no reason to doubt it.",
  "They were denied entry to the square.",
  "The offer he had to refuse was a strange one.",
])("is none: %s", (text) => expect(rulings(text)).toEqual([]));

test("the ground of a speaker's own no may stand in the sentence behind it", () => {
  expect(rulings("I cannot grant the petition. Nobody has laid any proof before us.")).toEqual(["I: rejected evidence"]);
});
