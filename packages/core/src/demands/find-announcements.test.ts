import { expect, test } from "vitest";
import { english } from "../languages/en/english.ts";
import { SentenceFinders } from "../languages/sentence-finders.ts";
import { findMoves } from "./find-moves.ts";

const finder = new SentenceFinders().of("en");

function announced(text: string): string[] {
  const stretches = [{ start: 0, end: text.length, utterance: 0 }];
  return findMoves({ text, language: "en", stretches }, english, finder).flatMap((move) =>
    move.kind === "announcement" ? [`${move.subject} ${move.status}`] : [],
  );
}

test.each([
  ["A name and a symbol will be announced in due course.", ["name open", "symbol open"]],
  ["The name will be announced on Sunday, and the emblem along with it.", ["name open", "symbol open"]],
  ["There will be a programme as well.", ["programme open"]],
  ["We have not chosen a name.", ["name open"]],
  ["Our movement is called Second Table.", ["name delivered"]],
  ["Our emblem, drawn by a child, is a hare.", ["symbol delivered"]],
  ["We shall publish our manifesto in May.", ["programme open"]],
  ["Today we are releasing our ten-point plan.", ["programme delivered"]],
  ["The senator will unveil a budget plan on Thursday.", ["programme open"]],
  ["We have withdrawn our programme.", ["programme withdrawn"]],
  ["We will publish the recordings next week.", ["evidence open"]],
  ["Her lawyers released the emails on Friday.", ["evidence delivered"]],
  ["Congresswoman Ellis today introduced a bill to fund the survey.", ["other delivered"]],
  ["The final report will be laid before you in December.", ["other open"]],
])("is an announcement: %s", (text, wanted) => expect(announced(text)).toEqual(wanted));

test.each([
  "The name of the new judge will be announced on Friday.",
  "He withdrew his endorsement.",
  "The campaign released an ad on Monday.",
  "The company released a statement today.",
  "Two hostages were released today.",
  "They have not released the emails.",
  "After he published the report last March, nothing happened.",
  "It is unlikely that he will release the returns.",
  "If we publish the programme today, they will copy it.",
  "The president will sign the bill in the coming days.",
  "There will be no programme.",
  "I name no traitors tonight.",
  "His first name will be announced.",
  "The sitting will begin at nine.",
])("is none: %s", (text) => expect(announced(text)).toEqual([]));
