import type { ProjectReader } from "@hymnsheet/core/model/ports";
import { itemTable } from "@hymnsheet/core/model/tables/item";
import { partTable, type PartRow } from "@hymnsheet/core/model/tables/part";
import { rowsWhereIn } from "../store/rows-where-in.ts";

/** Parts of a line that the page draws: what was filled into a form, and who signs a text. */
const SHOWN_ROLES: ReadonlySet<string> = new Set(["slot", "frame", "template", "signatory"]);
/** Slots and names beyond these are in the tables. */
const MOST_SLOTS = 40;
const MOST_FRAMES = 80;
const MOST_SIGNATORIES = 60;

/**
 * What is filled in and who signs, for the lines of a report.
 *
 * @param texts  fillings of one slot, and texts of one form, that are shown; those of the first texts in order of source.
 */
export async function gatherForms(reader: ProjectReader, itemIds: readonly string[], texts: number): Promise<PartRow[]> {
  const rows = await rowsWhereIn<PartRow>(reader, partTable, "owner_id", [...itemIds].sort(), { owner_table: itemTable.name });
  const counts = new Map<string, number>();
  return rows.filter((row) => {
    if (!SHOWN_ROLES.has(row.role)) return false;
    if (row.role === "frame") return row.seq < MOST_FRAMES;
    if (row.role === "signatory") return row.seq < MOST_SIGNATORIES;
    if (row.role === "template") return row.seq < texts;
    const key = `${row.owner_id}|${row.seq}`;
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    return row.seq < MOST_SLOTS && count <= texts;
  });
}
