/**
 * How stages lie in the database: each has a schema of its own with the rows it wrote, so a stage is dropped or taken over whole.
 * The views in `main` are the tables of the contract: all stages' rows together.
 */
import { tables } from "@hymnsheet/core/model/tables/tables";
import { sqlType } from "@hymnsheet/core/model/schema/sql-type";
import { sourceTextTable } from "@hymnsheet/core/model/tables/source-text";
import { reviewTable } from "@hymnsheet/core/model/tables/review";
import { stageTable } from "@hymnsheet/core/model/tables/stage";
import type { AnyTable } from "@hymnsheet/core/model/tables/define-table";
import type { DuckDBConnection } from "./database.ts";
import { isEncoded, numberColumn } from "./encoded-tables.ts";
import { quoteName } from "./sql-text.ts";

/** Raised when the layout inside the database changes; an unfinished generation of another layout is started anew. */
export const layoutVersion = 1;

/** Schema that holds the rows of a stage. */
export function stageSchema(stage: string): string {
  return quoteName(`stage_${stage}`);
}

/** Tables kept as files beside the database. */
export function isKeptAsFile(table: AnyTable): boolean {
  return table.name === sourceTextTable.name || table.name === reviewTable.name;
}

/** Creates the bookkeeping of an empty database, and every table of the contract, empty. */
export async function createLayout(connection: DuckDBConnection): Promise<void> {
  await connection.run(`
    CREATE SCHEMA store;
    CREATE TABLE store.meta (layout INTEGER NOT NULL);
    INSERT INTO store.meta VALUES (${layoutVersion});
    CREATE TABLE store.stage (name VARCHAR NOT NULL, version INTEGER NOT NULL, key VARCHAR NOT NULL, input_hash VARCHAR NOT NULL, row_count INTEGER NOT NULL, problem_count INTEGER NOT NULL);
    CREATE TABLE store.part (stage VARCHAR NOT NULL, table_name VARCHAR NOT NULL);
    CREATE TABLE store.table_state (table_name VARCHAR NOT NULL, is_key_unique BOOLEAN NOT NULL);
  `);
  await connection.run(
    `CREATE VIEW ${quoteName(stageTable.name)} AS SELECT name AS stage, version, input_hash, row_count, problem_count FROM store.stage`,
  );
  await connection.run(
    tables
      .filter((table) => table.name !== stageTable.name && !isKeptAsFile(table))
      .map((table) => viewSql(table, []))
      .join(";"),
  );
}

/** The statement that makes the table where a stage keeps its rows of `table`. */
export function partSql(stage: string, table: AnyTable): string {
  const columns = Object.entries(table.columns).map(([name, column]) => {
    const type = isEncoded(table, name) ? "INTEGER" : sqlType(column);
    return `${quoteName(name)} ${type}${column.nullable ? "" : " NOT NULL"}`;
  });
  return `CREATE TABLE ${stageSchema(stage)}.${quoteName(table.name)} (${columns.join(", ")})`;
}

/** The statement for the texts behind the numbers of a stage. */
export function dictionarySql(stage: string): string {
  return `CREATE TABLE ${stageSchema(stage)}.dictionary (number INTEGER NOT NULL, text VARCHAR NOT NULL)`;
}

/** The statement that makes a table of the contract out of the rows of these stages; empty table for none. */
function viewSql(table: AnyTable, stages: readonly string[]): string {
  const body = stages.length === 0 ? emptySql(table) : stages.map((stage) => partSelect(table, stage)).join(" UNION ALL ");
  return `CREATE OR REPLACE VIEW main.${quoteName(table.name)} AS ${body}`;
}

function emptySql(table: AnyTable): string {
  const columns = Object.entries(table.columns).map(([name, column]) => `NULL::${sqlType(column)} AS ${quoteName(name)}`);
  return `SELECT ${columns.join(", ")} WHERE false`;
}

/** What to select of an encoded table besides its plain columns. */
interface EncodedSelection {
  /** Encoded columns wanted as texts. */
  readonly texts: ReadonlySet<string>;
  /** Given, every encoded column is also there as its number, counted from this one. */
  readonly firstNumber?: number;
}

/** The rows that a stage wrote of a table; all columns as texts unless said otherwise. */
export function partSelect(table: AnyTable, stage: string, selection?: EncodedSelection): string {
  const joins: string[] = [];
  const columns = Object.keys(table.columns).flatMap((name) => {
    const column = `part.${quoteName(name)}`;
    if (!isEncoded(table, name)) return [column];
    const { texts, firstNumber } = selection ?? { texts: new Set([name]) };
    const number = firstNumber === undefined ? [] : [`${column} + ${firstNumber} AS ${quoteName(numberColumn(name))}`];
    if (!texts.has(name)) return number;
    const alias = quoteName(`of_${name}`);
    joins.push(` LEFT JOIN ${stageSchema(stage)}.dictionary AS ${alias} ON ${alias}.number = ${column}`);
    return [`${alias}.text AS ${quoteName(name)}`, ...number];
  });
  return `SELECT ${columns.join(", ")} FROM ${stageSchema(stage)}.${quoteName(table.name)} AS part${joins.join("")}`;
}

/** Points the views of these tables at the stages that now hold rows of them. */
export async function refreshViews(connection: DuckDBConnection, tableNames: readonly string[]): Promise<void> {
  const parts = (await (
    await connection.run("SELECT table_name, stage FROM store.part ORDER BY table_name, stage")
  ).getRows()) as string[][];
  for (const table of tables.filter(({ name }) => tableNames.includes(name))) {
    const stages = parts.filter(([name]) => name === table.name).map(([, stage]) => stage!);
    await connection.run(viewSql(table, stages));
  }
}
