/**
 * Finds which units of different statements make the same point: they share an item, or much of what is rare in their words.
 *
 * Likeness is the cosine of the words that two units hold, each weighed by its surprisal among all units, raised where an allegation, a passage
 * or a figure stands in both. Candidates share an item, or three words that stand in few units.
 * Cost: linear in words, and in the pairs that an item or a rare word makes; an item of many statements makes a star instead of all pairs.
 */
import type { ItemRow } from "../model/tables/item.ts";
import type { OutlineUnit } from "./cut-units.ts";

/** What makes a point, the strongest first. */
export type PointLevel = Exclude<ItemRow["level"], "point">;

/** An item with the units in which it stands. */
export interface PlacedItem {
  readonly level: PointLevel;
  /** Numbers of units, ascending. */
  readonly units: readonly number[];
}

/** A unit with the statement to which it belongs. */
export interface StatedUnit extends OutlineUnit {
  readonly statement: number;
}

export interface UnitLink {
  readonly a: number;
  readonly b: number;
  /** 0 to 1. */
  readonly likeness: number;
}

/** What an item in both units adds to their likeness. */
const ADDED: Readonly<Record<PointLevel, number>> = { claim: 0.6, passage: 0.4, figure: 0.4, device: 0.4 };
/** What further items in both add, as a share of that. */
const FURTHER_SHARE = 0.5;
/** Least likeness of two units that make one point. */
export const LEAST_LIKENESS = 0.3;
const LARGEST_FAMILY = 60;
const RARE_UNITS = 24;
const SHARED_RARE = 3;

/** @returns links by likeness downwards, ties by number; `a` before `b`. */
export function linkUnits(units: readonly StatedUnit[], items: readonly PlacedItem[]): UnitLink[] {
  const postings = new Map<number, number[]>();
  units.forEach(({ words }, unit) => {
    for (const word of words) {
      const known = postings.get(word);
      if (known === undefined) postings.set(word, [unit]);
      else known.push(unit);
    }
  });
  const bits = (word: number): number => Math.log2(units.length / postings.get(word)!.length);
  const weight = Float64Array.from(units, ({ words }) => words.reduce((sum, word) => sum + bits(word) ** 2, 0));
  const added = new Map<number, number>();
  const key = (a: number, b: number): number => Math.min(a, b) * units.length + Math.max(a, b);
  const add = (pair: number, likeness: number): void => {
    const known = added.get(pair) ?? 0;
    added.set(pair, Math.max(known, likeness) + FURTHER_SHARE * Math.min(known, likeness));
  };
  const areApart = (a: number, b: number): boolean => units[a]!.statement !== units[b]!.statement;
  for (const { level, units: places } of items) {
    const isStar = places.length > LARGEST_FAMILY;
    for (const [i, a] of (isStar ? places.slice(0, 1) : places).entries())
      for (const b of places.slice(i + 1)) if (areApart(a, b)) add(key(a, b), ADDED[level]);
  }
  for (const pair of alikeInWords(units, postings)) if (!added.has(pair)) added.set(pair, 0);
  const links: UnitLink[] = [];
  for (const [pair, more] of added) {
    const a = Math.floor(pair / units.length);
    const b = pair % units.length;
    const shared = sharedBits(units[a]!.words, units[b]!.words, bits);
    const likeness = Math.min(1, more + (shared === 0 ? 0 : shared / Math.sqrt(weight[a]! * weight[b]!)));
    if (likeness >= LEAST_LIKENESS) links.push({ a, b, likeness });
  }
  return links.sort((x, y) => y.likeness - x.likeness || x.a - y.a || x.b - y.b);
}

/** Pairs of units in different statements with enough rare words in common. */
function alikeInWords(units: readonly StatedUnit[], postings: ReadonlyMap<number, readonly number[]>): number[] {
  const pairs: number[] = [];
  const shared = new Map<number, number>();
  units.forEach(({ words, statement }, a) => {
    shared.clear();
    for (const word of words) {
      const places = postings.get(word)!;
      if (places.length > RARE_UNITS) continue;
      for (const b of places) if (b > a && units[b]!.statement !== statement) shared.set(b, (shared.get(b) ?? 0) + 1);
    }
    for (const [b, count] of shared) if (count >= SHARED_RARE) pairs.push(a * units.length + b);
  });
  return pairs;
}

function sharedBits(left: Uint32Array, right: Uint32Array, bits: (word: number) => number): number {
  let sum = 0;
  for (let i = 0, j = 0; i < left.length && j < right.length;) {
    if (left[i]! < right[j]!) i++;
    else if (left[i]! > right[j]!) j++;
    else {
      sum += bits(left[i]!) ** 2;
      i++;
      j++;
    }
  }
  return sum;
}
