import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findLanguagePack } from "../languages/registry.ts";
import { SentenceFinders } from "../languages/sentence-finders.ts";
import { findAnswers } from "./find-answers.ts";
import type { FoundAnswer } from "./found-answer.ts";

const english = findLanguagePack("en");
const finder = new SentenceFinders().of("en");

/** What is found; `cue` are words at the beginning of the text by which an outlet reports the rest. */
function found(text: string, cue = ""): FoundAnswer[] {
  const cues = cue === "" ? {} : { cues: [{ start: 0, end: cue.length }] };
  const start = cue === "" ? 0 : cue.length + 1;
  return findAnswers({ text, language: "en", stretches: [{ start, end: text.length, utterance: 3 }], ...cues }, english, finder);
}
const kinds = (text: string, cue?: string): string[] =>
  found(text, cue).flatMap(({ type, denies, isBare }) => (isBare ? [] : [type ?? `ties ${denies}`]));

describe("findAnswers", () => {
  test("by hand: a sentence that denies and owns up has an answer for each part, with its place", () => {
    const text = "The mayor denied that he took the money, but he admitted that the books were late.";
    expect(found(text).map(({ type, rule, start, end }) => [type, rule, text.slice(start, end)])).toEqual([
      ["denial", "denies", "The mayor denied that he took the money"],
      ["concession", "admits", "he admitted that the books were late."],
    ]);
  });

  test.each([
    ["She denied any wrongdoing.", "denial"],
    ["These allegations are completely false.", "denial"],
    ["Nothing could be further from the truth.", "denial"],
    ["He pleaded not guilty on both counts.", "denial"],
    ["The bank disputes the claims.", "denial"],
    ["We have done nothing wrong.", "denial"],
    ["I made a mistake and I should have told you.", "concession"],
    ["The charge is right.", "concession"],
    ["He apologised for the remark.", "concession"],
    ["She admitted that she had met the supplier.", "concession"],
    ["The company declined to comment.", "no_comment"],
    ["His office did not respond to a request for comment.", "no_comment"],
    ["The lawyer could not be reached.", "no_comment"],
    ["This is a smear campaign.", "counter_accusation"],
    ["The idea is laughable.", "ridicule"],
    ["I would rather talk about the schools.", "subject_change"],
    ["The receipts are attached as annex C.", "evidence"],
  ])("%s answers: %s", (text, kind) => expect(kinds(text)).toEqual([kind]));

  test.each([
    "The court denied a motion by the defence.",
    "She was denied a seat at the table.",
    "He was admitted to the hospital on Friday.",
    "The judge dismissed the case before noon.",
    "He did not deny that he knew.",
    "She refused to apologise for the remark.",
    "Critics say he should apologise for the remark.",
    "I apologise for the delay.",
    "The senator declined to say whether he would run.",
    "Did he deny that he took it?",
    "The weather was fine and the hall was full.",
  ])("%s is no answer by its words", (text) =>
    expect(kinds(text).filter((kind) => kind !== "concession" || !text.includes("deny"))).toEqual([]),
  );

  test("the word of a report denies what the rest tells", () => {
    expect(kinds("denied any link with the ministry.", "denied")).toContain("denial");
    expect(found("denied any link with the Ministry of Trade.", "denied").map(({ denies }) => denies)).toContain("connection");
  });

  test("what only says not is bare, with the words it is said of", () => {
    const text = "Mr Hale has never received money from the dredging company.";
    const [answer] = found(text);
    expect([answer?.type, answer?.isBare, answer?.scope && text.slice(answer.scope.start, answer.scope.end)]).toEqual([
      "denial",
      true,
      "received money from the dredging company",
    ]);
    expect(found("Some say that Mr Hale never paid the crew.")).toEqual([]);
    expect(found("He will not pay the crew before June.")).toEqual([]);
  });

  test.each([
    ["I have no connection with Commissioner Hale.", "ties connection", "Commissioner Hale"],
    ["I have never met him.", "ties contact", null],
    ["We had no contact with the ministry.", "ties contact", "the ministry"],
    ["We have nothing to do with the Harbour Group.", "ties connection", "the Harbour Group"],
    ["I was not involved in the sale.", "ties involvement", null],
    ["My staff have had no meeting, no call and no letter, and no correspondence with Mr Hale since May.", "ties contact", "Mr Hale"],
    ["We are not part of it.", "ties connection", "it"],
    ["We and the Alliance have nothing to do with each other.", "ties connection", "each other"],
    ["We take no orders from Mr Brandt.", "ties connection", "Mr Brandt"],
    ["Neither I nor my office has been in touch with any of them.", "ties contact", "any of them"],
    ["There has been no coordination between our party and the dissidents.", "ties connection", "our party and the dissidents"],
    ["We are entirely independent of the Green League.", "ties connection", "the Green League"],
    ["Nobody writes my speeches.", "ties connection", null],
  ])("%s denies: %s", (text, kind, whom) => {
    const tie = found(text).find(({ denies }) => denies !== null);
    expect(`ties ${tie?.denies}`).toBe(kind);
    if (whom !== null) expect(tie?.withWhom && text.slice(tie.withWhom.start, tie.withWhom.end)).toBe(whom);
  });

  test.each([
    "The hut has no connection to the mains.",
    "That law has nothing to do with taxes.",
    "The pump is not connected to the tank.",
  ])("%s denies no tie of anybody", (text) => expect(found(text).filter(({ denies }) => denies !== null)).toEqual([]));

  test.each([
    ["denied", "the councillors were working with the Harbour Users' Forum.", "ties connection"],
    ["said", "he had no contact with the former ministers.", "ties contact"],
    ["said", "the union was not behind the resignations.", "ties involvement"],
    ["rejected", "claims that her party had a secret pact with the rebels.", "ties connection"],
  ])("reported: %s %s", (cue, rest, kind) =>
    expect(found(`${cue} ${rest}`, cue).flatMap(({ denies }) => (denies === null ? [] : [`ties ${denies}`]))).toEqual([kind]),
  );

  test("a sentence may deny two ties, each with its place", () => {
    const text = "There is no connection between Wall Watch and the three, and none of our committee has met or written to any of them.";
    expect(found(text).flatMap(({ denies, start, end }) => (denies === null ? [] : [[denies, text.slice(start, end)]]))).toEqual([
      ["connection", "There is no connection between Wall Watch and the three"],
      ["contact", "and none of our committee has met or written to any of them."],
    ]);
  });

  test.each([
    "He has nothing to do with it.",
    "There was no link to the Brotherhood.",
    "While all three men have publicly denied any involvement with the scandals, these papers prove otherwise.",
    "First, he is not part of the Morgan revolution.",
    "The college is not affiliated with Moorland College.",
    "There was no contact with the enemy.",
  ])("%s is no denial of its speaker", (text) =>
    expect(found(text).filter(({ denies, whose }) => denies !== null && whose === "speaker")).toEqual([]),
  );

  test.each([
    "I am not a Member of the United States Senate.",
    "I have never met any immigrant who did not want to learn.",
    "Those dark times are not completely behind us.",
    "We will never leave a member of our army without support.",
    "If we don't work with Canada on this, then others will.",
    "I am proud to not only be a part of this effort.",
    "Hopefully, any agreement with the Chinese government will come with no restrictions.",
    "We do not deal with hypotheticals.",
    "I will not stop working with the State Department of Transportation.",
  ])("%s denies no tie", (text) => expect(found(text).filter(({ denies }) => denies !== null)).toEqual([]));

  test("charges as such are told from one charge", () => {
    expect(found("The League rejects these allegations.")[0]?.general).toBe("all");
    expect(found("The charge is right.")[0]?.general).toBe("one");
    expect(found("She denied any wrongdoing.")[0]?.general).toBeNull();
  });

  test("any text: answers stand in it by place, of the utterance asked for, and the same twice", () => {
    const words = fc.constantFrom(
      "I",
      "deny",
      "denied",
      "that",
      "not",
      "the",
      "charge",
      "is",
      "false",
      "and",
      "but",
      "Hale",
      "with",
      "no",
      "contact",
      ".",
      ";",
      "?",
      "\n\n",
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 40 }), (list) => {
        const text = list.join(" ");
        const answers = found(text);
        for (const { start, end, utterance, scope, withWhom } of answers) {
          expect([start >= 0, start < end, end <= text.length, utterance]).toEqual([true, true, true, 3]);
          for (const place of [scope, withWhom]) if (place) expect(place.start >= start && place.end <= end).toBe(true);
        }
        expect(found(text)).toEqual(answers);
      }),
    );
  });

  test("a language without the words finds nothing", () => {
    expect(
      findAnswers({ text: "Ik ontken alles.", language: "nl", stretches: [{ start: 0, end: 16, utterance: 0 }] }, undefined, finder),
    ).toEqual([]);
  });
});
