import { rmSync } from "node:fs";
import { join } from "node:path";
import { setImmediate } from "node:timers/promises";
import { HymnsheetError, invariant } from "@hymnsheet/core/model/errors/hymnsheet-error";
import type { AnyTable, Cell } from "@hymnsheet/core/model/tables/define-table";
import { problemTable } from "@hymnsheet/core/model/tables/problem";
import { openColumnsWriter, writeColumnsFolder } from "./columns-file.ts";
import type { Database, DuckDBConnection } from "./database.ts";
import { Dictionary } from "./dictionary.ts";
import { hasEncoded } from "./encoded-tables.ts";
import { syncTree } from "./generation-folders.ts";
import { textsName } from "./project-paths.ts";
import { RowAppender } from "./row-appender.ts";
import { dictionarySql, isKeptAsFile, partSql, refreshViews, stageSchema } from "./stage-schema.ts";
import type { ColumnsWriter, IndexColumns, IndexColumnType, StageWriter } from "./store-ports.ts";
import { TextsWriter } from "./texts-writer.ts";

/** A row as it comes: every cell is checked when it is appended. */
type CellRow = Readonly<Record<string, Cell | undefined>>;

/** Rows appended before other work of the process gets a turn. */
const rowsPerTurn = 16_384;

export interface StagePlace {
  readonly database: Database;
  /** Folder for the stage's index; removed and made anew. */
  readonly folder: string;
  readonly name: string;
  readonly key: string;
  readonly version: number;
  /** Called once, when the stage is finished or dropped. */
  readonly onEnd: (isFinished: boolean) => void;
}

/** Writes one stage in one transaction: its files first, then its rows together with the line that says it is finished. */
export class StageWriting implements StageWriter {
  readonly #place: StagePlace;
  readonly #connection: DuckDBConnection;
  readonly #dictionary = new Dictionary();
  readonly #appenders = new Map<string, RowAppender>();
  #texts: TextsWriter | undefined;
  readonly #openColumns = new Set<string>();
  #textCount = 0;
  #isOpen = true;

  private constructor(place: StagePlace, connection: DuckDBConnection) {
    this.#place = place;
    this.#connection = connection;
  }

  /** Drops what an earlier stage of this name left, then begins. */
  static async begin(place: StagePlace): Promise<StageWriting> {
    const connection = await place.database.acquire();
    await dropStage(connection, place.name);
    rmSync(place.folder, { recursive: true, force: true });
    await connection.run("BEGIN TRANSACTION");
    await connection.run(`CREATE SCHEMA ${stageSchema(place.name)}`);
    return new StageWriting(place, connection);
  }

  get name(): string {
    return this.#place.name;
  }

  async write<R extends object>(table: AnyTable, rows: Iterable<R> | AsyncIterable<R>): Promise<number> {
    this.#requireOpen();
    invariant(!isKeptAsFile(table), `table ${table.name} is not written as rows`);
    const appender = await this.#appenderOf(table);
    const before = appender.rowCount;
    let sinceTurn = 0;
    if (Symbol.asyncIterator in rows) for await (const row of rows) appender.append(row as CellRow);
    else
      for (const row of rows) {
        appender.append(row as CellRow);
        if (++sinceTurn % rowsPerTurn === 0) await setImmediate();
      }
    return appender.rowCount - before;
  }

  writeColumns(name: string, columns: IndexColumns): void {
    this.#requireOpen();
    writeColumnsFolder(this.#columnsFolder(name), columns);
  }

  openColumns(name: string, types: Readonly<Record<string, IndexColumnType>>): ColumnsWriter {
    this.#requireOpen();
    const writer = openColumnsWriter(this.#columnsFolder(name), types);
    this.#openColumns.add(name);
    return {
      append: (column, values) => writer.append(column, values),
      close: () => {
        writer.close();
        this.#openColumns.delete(name);
      },
    };
  }

  writeText(sourceId: string, text: string): void {
    this.#requireOpen();
    this.#texts ??= new TextsWriter(join(this.#place.folder, textsName));
    this.#texts.write(sourceId, text);
    this.#textCount++;
  }

  async finish(facts: { readonly inputHash?: string } = {}): Promise<{ readonly rowCount: number; readonly problemCount: number }> {
    this.#requireOpen();
    invariant(this.#openColumns.size === 0, `columns ${[...this.#openColumns].join(", ")} were not closed`);
    const counts = [...this.#appenders.values()].map(({ rowCount }) => rowCount);
    const rowCount = counts.reduce((sum, count) => sum + count, this.#textCount);
    const problemCount = this.#appenders.get(problemTable.name)?.rowCount ?? 0;
    try {
      this.#texts?.close();
      await syncTree(this.#place.folder);
      await this.#saveRows([
        this.#place.name,
        this.#place.version,
        this.#place.key,
        facts.inputHash ?? this.#place.key,
        rowCount,
        problemCount,
      ]);
    } catch (cause) {
      await this.discard();
      throw new HymnsheetError("OUTPUT_FAILED", `cannot store stage ${this.#place.name}`, {
        value: this.#place.folder,
        cause,
        advice: "Check that there is room on the disk; run the same command again to resume.",
      });
    }
    this.#end(true);
    return { rowCount, problemCount };
  }

  /** Ends the transaction with all rows and the line that says the stage is finished. */
  async #saveRows(line: (string | number)[]): Promise<void> {
    const { name } = this.#place;
    const tableNames = [...this.#appenders.keys()];
    for (const appender of this.#appenders.values()) appender.close();
    if (tableNames.some((tableName) => hasEncoded(tableName))) {
      await this.#connection.run(dictionarySql(name));
      await this.#dictionary.save(this.#connection, `stage_${name}`);
    }
    await this.#connection.run("INSERT INTO store.stage VALUES ($1, $2, $3, $4, $5, $6)", line);
    for (const tableName of tableNames) await this.#connection.run("INSERT INTO store.part VALUES ($1, $2)", [name, tableName]);
    await refreshViews(this.#connection, tableNames);
    await this.#connection.run("COMMIT");
  }

  async discard(): Promise<void> {
    if (!this.#isOpen) return;
    this.#texts?.abandon();
    for (const appender of this.#appenders.values()) appender.abandon();
    try {
      await this.#connection.run("ROLLBACK");
    } catch {
      // The transaction ended with the error that brought us here.
    }
    rmSync(this.#place.folder, { recursive: true, force: true });
    this.#end(false);
  }

  #end(isFinished: boolean): void {
    this.#isOpen = false;
    this.#place.database.release(this.#connection);
    this.#place.onEnd(isFinished);
  }

  async #appenderOf(table: AnyTable): Promise<RowAppender> {
    const known = this.#appenders.get(table.name);
    if (known !== undefined) return known;
    await this.#connection.run(partSql(this.#place.name, table));
    const appender = new RowAppender(
      table,
      await this.#connection.createAppender(table.name, `stage_${this.#place.name}`),
      this.#dictionary,
    );
    this.#appenders.set(table.name, appender);
    return appender;
  }

  #columnsFolder(name: string): string {
    invariant(name !== textsName && /^[A-Za-z][A-Za-z0-9_-]*$/.test(name), `name of columns ${JSON.stringify(name)}`);
    return join(this.#place.folder, name);
  }

  #requireOpen(): void {
    invariant(this.#isOpen, `stage ${this.#place.name} has ended`);
  }
}

/** Removes a stage from the database in a transaction of its own; nothing happens when it is not there. */
export async function dropStage(connection: DuckDBConnection, name: string): Promise<void> {
  const rows = (await (await connection.run("SELECT table_name FROM store.part WHERE stage = $1", [name])).getRows()) as string[][];
  await connection.run("BEGIN TRANSACTION");
  await connection.run("DELETE FROM store.stage WHERE name = $1", [name]);
  await connection.run("DELETE FROM store.part WHERE stage = $1", [name]);
  await refreshViews(
    connection,
    rows.map(([tableName]) => tableName!),
  );
  await connection.run(`DROP SCHEMA IF EXISTS ${stageSchema(name)} CASCADE`);
  await connection.run("COMMIT");
}
