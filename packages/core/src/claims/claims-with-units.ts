import type { SpokenStretch } from "../model/spoken-text.ts";
import type { Extent } from "../model/extent.ts";
import type { FoundClaim } from "./found-claim.ts";

/** A claim with the given unit it stands in; null where none was given. */
export interface UnitClaim extends FoundClaim {
  readonly unitId: string | null;
}

interface UnitSource {
  readonly claims: readonly FoundClaim[];
  readonly stretches: readonly SpokenStretch[];
  readonly units: readonly (Extent & { readonly id: string })[];
}

/** Gives each claim the unit that holds most of it, and each unit without a claim one of kind `none` over all of it. By place. */
export function claimsWithUnits({ claims, stretches, units }: UnitSource): UnitClaim[] {
  const all: UnitClaim[] = [];
  const served = new Set<string>();
  const ordered = units.toSorted((x, y) => x.start - y.start || x.end - y.end);
  let first = 0;
  for (const claim of claims) {
    while (first < ordered.length && ordered[first]!.end <= claim.start) first++;
    let unit: string | null = null;
    let most = 0;
    for (let i = first; i < ordered.length && ordered[i]!.start < claim.end; i++) {
      const shared = Math.min(claim.end, ordered[i]!.end) - Math.max(claim.start, ordered[i]!.start);
      if (shared <= most) continue;
      most = shared;
      unit = ordered[i]!.id;
    }
    if (unit !== null) served.add(unit);
    all.push({ ...claim, unitId: unit });
  }
  for (const unit of ordered) if (!served.has(unit.id) && stretches.length > 0) all.push(emptyClaim(unit, stretches));
  return all.sort((x, y) => x.start - y.start || x.end - y.end || x.utterance - y.utterance);
}

function emptyClaim({ id, start, end }: Extent & { readonly id: string }, stretches: readonly SpokenStretch[]): UnitClaim {
  const holder =
    stretches.find((stretch) => stretch.start < end && start < stretch.end) ??
    stretches.findLast((stretch) => stretch.end <= start) ??
    stretches[0]!;
  return {
    start,
    end,
    utterance: holder.utterance,
    kind: "none",
    about: null,
    isPatient: false,
    act: null,
    time: null,
    basis: null,
    modality: "certain",
    isNegated: false,
    rule: "given_unit",
    isPlainAct: false,
    sentence: { start, end },
    unitId: id,
  };
}
