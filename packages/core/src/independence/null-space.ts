/**
 * How many null pairs of statements there are, and how much room they give to chance: the sum of the products of their tokens.
 * Pairs of different occasions are too many to go through: they are counted by running totals per side and language, in time linear in
 * statements times sides. Pairs of one occasion are gone through; they lie within two days or in one event.
 */
import type { JudgedCorpus, JudgedStatement } from "./judged.ts";
import { isNullPair, type NullStatements } from "./null-statements.ts";
import { OCCASION_DAYS, occasionOf, type Occasion } from "./occasions.ts";

const DAY_MS = 86_400_000;
/** Statements that make a null pair of different occasions are further apart than this. */
export const OTHER_DAYS = 14;

export interface NullSpace {
  readonly pairCount: number;
  /** Pairs of one occasion left out because one names the speaker of the other. */
  readonly namingCount: number;
  /** Sum over pairs of the product of their tokens. */
  readonly space: number;
}

/**
 * Which kind of null pair two statements of opposed sides make; `undefined` for neither: too near in time to be unrelated, or undated, or on one
 * occasion and one names the speaker of the other, who then is a partner or answered, and no stranger.
 */
export function nullOccasion({ statements }: JudgedCorpus, a: number, b: number): Occasion | undefined {
  const [x, y] = [statements[a]!, statements[b]!];
  if (occasionOf(x, y) === "same") return isNaming(x, y) ? undefined : "same";
  return x.from !== null && y.from !== null && Math.abs(x.from - y.from) > OTHER_DAYS * DAY_MS ? "other" : undefined;
}

/** By time, undated ones left out. */
function dated({ statements }: JudgedCorpus, { kept }: NullStatements): number[] {
  return kept.filter((number) => statements[number]!.from !== null).sort((a, b) => statements[a]!.from! - statements[b]!.from! || a - b);
}

/** Whether one of two statements names the speaker of the other. */
function isNaming(x: JudgedStatement, y: JudgedStatement): boolean {
  return (x.names?.includes(y.speaker) ?? false) || (y.names?.includes(x.speaker) ?? false);
}

/** Pairs of statements that lie near in time or in one event, whatever they are about: those that are gone through. */
export function countNearPairs(corpus: JudgedCorpus, picked: NullStatements): number {
  const order = dated(corpus, picked);
  let count = 0;
  for (let at = 0, first = 0; at < order.length; at++) {
    while (isFurther(corpus, [order[first]!, order[at]!], OCCASION_DAYS)) first++;
    count += at - first;
  }
  for (const members of eventsOf(corpus, picked)) count += (members.length * (members.length - 1)) / 2;
  return count;
}

const isFurther = ({ statements }: JudgedCorpus, [early, late]: readonly [number, number], days: number): boolean =>
  statements[late]!.from! - statements[early]!.from! > days * DAY_MS;

function eventsOf({ statements }: JudgedCorpus, { kept }: NullStatements): Iterable<readonly number[]> {
  const events = new Map<string, number[]>();
  for (const number of kept) {
    const { event } = statements[number]!;
    if (event === null) continue;
    const members = events.get(event);
    if (members) members.push(number);
    else events.set(event, [number]);
  }
  return events.values();
}

/** Counts null pairs of both kinds. */
export function measureNullSpace(corpus: JudgedCorpus, picked: NullStatements): Readonly<Record<Occasion, NullSpace>> {
  const { statements } = corpus;
  const order = dated(corpus, picked);
  const same = { pairCount: 0, space: 0, namingCount: 0 };
  const other = totalApart(corpus, picked, order);
  const add = (to: typeof same, a: number, b: number, sign: 1 | -1): void => {
    to.pairCount += sign;
    to.space += sign * statements[a]!.tokenCount * statements[b]!.tokenCount;
  };
  const addSame = (a: number, b: number): void => {
    if (isNaming(statements[a]!, statements[b]!)) same.namingCount++;
    else add(same, a, b, 1);
  };
  for (let at = 0, first = 0; at < order.length; at++) {
    while (isFurther(corpus, [order[first]!, order[at]!], OCCASION_DAYS)) first++;
    for (let near = first; near < at; near++) {
      const [a, b] = [order[near]!, order[at]!];
      if (isNullPair(picked, [a, b], corpus) && occasionOf(statements[a]!, statements[b]!) === "same") addSame(a, b);
    }
  }
  for (const members of eventsOf(corpus, picked))
    for (const [at, b] of members.entries())
      for (const a of members.slice(0, at)) {
        const [x, y] = [statements[a]!, statements[b]!];
        const isDated = x.from !== null && y.from !== null;
        const apart = isDated ? Math.abs(x.from! - y.from!) : Number.POSITIVE_INFINITY;
        if (apart <= OCCASION_DAYS * DAY_MS || !isNullPair(picked, [a, b], corpus)) continue; // those near in time are counted above
        addSame(a, b);
        if (isDated && apart > OTHER_DAYS * DAY_MS) add(other, a, b, -1);
      }
  return { same, other };
}

/** Pairs of opposed sides in one language further apart than two weeks: each statement with the totals of all earlier ones. */
function totalApart(corpus: JudgedCorpus, { side, sideCount, isOpposed }: NullStatements, order: readonly number[]) {
  const { statements } = corpus;
  const totals = new Map<string, { count: Float64Array; tokens: Float64Array }>();
  const sum = { pairCount: 0, space: 0, namingCount: 0 };
  for (let at = 0, next = 0; at < order.length; at++) {
    const late = statements[order[at]!]!;
    for (; isFurther(corpus, [order[next]!, order[at]!], OTHER_DAYS); next++) {
      const { language, tokenCount } = statements[order[next]!]!;
      let total = totals.get(language);
      if (total === undefined) totals.set(language, (total = { count: new Float64Array(sideCount), tokens: new Float64Array(sideCount) }));
      total.count[side[order[next]!]!]! += 1;
      total.tokens[side[order[next]!]!]! += tokenCount;
    }
    const total = totals.get(late.language);
    if (total === undefined) continue;
    const row = side[order[at]!]! * sideCount;
    for (let s = 0; s < sideCount; s++) {
      if (isOpposed[row + s] === 0) continue;
      sum.pairCount += total.count[s]!;
      sum.space += late.tokenCount * total.tokens[s]!;
    }
  }
  return sum;
}
