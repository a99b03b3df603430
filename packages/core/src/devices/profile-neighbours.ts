/** Whose profile is nearest to whose. Cost: quadratic in the speakers that have a profile to speak of, of whom at most 2,000 are compared. */
import { rounded } from "../algo/rounded.ts";
import type { ProfileRow } from "../model/tables/profile.ts";
import type { TermRow } from "../model/tables/term.ts";
import { profileDistance, type ProfileShares } from "./profile-distance.ts";

/** Devices that a profile needs before it is compared: fewer are far from everybody by chance. */
const FEWEST_DEVICES = 12;
const MOST_COMPARED = 2_000;
/** Neighbours told of each. */
const NEIGHBOURS = 5;

/**
 * The nearest profiles of each speaker and organisation, as terms: owner `scope|scope_id` of table `profile`, name `distance`, value 0 to 1,
 * unit the id of the neighbour; the nearest first, ties by id. Empty where fewer than two of a scope have twelve devices.
 */
export function profileNeighbours(profiles: readonly ProfileRow[]): TermRow[] {
  const known = new Map<string, { readonly scope: string; readonly id: string; count: number; readonly shares: Map<string, number> }>();
  for (const { scope, scope_id: id, label, count, share } of profiles) {
    const key = `${scope}|${id}`;
    const profile = known.get(key) ?? { scope, id, count: 0, shares: new Map() };
    known.set(key, profile);
    profile.count += count;
    profile.shares.set(label, share);
  }
  const compared = [...known.values()]
    .filter(({ count }) => count >= FEWEST_DEVICES)
    .sort((x, y) => y.count - x.count || (x.id < y.id ? -1 : 1))
    .slice(0, MOST_COMPARED)
    .sort((x, y) => (x.scope !== y.scope ? (x.scope < y.scope ? -1 : 1) : x.id < y.id ? -1 : 1));
  return compared.flatMap(({ scope, id, shares }) =>
    compared
      .filter((other) => other.scope === scope && other.id !== id)
      .map((other) => ({ id: other.id, distance: profileDistance(shares as ProfileShares, other.shares) ?? 1 }))
      .sort((x, y) => x.distance - y.distance || (x.id < y.id ? -1 : 1))
      .slice(0, NEIGHBOURS)
      .map((other, seq): TermRow => ({
        owner_table: "profile",
        owner_id: `${scope}|${id}`,
        seq,
        name: "distance",
        value: rounded(other.distance),
        unit: other.id,
      })),
  );
}
