/** Reads what people decided about attributions, and what sources declare of themselves. */
import type { ProjectReader } from "@hymnsheet/core/model/ports";
import { attributionTable, type AttributionRow } from "@hymnsheet/core/model/tables/attribution";
import { partTable, type PartRow } from "@hymnsheet/core/model/tables/part";
import { reviewTable, type ReviewRow } from "@hymnsheet/core/model/tables/review";
import { rowsWhereIn } from "../store/rows-where-in.ts";

/** Attributions that some decision is about, those set aside among them. */
export async function gatherDecided(reader: ProjectReader): Promise<AttributionRow[]> {
  const reviews = (await reader.rows<ReviewRow>(reviewTable)).filter((review) => review.target_table === attributionTable.name);
  return rowsWhereIn<AttributionRow>(reader, attributionTable, "attribution_id", [...new Set(reviews.map((row) => row.target_key))].sort());
}

export interface GatheredDeclarations {
  /** All there are. */
  readonly count: number;
  /** Joint statements first, then citations, then agencies; within each by source and place. */
  readonly parts: readonly PartRow[];
}

/** What sources say of where they have words from; at most `limit` of it. */
export async function gatherDeclarations(reader: ProjectReader, limit: number): Promise<GatheredDeclarations> {
  const owner = { owner_table: "source" };
  const parts: PartRow[] = [];
  for (const role of ["joint", "citation", "agency"])
    parts.push(...(await reader.rows<PartRow>(partTable, { where: { ...owner, role }, limit: limit - parts.length })));
  return { count: await reader.count(partTable, { where: owner }), parts };
}
