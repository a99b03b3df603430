/** Words of praise and blame around a target: sums by side, nearness and clause, and the nearest ones. A negated word counts the other way. */
import type { PutFeature } from "../algo/feature-bag.ts";
import type { TargetLine } from "./target-line.ts";

/** What is left of a word's valence under a negation, turned round. */
const NEGATED = -0.6;
const FURTHEST = 8;
const MOST = 4;
const WEIGHT = 0.7;

export function putValenceFeatures(
  { words, target, isNegated, clauseStart, clauseEnd }: TargetLine,
  valence: ReadonlyMap<string, number>,
  put: PutFeature,
): void {
  const sums = new Map<string, number>();
  const add = (name: string, value: number): void => void sums.set(name, (sums.get(name) ?? 0) + value);
  let lastLeft: number | undefined;
  let hasRight = false;
  for (const [i, word] of words.entries()) {
    const known = valence.get(word);
    if (known === undefined || i === target) continue;
    const value = isNegated[i] ? NEGATED * known : known;
    const distance = Math.abs(i - target);
    const side = i < target ? "L" : "R";
    const sign = value > 0 ? "+" : "-";
    const size = Math.abs(value);
    add(`all${sign}`, size);
    add(`${side}${sign}`, size);
    add(`near${sign}`, (3 * size) / (1 + distance));
    add(`near${side}${sign}`, (3 * size) / (1 + distance));
    add(`close${sign}`, 2 * size * Math.exp(-distance / 6));
    if (i >= clauseStart && i <= clauseEnd) {
      add(`clause${sign}`, size);
      add(`clause${side}${sign}`, size);
    }
    if (side === "L") lastLeft = value > 0 ? distance : -distance;
    else if (!hasRight) {
      hasRight = true;
      put(`right${sign}${Math.min(FURTHEST, distance)}`, 1);
      put(`right${sign}`, size);
    }
  }
  if (lastLeft !== undefined) put(`left${lastLeft > 0 ? "+" : "-"}${Math.min(FURTHEST, Math.abs(lastLeft))}`, 1);
  const balance = (name: string): number => (sums.get(`${name}+`) ?? 0) - (sums.get(`${name}-`) ?? 0);
  put(`total${Math.round(Math.max(-MOST, Math.min(MOST, balance("all"))))}`, 1);
  put(`nearby${Math.round(Math.max(-MOST, Math.min(MOST, 2 * balance("near"))))}`, 1);
  for (const [name, value] of sums) put(`sum:${name}`, WEIGHT * Math.min(MOST, value));
}
