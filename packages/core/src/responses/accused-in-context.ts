import type { Extent } from "../model/extent.ts";

/** Units behind which a name before a claim tells nothing about it. */
export const FARTHEST_NAME = 1500;
/** Least share of the places that must agree. */
const LEAST_AGREEMENT = 0.6;

/** A place where a charge is made, with the known actors that its speaker's words name there, ascending. */
export interface ChargePlace extends Extent {
  readonly speakerId: string;
  readonly named: readonly (Extent & { readonly actorId: string })[];
}

/**
 * Whom a charge accuses whose own words name nobody: whom its speakers named last before it, where most places agree.
 *
 * @returns an actor who does not make the charge; null where no name stands near or too few agree.
 */
export function accusedInContext(places: readonly ChargePlace[]): string | null {
  const accusers = new Set(places.map(({ speakerId }) => speakerId));
  const counts = new Map<string, number>();
  for (const { start, named } of places) {
    const last = named.filter((name) => name.end <= start && start - name.end <= FARTHEST_NAME && !accusers.has(name.actorId)).at(-1);
    if (last) counts.set(last.actorId, (counts.get(last.actorId) ?? 0) + 1);
  }
  const [best] = [...counts].sort((x, y) => y[1] - x[1] || (x[0] < y[0] ? -1 : 1));
  return best && best[1] >= places.length * LEAST_AGREEMENT ? best[0] : null;
}
