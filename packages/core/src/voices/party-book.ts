import { contentId } from "../model/ids.ts";
import type { AffiliationRow } from "../model/tables/affiliation.ts";
import { actorKey, type TimeInterval } from "./source-facts.ts";

interface Membership {
  readonly actorId: string;
  readonly party: string;
  readonly role: string;
  readonly from: number | null;
  readonly to: number | null;
  /** Stated by the list of speakers rather than beside a source. */
  readonly isListed: boolean;
}

/** Who belonged to what, when: from the list of speakers, and from the party given beside a source. */
export class PartyBook {
  private readonly memberships = new Map<string, Membership>();
  private readonly byActor = new Map<string, Membership[]>();

  add(membership: Membership): void {
    const party = actorKey(membership.party);
    if (party === "") return;
    const key = [membership.actorId, party, membership.role, membership.from, membership.to].join("|");
    if (this.memberships.has(key)) return;
    const listed = this.byActor.get(membership.actorId) ?? [];
    if (!membership.isListed && listed.some((other) => other.isListed && other.party === party)) return;
    const kept = { ...membership, party };
    this.memberships.set(key, kept);
    listed.push(kept);
    this.byActor.set(membership.actorId, listed);
  }

  /**
   * The organisation a speaker belonged to at a time.
   *
   * @returns the one whose interval holds the time (the later start wins), else the only one there is without dates, else "".
   */
  partyAt(actorId: string, at: TimeInterval | null): string {
    const listed = (this.byActor.get(actorId) ?? []).filter((membership) => membership.isListed);
    const holds = listed.filter((m) => at !== null && (m.from === null || m.from <= at.from) && (m.to === null || at.from < m.to));
    holds.sort((x, y) => (y.from ?? -Infinity) - (x.from ?? -Infinity) || (x.party < y.party ? -1 : 1));
    if (holds[0]) return holds[0].party;
    const undated = listed.filter((m) => m.from === null && m.to === null);
    return undated.length === 1 && undated[0] ? undated[0].party : "";
  }

  /** Affiliations by id; `change` is `none`: a list of intervals does not say how they ended. */
  rows(): AffiliationRow[] {
    const rows = [...this.memberships.values()].map((m) => ({
      affiliation_id: contentId("affiliation", [m.actorId, m.party, m.role, m.from, m.to]),
      actor_id: m.actorId,
      organisation_id: m.party,
      role: m.role,
      valid_from: m.from,
      valid_to: m.to,
      change: "none" as const,
      origin: "given" as const,
      source_id: null,
      span_start: null,
      span_end: null,
    }));
    return rows.sort((x, y) => (x.affiliation_id < y.affiliation_id ? -1 : 1));
  }
}
