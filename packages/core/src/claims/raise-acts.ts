/**
 * Makes charges of plain acts where the speaker stands against whom they are about. "She moved the money into the hotel" tells a fact of a friend and
 * charges an opponent; that somebody is one shows in the charges by words of blame. Cost: linear in claims.
 */
import type { GatheredClaim } from "./gather-claims.ts";

/** Of what somebody says about an actor at least this share are charges by words of blame, where he stands against the actor. */
const LEAST_CHARGES = 0.05;

/** The organisations somebody belongs to now; an organisation belongs to itself. */
export type SidesOf = (actorId: string) => ReadonlySet<string>;

/** The same claims; plain acts of opponents are allegations with rule `act_of_opponent`, about the opponent. What people decided stays. */
export function raiseActs(claims: readonly GatheredClaim[], sidesOf: SidesOf, isDecided: (claimId: string) => boolean): GatheredClaim[] {
  const isOpposed = oppositions(claims, sidesOf);
  const parties = new Set(claims.flatMap(({ row }) => [...sidesOf(row.speaker_id)]));
  // A body that nobody belongs to may be a law or a fund: "Medicare".
  const mayAct = (actor: string): boolean => !sidesOf(actor).has(actor) || parties.has(actor);
  return claims.map((claim) => {
    const { row, compared, people, isPlainAct } = claim;
    if (!isPlainAct || compared === undefined || row.is_negated || row.modality === "rhetorical" || isDecided(row.claim_id)) return claim;
    if (row.kind !== "fact" && row.kind !== "own_experience") return claim;
    const isOwn = row.about_id === null || row.about_id === row.speaker_id;
    const meant = (isOwn ? people : [row.about_id!]).filter((actor) => mayAct(actor) && isOpposed(row.speaker_id, actor));
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
  const charged = new Map<string, Map<string, number>>();
  const told = new Map<string, Map<string, number>>();
  const add = (counts: Map<string, Map<string, number>>, from: string, to: string): void => {
    const of = counts.get(from) ?? new Map<string, number>();
    counts.set(from, of.set(to, (of.get(to) ?? 0) + 1));
  };
  for (const { row, compared } of claims) {
    const { kind, speaker_id: speaker, about_id: accused, is_negated: isNegated, suppressed_by: suppressed } = row;
    if (compared === undefined || accused === null || accused === speaker || suppressed !== "") continue;
    const targets = [accused, ...[...sidesOf(accused)].filter((side) => !sidesOf(speaker).has(side)).map((side) => `side ${side}`)];
    for (const target of targets) {
      add(told, speaker, target);
      if (kind === "allegation" && !isNegated) add(charged, speaker, target);
    }
  }
  const isCharged = (from: string, to: string): boolean => {
    const count = charged.get(from)?.get(to) ?? 0;
    return count > 0 && count >= LEAST_CHARGES * (told.get(from)?.get(to) ?? 0);
  };
  return (speaker, actor) => {
    if (speaker === actor) return false;
    if (isCharged(speaker, actor) || isCharged(actor, speaker)) return true;
    // Who speaks for those whom he charges answers him; a whole organisation is not charged with what one of it says.
    return (
      !sidesOf(actor).has(actor) && [...sidesOf(speaker)].some((side) => !sidesOf(actor).has(side) && isCharged(actor, `side ${side}`))
    );
  };
}
