import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findLanguagePack } from "../languages/registry.ts";
import { SentenceFinders } from "../languages/sentence-finders.ts";
import { findClaims } from "./find-claims.ts";

const finders = new SentenceFinders();
const find = (text: string, language = "en") =>
  findClaims(
    { text, language, stretches: [{ start: 0, end: text.length, utterance: 0 }] },
    findLanguagePack(language),
    finders.of(language),
  );
const told = (text: string): string[] => find(text).map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);
const onlyOf = (text: string) => find(text)[0]!;

describe("findClaims", () => {
  it("cuts a sentence into what can be true apart", () => {
    expect(told("The Port Inspectorate received every log and fined nobody.")).toEqual([
      "fact: The Port Inspectorate received every log",
      "allegation: fined nobody",
    ]);
    expect(told("The movement has been bought; we shall not serve it.")).toEqual([
      "allegation: The movement has been bought",
      "promise: we shall not serve it",
    ]);
  });

  it.each([
    ["The treasurer stole the relief money.", "allegation"],
    ["Our office will open the school in May.", "prediction"],
    ["We will open the school in May.", "promise"],
    ["The mayor must publish the list.", "demand"],
    ["Let us balance the budget.", "proposal"],
    ["I saw the boats at the pier.", "own_experience"],
    ["The bridge was built in 1931.", "fact"],
    ["That is a great victory for all of us.", "value"],
  ])("%s is a claim of kind %s", (text, kind) => expect(onlyOf(text).kind).toBe(kind));

  it.each([
    "Thank you for coming at such short notice.",
    "Did the sugar company pay the Adi for their land?",
    "The full text of the letter can be found here.",
    "If the fund were honest, I would donate my boat.",
    "",
    "Order!",
  ])("%j claims nothing", (text) => expect(told(text)).toEqual([]));

  it("does not take a denial for the charge it denies", () => {
    const denial = onlyOf("The treasurer did not steal the money.");
    expect([denial.kind, denial.isNegated]).toEqual(["fact", true]);
  });

  it("takes no picture for a charge", () => expect(onlyOf("He runs this party like a thief who weighs his sack.").kind).toBe("fact"));

  it("finds a charge in what is not done", () => expect(onlyOf("The club did not call us.").kind).toBe("allegation"));

  it.each([
    "The log does not say who was in either car.",
    "The treasurer did not return our calls.",
    "There is not a shred of truth in any of it.",
    "The club lies inside the harbour gate.",
    "The chair has quit the group and accused the leader.",
    "She had been wrong.",
    "The driver has asked me not to say more than that.",
    "The name of the party remains a secret.",
    "Did you take the relief money?",
    "The bill closes loopholes and fights crime.",
    "Terrorists threaten our harbours.",
    "The crisis is a danger to every family.",
    "Survivors of violence and victims of abuse will be heard.",
    "The False Claims Act was passed in May.",
    "If the club fails to act, the pier will rot.",
    "The plan cuts taxes and puts more money in your pockets.",
    "Senator Lynch thanked the doctors of the ward.",
    "The station received two million dollars in federal funds.",
    "The bill failed to receive a majority.",
    "The premiums are paid by the insured.",
    "Her legacy burns bright.",
    "The court will review whether rights have been violated.",
    "There is no evidence that they lied to the board.",
    "Let us not squander the reserve on a stolen idea.",
    "Persons convicted of an offence may not drive.",
  ])("takes %j for no charge", (text) => expect(find(text).filter(({ kind }) => kind === "allegation")).toEqual([]));

  it.each([
    "The guards killed two of the miners.",
    "He abused his office.",
    "The council did nothing to stop the abuse.",
    "They committed fraud on election day.",
    "The payments were illegal.",
    "The minister threatened the editor.",
    "The mayor destroyed the old mill in anger.",
    "She cut funding for the clinic.",
    "In the end he lied to the board.",
    "The committee stole the reserve and said that it fights crime.",
  ])("takes %j for a charge", (text) => expect(find(text).some(({ kind }) => kind === "allegation")).toBe(true));

  it("finds a charge in what was never declared", () =>
    expect(told("The councillor had lunch with the builder and never declared it.")[1]).toBe("allegation: never declared it"));

  it.each([
    "In May she moved two million of it into the hotel.",
    "The money was shifted to the hotel.",
    "He met the developer in private.",
    "She had the warning taken out before members saw it.",
    "He signed nine of the payments himself.",
    "The surgeon rang the coroner that night.",
    "The firm employed her daughter.",
    "I watched her leave the villa with the banker.",
  ])("marks %j as a plain act", (text) => expect(onlyOf(text).isPlainAct).toBe(true));

  it.each(["She never moved the money.", "He denied that the money was moved.", "The money is in the bank.", "She will move the money."])(
    "marks %j as none",
    (text) => expect(find(text).some(({ isPlainAct }) => isPlainAct)).toBe(false),
  );

  it("gives what is reported its ground and takes the words that report it off", () => {
    const text = "People in Merrowgate say that he gave the quay to his cousin.";
    const { modality, basis, ...claim } = onlyOf(text);
    expect(text.slice(claim.start, claim.end)).toBe("he gave the quay to his cousin");
    expect([modality, text.slice(basis!.start, basis!.end)]).toEqual(["reported", "People in Merrowgate say that"]);
  });

  it("names the doer of a passive, and the one it was done to where no doer is named", () => {
    const passive = "The files were burned by the attorney general.";
    const bare = "The files were burned.";
    const [by, without] = [onlyOf(passive), onlyOf(bare)];
    expect(passive.slice(by.about!.start, by.about!.end)).toBe("the attorney general");
    expect([bare.slice(without.about!.start, without.about!.end), without.isPatient]).toEqual(["The files", true]);
  });

  it("finds nothing in a language it has no words for", () => expect(find("Der Schatzmeister hat das Geld gestohlen.", "de")).toEqual([]));

  it("keeps every claim inside its sentence, and every subject and act inside the text, in any order of words", () => {
    const word = fc.constantFrom(
      "the",
      "mayor",
      "stole",
      "money",
      ",",
      "and",
      "who",
      "must",
      "say",
      "that",
      "not",
      "we",
      "will",
      "by",
      "?",
      ".",
      "if",
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 30 }), (words) => {
        const text = words.join(" ");
        for (const claim of find(text)) {
          expect(claim.start).toBeLessThan(claim.end);
          expect(claim.start).toBeGreaterThanOrEqual(claim.sentence.start);
          expect(claim.end).toBeLessThanOrEqual(claim.sentence.end);
          for (const part of [claim.about, claim.act, claim.time, claim.basis]) {
            if (part) expect(part.start < part.end && part.start >= 0 && part.end <= text.length).toBe(true);
          }
        }
      }),
    );
  });
});
