/**
 * Big tables whose rows repeat the same ids and words are stored with numbers in their place: appending a text costs six times an
 * integer. A view with the declared column names puts the texts back.
 */
import type { AnyTable } from "@hymnsheet/core/model/tables/define-table";

const encodedColumns: Readonly<Record<string, readonly string[]>> = {
  passage_match: [
    "a_source_id",
    "a_speaker_id",
    "a_utterance_id",
    "b_source_id",
    "b_speaker_id",
    "b_utterance_id",
    "layer",
    "type",
    "suppressed_by",
    "item_id",
  ],
  item_member: ["item_id", "owner_table", "source_id", "utterance_id", "speaker_id", "stance"],
};

/** Whether a column of a table is stored as a number into the stage's dictionary. */
export function isEncoded(table: Pick<AnyTable, "name">, column: string): boolean {
  return encodedColumns[table.name]?.includes(column) ?? false;
}

/** Whether a table has such columns. */
export function hasEncoded(tableName: string): boolean {
  return encodedColumns[tableName] !== undefined;
}

/** Name of the column that holds the number behind an encoded column, where both are selected. */
export function numberColumn(name: string): string {
  return `${name}#`;
}
