/** Charges and answers for tests, from plain sentences. */
import { contentStems } from "../counting/shared-words.ts";
import { findLanguagePack } from "../languages/registry.ts";
import { SentenceFinders } from "../languages/sentence-finders.ts";
import type { Span } from "../model/span.ts";
import type { UtteranceRow } from "../model/tables/utterance.ts";
import { answerContext } from "./answer-context.ts";
import { findAnswers } from "./find-answers.ts";
import { sideAnswers, type SideAnswer } from "./side-answer.ts";
import type { StandingCharge } from "./standing-charge.ts";
import { stemWeight } from "./stem-weight.ts";

const pack = findLanguagePack("en");
const finder = new SentenceFinders().of("en");
const stemmer = { language: "en", stem: (word: string): string => word.replace(/(?:ing|ed|es|s)$/u, "") };
const DAY = 86_400_000;

/** A charge told in some sentences, first on a day. */
export function sampleCharge(itemId: string, sentences: readonly string[], given: Partial<StandingCharge> = {}): StandingCharge {
  const wordings = sentences.map(
    (text) => new Map([...contentStems(text, pack, stemmer)].map((stem) => [stem, stemWeight(stem, pack, stemmer)])),
  );
  const days = { since: { from: 0, to: DAY }, lastAt: 0, statements: [{ statement_id: "charge", said_from: 0 }] };
  return {
    itemId,
    accusedId: "hale",
    accusedBy: "words",
    makers: new Set(["orr"]),
    wordings,
    clauses: wordings,
    places: [placeIn(`speech of ${itemId}`, 0, 10)],
    ...days,
    ...given,
  };
}

/** What a text answers, said on day 10 by somebody of the accused side. */
export function sampleAnswers(text: string, sourceId = "reply"): SideAnswer[] {
  const found = findAnswers({ text, language: "en", stretches: [{ start: 0, end: text.length, utterance: 0 }] }, pack, finder);
  return sideAnswers({ found, grounds: [] }, [sampleUtterance]).map((answer) => ({
    ...answer,
    sourceId,
    text,
    pack,
    stemmer,
    ...answerContext(text, answer, finder),
  }));
}

/** An empty place in a source. */
export const placeIn = (sourceId: string, start: number, end: number): Span => ({ source_id: sourceId, span_start: start, span_end: end });

const sampleUtterance: UtteranceRow = {
  utterance_id: "utterance",
  source_id: "reply",
  span_start: 0,
  span_end: 0,
  speaker_id: "press",
  event_id: null,
  statement_id: "reply",
  said_id: "said",
  said_from: 10 * DAY,
  said_to: 11 * DAY,
  form: "transcript",
  wording: "original",
  worded_by: "press",
  origin: "given",
};
