/** How the chance level of a project is told. */
import type { FittedTail, Occasion } from "../model/chance-level.ts";
import type { ItemRow } from "../model/tables/item.ts";

const grouped = (count: number): string => count.toLocaleString("en-US");
const pairsOf = (count: number): string => (count === 1 ? "one pair" : `${grouped(count)} pairs`);

const OCCASIONS: Readonly<Record<Occasion, string>> = { same: "on one occasion", other: "on different occasions" };
const LEVELS: Readonly<Record<ItemRow["level"], string>> = {
  passage: "a passage",
  figure: "a figure",
  device: "a rhetorical device with its words",
  claim: "an allegation in its words",
  point: "an order of points",
};

export const calibrationMessages = {
  pairs: (occasion: Occasion, count: number): string =>
    `${count === 1 ? "One null pair" : `${grouped(count)} null pairs`} (statements of opposed camps) ${OCCASIONS[occasion]}.`,
  leftOut: ({ oneText, declared, naming }: Readonly<Record<"oneText" | "declared" | "naming", number>>): string =>
    `Left out: ${pairsOf(oneText)} that are one text with two names on it, ${grouped(declared)} of which a text names the source of what they share, ${grouped(naming)} on one occasion in which one names the other.`,
  own: "Chance level: measured on this corpus.",
  comparison: (set: string): string => `Chance level: not of this corpus. Comparison set: ${set}.`,
  none: "Chance level: none. No probability and no band is told; what matches and what differs is.",
  tooLittle: (enough: number, count: number): string =>
    `Too little to calibrate: ${grouped(enough)} null pairs on one occasion are needed, ${count === 0 ? "there is none" : `there ${count === 1 ? "is one" : `are ${grouped(count)}`}`}.`,
  whatHelps:
    "What would help: full statements (speeches, releases, transcripts) of people in opposed camps on the same events, with party and date; or --compare with a project of the same language and genre that has them.",
  shared: ({
    level,
    occasion,
    bits,
    count,
    pairs,
  }: Readonly<{ level: ItemRow["level"]; occasion: Occasion; bits: number; count: number; pairs: number }>): string =>
    `${grouped(count)} of ${pairsOf(pairs)} ${OCCASIONS[occasion]} share ${LEVELS[level]} worth ${Math.round(bits)} bits or more. Bits, pairs that share so much (#), and the number expected by the fit (|):`,
  method:
    "Method: expected pairs that share something of b bits or more = rate x token pairs / 1,000,000 x 2^(-lambda (b - threshold)); Karlin & Altschul (1990).",
  fit: ({
    level,
    occasion,
    threshold,
    rate,
    lambda,
    pairCount,
    sharingCount,
    set,
  }: Omit<FittedTail, "set"> & { readonly set?: string }): string =>
    `  ${level.padEnd(8)} ${OCCASIONS[occasion].padEnd(22)} threshold ${threshold}, rate ${rate.toPrecision(3)}, lambda ${lambda.toFixed(3)}; ${pairsOf(pairCount)}, ${grouped(sharingCount)} sharing${set === undefined ? "" : `; of the comparison set: ${set}`}`,
};
