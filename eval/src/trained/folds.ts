/** Splits labelled rows by what they belong to: a held-out part for the very end, the rest in five folds. */
import { featureHash } from "@hymnsheet/core/algo/feature-bag";

export const FOLD_COUNT = 5;
/** One group in five is held out. */
const HELD_OUT_EVERY = 5;

/** Fold of each row by its group, -1 for held out; groups are shuffled by a hash of their names and the seed, then dealt out. */
export function foldsByGroup(groups: readonly string[], seed: number): Int8Array {
  // The held-out part is the same whatever the seed.
  const shuffled = order(new Set(groups), 0);
  const heldOut = new Set(shuffled.filter((_, i) => i % HELD_OUT_EVERY === 0));
  const folds = new Map(order(new Set(groups.filter((group) => !heldOut.has(group))), seed).map((group, i) => [group, i % FOLD_COUNT]));
  return Int8Array.from(groups, (group) => folds.get(group) ?? -1);
}

function order(groups: ReadonlySet<string>, seed: number): string[] {
  return [...groups]
    .map((group) => ({ group, place: featureHash(`${seed} ${group}`) }))
    .sort((a, b) => a.place - b.place || (a.group < b.group ? -1 : 1))
    .map(({ group }) => group);
}
