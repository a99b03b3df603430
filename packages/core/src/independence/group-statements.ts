/**
 * Which statements are versions of one text: average linkage over pairs judged dependent (Sokal & Michener 1958). Two groups join while at least
 * half of all pairs of their statements by different speakers depend on each other, the largest share first, so that no chain of single links makes one
 * text of all that a party ever said. Pairs more than a quarter of a year apart do not link: a phrase kept for years is no text.
 *
 * Departure: two statements by one speaker are no pair; they come together through others. Cost: n log n in the linked pairs.
 */
import type { JudgedStatement } from "./judged.ts";

/** Two statements, by number, that are judged to depend on each other. */
export interface DependentPair {
  readonly a: number;
  readonly b: number;
  /** How strongly; > 0. */
  readonly nats: number;
}

/** Least share of pairs between two groups that depend on each other. */
const LEAST_LINKED_SHARE = 0.5;
/** Statements further apart than this are not versions of one text. */
const LONGEST_APART_MS = 92 * 86_400_000;

interface Link {
  /** Dependent pairs between two groups, and their nats together. */
  pairs: number;
  nats: number;
}

interface Group {
  readonly members: number[];
  readonly speakers: Map<number, number>;
  /** Links by number of the other group. */
  readonly links: Map<number, Link>;
}

interface Join {
  readonly a: number;
  readonly b: number;
  readonly share: number;
  /** Mean over all pairs between the two. */
  readonly nats: number;
  readonly pairs: number;
}

/** @returns groups of two statements or more, by smallest number, members ascending; no statement in two groups. */
export function groupStatements(statements: readonly JudgedStatement[], pairs: readonly DependentPair[]): number[][] {
  const groups = linkedGroups(statements, pairs);
  const queue: Join[] = [];
  for (const [number, group] of groups)
    for (const other of group.links.keys()) if (number < other) push(queue, joinOf(groups, number, other));
  let next = statements.length;
  for (let join = pop(queue); join !== undefined; join = pop(queue)) {
    if (join.share < LEAST_LINKED_SHARE) break;
    if (!groups.has(join.a) || !groups.has(join.b)) continue;
    merge(groups, join, next);
    for (const other of groups.get(next)!.links.keys()) push(queue, joinOf(groups, other, next));
    next++;
  }
  return [...groups.values()]
    .map(({ members }) => members.sort((one, other) => one - other))
    .filter(({ length }) => length > 1)
    .sort((one, other) => one[0]! - other[0]!);
}

function linkedGroups(statements: readonly JudgedStatement[], pairs: readonly DependentPair[]): Map<number, Group> {
  const groups = new Map<number, Group>();
  const groupOf = (number: number): Group => {
    let group = groups.get(number);
    if (group === undefined) {
      group = { members: [number], speakers: new Map([[statements[number]!.speaker, 1]]), links: new Map() };
      groups.set(number, group);
    }
    return group;
  };
  const sorted = [...pairs].sort((one, other) => one.a - other.a || one.b - other.b || one.nats - other.nats);
  for (const { a, b, nats } of sorted) {
    if (statements[a]!.speaker === statements[b]!.speaker || areFarApart(statements[a]!, statements[b]!)) continue;
    groupOf(a).links.set(b, { pairs: 1, nats });
    groupOf(b).links.set(a, { pairs: 1, nats });
  }
  return groups;
}

const areFarApart = (a: JudgedStatement, b: JudgedStatement): boolean =>
  a.from !== null && b.from !== null && Math.abs(a.from - b.from) > LONGEST_APART_MS;

function joinOf(groups: ReadonlyMap<number, Group>, a: number, b: number): Join {
  const [one, other] = [groups.get(a)!, groups.get(b)!];
  const { pairs, nats } = one.links.get(b)!;
  const [small, large] = one.speakers.size < other.speakers.size ? [one.speakers, other.speakers] : [other.speakers, one.speakers];
  let possible = one.members.length * other.members.length;
  for (const [speaker, count] of small) possible -= count * (large.get(speaker) ?? 0);
  return { a, b, share: pairs / possible, nats: nats / possible, pairs };
}

function merge(groups: Map<number, Group>, { a, b }: Join, next: number): void {
  const [one, other] = [groups.get(a)!, groups.get(b)!];
  const [large, small] = one.links.size < other.links.size ? [other, one] : [one, other];
  for (const [speaker, count] of small.speakers) large.speakers.set(speaker, (large.speakers.get(speaker) ?? 0) + count);
  for (const [number, { pairs, nats }] of small.links) {
    const link = large.links.get(number);
    if (link === undefined) large.links.set(number, { pairs, nats });
    else {
      link.pairs += pairs;
      link.nats += nats;
    }
  }
  large.links.delete(a);
  large.links.delete(b);
  groups.delete(a);
  groups.delete(b);
  groups.set(next, { ...large, members: [...large.members, ...small.members] });
  for (const [number, link] of large.links) {
    const { links } = groups.get(number)!;
    links.delete(a);
    links.delete(b);
    links.set(next, link);
  }
}

/** The largest share first, then the strongest links, then the most; of equals the one of the lower numbers. */
const isBefore = (one: Join, other: Join): boolean =>
  (one.share - other.share || one.nats - other.nats || one.pairs - other.pairs || other.a - one.a || other.b - one.b) > 0;

/** A binary heap. */
function push(heap: Join[], join: Join): void {
  let at = heap.push(join) - 1;
  while (at > 0) {
    const parent = (at - 1) >> 1;
    if (!isBefore(heap[at]!, heap[parent]!)) return;
    [heap[at], heap[parent]] = [heap[parent]!, heap[at]!];
    at = parent;
  }
}

function pop(heap: Join[]): Join | undefined {
  const top = heap[0];
  const last = heap.pop();
  if (top === undefined || last === undefined || heap.length === 0) return top;
  heap[0] = last;
  for (let at = 0; ;) {
    let best = at;
    for (const child of [2 * at + 1, 2 * at + 2]) if (child < heap.length && isBefore(heap[child]!, heap[best]!)) best = child;
    if (best === at) return top;
    [heap[at], heap[best]] = [heap[best]!, heap[at]!];
    at = best;
  }
}
