/** Claims by where and by whom they are made, for linking. */
import type { Allegation, AllegationMember } from "../model/allegation.ts";
import type { Extent } from "../model/extent.ts";

/** A claim where it stands. */
export interface ClaimedPlace extends AllegationMember {
  readonly allegation: Allegation;
}

export interface ClaimedPlaces {
  readonly bySource: ReadonlyMap<string, readonly ClaimedPlace[]>;
  readonly byStatement: ReadonlyMap<string, readonly ClaimedPlace[]>;
  readonly bySpeaker: ReadonlyMap<string, readonly ClaimedPlace[]>;
}

/** The places in which allegations are made, those of a source in order. Cost: linear in members. */
export function claimedPlaces(allegations: readonly Allegation[]): ClaimedPlaces {
  const bySource = new Map<string, ClaimedPlace[]>();
  const byStatement = new Map<string, ClaimedPlace[]>();
  const bySpeaker = new Map<string, ClaimedPlace[]>();
  for (const allegation of allegations)
    for (const member of allegation.members) {
      if (member.stance !== "uses") continue;
      const place: ClaimedPlace = { ...member, allegation };
      push(bySource, member.source_id, place);
      push(byStatement, member.statementId, place);
      push(bySpeaker, member.speakerId, place);
    }
  for (const places of bySource.values()) places.sort((x, y) => x.span_start - y.span_start || x.span_end - y.span_end);
  return { bySource, byStatement, bySpeaker };
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const known = map.get(key);
  if (known) known.push(value);
  else map.set(key, [value]);
}

/** The first place of each allegation. */
export function firstOfEach(places: readonly ClaimedPlace[]): ClaimedPlace[] {
  const seen = new Set<string>();
  return places.filter(({ allegation }) => !seen.has(allegation.itemId) && seen.add(allegation.itemId));
}

export const claimsIn = (places: readonly ClaimedPlace[], { start, end }: Extent): ClaimedPlace[] =>
  places.filter(({ span_start, span_end }) => span_start < end && span_end > start);

/** The paragraph that holds a stretch, between empty lines. */
export function paragraphAt(text: string, start: number, end: number): Extent {
  const before = text.lastIndexOf("\n\n", start);
  const after = text.indexOf("\n\n", end);
  return { start: before < 0 ? 0 : before + 2, end: after < 0 ? text.length : after };
}

/** Whether two places stand in one sentence. */
export function areOneSentence(text: string, a: ClaimedPlace, b: ClaimedPlace): boolean {
  const [first, second] = a.span_start <= b.span_start ? [a, b] : [b, a];
  return !/[.!?]["”’)]*\s/u.test(text.slice(Math.max(first.span_start, first.span_end - 1), second.span_start));
}
