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
  ])("leaves alone: %s", (text) => {
    expect(found(text)).toEqual([]);
  });

  test("what an outlet ascribes with an admission is one, though the words themselves only deny", () => {
    expect(found("He conceded that there was no proof to be had.", "conceded")).toEqual(["admission null"]);
    expect(found("that there was no proof of it")).toEqual([]);
  });

  test("a language without words for evidence, and no words at all, give nothing", () => {
    expect(
      findGrounds({ text: "Je l'ai vu.", language: "fr", stretches: [{ start: 0, end: 11, utterance: 0 }] }, undefined, finder),
    ).toEqual([]);
    expect(found("")).toEqual([]);
  });
});
