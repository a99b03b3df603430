import { contentId } from "../model/ids.ts";
import { compareSpans } from "../model/span.ts";
import { announcementTable, type AnnouncementRow } from "../model/tables/announcement.ts";
import type { PartRow } from "../model/tables/part.ts";
import type { PlacedMove } from "./placed-move.ts";

/**
 * Rows of what was announced, one per place and subject. What the same speaker gives or takes back later settles what he announced before;
 * the place where he gives it is part `delivered`. Cost: the announcements of a speaker, squared.
 */
export function announcementRows(placed: readonly PlacedMove[]): {
  readonly rows: readonly AnnouncementRow[];
  readonly parts: readonly PartRow[];
} {
  const own = placed.flatMap(({ move, ...rest }) => (move.kind === "announcement" ? [{ ...rest, move }] : []));
  const parts: PartRow[] = [];
  const rows = own.map(({ move, sourceId, actorId, at }): AnnouncementRow => {
    const later = own
      .filter(
        (other) =>
          other.actorId === actorId && other.move.subject === move.subject && other.move.status !== "open" && (other.at ?? 0) >= (at ?? 0),
      )
      .toSorted(
        (x, y) => (x.at ?? 0) - (y.at ?? 0) || (x.sourceId === y.sourceId ? x.move.start - y.move.start : x.sourceId < y.sourceId ? -1 : 1),
      );
    const settled = move.status === "open" ? later[0] : undefined;
    const id = contentId("announcement", [actorId, sourceId, move.start, move.end, move.subject]);
    if (settled?.move.status === "delivered")
      parts.push({
        owner_table: announcementTable.name,
        owner_id: id,
        role: "delivered",
        seq: 0,
        source_id: settled.sourceId,
        span_start: settled.move.start,
        span_end: settled.move.end,
      });
    return {
      announcement_id: id,
      source_id: sourceId,
      span_start: move.start,
      span_end: move.end,
      speaker_id: actorId,
      subject: move.subject,
      status: settled?.move.status ?? move.status,
    };
  });
  return { rows: rows.sort((x, y) => compareSpans(x, y) || (x.subject < y.subject ? -1 : 1)), parts };
}
