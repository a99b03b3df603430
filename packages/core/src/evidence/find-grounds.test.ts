import { describe, expect, test } from "vitest";
import { findLanguagePack } from "../languages/registry.ts";
import { SentenceFinders } from "../languages/sentence-finders.ts";
import { findGrounds } from "./find-grounds.ts";

const english = findLanguagePack("en");
const finder = new SentenceFinders().of("en");
const found = (text: string, cue?: string): string[] => {
  const at = cue === undefined ? -1 : text.indexOf(cue);
  const start = at < 0 ? 0 : at + cue!.length + 1;
  const cues = at < 0 ? {} : { cues: [{ start: at, end: at + cue!.length }] };
  const spoken = { text, language: "en", stretches: [{ start, end: text.length, utterance: 0 }], ...cues };
  return findGrounds(spoken, english, finder).map(({ act, basis }) => `${act} ${basis}`);
};

describe("findGrounds", () => {
  test.each([
    ["I saw it with my own eyes.", "basis own_testimony"],
    ["I was in the room when they signed.", "basis own_testimony"],
    ["I am told that the money came by boat.", "basis hearsay"],
    ["Percy Lund can confirm every word.", "basis named_witness"],
    ["Text messages obtained by the paper showed that he knew.", "basis document"],
    ["On the tape a voice says so.", "basis recording"],
    ["According to a recent poll two thirds object.", "basis data"],
    ["The auditor general concluded that nothing was paid.", "basis official_finding"],
    ["I have no proof I could put in your hands.", "admission null"],
    ["Every paper will be laid on the table.", "promise document"],
    // Own testimony, spoken and reported.
    ["I was at the table when he tore up the list.", "basis own_testimony"],
    ["He told me himself that the seat was sold.", "basis own_testimony"],
    ["I carried the boxes down the back stairs myself.", "basis own_testimony"],
    ["She told the court that she had seen him leave.", "basis own_testimony"],
    ["I know because I did it.", "basis own_testimony"],
    // Others without a name.
    ["Two former employees said the books were burnt.", "basis hearsay"],
    ["I have it on good authority that he will resign.", "basis hearsay"],
    ["It is being said that the bridge was never inspected.", "basis hearsay"],
    ["The deal collapsed, according to a person familiar with the talks.", "basis hearsay"],
    ["The Herald reported that he had met the banker.", "basis hearsay"],
    // Papers, recordings, figures, findings.
    ["The minutes show that nobody objected.", "basis document"],
    ["There is a memo that says so.", "basis document"],
    ["It is recorded in the ledger of the harbour.", "basis document"],
    ["He was caught on camera with the envelope.", "basis recording"],
    ["We have a recording of the whole evening.", "basis recording"],
    ["A survey of nurses found that half had been threatened.", "basis data"],
    ["The ombudsman found that the minister had broken the rules.", "basis official_finding"],
    ["The court threw it out.", "basis official_finding"],
    // What somebody has not, will show, shows.
    ["I cannot prove it.", "admission null"],
    ["We have no document in hand.", "admission document"],
    ["I was not there when it happened.", "admission own_testimony"],
    ["He said he had no proof.", "admission null"],
    ["There is a tape of it. It will be played in court.", "promise recording"],
    ["She has promised to release the emails next week.", "promise document"],
    ["Here are the receipts.", "delivery document"],
    // Families of whole affairs.
    ["I was the third to go in, and I can still see the plate.", "basis own_testimony"],
    ["I was parked outside the club that evening.", "basis own_testimony"],
    ["I have that from the man who drove her there.", "basis hearsay"],
    ["They tell me that she took it.", "basis hearsay"],
    ["Two people who were in the building have told me the same thing.", "basis hearsay"],
    ["An e-mail exists in which she tells an officer to do so.", "basis document"],
    ["There is a letter. I have seen it.", "basis document"],
    ["Second paragraph, for those in the back: “Burn this.”", "basis document"],
    ["There is a gate log. Under Tuesday 12 October 2032 it has her car in at eight.", "basis document"],
    ["We asked under the Freedom of Information Act and the answer came on Monday.", "basis document"],
    ["The letter disposes of that story.", "basis document"],
    ["The sheet is in the safe. You shall have it by Friday.", "promise document"],
    ["He undertook to release the transfer sheet by Friday.", "promise document"],
    ["The sheet that he had promised for last week has not appeared.", "promise document"],
    ["There is a ledger. It is with a solicitor.", "promise document"],
    ["Here it is. The picture shows a letter.", "delivery recording"],
    ["The council has now published the ledger.", "delivery document"],
    ["For the first she offered herself as a witness.", "basis own_testimony"],
    ["For the second he relied on an unnamed driver.", "basis hearsay"],
    ["I now hand the list up to the clerk.", "delivery document"],
  ])("%s", (text, kind) => {
    expect(found(text)).toContain(kind);
  });

  test.each([
    "I have seen no reason to change my mind.",
    "If they have papers, the papers belong with the prosecutor.",
    "Do you have proof?",
    "The minister brings no proof because there is none.",
    "I will not resign over a rumour.",
    "I propose that every lease be published before it is signed.",
    "Will the documents be published?",
    "We are not there yet.",
    "Nobody should just take my word for it.",
    "I have seen America at its best.",
    "We must take matters into our own hands.",
    "On my next visit I hope to see firsthand what you do.",
    "A growing number of people have jobs.",
    "Most proposals on the table are ours.",
    "The courts have been established.",
    "I shall send you a survey of the river.",
    "Studies will begin next year.",
    "They have a bright future in our hands.",
    "He asked for a report on the harbour.",
    "This budget is a clear message.",
    "I look forward to hearing from you.",
    "It shows that we care.",
    "Those who knocked were told that the list had closed.",
    "I was proud to be the first to thank him.",
    "For ten years I have watched her run this town.",
    "Here it is, our programme for the schools.",
    "I do not have it on me.",
    "Without evidence I will not spend public money.",
    "A report that was about to be voted on is gone.",
  ])("leaves alone: %s", (text) => {
    expect(found(text)).toEqual([]);
  });

  test("what an outlet ascribes with an admission is one, though the words themselves only deny", () => {
    expect(found("He conceded that there was no proof to be had.", "conceded")).toEqual(["admission null"]);
    expect(found("that there was no proof of it")).toEqual([]);
  });

  test.each([
    ["Mr Bell says", "he was told", "basis hearsay"],
    ["She said", "she had been sitting beside the leader when it was signed", "basis own_testimony"],
    ["Ms Dane conceded", "that she had nothing on paper", "admission document"],
    ["She promised", "that an e-mail would be published before June", "promise document"],
    ["The external auditor concluded", "that a third of the money was used for something else", "basis official_finding"],
  ])("a report puts it in the third person: %s %s", (before, content, kind) => {
    const cue = before.split(" ").at(-1)!;
    const text = `${before} ${content}.`;
    const at = text.indexOf(cue);
    const spoken = {
      text,
      language: "en",
      stretches: [{ start: before.length + 1, end: text.length, utterance: 0 }],
      cues: [{ start: at, end: at + cue.length }],
    };
    expect(findGrounds(spoken, english, finder).map(({ act, basis }) => `${act} ${basis}`)).toEqual([kind]);
  });

  test.each([
    ["He said", "that she had no proof"],
    ["Mr Bell said", "that Ann Dane told him she had nothing on paper"],
    ["He denied", "that he had no proof"],
  ])("nobody admits what another has not, nor what he denies: %s %s", (before, content) => {
    const cue = before.split(" ").at(-1)!;
    const text = `${before} ${content}.`;
    const at = text.indexOf(cue);
    const spoken = {
      text,
      language: "en",
      stretches: [{ start: before.length + 1, end: text.length, utterance: 0 }],
      cues: [{ start: at, end: at + cue.length }],
    };
    expect(findGrounds(spoken, english, finder).filter(({ act, of }) => act === "admission" && of !== "other")).toEqual([]);
  });

  test("a language without words for evidence, and no words at all, give nothing", () => {
    expect(
      findGrounds({ text: "Je l'ai vu.", language: "fr", stretches: [{ start: 0, end: 11, utterance: 0 }] }, undefined, finder),
    ).toEqual([]);
    expect(found("")).toEqual([]);
  });
});
