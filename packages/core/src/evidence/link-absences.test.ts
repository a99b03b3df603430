import { expect, test } from "vitest";
import { findLanguagePack } from "../languages/registry.ts";
import { SentenceFinders } from "../languages/sentence-finders.ts";
import type { Allegation, AllegationMember } from "../model/allegation.ts";
import type { UtteranceRow } from "../model/tables/utterance.ts";
import { findGrounds } from "./find-grounds.ts";
import { linkAbsence } from "./link-absences.ts";

const outlet: UtteranceRow = {
  utterance_id: "u",
  source_id: "s",
  span_start: 0,
  span_end: 1,
  speaker_id: "Gazette",
  event_id: null,
  statement_id: "t",
  said_id: "d",
  said_from: 2,
  said_to: 3,
  form: "prose",
  wording: "original",
  worded_by: "Gazette",
  origin: "given",
};

/** Whose lack is told in a text with claims `[speaker, words, item]`, as "speaker item link". */
function absences(
  text: string,
  claims: readonly (readonly [speaker: string, words: string, item: string])[],
  { by = {}, named = [], isOfAccused = false }: { by?: Partial<UtteranceRow>; named?: readonly string[]; isOfAccused?: boolean } = {},
): string[] {
  const places = claims.map(([speakerId, words, itemId]) => {
    const start = text.indexOf(words);
    const member: AllegationMember = {
      claimId: `${itemId}-${speakerId}`,
      source_id: "s",
      span_start: start,
      span_end: start + words.length,
      stance: "uses",
      speakerId,
      utteranceId: "v",
      statementId: "w",
      saidFrom: 1,
      saidTo: 2,
      modality: "certain",
    };
    const allegation: Allegation = { itemId, text: words, accusedId: null, firstAt: null, members: [member] };
    return { ...member, allegation };
  });
  const spoken = { text, language: "en", stretches: [{ start: 0, end: text.length, utterance: 0 }] };
  return findGrounds(spoken, findLanguagePack("en"), new SentenceFinders().of("en"))
    .filter(({ act }) => act === "absence")
    .flatMap((ground) =>
      linkAbsence({ sourceId: "s", ground, utterance: { ...outlet, ...by }, paragraph: { start: 0, end: text.length } }, places, {
        namedIn: () => named,
        isOfAccused: () => isOfAccused,
      }),
    )
    .map(({ speakerId, itemId, link }) => `${speakerId} ${itemId} ${link}`);
}

const ann = ["Ann", "the chairman sold the lease", "lease"] as const;
const bob = ["Bob", "the clerk burnt the ledger", "ledger"] as const;
const both = "Ann said that the chairman sold the lease. Bob said that the clerk burnt the ledger. ";

test("the lack is of the one named in the sentence, else of whose claim stands nearest before", () => {
  expect(absences(`${both}He offered no proof.`, [ann, bob])).toEqual(["Bob ledger same_paragraph"]);
  expect(absences(`${both}Ann offered no proof.`, [ann, bob], { named: ["Ann"] })).toEqual(["Ann lease same_paragraph"]);
  expect(absences("Without citing any evidence, Ann said that the chairman sold the lease.", [ann])).toEqual(["Ann lease same_sentence"]);
});

test.each([
  ["somebody who alleges nothing here", { named: ["Zoe"] }],
  ["a speaker about himself", { by: { speaker_id: "Ann" } }],
  ["the accused about an accuser", { by: { speaker_id: "Don" }, isOfAccused: true }],
])("near miss: %s", (_, context) => {
  expect(absences("Ann said that the chairman sold the lease. She offered no proof.", [ann], context)).toEqual([]);
});

test("no claim near, no link", () => {
  expect(absences("She offered no proof.", [])).toEqual([]);
  expect(absences(`Ann said that the chairman sold the lease. ${"It rained. ".repeat(60)}She offered no proof.`, [ann])).toEqual([]);
});
