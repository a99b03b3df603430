/**
 * One text from the other, or both from a third? Decided from what else the family holds (Maas, "Textkritik", 1927): whoever repeats one
 * text has nothing of the family that this text lacks; of two that follow a third, each has something the other left out. Wordings count the
 * same way. Rates of keeping are integrated out, so that no share of items kept has to be assumed.
 *
 * Departure from stemmatics: an item may have been missed, or taken from a second text, so a lack is unlikely, never impossible; the text that was
 * repeated may itself be where the family comes from, and then it lacks nothing; and two texts may share a version between them and the
 * common text, which explains what both left out. Cost: linear in the counts.
 */
import { addLogs, keeping, keepingAll } from "./retention.ts";
import type { PrintedTerm } from "./printed-term.ts";

/** Below this a verdict is left open (nats; `eval` planted corpora). */
export const LEAST_DESCENT_NATS = 2;
/** Chance that an item stands in a text although nothing says so: missed, or taken from elsewhere. */
const SLIP = 0.08;
/** Chance that somebody keeps all of a text before him. */
const WHOLE = 0.1;
/** Chance that the text repeated is the one the family comes from. */
const SOURCE_ITSELF = 0.5;
/** Chance that two followers of a common text had one shortened or reworded version of it. */
const VERSION_BETWEEN = 0.2;
/**
 * What shared changes of words and what both lack are worth at most for repeating (nats): a version between explains them as well, and a family of
 * several versions is full of lines that two of them lack (releases on one bill in postcard-tax-2017, where everybody follows one text).
 */
const MOST_FOR_LIKENESS = 1;
/** Chance that two people change a wording in the same way. */
const SAME_CHANGE = 0.05;
/** Chance that a date in the corpus is so wrong that it turns two texts round. */
const WRONG_DATE = 0.05;

/** What two statements have of the items that at least one third speaker of the family has too. */
export interface DescentCounts {
  readonly both: number;
  readonly onlyA: number;
  readonly onlyB: number;
  /** Items of the family that neither has; two third speakers or more have them. */
  readonly neither: number;
  /** Of the passages in both: those where only `a`, or only `b`, has the wording of most others; 0 where wordings are not known. */
  readonly majorityOnlyA: number;
  readonly majorityOnlyB: number;
  /** Passages where both have the wording of most others, and where both have one other wording. */
  readonly majorityBoth: number;
  readonly sameChange: number;
  /** Which was said first, where both dates are known and do not overlap. */
  readonly earlier: "a" | "b" | null;
}

/** Nothing known of what third speakers have. */
export const NO_FAMILY: DescentCounts = {
  both: 0,
  onlyA: 0,
  onlyB: 0,
  neither: 0,
  majorityOnlyA: 0,
  majorityOnlyB: 0,
  majorityBoth: 0,
  sameChange: 0,
  earlier: null,
};

export interface Descent {
  readonly verdict: "copy" | "common_source" | "undetermined";
  /** Nats for a common source against the better direction of repeating; negative for repeating. */
  readonly nats: number;
  /** Which of the two would be the one repeated; null when both fit as well. */
  readonly repeated: "a" | "b" | null;
  /** Nats for `a` against `b` as the one repeated, dates left out. */
  readonly directionNats: number;
  readonly terms: readonly PrintedTerm[];
}

/** Tells how two statements that depend on each other do so. `undetermined` below two nats; always when third speakers have nothing of it. */
export function tellDescent(counts: DescentCounts): Descent {
  const nats = Math.max(weigh(counts), weigh({ ...counts, neither: 0, sameChange: 0 }) - MOST_FOR_LIKENESS);
  const swapped = swap(counts);
  const fromA = repeatsA(counts);
  const fromB = repeatsA(swapped);
  return {
    verdict: nats >= LEAST_DESCENT_NATS ? "common_source" : nats <= -LEAST_DESCENT_NATS ? "copy" : "undetermined",
    nats,
    repeated: betterOf(fromA + turned(counts), fromB + turned(swapped)),
    directionNats: fromA - fromB,
    terms: termsOf(counts, nats),
  };
}

/** Common source against the better direction. */
function weigh(counts: DescentCounts): number {
  const swapped = swap(counts);
  return commonSource(counts) - Math.max(repeatsA(counts) + turned(counts), repeatsA(swapped) + turned(swapped));
}

/** Both from a common text, each keeping a share of its own; perhaps by a version between, which has what both lack or changed. */
function commonSource(counts: DescentCounts): number {
  const { both, onlyA, onlyB, neither, majorityBoth, majorityOnlyA, majorityOnlyB, sameChange } = counts;
  const direct =
    kept(both + onlyA, onlyB + neither) +
    kept(both + onlyB, onlyA + neither) +
    kept(majorityBoth + majorityOnlyA, majorityOnlyB + sameChange) +
    kept(majorityBoth + majorityOnlyB, majorityOnlyA + sameChange) +
    sameChange * Math.log(SAME_CHANGE);
  const between =
    kept(both + onlyA + onlyB, neither) +
    kept(both + onlyA, onlyB) +
    kept(both + onlyB, onlyA) +
    kept(majorityBoth + majorityOnlyA + majorityOnlyB, sameChange) +
    kept(majorityBoth + majorityOnlyA + sameChange, majorityOnlyB) +
    kept(majorityBoth + majorityOnlyB + sameChange, majorityOnlyA);
  return addLogs(Math.log(1 - VERSION_BETWEEN) + direct, Math.log(VERSION_BETWEEN) + between);
}

/**
 * `b` from `a`: an item that `a` lacks is in `b` by a slip only, and a wording that `a` changed by changing it back;
 * `a` may itself be where the family comes from, and then lacks nothing.
 */
function repeatsA({ both, onlyA, onlyB, neither, majorityBoth, majorityOnlyA, majorityOnlyB, sameChange }: DescentCounts): number {
  const has = both + onlyA;
  const lacks = onlyB + neither;
  // Were it the source, all others would have changed its wording in the same way.
  const isSource = keepingAll(has, lacks, SLIP) + sameChange * Math.log(SAME_CHANGE);
  return (
    addLogs(Math.log(SOURCE_ITSELF) + isSource, Math.log(1 - SOURCE_ITSELF) + kept(has, lacks)) +
    kept(both, onlyA) +
    keepingAll(neither, onlyB, SLIP) +
    kept(majorityBoth + majorityOnlyA, majorityOnlyB + sameChange) +
    kept(majorityBoth + sameChange, majorityOnlyA + majorityOnlyB) +
    majorityOnlyB * Math.log(SAME_CHANGE)
  );
}

const kept = (has: number, lacks: number): number => keeping(has, lacks, { whole: WHOLE, slip: SLIP });

const turned = ({ earlier }: DescentCounts): number => (earlier === "b" ? Math.log(WRONG_DATE) : 0);

const betterOf = (a: number, b: number): "a" | "b" | null => (Math.abs(a - b) < 1e-9 ? null : a > b ? "a" : "b");

function swap(counts: DescentCounts): DescentCounts {
  return {
    ...counts,
    onlyA: counts.onlyB,
    onlyB: counts.onlyA,
    majorityOnlyA: counts.majorityOnlyB,
    majorityOnlyB: counts.majorityOnlyA,
    earlier: counts.earlier === null ? null : counts.earlier === "a" ? "b" : "a",
  };
}

function termsOf(counts: DescentCounts, nats: number): PrintedTerm[] {
  const items = (name: string, value: number): PrintedTerm => ({ name, value, unit: "items" });
  return [
    items("family_both", counts.both),
    items("family_only_a", counts.onlyA),
    items("family_only_b", counts.onlyB),
    items("family_neither", counts.neither),
    items("wording_only_a", counts.majorityOnlyA),
    items("wording_only_b", counts.majorityOnlyB),
    items("wording_same_change", counts.sameChange),
    { name: "common_source", value: nats, unit: "nats" },
  ];
}
