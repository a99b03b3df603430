import { expect, test } from "vitest";
import { english } from "../languages/en/english.ts";
import { SentenceFinders } from "../languages/sentence-finders.ts";
import { findMoves } from "./find-moves.ts";

const finder = new SentenceFinders().of("en");

/** "who: subject status", `I` for the speaker; with a number the text begins with a word by which an outlet ascribes the rest, of that length. */
function announced(text: string, cue?: number): string[] {
  const stretches = [{ start: cue ?? 0, end: text.length, utterance: 0 }];
  const spoken = { text, language: "en", stretches, ...(cue === undefined ? {} : { cues: [{ start: 0, end: cue }] }) };
  return findMoves(spoken, english, finder).flatMap((move) =>
    move.kind === "announcement"
      ? [`${move.isOwn ? "I" : text.slice(move.by?.start ?? 0, move.by?.end ?? 0)}: ${move.subject} ${move.status}`]
      : [],
  );
}

test.each([
  ["What it is to be called we shall tell you after the holiday.", ["I: name open"]],
  ["How the party will be called is still to be decided.", ["I: name open"]],
  ["We are still looking for a name.", ["I: name open"]],
  ["Ada is finding us a name.", ["I: name open"]],
  ["I am told that there is to be a badge.", ["I: symbol open"]],
  ["The symbol has not been chosen.", ["I: symbol open"]],
  ["As for a manifesto, let us get through Easter.", ["I: programme open"]],
  ["Our manifesto is being written.", ["I: programme open"]],
  ["The party's manifesto is at the printers.", ["The party's: programme open"]],
  ["The programme will follow shortly.", ["I: programme open"]],
  ["The name of the new group, which Ada Marsh had promised for May, remains a secret.", ["Ada Marsh: name open"]],
  ["There is an e-mail. You will be able to read it before the month is out.", ["I: evidence open"]],
  ["You shall have the sheet by Friday.", ["I: evidence open"]],
  ["She promised that the recordings would be published in May.", ["She: evidence open"]],
  ["For the third charge she promised a document.", ["For the third charge she: evidence open"]],
  ["Mr Holt undertook to release the invoices.", ["Mr Holt: evidence open"]],
  ["The minister said she would publish the minutes on Friday.", ["The minister: evidence open"]],
  ["The sheet that Mr Holt had promised has not appeared.", ["Mr Holt: evidence open"]],
  ["Three vouchers bear his name, and copies are attached.", ["I: evidence delivered"]],
  ["The minutes can be read on our website.", ["I: evidence delivered"]],
  ["I spoke of the ledger. Here it is.", ["I: evidence delivered"]],
  ["What you have in your folders is a copy of the contract.", ["I: evidence delivered"]],
  ["The alliance presented its programme on the third of May.", ["The alliance: programme delivered"]],
  ["Our new party is called Open Fields.", ["I: name delivered"]],
  ["A book of the readings will be on sale in June.", ["I: other open"]],
])("is an announcement: %s", (text, wanted) => expect(announced(text)).toEqual(wanted));

test.each([
  "You will see it getting worse by Friday.",
  "You will have to wait for the bus until June.",
  "They are looking for a name in the file.",
  "They were thinking of a name for the dog.",
  "The name of the driver remains a secret.",
  "Nobody promised a document.",
  "She was promised a document.",
  "She promised that the wall would be mended by June.",
  "He would publish the papers if he had them.",
  "He said he would publish the papers if he had them.",
  "As for the budget, it was passed last year.",
  "What she is to be called nobody asked.",
  "The evidence is before the court.",
  "The bill is before the House.",
  "My name is on the door of my shop.",
  "There's talk of a new banner for the procession.",
  "The building does not have a name.",
  "They don't yet have a complete strategy.",
  "The plan has not come without a price.",
  "Here it is cold.",
  "The council presented his plan for the park.",
])("is none: %s", (text) => expect(announced(text)).toEqual([]));

test("a report with the words that ascribe it: the speaker is the one who promised", () => {
  expect(announced("undertook to release the transfer sheet", 9)).toEqual(["I: evidence open"]);
  expect(announced("promised that an e-mail would be published before June", 8)).toEqual(["I: evidence open"]);
  expect(announced("promised a document", 8)).toEqual(["I: evidence open"]);
});
