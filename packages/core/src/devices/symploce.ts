/**
 * Symploce: neighbouring units that both begin and end with the same words.
 * Looked for among sentences, clauses and phrases, and among every other clause. Cost: linear in tokens.
 */
import { closingRuns, type ClosingRun, commonOpening } from "./closings.ts";
import { type DeviceText, utteranceOf, wordsOf } from "./device-text.ts";
import type { DeviceDetector, FoundDevice, FoundMember } from "./found-device.ts";
import { type FormLexicon, formLexicon, isContent } from "./form-lexicon.ts";
import { unitsOf } from "./units.ts";

const LONGEST_UNIT = 30;
/** Share of the longer unit that the opening and the closing make up together. */
const SMALLEST_SHARE = 0.35;

/** A row of units with the words in which they begin alike. */
export interface FramedRun extends ClosingRun {
  readonly opening: number;
}

/** All symploces by start; of those that overlap the one with the most words framed. */
export function symploceRuns(text: DeviceText, lexicon: FormLexicon): FramedRun[] {
  const found: FramedRun[] = [];
  for (const level of ["sentence", "clause", "phrase"] as const) {
    const units = unitsOf(text, level);
    for (const step of level === "clause" ? [1, 2] : [1])
      for (const run of closingRuns(text, units, step, lexicon)) found.push(...framed(text, run));
  }
  const taken: FramedRun[] = [];
  found.sort((a, b) => weight(b) - weight(a) || startOf(a) - startOf(b));
  const covered = new Uint8Array(text.count);
  for (const run of found) {
    const place = covered.subarray(startOf(run), endOf(run));
    if (place.includes(1)) continue;
    place.fill(1);
    taken.push(run);
  }
  return taken.sort((a, b) => startOf(a) - startOf(b));
}

/** The parts of a row in which neighbours begin alike as well. */
function framed(text: DeviceText, run: ClosingRun): FramedRun[] {
  const { units, step, length } = run;
  const parts: FramedRun[] = [];
  let from = run.from;
  let opening = 0;
  for (let unit = run.from + step; unit <= run.to + step; unit += step) {
    const common = unit > run.to ? 0 : commonOpening(text, units, unit - step, unit, length);
    const next = opening === 0 ? common : Math.min(opening, common);
    const isShort = unit <= run.to && units.last[unit]! - units.first[unit]! <= LONGEST_UNIT;
    const isFrame = isShort && isOpening(text, units.first[unit]!, next, step);
    if (isFrame && shareOf(run, unit, next) >= SMALLEST_SHARE) {
      opening = next;
      continue;
    }
    if (opening > 0) parts.push({ ...run, from, to: unit - step, opening });
    from = unit;
    opening = 0;
  }
  return parts;
}

/** Share of the longer of a unit and the one before it that is said alike. */
function shareOf({ units, step, length }: ClosingRun, unit: number, opening: number): number {
  const own = units.last[unit]! - units.first[unit]!;
  const earlier = units.last[unit - step]! - units.first[unit - step]!;
  return (opening + length) / Math.max(own, earlier);
}

function isOpening(text: DeviceText, first: number, length: number, step: number): boolean {
  return length >= 2 || (length === 1 && step === 1 && isContent(text, first));
}

const startOf = ({ units, from }: FramedRun): number => units.first[from]!;
const endOf = ({ units, to }: FramedRun): number => units.last[to]!;
const weight = ({ from, to, step, opening, length }: FramedRun): number => ((to - from) / step + 1) * (opening + length);

function device(text: DeviceText, run: FramedRun): FoundDevice {
  const { units, from, to, step, opening, length } = run;
  const members: FoundMember[] = [];
  for (let unit = from; unit <= to; unit += step) {
    const first = units.first[unit]!;
    const last = units.last[unit]!;
    members.push({ start: text.starts[first]!, end: text.ends[first + opening - 1]!, role: "opening" });
    members.push({ start: text.starts[last - length]!, end: text.ends[last - 1]!, role: "closing" });
  }
  const first = units.first[from]!;
  const last = units.last[from]!;
  return {
    type: "symploce",
    start: members[0]!.start,
    end: members.at(-1)!.end,
    utterance: utteranceOf(text, units.sentence[from]!),
    members,
    filler: `${wordsOf(text, first, first + opening)} … ${wordsOf(text, last - length, last)}`,
    score: (to - from) / step > 1 ? 1 : 0.9,
    rule: `symploce.${step === 1 ? "neighbours" : "alternating"}`,
  };
}

export const symploce: DeviceDetector = {
  type: "symploce",
  externalType: "",
  definition: "Neighbouring units with the same opening and the same closing words.",
  source: "Silva Rhetoricae, symploce",
  threshold: 0.5,
  isExperimental: false,
  find(text) {
    const lexicon = formLexicon(text);
    return lexicon ? symploceRuns(text, lexicon).map((run) => device(text, run)) : [];
  },
};
