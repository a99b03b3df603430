/**
 * Links what an accused side says to the charges it is about: by rare words that the answer's own sentence shares with a charge, those of the two
 * beside it at half weight. What is laid open without strong words of its own rebuts what the denial right before it does; another such answer goes
 * with the nearest of its paragraph that has; words about "the charges" with nothing narrower answer all that were made lately, and a denial with no
 * words to go by the charge told right before it. Cost: see `ChargeIndex.near`.
 */
import { contentStems } from "../counting/shared-words.ts";
import type { Extent } from "../model/extent.ts";
import { ChargeIndex, type NearCharge } from "./charge-index.ts";
import type { SideAnswer } from "./side-answer.ts";
import type { StandingCharge } from "./standing-charge.ts";

/** An answer with the charges it meets, by id, and how they were found. */
export interface LinkedAnswer {
  readonly answer: SideAnswer;
  readonly charges: readonly StandingCharge[];
  readonly link: "same_words" | "told_before" | "all_charges" | "one_charge" | "same_paragraph" | "same_statement";
}

/** Words shared with a charge, and of them of its own sentence. */
const LEAST_SHARED = 2;
const LEAST_OWN = 1;
/** Least share of the weight of a sentence of the charge. By hand on the invented corpora; on other text not measured. */
const LEAST_SHARE = 0.2;
const LEAST_GENERAL_SHARE = 0.08;
const LEAST_OWN_SHARE = 0.08;
/** From this share of its own words on an answer goes by them alone, whatever stands around it. */
const STRONG_SHARE = 0.3;
/** Charges that score this much of the best one are met too: those told in the same sentence. */
const NEAR_BEST = 0.98;
/** Weight of the sentences right before and right behind and of the first of the paragraph, and of the one before those. */
const BESIDE_WEIGHT = 0.5;
/** Weight of the words of a sentence that "not" is not said of. */
const REST_WEIGHT = 0.9;
const FARTHER_WEIGHT = 0.25;
/** Units between a charge and the answer that follows it in one text. */
const FARTHEST_CHARGE = 500;
/** How long a charge may lie behind words that speak of "the charges". */
const LATELY_MS = 31 * 86_400_000;
/** How long a charge is talked of after it was last made. */
const TALKED_MS = 92 * 86_400_000;

/**
 * @param answers     of one source after the other, by place.
 * @param charges     all of the run.
 * @param standingOf  those against the side that an answer speaks for, as far as they may have been made by then.
 * @returns           in the order of the answers; one that meets no charge has no entry.
 */
export function linkAnswers(
  answers: readonly SideAnswer[],
  charges: readonly StandingCharge[],
  standingOf: (answer: SideAnswer) => readonly StandingCharge[],
): LinkedAnswer[] {
  const index = new ChargeIndex(charges);
  const scored = answers.map((answer): ScoredAnswer => {
    const standing = standingOf(answer).filter(({ lastAt }) => isInTime(lastAt, answer));
    const near = standing.length === 0 ? [] : nearOf(answer, index, new Set(standing));
    return { answer, standing, near, isStrong: near.some(isStrong) };
  });
  return scored.flatMap((one, at): LinkedAnswer[] => {
    const { answer, standing, near } = one;
    const rebuttal = answer.type === "evidence" && !one.isStrong ? rebuttalBefore(scored, at) : null;
    if (rebuttal) {
      const isBeside = rebuttal.answer.end > answer.paragraph.start;
      return [{ answer, charges: bestOf(rebuttal.near), link: isBeside ? "same_paragraph" : "same_statement" }];
    }
    if (!one.isStrong && !answer.isBare) {
      const beside = nearestOfParagraph(scored, at);
      if (beside) return [{ answer, charges: bestOf(beside.near), link: "same_paragraph" }];
    }
    if (near.length > 0) return [{ answer, charges: bestOf(near), link: "same_words" }];
    if (answer.isBare || !standsAlone(answer)) return [];
    const before = nearestBefore(answer, standing);
    if (before.length > 0) return [{ answer, charges: before, link: "told_before" }];
    if (answer.general === null) return [];
    const lately = standing.filter(({ lastAt }) => isLately(lastAt, answer.utterance.said_from));
    if (answer.general === "all" && lately.length > 0) return [{ answer, charges: lately, link: "all_charges" }];
    return lately.length === 1 ? [{ answer, charges: lately, link: "one_charge" }] : [];
  });
}

/** Whether words of a kind answer by themselves; laughter, attack, evidence and other matters do where they stand by a charge or by such an answer. */
export const standsAlone = ({ type }: Pick<SideAnswer, "type">): boolean =>
  type === "denial" || type === "concession" || type === "no_comment";

/** The charge told last before an answer in the same text: a question, or a report of both sides. */
function nearestBefore({ sourceId, start }: SideAnswer, standing: readonly StandingCharge[]): StandingCharge[] {
  let [nearest, end] = [[] as StandingCharge[], start - FARTHEST_CHARGE];
  for (const charge of standing)
    for (const place of charge.places) {
      if (place.source_id !== sourceId || place.span_end > start || place.span_end < end) continue;
      if (place.span_end > end) nearest = [];
      if (!nearest.includes(charge)) nearest.push(charge);
      end = place.span_end;
    }
  return nearest;
}

/** Units behind a denial in which what the same statement lays open rebuts the same charge. */
const FARTHEST_REBUTTAL = 600;

/** The denial of the same statement right before what is laid open: "It is not the case. We publish the ledger." */
function rebuttalBefore(scored: readonly ScoredAnswer[], at: number): ScoredAnswer | null {
  const { sourceId, utterance, start } = scored[at]!.answer;
  for (let i = at - 1; i >= 0; i--) {
    const { answer, near } = scored[i]!;
    if (answer.sourceId !== sourceId || start - answer.end > FARTHEST_REBUTTAL) return null;
    if (answer.utterance.statement_id === utterance.statement_id && answer.type === "denial" && near.length > 0) return scored[i]!;
  }
  return null;
}

interface ScoredAnswer {
  readonly answer: SideAnswer;
  readonly standing: readonly StandingCharge[];
  readonly near: readonly NearCharge[];
  readonly isStrong: boolean;
}

const nearOf = (answer: SideAnswer, index: ChargeIndex, standing: ReadonlySet<StandingCharge>): NearCharge[] =>
  index.near(weightsOf(answer)).filter((one) => standing.has(one.charge) && isMet(one, answer));

/** What speaks of "the charge" need not name it, nor what answers a question that does; what only says "not" must. */
function isMet(
  { share, ownShare, count, ownCount, ownTellingCount }: NearCharge,
  { isBare, general, question, type }: SideAnswer,
): boolean {
  if (general === null && (ownCount < LEAST_OWN || (isBare && ownShare < LEAST_OWN_SHARE))) return false;
  const isAsked = (question !== undefined || type === "no_comment") && !isBare && ownTellingCount >= LEAST_SHARED;
  return count >= LEAST_SHARED && share >= (general === null && !isAsked ? LEAST_SHARE : LEAST_GENERAL_SHARE);
}

const isStrong = ({ ownShare, ownTellingCount }: NearCharge): boolean => ownTellingCount >= LEAST_SHARED && ownShare >= STRONG_SHARE;

/** A share counts more the more words it is made of. */
const scoreOf = ({ share, tellingCount }: NearCharge): number => (share * tellingCount) / (tellingCount + 1);

const bestScore = ({ near }: ScoredAnswer): number => Math.max(0, ...near.map(scoreOf));

function bestOf(near: readonly NearCharge[]): StandingCharge[] {
  const best = Math.max(...near.map(scoreOf));
  return near.filter((one) => scoreOf(one) >= best * NEAR_BEST).map(({ charge }) => charge);
}

/** Stems of an answer and its surroundings, each with its highest weight. */
function weightsOf({ text, pack, stemmer, start, end, scope, before, opening, after, question }: SideAnswer): Map<string, number> {
  const weights = new Map<string, number>();
  const add = (place: Extent | undefined, weight: number): void => {
    if (place === undefined) return;
    for (const stem of contentStems(text.slice(place.start, place.end), pack, stemmer)) if (!weights.has(stem)) weights.set(stem, weight);
  };
  if (scope) add(scope, 1);
  add({ start, end }, scope ? REST_WEIGHT : 1);
  // Who answers a question says what it asks.
  add(question, 1);
  add(before.at(-1), BESIDE_WEIGHT);
  add(after, BESIDE_WEIGHT);
  add(opening, BESIDE_WEIGHT);
  add(before.at(-2), FARTHER_WEIGHT);
  return weights;
}

/** Nobody knows how lately where a day is missing; then it may be. */
const isLately = (madeAt: number | null, saidAt: number | null): boolean =>
  madeAt === null || saidAt === null || saidAt - madeAt <= LATELY_MS;

/** What only says "not", or brings something without a word about the charge, answers what is still talked of. */
const isInTime = (madeAt: number | null, { isBare, type, general, utterance }: SideAnswer): boolean =>
  general !== null ||
  (!isBare && type !== "evidence") ||
  madeAt === null ||
  utterance.said_from === null ||
  utterance.said_from - madeAt <= TALKED_MS;

/** The answer of the same speaker and paragraph that holds more of a charge's words than this one, the nearest, one before rather than one behind. */
function nearestOfParagraph(scored: readonly ScoredAnswer[], at: number): ScoredAnswer | null {
  const { sourceId, utterance, paragraph } = scored[at]!.answer;
  const own = bestScore(scored[at]!);
  const isBeside = ({ answer }: ScoredAnswer): boolean =>
    answer.sourceId === sourceId &&
    answer.utterance.statement_id === utterance.statement_id &&
    answer.start >= paragraph.start &&
    answer.end <= paragraph.end;
  for (const step of [-1, 1])
    for (let i = at + step; scored[i] !== undefined && isBeside(scored[i]!); i += step) if (bestScore(scored[i]!) > own) return scored[i]!;
  return null;
}
