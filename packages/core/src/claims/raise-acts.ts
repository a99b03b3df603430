/**
 * Makes charges of plain acts where the speaker stands against whom they are about. "She moved the money into the hotel" tells a fact of a friend and
 * charges an opponent; that somebody is one shows in the charges by words of blame. Cost: linear in claims.
 */
import type { GatheredClaim } from "./gather-claims.ts";

/** The organisations somebody belongs to now; an organisation belongs to itself. */
export type SidesOf = (actorId: string) => ReadonlySet<string>;

/** The same claims; plain acts of opponents are allegations with rule `act_of_opponent`, about the opponent. What people decided stays. */
export function raiseActs(claims: readonly GatheredClaim[], sidesOf: SidesOf, isDecided: (claimId: string) => boolean): GatheredClaim[] {
  const isOpposed = oppositions(claims, sidesOf);
  return claims.map((claim) => {
    const { row, compared, people, isPlainAct } = claim;
    if (!isPlainAct || compared === undefined || row.is_negated || row.modality === "rhetorical" || isDecided(row.claim_id)) return claim;
    if (row.kind !== "fact" && row.kind !== "own_experience") return claim;
    const isOwn = row.about_id === null || row.about_id === row.speaker_id;
    const meant = (isOwn ? people : [row.about_id!]).filter((actor) => isOpposed(row.speaker_id, actor));
    const [accused] = meant;
    if (accused === undefined || meant.length > 1) return claim;
    return {
      ...claim,
      row: { ...row, kind: "allegation", rule: "act_of_opponent", about_id: accused },
      compared: { ...compared, kind: "allegation", aboutId: accused },
    };
  });
}

/** Whether by words of blame one charges the other, or the actor somebody of the speaker's side. */
function oppositions(claims: readonly GatheredClaim[], sidesOf: SidesOf): (speaker: string, actor: string) => boolean {
  const charged = new Map<string, Set<string>>();
  const add = (from: string, to: string): void => void charged.set(from, (charged.get(from) ?? new Set()).add(to));
  for (const { row, compared } of claims) {
    const { kind, speaker_id: speaker, about_id: accused, is_negated: isNegated, suppressed_by: suppressed } = row;
    if (kind !== "allegation" || compared === undefined || accused === null || accused === speaker || isNegated || suppressed !== "")
      continue;
    add(speaker, accused);
    for (const side of sidesOf(accused)) if (!sidesOf(speaker).has(side)) add(speaker, `side ${side}`);
  }
  const isCharged = (from: string, to: string): boolean => charged.get(from)?.has(to) === true;
  return (speaker, actor) => {
    if (speaker === actor) return false;
    if (isCharged(speaker, actor) || isCharged(actor, speaker)) return true;
    // Who speaks for those whom he charges answers him; a whole organisation is not charged with what one of it says.
    return (
      !sidesOf(actor).has(actor) && [...sidesOf(speaker)].some((side) => !sidesOf(actor).has(side) && isCharged(actor, `side ${side}`))
    );
  };
}
