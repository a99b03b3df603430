import { describe, expect, test } from "vitest";
import { inventCorpus } from "./item-corpus.contract.ts";
import { SignatoryReader } from "./signatories.ts";

const people = ["Mara Quill", "Teo Brandt", "Ada Sorrel", "Wim de Groot"];

/** Names and speakers who sign a text that Mara Quill puts out; the others speak elsewhere. */
function signersOf(text: string): { names: string[]; speakers: string[]; letter: string | undefined } | undefined {
  const corpus = inventCorpus([
    { speaker: people[0]!, text },
    ...people.slice(1).map((speaker) => ({ speaker, text: `A text of ${speaker} on something else.` })),
  ]);
  const found = new SignatoryReader(corpus).read(0);
  return (
    found && {
      names: found.names.map(({ first, end }) => corpus.textOf(0, first, end)),
      speakers: found.speakers.map((speaker) => people[speaker]!),
      letter: found.letter && corpus.textOf(0, found.letter.first, found.letter.end),
    }
  );
}

describe("signatories", () => {
  test("names under the closing of a letter sign it, whether they speak here or not", () => {
    const text =
      "Our letter follows.\n\nDear Minister:\n\nKeep the drawers open.\n\nSincerely,\n\nMara Quill\nTeo Brandt\nWim de Groot\nNoor Kestrel";
    expect(signersOf(text)).toEqual({
      names: ["Mara Quill", "Teo Brandt", "Wim de Groot", "Noor Kestrel"],
      speakers: ["Mara Quill", "Teo Brandt", "Wim de Groot"],
      letter: "Dear Minister:\n\nKeep the drawers open",
    });
  });

  test("a paragraph that says who signed the letter names them, titles aside", () => {
    const text =
      "We wrote to the bank.\n\nThe letter was signed by Senators Mara Quill, Teo Brandt (D-Aldmoor) and Representative Noor Kestrel.\n\nThe bank has no answer yet.";
    expect(signersOf(text)).toMatchObject({ names: ["Mara Quill", "Teo Brandt", "Noor Kestrel"], speakers: ["Mara Quill", "Teo Brandt"] });
  });

  test.each([
    "Senators Mara Quill, Teo Brandt and Ada Sorrel today issued the following joint statement on the flood:\n\nThe water came at night.",
    "KETFORD – Sen. Teo Brandt, together with Sens. Quill and Sorrel, put out this statement after the flood:\n\nThe water came at night.",
  ])("names listed in the sentence before a statement put it out: %s", (text) => {
    expect(signersOf(text)?.speakers).toEqual(["Mara Quill", "Teo Brandt", "Ada Sorrel"]);
  });

  test.each([
    ["who sponsors a bill", "The bill is co-sponsored by Sen. Teo Brandt, Sen. Ada Sorrel and Rep. Noor Kestrel. It goes to committee."],
    [
      "who is mentioned in a statement",
      "Sen. Mara Quill released the following statement after a fire in the house of her neighbour Teo Brandt:\n\nWe are glad that nobody was hurt.",
    ],
    ["who attended", "The opening was attended by Teo Brandt, Ada Sorrel and the mayor."],
    ["a name alone under a closing", "Dear friends:\n\nCome to the fair.\n\nSincerely,\n\nMara Quill"],
  ])("%s signs nothing", (_, text) => {
    expect(signersOf(text)).toBeUndefined();
  });

  test("whom a letter is for does not sign it", () => {
    const text =
      "Mara Quill led the letter.\n\nIn the letter to Speaker Ada Sorrel, Mara Quill and Teo Brandt signed the letter's call for boats.";
    expect(signersOf(text.replace("letter's call", "letter and its call"))?.speakers).toEqual(["Mara Quill", "Teo Brandt"]);
  });

  test("a name with another given name is somebody else", () => {
    const text = "Dear all:\n\nNo.\n\nSincerely,\n\nMara Quill\nOtto Brandt\nAda Sorrel";
    expect(signersOf(text)).toMatchObject({ names: ["Mara Quill", "Otto Brandt", "Ada Sorrel"], speakers: ["Mara Quill", "Ada Sorrel"] });
  });

  test("of two speakers with one family name only the one whose given name is written signs", () => {
    const corpus = inventCorpus([
      { speaker: "Mara Quill", text: "Dear all:\n\nNo.\n\nSincerely,\n\nMara Quill\nJohn Brandt" },
      { speaker: "Teo Brandt", text: "One thing of Teo." },
      { speaker: "John Brandt", text: "Another thing of John." },
    ]);
    expect(new SignatoryReader(corpus).read(0)!.speakers).toEqual([0, 2]);
  });

  test("an empty text is signed by nobody", () => {
    expect(new SignatoryReader(inventCorpus([{ speaker: "Mara Quill", text: "" }])).read(0)).toBeUndefined();
  });
});
