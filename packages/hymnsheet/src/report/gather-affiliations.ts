import type { ProjectReader } from "@hymnsheet/core/model/ports";
import type { Span } from "@hymnsheet/core/model/span";
import { affiliationTable, type AffiliationRow } from "@hymnsheet/core/model/tables/affiliation";
import { partTable, type PartRow } from "@hymnsheet/core/model/tables/part";

export interface GatheredAffiliations {
  readonly rows: readonly AffiliationRow[];
  /** Further places that state one. */
  readonly parts: readonly PartRow[];
  /** All places that state one. */
  readonly places: readonly Span[];
}

/**
 * Who belonged to what: every row of the people shown, and of everybody who moved, at most `limit` of the latter beside the former.
 * Rows keep the order of their id.
 */
export async function gatherAffiliations(reader: ProjectReader, people: ReadonlySet<string>, limit: number): Promise<GatheredAffiliations> {
  const all = await reader.rows<AffiliationRow>(affiliationTable);
  const moved = new Set(all.filter((row) => row.change !== "none" || row.valid_to !== null).map((row) => row.actor_id));
  let room = limit;
  const rows = all.filter((row) => people.has(row.actor_id) || (moved.has(row.actor_id) && room-- > 0));
  const kept = new Set(rows.map((row) => row.affiliation_id));
  const parts = (await reader.rows<PartRow>(partTable, { where: { owner_table: affiliationTable.name } })).filter((part) =>
    kept.has(part.owner_id),
  );
  const places = rows.flatMap(({ source_id, span_start, span_end }): Span[] =>
    source_id === null || span_start === null || span_end === null ? [] : [{ source_id, span_start, span_end }],
  );
  return { rows, parts, places: [...places, ...parts] };
}
