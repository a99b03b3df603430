/**
 * Rows of a finished project that a decision changes: as the tables hold them, and as they are read. They are few, so that every question to a table
 * is the question to the database, corrected by them.
 */
import { decisionKey, isDecidedWhenRead } from "@hymnsheet/core/counting/decidable";
import { decideRow, type RowDecisions } from "@hymnsheet/core/counting/row-decisions";
import type { ProjectReader } from "@hymnsheet/core/model/ports";
import type { AnyRow, AnyTable, Cell } from "@hymnsheet/core/model/tables/define-table";
import { briefLineTable } from "@hymnsheet/core/model/tables/brief-line";
import { deviceTable } from "@hymnsheet/core/model/tables/device";
import { figureTable } from "@hymnsheet/core/model/tables/figure";
import { itemMemberTable } from "@hymnsheet/core/model/tables/item-member";
import { itemTable, type ItemRow } from "@hymnsheet/core/model/tables/item";
import { passageMatchTable } from "@hymnsheet/core/model/tables/passage-match";
import { pointTable } from "@hymnsheet/core/model/tables/point";
import { rowsWhereIn } from "./rows-where-in.ts";

export interface DecidedRow {
  readonly raw: AnyRow;
  /** Null when it is left out. */
  readonly decided: AnyRow | null;
}

/** Tables whose rows are themselves the uses of an item: when one is rejected, the item loses a use. */
const USES = [figureTable, deviceTable] as const;
/** Tables that say to which item a row belongs. */
const BELONGING = [figureTable, deviceTable, passageMatchTable, pointTable] as const;

/** Which items were joined and parted, checked against the tables: only items of one level, and none whose own stage follows decisions. */
export interface Regrouping {
  readonly merged: ReadonlyMap<string, string>;
  /** New item by `item|owner or utterance`. */
  readonly leaving: ReadonlyMap<string, string>;
}

export class DecidedRows {
  readonly #reader: Pick<ProjectReader, "rows">;
  readonly #decisions: RowDecisions;
  readonly #tables = new Map<string, Promise<ReadonlyMap<string, DecidedRow>>>();
  #regrouping: Promise<Regrouping> | undefined;

  constructor(reader: Pick<ProjectReader, "rows">, decisions: RowDecisions) {
    this.#reader = reader;
    this.#decisions = decisions;
  }

  /** By the key of the row. Empty for most tables, without a look at them. Items are apart: their counts follow their members. */
  of(table: AnyTable): Promise<ReadonlyMap<string, DecidedRow>> {
    let found = this.#tables.get(table.name);
    if (found === undefined) {
      found = this.#find(table);
      this.#tables.set(table.name, found);
    }
    return found;
  }

  regrouping(): Promise<Regrouping> {
    this.#regrouping ??= this.#readRegrouping();
    return this.#regrouping;
  }

  async #find(table: AnyTable): Promise<ReadonlyMap<string, DecidedRow>> {
    const found = new Map<string, DecidedRow>();
    if (!isDecidedWhenRead(table.name) || table.name === itemTable.name) return found;
    const raw = await this.#decidedAbout(table);
    const regrouped = await this.#regrouped(table);
    for (const row of [...raw, ...regrouped]) {
      const key = rowKey(table, row);
      if (found.has(key)) continue;
      const decided = decideRow(table, row, this.#decisions);
      found.set(key, { raw: row, decided: decided && (await this.#belonging(table, decided)) });
    }
    if (table.name === itemMemberTable.name) await this.#dropRejectedUses(found);
    return found;
  }

  /** Rows that a decision names. */
  async #decidedAbout(table: AnyTable): Promise<AnyRow[]> {
    const { rejected, labels, grades } = this.#decisions;
    const keys = [...new Set([rejected, labels, grades].flatMap((by) => [...(by.get(table.name)?.keys() ?? [])]))].sort();
    if (keys.length === 0) return [];
    if (table.name === briefLineTable.name) {
      const wanted = new Set(keys);
      return (await this.#reader.rows<AnyRow>(table)).filter((row) => wanted.has(decisionKey(table, row)));
    }
    return findByKeys(this.#reader, table, keys);
  }

  /** Rows that belong to an item which was joined to another or parted. */
  async #regrouped(table: AnyTable): Promise<AnyRow[]> {
    if (table.name !== itemMemberTable.name && !BELONGING.some(({ name }) => name === table.name)) return [];
    const { merged, leaving } = await this.regrouping();
    const items = [...new Set([...merged.keys(), ...[...leaving.keys()].map((key) => key.split("|")[0]!)])].sort();
    return items.length === 0 ? [] : rowsWhereIn<AnyRow>(this.#reader as ProjectReader, table, "item_id", items);
  }

  /** The row with the item to which it now belongs. */
  async #belonging(table: AnyTable, row: AnyRow): Promise<AnyRow> {
    const item = row["item_id"];
    if (typeof item !== "string" || (table.name !== itemMemberTable.name && !BELONGING.some(({ name }) => name === table.name))) return row;
    const { merged, leaving } = await this.regrouping();
    const names = table.name === itemMemberTable.name ? [row["owner_id"], row["utterance_id"]] : [row[table.key[0]!]];
    const left = names.map((name) => leaving.get(`${item}|${String(name)}`)).find((found) => found !== undefined);
    const now = left ?? merged.get(item) ?? item;
    return now === item ? row : { ...row, item_id: now };
  }

  async #dropRejectedUses(found: Map<string, DecidedRow>): Promise<void> {
    for (const table of USES) {
      const rejected = [...(this.#decisions.rejected.get(table.name)?.keys() ?? [])].sort();
      if (rejected.length === 0) continue;
      const rows = await rowsWhereIn<AnyRow>(this.#reader as ProjectReader, itemMemberTable, "owner_id", rejected, {
        owner_table: table.name,
      });
      for (const row of rows) found.set(rowKey(itemMemberTable, row), { raw: row, decided: null });
    }
  }

  async #readRegrouping(): Promise<Regrouping> {
    const { mergedItems, leaving } = this.#decisions;
    const named = [
      ...new Set([...mergedItems.keys(), ...mergedItems.values(), ...[...leaving.keys()].map((key) => key.split("|")[0]!)]),
    ].sort();
    if (named.length === 0) return { merged: new Map(), leaving: new Map() };
    const items = await this.#reader.rows<ItemRow>(itemTable, { where: { item_id: named } });
    const levels = new Map(items.map(({ item_id, level }) => [item_id, level]));
    const isOwn = (item: string): boolean => levels.has(item) && levels.get(item) !== "claim";
    return {
      merged: new Map([...mergedItems].filter(([from, to]) => isOwn(from) && levels.get(from) === levels.get(to))),
      leaving: new Map([...leaving].filter(([key]) => isOwn(key.split("|")[0]!))),
    };
  }
}

/** The key of a row in its table. */
export function rowKey(table: AnyTable, row: AnyRow): string {
  return table.key.map((column) => String(row[column])).join("|");
}

/** Rows by keys as decisions name them, in the order of the table. Keys that no row has, or that do not read as one, give nothing. */
export async function findByKeys(reader: Pick<ProjectReader, "rows">, table: AnyTable, keys: readonly string[]): Promise<AnyRow[]> {
  const [only] = table.key;
  if (table.key.length === 1) {
    const wanted = keys.map((key) => cellOf(table, only!, key)).filter((cell) => cell !== undefined);
    return wanted.length === 0 ? [] : rowsWhereIn<AnyRow>(reader as ProjectReader, table, only!, wanted.map(String));
  }
  const rows: AnyRow[] = [];
  for (const key of keys) {
    const parts = key.split("|");
    if (parts.length !== table.key.length) continue;
    const cells = table.key.map((column, at) => cellOf(table, column, parts[at]!));
    if (cells.some((cell) => cell === undefined)) continue;
    const where = Object.fromEntries(table.key.map((column, at) => [column, cells[at]!]));
    rows.push(...(await reader.rows<AnyRow>(table, { where })));
  }
  return rows;
}

function cellOf(table: AnyTable, column: string, word: string): Cell | undefined {
  const { type } = table.columns[column]!;
  if (type === "id" || type === "text") return word;
  if (type === "enum") return table.columns[column]!.values.includes(word) ? word : undefined;
  if (type === "boolean") return word === "true" ? true : word === "false" ? false : undefined;
  const number = Number(word);
  return word !== "" && Number.isFinite(number) && (type === "double" || Number.isSafeInteger(number)) ? number : undefined;
}
