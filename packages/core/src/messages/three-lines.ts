/**
 * The three lines with every verdict (guard 4): what matches, how unusual it is, what else could explain it. Every count comes from rows; words of
 * method (bits, probability of dependence, Bayes) do not occur.
 */
import { NULL_PAIRS_NEEDED, type ChanceLevel, type FittedTail, type Occasion } from "../model/chance-level.ts";
import type { ExplanationCounts, SharedUnitFacts, VerdictMatch } from "../model/verdict-match.ts";
import { chance } from "./chance.ts";
import { list, number, numberWord, sentence } from "./english.ts";

export type ExplanationState = "excluded" | "open" | "nothing";

export interface Explanation {
  readonly name: string;
  readonly state: ExplanationState;
  readonly why: string;
  /** The same in a few words, for the brief. */
  readonly short: string;
}

export interface ThreeLines {
  readonly matches: string;
  readonly unusual: string;
  readonly otherwise: readonly Explanation[];
}

const plural = (n: number, one: string, many = `${one}s`): string => `${number(n)} ${n === 1 ? one : many}`;

export function threeLines(match: VerdictMatch, level: ChanceLevel, counts: ExplanationCounts): ThreeLines {
  return { matches: whatMatches(match), unusual: howUnusual(match, level), otherwise: whatElse(match, counts) };
}

/** `9 words, 5 speakers`. */
export function whatMatches({ wordCount, lineCount, speakerCount, units, missingCount }: VerdictMatch): string {
  const speakers = plural(speakerCount, "speaker");
  const hasOrder = units.some((unit) => unit.level === "point");
  const missing =
    missingCount > 0
      ? ` ${plural(missingCount, "line")} that others share ${missingCount === 1 ? "is" : "are"} missing in one of them.`
      : "";
  if (lineCount === 0 && !hasOrder) return `No line that counts, ${speakers}.${missing}`;
  const order = hasOrder ? `${lineCount === 0 ? "" : ", and "}their points in one order` : "";
  const words = lineCount === 0 ? "" : `${plural(wordCount, "word")} in ${plural(lineCount, "line")}`;
  return sentence(`${words}${order}, ${speakers}.${missing}`);
}

const NOUNS = { passage: "a line", figure: "an image", device: "a device", claim: "an allegation", point: "so much order" } as const;
const pairsOf = (n: number, occasion: Occasion): string =>
  occasion === "same" ? `${plural(n, "pair")} of opponents at one event` : `${plural(n, "pair")} of speakers at different events`;

/** `3 of 12,431 pairs of opponents at one event shared a line this rare; comparison set: ...`. */
export function howUnusual({ units, isCalibrated }: VerdictMatch, level: ChanceLevel): string {
  if (level.kind === "none") return tooLittle(level);
  if (!isCalibrated)
    return `Too little to calibrate: the chance level holds for ${level.languages.join(", ")} and not for the language of both. A comparison set in that language would help.`;
  const [rarest] = units;
  if (rarest === undefined) return "Nothing is shared that would be unusual.";
  // Where a comparison set stands in, everything was held against opponents on one occasion.
  const held = level.kind === "comparison" ? "same" : rarest.occasion;
  const fit = level.fits.find((tail) => tail.level === rarest.level && tail.occasion === held);
  if (fit === undefined || fit.pairCount === 0) return "Too little to calibrate for what is shared here.";
  const set = fit.set !== "" ? fit.set : level.kind === "own" ? "this corpus" : level.set;
  const rare = rarest.level === "point" ? "came in so much order" : `shared ${NOUNS[rarest.level]} this rare`;
  const here = rarest.chance === undefined ? "" : ` Between texts as long as these: ${chance(rarest.chance)}.`;
  return `${sharing(fit, rarest, level)} ${pairsOf(fit.pairCount, fit.occasion)} ${rare}; comparison set: ${set}.${here}`;
}

export function tooLittle({ nullPairs }: ChanceLevel): string {
  return `Too little to calibrate: only what matches and what differs is told. This corpus has ${pairsOf(nullPairs.same, "same")}, and ${number(NULL_PAIRS_NEEDED)} are needed; more statements of opposed camps on the same events, or a comparison set in the same language, would help.`;
}

/** How many null pairs share something this rare: counted in the corpus itself, else as the fitted tail has it. */
function sharing(fit: FittedTail, { bits, level, occasion }: SharedUnitFacts, chanceLevel: ChanceLevel): string {
  const plot =
    chanceLevel.kind === "own" && fit.set === ""
      ? chanceLevel.plots.find((one) => one.level === level && one.occasion === occasion)
      : undefined;
  const counted = plot?.points.filter((point) => point.bits <= bits).at(-1);
  if (counted !== undefined) return counted.observed === 0 ? "None of" : `${number(counted.observed)} of`;
  if (fit.sharingCount === 0) return "None of";
  const fitted = fit.sharingCount * 2 ** (-fit.lambda * Math.max(0, bits - fit.threshold));
  return fitted < 1 ? "Fewer than 1 of" : `About ${number(Math.round(fitted))} of`;
}

/** The five explanations that guard 4 names, in its order; empty where nothing is shared that would need one. */
export function whatElse(match: VerdictMatch, counts: ExplanationCounts): Explanation[] {
  if (match.lineCount === 0 && match.units.length === 0 && !match.isEventOpen) return [];
  return [sameEvent(match), stockPhrase(match, counts), translator(counts), reporter(match), quotation(counts)];
}

const nothing = (name: string, why: string): Explanation => ({ name, state: "nothing", why, short: why });

function sameEvent({ units, isEventOpen, isCalibrated, opposedCount }: VerdictMatch): Explanation {
  const name = "Same event";
  if (isEventOpen)
    return {
      name,
      state: "open",
      why: "the event itself cannot be excluded: no speaker of an opposed camp is there to compare with",
      short: "no opponent was there to compare with",
    };
  if (opposedCount === undefined)
    return {
      name,
      state: "open",
      why: "the camp of somebody who says it is not known, so opponents cannot be told",
      short: "somebody’s camp is not known",
    };
  if (opposedCount > 0) {
    const why = `${plural(opposedCount, "speaker")} of opposed camps ${opposedCount === 1 ? "uses" : "use"} some of it too`;
    return { name, state: "open", why, short: why };
  }
  if (units.length === 0) return nothing(name, "nothing rare is shared that it would have to explain");
  if (units[0]?.occasion === "other")
    return { name, state: "excluded", why: "they speak on different occasions", short: "different occasions" };
  if (!isCalibrated)
    return {
      name,
      state: "open",
      why: "nothing tells what the event forces on everybody",
      short: "nothing tells what it forces on everybody",
    };
  return {
    name,
    state: "excluded",
    why: "no opponent uses it, and it counts only beyond what opponents at one event share",
    short: "no opponent uses it",
  };
}

function stockPhrase({ units }: VerdictMatch, { stockCount }: ExplanationCounts): Explanation {
  const name = "Stock phrase";
  if (units.length === 0) return nothing(name, "nothing rare is shared");
  const aside =
    stockCount === 0
      ? "no shared line of this corpus had to be"
      : `${plural(stockCount, "shared line")} of this corpus ${stockCount === 1 ? "is" : "are"}`;
  return {
    name,
    state: "excluded",
    why: `${aside} set aside as stock phrases, formulas or common words; these lines are rarer`,
    short: "these lines are rarer",
  };
}

function translator({ translatedCount, unknownWordingCount }: ExplanationCounts): Explanation {
  const name = "Same translator";
  const out =
    translatedCount === 0
      ? ""
      : `${plural(translatedCount, "translated utterance")} ${translatedCount === 1 ? "counts" : "count"} for nothing`;
  if (unknownWordingCount > 0)
    return {
      name,
      state: "open",
      why: `of ${plural(unknownWordingCount, "utterance")} nobody knows whether ${unknownWordingCount === 1 ? "it is" : "they are"} translated${out === "" ? "" : `; ${out}`}`,
      short: `whether ${unknownWordingCount === 1 ? "one utterance is" : `${numberWord(unknownWordingCount)} utterances are`} translated is not known`,
    };
  const why = out === "" ? "no utterance here is known to be translated" : out;
  return { name, state: "excluded", why, short: out === "" ? "none is known to be translated" : "translated words count for nothing" };
}

function reporter({ reportedCount }: VerdictMatch): Explanation {
  const name = "Reporter’s choice";
  if (reportedCount === undefined)
    return { name, state: "open", why: "which places come through a reporter was not counted", short: "not counted" };
  if (reportedCount === 0) {
    const why = "every place stands in the speaker’s own text";
    return { name, state: "excluded", why, short: why };
  }
  const comes = `${reportedCount === 1 ? "place comes" : "places come"} through a reporter`;
  return { name, state: "open", why: `${number(reportedCount)} ${comes}`, short: `${numberWord(reportedCount)} ${comes}` };
}

function quotation({ quotationCount }: ExplanationCounts): Explanation {
  const name = "Common quotation";
  const aside =
    quotationCount === 0 ? "no shared line is" : `${plural(quotationCount, "shared line")} ${quotationCount === 1 ? "is" : "are"}`;
  return {
    name,
    state: "excluded",
    why: `${aside} set aside as marked quotations of somebody else; a quotation without marks would be missed`,
    short: "marked ones are set aside",
  };
}

/** All explanations in one clause, those that are not excluded first; empty where there are none. */
export function explanationClause(explanations: readonly Explanation[]): string {
  const told = (state: ExplanationState): string[] =>
    explanations.filter((one) => one.state === state).map(({ name, short }) => `${name.toLowerCase()} (${short})`);
  const [open, excluded] = [told("open"), told("excluded")];
  return [
    ...(open.length === 0 ? [] : [`not excluded: ${list(open)}`]),
    ...(excluded.length === 0 ? [] : [`excluded: ${list(excluded)}`]),
  ].join("; ");
}
/** All explanations in two sentences: those that are not excluded first. */
export function explanationSentences(explanations: readonly Explanation[]): string {
  const told = (state: ExplanationState): string[] =>
    explanations.filter((one) => one.state === state).map(({ name, why }) => `${name.toLowerCase()} (${why})`);
  const [open, excluded] = [told("open"), told("excluded")];
  return [
    ...(open.length === 0 ? [] : [`Not excluded: ${open.join("; ")}.`]),
    ...(excluded.length === 0 ? [] : [`Excluded: ${excluded.join("; ")}.`]),
  ].join(" ");
}
