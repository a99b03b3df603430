/**
 * Gathers linked units into points. The best link joins first; two groups become one only while all their members are alike on average, and
 * while no statement makes the point in two places that are not neighbours. So there is no chaining by single links.
 * Cost: linear in links, times the size of the groups they join, of which at most 400 pairs are looked at.
 */
import { LEAST_LIKENESS, type StatedUnit, type UnitLink } from "./link-units.ts";

/** Average likeness over all pairs that a join needs, as a share of the least likeness of a link. */
const AVERAGE_SHARE = 0.6;
const MOST_PAIRS = 400;

/** @returns groups of at least two units, each ascending; the groups by first unit. */
export function gatherPoints(units: readonly StatedUnit[], links: readonly UnitLink[]): number[][] {
  const likeness = new Map(links.map((link) => [link.a * units.length + link.b, link.likeness]));
  const alike = (x: number, y: number): number => likeness.get(Math.min(x, y) * units.length + Math.max(x, y)) ?? 0;
  const groupOf = units.map((_, unit) => unit);
  const groups = units.map((_, unit): number[] => [unit]);
  for (const { a, b } of links) {
    const [x, y] = [groupOf[a]!, groupOf[b]!];
    if (x === y || !mayJoin(groups[x]!, groups[y]!, { units, alike })) continue;
    const joined = [...groups[x]!, ...groups[y]!].sort((left, right) => left - right);
    groups[x] = joined;
    groups[y] = [];
    for (const unit of joined) groupOf[unit] = x;
  }
  return groups.filter((group) => group.length > 1).sort((x, y) => x[0]! - y[0]!);
}

interface Judge {
  readonly units: readonly StatedUnit[];
  readonly alike: (x: number, y: number) => number;
}

function mayJoin(left: readonly number[], right: readonly number[], { units, alike }: Judge): boolean {
  for (const x of left) for (const y of right) if (units[x]!.statement === units[y]!.statement && Math.abs(x - y) > 1) return false;
  let sum = 0;
  let pairs = 0;
  for (const x of left)
    for (const y of right) {
      if (pairs >= MOST_PAIRS) break;
      if (units[x]!.statement === units[y]!.statement) continue;
      sum += alike(x, y);
      pairs++;
    }
  return pairs === 0 || sum / pairs >= AVERAGE_SHARE * LEAST_LIKENESS;
}
