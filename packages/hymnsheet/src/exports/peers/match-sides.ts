import type { Span } from "@hymnsheet/core/model/span";
import type { PassageMatchRow } from "@hymnsheet/core/model/tables/passage-match";
import type { SourceFacts } from "./source-facts.ts";

/** A match as formats with a direction have it. */
export interface MatchSides {
  readonly earlier: Span & { readonly speaker_id: string };
  readonly later: Span & { readonly speaker_id: string };
}

/**
 * The two sides with the earlier published one first; where that is not known or equal, the smaller id. The formats want an order; it does not
 * say who took words from whom.
 */
export function matchSides(match: PassageMatchRow, facts: ReadonlyMap<string, SourceFacts>): MatchSides {
  const a = { source_id: match.a_source_id, span_start: match.a_start, span_end: match.a_end, speaker_id: match.a_speaker_id };
  const b = { source_id: match.b_source_id, span_start: match.b_start, span_end: match.b_end, speaker_id: match.b_speaker_id };
  const [aTime, bTime] = [facts.get(a.source_id)?.published_at ?? null, facts.get(b.source_id)?.published_at ?? null];
  const isAFirst = aTime !== null && bTime !== null && aTime !== bTime ? aTime < bTime : a.source_id <= b.source_id;
  return isAFirst ? { earlier: a, later: b } : { earlier: b, later: a };
}
