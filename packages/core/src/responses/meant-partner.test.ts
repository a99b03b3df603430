import { expect, test } from "vitest";
import { findLanguagePack } from "../languages/registry.ts";
import { SentenceFinders } from "../languages/sentence-finders.ts";
import { ActorNames } from "../text/actor-names.ts";
import { answerContext } from "./answer-context.ts";
import { findAnswers } from "./find-answers.ts";
import { meantPartners, type LeaverGroup } from "./meant-partner.ts";

const pack = findLanguagePack("en");
const finder = new SentenceFinders().of("en");
const names = new ActorNames([
  { id: "hale", isPerson: true, names: ["Ada Hale"], roles: ["commissioner"] },
  { id: "orr", isPerson: true, names: ["Ben Orr"], roles: [] },
  { id: "league", isPerson: false, names: ["Harbour League"], roles: [] },
]);
const group: LeaverGroup = {
  groupId: "left:league",
  organisationId: "league",
  memberIds: new Set(["orr", "vance"]),
  aroundIds: new Set(["orr", "vance", "dorn"]),
};

function partners(text: string, speakerId = "speaker", groups: readonly LeaverGroup[] = [group]): string[] {
  const found = findAnswers({ text, language: "en", stretches: [{ start: 0, end: text.length, utterance: 0 }] }, pack, finder);
  const tie = found.find(({ denies }) => denies !== null)!;
  const { before } = answerContext(text, tie, finder);
  return meantPartners({ text, pack, speakerId, sentence: tie, withWhom: tie.withWhom, before }, names, groups);
}

test.each([
  ["I have no connection with Ada Hale.", ["hale"]],
  ["I have no connection with the commissioner.", ["hale"]],
  ["There is no connection between us and the five persons who have left the Harbour League.", ["left:league"]],
  ["The Harbour League lost its hall. My staff had no contact with any of the five.", ["left:league"]],
  ["Are you working with Ada Hale? I have never met her.", ["hale"]],
  ["Ada Hale opened the bridge. I have never met them.", []],
  ["I have no contact with the authors of that booklet.", []],
])("%s is about %j", (text, wanted) => expect(partners(text)).toEqual(wanted));

test("a speaker is never his own partner, nor a member of a group the group's", () => {
  expect(partners("I have no connection with Ada Hale.", "hale")).toEqual([]);
  expect(partners("The Harbour League lost its hall. I had no contact with any of the five.", "orr")).toEqual([]);
});

test("two groups that the text may mean are none", () => {
  const other = {
    ...group,
    groupId: "left:bloc",
    organisationId: "bloc",
    memberIds: new Set(["hale", "moss"]),
    aroundIds: new Set(["league"]),
  };
  expect(partners("The Harbour League lost its hall. We had no contact with any of the five.", "speaker", [group, other])).toEqual([]);
});
