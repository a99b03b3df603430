/** What a rule hands over: places by number of word, half-open. */
import type { FigureRow } from "../../model/tables/figure.ts";
import type { FigureLexicon } from "../figure-lexicon.ts";
import type { FigureText } from "../figure-words-of-text.ts";
import type { Vehicle } from "../vehicle.ts";

export interface Words {
  readonly from: number;
  readonly end: number;
}

export interface Candidate {
  readonly kind: FigureRow["kind"];
  readonly rule: string;
  readonly score: number;
  readonly span: Words;
  readonly marker: Words | null;
  readonly vehicle: Words;
  /** Head noun, or the key of a set phrase. */
  readonly head: string;
  readonly ground: Words | null;
  readonly isExperimental?: boolean;
}

export interface RuleInput {
  readonly text: FigureText;
  readonly lexicon: FigureLexicon;
}

/** Weakest candidate taken for a figure; see `eval/results/figures.json`. */
export const WEAKEST = 0.5;

/**
 * How much of an image a vehicle is: concreteness and distance of its field from politics, definiteness, what more is said of it.
 * Added to what the rule itself is worth. The cues are those of Niculae & Danescu-Niculescu-Mizil (2014); the weights are ours.
 */
export function imageWeight(vehicle: Vehicle, { text, lexicon }: RuleInput): number {
  const { nounClass, opener, noun, isProper, isModified } = vehicle;
  let weight = nounClass === "unknown" ? 0 : nounClass === "home" ? -0.35 : nounClass === "abstract" ? -0.3 : 0.3;
  if (lexicon.is("anybody", noun)) weight -= isModified && opener === "indefinite" ? 0.1 : 0.25;
  if (opener === "indefinite") weight += 0.15;
  if (opener === "definite") weight += isUnique(vehicle, text) ? 0.1 : -0.3;
  if (opener === "possessive") weight -= lexicon.is("kin", noun) ? 0.5 : 0.15;
  if (opener === "number") weight -= 0.5;
  if (isModified && nounClass !== "home" && nounClass !== "abstract") weight += 0.1;
  if (isProper) weight -= 0.6;
  return weight;
}

/** "the tides", "the dews of heaven": there is but one, so "the" says nothing. */
function isUnique({ nounClass, head }: Vehicle, text: FigureText): boolean {
  const isNamed = text.form(head + 1) === "of" && (text.isCapital(head + 2) || text.hasDigit(head + 2));
  return (nounClass === "nature" || nounClass === "story") && !isNamed;
}

export function clamp(score: number): number {
  return Math.round(Math.max(0, Math.min(1, score)) * 100) / 100;
}
