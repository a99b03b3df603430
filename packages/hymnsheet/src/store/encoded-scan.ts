import type { TableQuery } from "@hymnsheet/core/model/ports";
import type { AnyTable } from "@hymnsheet/core/model/tables/define-table";
import type { Database } from "./database.ts";
import { isEncoded, numberColumn } from "./encoded-tables.ts";
import { orderColumns, orderSql, whereSql, windowSql } from "./query-sql.ts";
import { selectList, streamRows } from "./row-reading.ts";
import { partSelect, stageSchema } from "./stage-schema.ts";

/** Rows from which on reading numbers pays for reading the dictionary first. */
const fewRows = 20_000;

/**
 * Reads encoded tables whole: numbers leave the database as numbers and become texts here, each text once. Making a text for every cell
 * takes ten times as long.
 */
export class EncodedScan {
  readonly #database: Database;
  readonly #dictionaries = new Map<string, Promise<readonly string[]>>();

  constructor(database: Database) {
    this.#database = database;
  }

  /** Whether this is the better way for a query: it asks for a whole encoded table, or for most of it. */
  isFor(table: AnyTable, query: TableQuery): boolean {
    return (
      Object.keys(table.columns).some((name) => isEncoded(table, name)) && query.where === undefined && (query.limit ?? fewRows) >= fewRows
    );
  }

  /** Rows as the table's view gives them. */
  async *scan<R>(table: AnyTable, query: TableQuery, isKeyUnique: boolean): AsyncGenerator<R[]> {
    const stages = (await this.#database.read("SELECT stage FROM store.part WHERE table_name = $1 ORDER BY stage", [table.name]))
      .flat()
      .map(String);
    if (stages.length === 0) return;
    const texts: string[] = [];
    const sorted = new Set(orderColumns(table, query, isKeyUnique).map(({ name }) => name));
    const parts: string[] = [];
    for (const stage of stages) {
      parts.push(partSelect(table, stage, { texts: sorted, firstNumber: texts.length }));
      for (const text of await this.#dictionary(stage)) texts.push(text);
    }
    const names = Object.keys(table.columns);
    const sql =
      `SELECT ${selectList(table, (name) => (isEncoded(table, name) ? numberColumn(name) : name))} FROM (${parts.join(" UNION ALL ")})` +
      whereSql(table, query) +
      orderSql(table, query, isKeyUnique) +
      windowSql(query);
    const encoded = names.filter((name) => isEncoded(table, name));
    for await (const rows of streamRows<Record<string, unknown>>(this.#database, sql, names)) {
      for (const row of rows) for (const name of encoded) row[name] = row[name] === null ? null : texts[row[name] as number]; // INTEGER by declaration
      yield rows as R[];
    }
  }

  /** Forgets a stage that is written anew. */
  forget(stage: string): void {
    this.#dictionaries.delete(stage);
  }

  #dictionary(stage: string): Promise<readonly string[]> {
    const known = this.#dictionaries.get(stage);
    if (known !== undefined) return known;
    const reading = this.#readDictionary(stage);
    this.#dictionaries.set(stage, reading);
    return reading;
  }

  async #readDictionary(stage: string): Promise<readonly string[]> {
    const texts: string[] = [];
    const sql = `SELECT text FROM ${stageSchema(stage)}.dictionary ORDER BY number`;
    for await (const rows of streamRows<{ text: string }>(this.#database, sql, ["text"])) for (const { text } of rows) texts.push(text);
    return texts;
  }
}
