/**
 * Null pairs: statements of opposed camps, which have nothing from each other, and how rare the rarest thing is that each pair shares all the
 * same. What is left out, because it tells nothing of chance: pairs of which a text itself says that one names the other or that both sign,
 * and one text with two names on it (`one-text.ts`). Per pair and level only the rarest item counts, since the others often lie within it.
 *
 * Cost: linear in pairs near in time and in pairs that share an item; of a corpus with more than some millions of either an even share of
 * the statements is taken.
 */
import type { ItemRow } from "../model/tables/item.ts";
import type { JudgedCorpus, JudgedItem } from "./judged.ts";
import { isNullPair, pickNullStatements, type NullStatements } from "./null-statements.ts";
import { countNearPairs, measureNullSpace, nullOccasion, type NullSpace } from "./null-space.ts";
import type { Occasion } from "./occasions.ts";
import { isOneText, ONE_TEXT_SHARE, type SharedPlace } from "./one-text.ts";

type Level = ItemRow["level"];

/** The rarest item of a level that a null pair shares. */
export interface NullShare {
  readonly bits: number;
  /** Id of the item; of an order of points the ids of the statements joined by a bar. */
  readonly itemId: string;
  /** Numbers of the statements, `a < b`. */
  readonly a: number;
  readonly b: number;
}

/** The null pairs of one kind. */
export interface NullPairs extends NullSpace {
  /** By level: one entry per pair that shares an item of it, by bits downwards, then numbers of the statements. */
  readonly shares: ReadonlyMap<Level, readonly NullShare[]>;
  /** Pairs left out because they are one text with two names on it, and because a text declares what they share. */
  readonly oneTextCount: number;
  readonly declaredCount: number;
  /** Share of the statements that was looked at, above 0 to 1. */
  readonly drawnShare: number;
}

/** Pairs near in time, and pairs at one item, that are gone through at most: some seconds. */
const MOST_NEAR = 2e7;
const MOST_SHARING = 4e6;

/** Counts the null pairs of a corpus by occasion. No pairs give zero counts and no shares. */
export function countNullPairs(corpus: JudgedCorpus): Readonly<Record<Occasion, NullPairs>> {
  const all = pickNullStatements(corpus, 1);
  const sharing = corpus.items.reduce((sum, item) => sum + users(item, all).length ** 2 / 2, 0);
  const drawnShare = Math.min(
    1,
    Math.sqrt(MOST_NEAR / Math.max(1, countNearPairs(corpus, all))),
    Math.sqrt(MOST_SHARING / Math.max(1, sharing)),
  );
  const picked = drawnShare === 1 ? all : pickNullStatements(corpus, drawnShare);
  const space = measureNullSpace(corpus, picked);
  const pairs = [...sharingPairs(corpus, picked).values()].sort((x, y) => x.a - y.a || x.b - y.b);
  const ofOccasion = (occasion: Occasion): NullPairs => {
    const own = pairs.filter((pair) => pair.occasion === occasion);
    const declared = own.filter((pair) => pair.isDeclared);
    const oneText = own.filter((pair) => !pair.isDeclared && isJoint(corpus, pair));
    const leftOut = new Set([...declared, ...oneText]);
    const lost = [...leftOut].reduce((sum, { a, b }) => sum + corpus.statements[a]!.tokenCount * corpus.statements[b]!.tokenCount, 0);
    const shares = new Map<Level, NullShare[]>();
    for (const pair of own)
      if (!leftOut.has(pair))
        for (const [level, { bits, id }] of pair.rarest) {
          const share = { bits, itemId: id, a: pair.a, b: pair.b };
          const known = shares.get(level);
          if (known) known.push(share);
          else shares.set(level, [share]);
        }
    for (const list of shares.values()) list.sort((x, y) => y.bits - x.bits || x.a - y.a || x.b - y.b);
    return {
      pairCount: space[occasion].pairCount - leftOut.size,
      space: space[occasion].space - lost,
      namingCount: space[occasion].namingCount,
      shares,
      oneTextCount: oneText.length,
      declaredCount: declared.length,
      drawnShare,
    };
  };
  return { same: ofOccasion("same"), other: ofOccasion("other") };
}

interface SharingPair {
  readonly a: number;
  readonly b: number;
  readonly occasion: Occasion;
  readonly rarest: Map<Level, { readonly bits: number; readonly id: string }>;
  /** Passages that both hold. */
  readonly passages: JudgedItem[];
  isDeclared: boolean;
}

/** Numbers of the statements that use an item, ascending. */
function users({ places }: JudgedItem, { side }: NullStatements): number[] {
  return [...new Set(places.map(({ statement }) => statement))].filter((statement) => side[statement]! >= 0).sort((a, b) => a - b);
}

function sharingPairs(corpus: JudgedCorpus, picked: NullStatements): Map<number, SharingPair> {
  const { statements, items, orders } = corpus;
  const pairs = new Map<number, SharingPair>();
  const pairOf = (a: number, b: number): SharingPair | undefined => {
    const key = a * statements.length + b;
    const known = pairs.get(key);
    if (known || !isNullPair(picked, [a, b], corpus)) return known;
    const occasion = nullOccasion(corpus, a, b);
    if (occasion === undefined) return undefined;
    const pair: SharingPair = { a, b, occasion, rarest: new Map(), passages: [], isDeclared: false };
    pairs.set(key, pair);
    return pair;
  };
  const note = ({ rarest }: SharingPair, level: Level, found: { readonly bits: number; readonly id: string }): void => {
    const known = rarest.get(level);
    if (known === undefined || found.bits > known.bits || (found.bits === known.bits && found.id < known.id)) rarest.set(level, found);
  };
  const isDeclared = declaredItems(corpus);
  for (const item of items) {
    if (item.level === "point") continue; // of points the order counts
    const own = users(item, picked);
    for (const [at, b] of own.entries())
      for (let before = 0; before < at; before++) {
        const pair = pairOf(own[before]!, b);
        if (pair === undefined) continue;
        note(pair, item.level, { bits: item.bits, id: item.id });
        if (item.level === "passage") pair.passages.push(item);
        pair.isDeclared ||= isDeclared(item.id, statements[pair.a]!.speaker, statements[pair.b]!.speaker);
      }
  }
  for (const { a, b, bits } of orders) {
    const pair = pairOf(a, b);
    if (pair) note(pair, "point", { bits, id: `${statements[a]!.id}|${statements[b]!.id}` });
  }
  return pairs;
}

function declaredItems({ declared }: JudgedCorpus): (itemId: string, a: number, b: number) => boolean {
  const known = new Set(declared.map(({ a, b, itemId }) => `${itemId} ${Math.min(a, b)} ${Math.max(a, b)}`));
  return (itemId, a, b) => known.size > 0 && known.has(`${itemId} ${Math.min(a, b)} ${Math.max(a, b)}`);
}

function isJoint({ statements }: JudgedCorpus, { a, b, passages }: SharingPair): boolean {
  const shorter = statements[a]!.tokenCount <= statements[b]!.tokenCount ? a : b;
  const tokens = passages.reduce((sum, { tokenCount }) => sum + tokenCount, 0);
  // All of it together, nested lines counted twice, settles it for nearly all of them.
  if (tokens <= statements[shorter]!.tokenCount * ONE_TEXT_SHARE) return false;
  const places = passages.flatMap((item) =>
    item.places.filter(({ statement }) => statement === shorter).map((place): SharedPlace => ({ ...place, tokenCount: item.tokenCount })),
  );
  return isOneText(statements[shorter]!, places);
}
