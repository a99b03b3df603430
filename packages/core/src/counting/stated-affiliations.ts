import type { AffiliationRow } from "../model/tables/affiliation.ts";
import type { PartRow } from "../model/tables/part.ts";

const changes: ReadonlySet<string> = new Set<AffiliationRow["change"]>(["joins", "leaves", "expelled", "appointed", "none"]);

/**
 * Affiliations with every place that states one as a row: what a text says that the list of speakers holds already makes no row of its own,
 * but a part of the listed one, whose role is the change it tells of. A place that the row itself cites is not repeated.
 *
 * @param parts  rows of any owners; those of affiliations count.
 * @returns      the rows given, then one from the text for each part, in their order.
 */
export function statedAffiliations(rows: readonly AffiliationRow[], parts: readonly PartRow[]): AffiliationRow[] {
  const byId = new Map(rows.map((row) => [row.affiliation_id, row]));
  const stated = parts.flatMap((part): AffiliationRow[] => {
    const row = part.owner_table === "affiliation" && changes.has(part.role) ? byId.get(part.owner_id) : undefined;
    if (!row) return [];
    const { source_id, span_start, span_end } = part;
    if (row.source_id === source_id && row.span_start === span_start && row.span_end === span_end) return [];
    // The set holds exactly the words of the column.
    return [{ ...row, change: part.role as AffiliationRow["change"], origin: "text", source_id, span_start, span_end }];
  });
  return [...rows, ...stated];
}
