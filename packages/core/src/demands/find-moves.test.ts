import fc from "fast-check";
import { expect, test } from "vitest";
import { english } from "../languages/en/english.ts";
import { SentenceFinders } from "../languages/sentence-finders.ts";
import { findMoves } from "./find-moves.ts";

const finder = new SentenceFinders().of("en");
const moves = (text: string, cue?: string) => {
  const start = cue === undefined ? 0 : text.indexOf(cue) + cue.length + 1;
  const stretches = [{ start, end: text.length, utterance: 0 }];
  const cues = cue === undefined ? undefined : [{ start: text.indexOf(cue), end: start - 1 }];
  return findMoves({ text, language: "en", stretches, ...(cues ? { cues } : {}) }, english, finder);
};

test("a demand has somebody who is asked and what is asked", () => {
  const text = "I call on the Minister of Ports to appoint a commission with a judge.";
  const [found, ...more] = moves(text);
  expect(more).toEqual([]);
  if (found?.kind !== "demand") throw new Error("no demand");
  const told = (place: { start: number; end: number } | null) => place && text.slice(place.start, place.end);
  expect([found.by, told(found.addressee), told(found.matter)]).toEqual([
    null,
    "the Minister of Ports",
    "appoint a commission with a judge",
  ]);
});

test("the words that ascribe a report belong to it", () => {
  const [found] = moves("The mayor urged Ms Vane to publish the accounts.", "urged");
  expect(found).toMatchObject({ kind: "demand", by: null, rule: "ask_to" });
});

test.each([
  ["There will be no commission of inquiry, for I have seen no evidence.", "rejected", "evidence", null],
  ["The minister refused for a second time to publish the accounts because of the cost.", "rejected", "cost", 2],
  ["There will be an independent inquiry.", "accepted", "none", null],
  ["The board postponed the request as premature.", "deferred", "time", null],
] as const)("a decision: %s", (text, outcome, reasonKind, nth) => {
  expect(moves(text)).toMatchObject([{ kind: "ruling", outcome, reasonKind, nth }]);
});

test.each([
  ["A name and a symbol will be announced in due course.", ["name open", "symbol open"]],
  ["Our party is called Open Fields.", ["name delivered"]],
  ["We have withdrawn our programme.", ["programme withdrawn"]],
  ["The name of the new judge will be announced on Friday.", []],
])("an announcement: %s", (text, wanted) => {
  expect(moves(text).map((move) => (move.kind === "announcement" ? `${move.subject} ${move.status}` : move.kind))).toEqual(wanted);
});

test.each([
  "Will you call on the minister to resign?",
  "I never urged the minister to resign.",
  "The demand the country has for salt is rising.",
  "He asked whether the bridge was open to carts.",
  "She refused to eat the soup.",
  "She was asked almost daily to respond.",
  "If he refused to resign, it would be a shame.",
])("is none: %s", (text) => expect(moves(text)).toEqual([]));

test("every place lies in the text and holds words, whatever the words", () => {
  const word = fc.constantFrom(
    "I",
    "we",
    "urge",
    "call",
    "on",
    "him",
    "to",
    "resign",
    "refused",
    "inquiry",
    ":",
    ";",
    ".",
    "the",
    "name",
    "will",
    "be",
    "announced",
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 40 }), (words) => {
      const text = words.join(" ");
      for (const { start, end } of moves(text)) expect(start >= 0 && start < end && end <= text.length).toBe(true);
    }),
  );
});
