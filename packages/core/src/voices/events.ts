import type { EventRow } from "../model/tables/event.ts";
import type { UtteranceRow } from "../model/tables/utterance.ts";
import { actorKey, type SourceFacts } from "./source-facts.ts";

/**
 * Events that the input names, by id: over all sources of one name, from the earliest day a speaker's own words were said to the end of the latest.
 * Reports published later do not stretch an event; an event known from reports alone takes their times.
 */
export function collectEvents(ordered: readonly SourceFacts[], utterances: readonly UtteranceRow[]): EventRow[] {
  const kindOf = new Map(ordered.map((source) => [source.id, source.kind ?? "other"]));
  const events = new Map<string, { kind: string; spoken: Extent; reported: Extent }>();
  for (const source of ordered) {
    if (source.event) {
      const eventId = actorKey(source.event);
      if (!events.has(eventId)) events.set(eventId, { kind: "", spoken: { from: null, to: null }, reported: { from: null, to: null } });
    }
  }
  for (const utterance of utterances) {
    const event = utterance.event_id === null ? undefined : events.get(utterance.event_id);
    if (!event) continue;
    const isSpoken = utterance.form === "transcript";
    widen(isSpoken ? event.spoken : event.reported, utterance);
    if (isSpoken) event.kind ||= kindOf.get(utterance.source_id) ?? "";
  }
  const rows = [...events].map(([eventId, event]) => {
    const extent = event.spoken.from === null ? event.reported : event.spoken;
    return {
      event_id: eventId,
      kind: event.kind || "other",
      name: eventId,
      place: "",
      valid_from: extent.from,
      valid_to: extent.to,
    };
  });
  return rows.sort((x, y) => (x.event_id < y.event_id ? -1 : 1));
}

interface Extent {
  from: number | null;
  to: number | null;
}

function widen(extent: Extent, utterance: UtteranceRow): void {
  if (utterance.said_from !== null) extent.from = Math.min(extent.from ?? Infinity, utterance.said_from);
  if (utterance.said_to !== null) extent.to = Math.max(extent.to ?? -Infinity, utterance.said_to);
}

/** Occasions by id; one that the input names is never overridden. */
export function mergeEvents(declared: readonly EventRow[], found: readonly EventRow[]): EventRow[] {
  const known = new Set(declared.map((event) => event.event_id));
  return [...declared, ...found.filter((event) => !known.has(event.event_id))];
}
