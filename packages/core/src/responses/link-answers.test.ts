import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { linkAnswers } from "./link-answers.ts";
import { placeIn, sampleAnswers, sampleCharge } from "./sample-charges.ts";
import type { StandingCharge } from "./standing-charge.ts";

const money = sampleCharge("money", ["Hale took eleven million crowns from the Vesk dredging company."]);
const quay = sampleCharge("quay", ["The coal quay went to his brother-in-law for thirty years."]);
const phones = sampleCharge("phones", ["He had the telephones of his colleagues tapped."]);
const charges = [money, phones, quay];

const links = (text: string, standing: readonly StandingCharge[] = charges): string[] =>
  linkAnswers(sampleAnswers(text), standing, () => standing).flatMap(({ answer, charges: met, link }) =>
    met.map(({ itemId }) => `${answer.type} ${itemId} ${link}`),
  );

describe("linkAnswers", () => {
  test("by hand: a denial meets the charge whose words it shares, and what is laid open beside it goes with it", () => {
    expect(links("Hale never took a crown from the Vesk dredging company. We publish the accounts today.")).toEqual([
      "denial money same_words",
      "evidence money same_paragraph",
    ]);
  });

  test("the heading of a paragraph tells which charge is right", () => {
    expect(links("On the coal quay and the brother-in-law. The charge is right.")).toEqual(["concession quay same_words"]);
  });

  test("words about the charges meet all that were made lately, words about the charge the only one", () => {
    expect(links("We reject these allegations.")).toEqual([
      "denial money all_charges",
      "denial phones all_charges",
      "denial quay all_charges",
    ]);
    expect(links("The accusation is false.", [money])).toEqual(["denial money one_charge"]);
    expect(links("The accusation is false.")).toEqual([]);
    const old = { ...money, lastAt: -100 * 86_400_000 };
    expect(links("We reject these allegations.", [old, phones])).toEqual(["denial phones all_charges"]);
  });

  test("a denial without a word to go by meets the charge told right before it in the same text", () => {
    const asked = "He had our telephones tapped, she said. Nothing could be further from the truth.";
    const told = { ...phones, places: [placeIn("reply", 0, 38)] };
    expect(links(asked, [money, told, quay])).toEqual(["denial phones told_before"]);
    expect(links(`${"x".repeat(40)}. Nothing could be further from the truth.`, [money, told, quay])).toEqual([
      "denial phones told_before",
    ]);
    const far = { ...phones, places: [placeIn("other", 0, 38)] };
    expect(links(`${"x".repeat(40)}. Nothing could be further from the truth.`, [money, far, quay])).toEqual([]);
  });

  test("what only says not, of another matter, meets nothing; nor do numbers of one size", () => {
    expect(links("I have never been to the opera.")).toEqual([]);
    expect(links("They did not sell a million tickets in thirty years.")).toEqual([]);
  });

  test("any charges: an answer meets standing ones alone, whatever their order", () => {
    const text = "Hale never took a crown from the Vesk dredging company. We never tapped the telephones of colleagues.";
    fc.assert(
      fc.property(fc.shuffledSubarray(charges), (standing) => {
        const ids = standing.map(({ itemId }) => itemId);
        const met = linkAnswers(sampleAnswers(text), charges, () => standing).flatMap((link) => link.charges.map(({ itemId }) => itemId));
        for (const id of met) expect(ids).toContain(id);
        expect(met.toSorted()).toEqual(ids.filter((id) => id !== "quay").toSorted());
      }),
    );
  });
});
