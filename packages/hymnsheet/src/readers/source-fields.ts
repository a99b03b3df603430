/**
 * The named fields of a source, wherever they come from: columns, front matter, a list beside the files, file names.
 */
import { HymnsheetError } from "@hymnsheet/core/model/errors/hymnsheet-error";
import type { SourceInput } from "@hymnsheet/core/model/source-input";
import { problemFinding, type ProblemFinding } from "./reader.ts";

/** Fields that hold one text, as in the JSONL contract, without the text itself. */
export const sourceFields = [
  "id",
  "speaker",
  "speaker_id",
  "date",
  "outlet",
  "author",
  "kind",
  "party",
  "language",
  "event",
  "url",
  "title",
] as const satisfies readonly (keyof SourceInput)[];

export type SourceField = (typeof sourceFields)[number];
/** Values by field; a field that is missing is not known. */
export type FieldValues = Partial<Record<SourceField, string>>;

export function isSourceField(name: string): name is SourceField {
  return (sourceFields as readonly string[]).includes(name);
}

/** Where a field is found under another name: `speaker` in the column `author`. */
export type FieldMap = ReadonlyMap<string, string>;

const MAPPABLE = [...sourceFields, "text", "turns", "units", "mentions"];

/**
 * Reads `speaker=author,date=published`.
 *
 * @throws USAGE for a pair without `=` and for a field that does not exist.
 */
export function parseFieldMap(pairs: string | undefined): FieldMap {
  const map = new Map<string, string>();
  for (const pair of (pairs ?? "").split(",").map((word) => word.trim())) {
    if (pair === "") continue;
    const [field = "", column = ""] = pair.split(/=(.*)/s).map((word) => word.trim());
    if (column === "" || !MAPPABLE.includes(field))
      throw new HymnsheetError("USAGE", `“${pair}” is no mapping of a field to a column`, {
        value: pair,
        advice: `Write FIELD=COLUMN; fields are: ${MAPPABLE.join(", ")}.`,
      });
    map.set(field, column);
  }
  return map;
}

/** The record with each mapped field taken from its column. */
export function mapFields(fields: Readonly<Record<string, unknown>>, map: FieldMap): Readonly<Record<string, unknown>> {
  if (map.size === 0) return fields;
  const mapped = { ...fields };
  for (const [field, column] of map) if (Object.hasOwn(fields, column)) mapped[field] = fields[column];
  return mapped;
}

/** Watches which mapped columns ever occur, so that a misspelt one is told rather than ignored. */
export class MappedColumns {
  readonly #unseen: Map<string, string>;
  #found: readonly string[] = [];

  constructor(map: FieldMap) {
    this.#unseen = new Map(map);
  }

  note(fields: Readonly<Record<string, unknown>>): void {
    if (this.#unseen.size === 0) return;
    if (this.#found.length === 0) this.#found = Object.keys(fields);
    for (const [field, column] of this.#unseen) if (Object.hasOwn(fields, column)) this.#unseen.delete(field);
  }

  /** A problem for each column that no record had; none when no record was read. */
  problems(): ProblemFinding[] {
    if (this.#found.length === 0) return [];
    return [...this.#unseen].map(([field, column]) => problemFinding("mapping_unmatched", null, field, column, this.#found));
  }
}
