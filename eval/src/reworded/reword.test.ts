import { expect, test } from "vitest";
import { createDice } from "@hymnsheet/core/algo/random";
import { inflectVerb, pluralOf } from "./inflect.ts";
import { applyCandidate, candidatesOf } from "./lexical.ts";
import { groupCount } from "./lexicon.ts";
import { readNumber, spellNumber } from "./numbers.ts";
import { rewordPassage } from "./reword.ts";
import * as shape from "./structure.ts";
import { textOf, tokensOf } from "./tokens.ts";

const edited = (edit: shape.SentenceEdit, sentence: string): string | null => {
  const changed = edit(tokensOf(sentence), createDice(1));
  return changed === null ? null : textOf(changed.tokens);
};

test("there are a few hundred groups of synonyms", () => {
  expect(groupCount).toBeGreaterThan(500);
});

test("clauses move, coordinates change places, voice turns", () => {
  expect(edited(shape.frontClause, "We oppose this bill because it hurts our seniors.")).toBe(
    "Because it hurts our seniors, we oppose this bill.",
  );
  expect(edited(shape.backClause, "If the bill passes, our seniors will lose.")).toBe("Our seniors will lose if the bill passes.");
  expect(edited(shape.swapCoordinates, "We owe it to the health and safety of our kids.")).toBe(
    "We owe it to the safety and health of our kids.",
  );
  expect(edited(shape.swapClauses, "The bill will raise taxes, and we will lose our jobs.")).toBe(
    "We will lose our jobs, and the bill will raise taxes.",
  );
  expect(edited(shape.makePassive, "The House passed the farm bills on Monday.")).toBe(
    "The farm bills were passed by the House on Monday.",
  );
});

test("person, tense and aspect change", () => {
  expect(edited(shape.changePerson, "Today we are proud of our work.")).toBe("Today I am proud of my work.");
  expect(edited(shape.changeTense, "The bill will cost what it can.")).toBe("The bill would cost what it could.");
  expect(["We have fought for jobs.", "We are fighting for jobs."]).toContain(edited(shape.changeAspect, "We will fight for jobs."));
});

test("asides fall, sentences split, hedges come in", () => {
  expect(edited(shape.dropAside, "The bill (H.R. 12) is bad.")).toBe("The bill is bad.");
  expect(edited(shape.splitSentence, "The bill will raise taxes, but we will not yield to it.")).toBe(
    "The bill will raise taxes. But we will not yield to it.",
  );
  expect(edited(shape.insertHedge, "The bill will raise our taxes.")).toMatch(/ the bill will raise our taxes\.$/u);
});

test("a sentence without the pattern is left alone", () => {
  for (const edit of [shape.frontClause, shape.backClause, shape.swapClauses, shape.makePassive, shape.changePerson, shape.splitSentence])
    expect(edit(tokensOf("Fees rose again."), createDice(1))).toBeNull();
});

test("names keep their words, and articles fit the word that follows", () => {
  expect(candidatesOf(tokensOf("He read the Clean Energy Jobs Act."))).toEqual([]);
  const tokens = tokensOf("It is a crucial bill.");
  const candidate = candidatesOf(tokens).find(({ at }) => at === 3)!;
  expect(textOf(applyCandidate(tokens, { ...candidate, options: ["essential"] }, createDice(1))!.tokens)).toBe("It is an essential bill.");
});

test("forms follow the rules of English, and irregular verbs their own", () => {
  expect(["carry", "stop", "make sure"].map((verb) => inflectVerb(verb, "past"))).toEqual(["carried", "stopped", "made sure"]);
  expect(["use", "see to", "cut"].map((verb) => inflectVerb(verb, "ing"))).toEqual(["using", "seeing to", "cutting"]);
  expect(["pass", "apply", "show"].map((verb) => inflectVerb(verb, "s"))).toEqual(["passes", "applies", "shows"]);
  expect(["policy", "branch", "day"].map(pluralOf)).toEqual(["policies", "branches", "days"]);
  expect([7, 40, 99].map(spellNumber)).toEqual(["seven", "forty", "ninety-nine"]);
  expect(readNumber("forty-two")).toBe(42);
});

test("a passage that the tables do not know is not reworded by force", () => {
  expect(rewordPassage("Ozymandias Quetzalcoatl Xerxes Nebuchadnezzar.", "strong", createDice(1))).toBeNull();
});
