import { existsSync } from "node:fs";
import { join } from "node:path";
import type { CountedValues, ProjectReader, TableQuery, TopItemsOptions } from "@hymnsheet/core/model/ports";
import { countRowsBy } from "@hymnsheet/core/counting/count-by";
import type { Span } from "@hymnsheet/core/model/span";
import type { AnyRow, AnyTable, Cell } from "@hymnsheet/core/model/tables/define-table";
import { itemTable } from "@hymnsheet/core/model/tables/item";
import { reviewTable, type ReviewRow } from "@hymnsheet/core/model/tables/review";
import { sourceTextTable } from "@hymnsheet/core/model/tables/source-text";
import type { Database } from "./database.ts";
import { findApplied } from "./applied-reviews.ts";
import { readColumnsFolder, readColumnsRange } from "./columns-file.ts";
import { EncodedScan } from "./encoded-scan.ts";
import { projectPaths, textsName } from "./project-paths.ts";
import type { IndexColumn, IndexColumns, IndexReader, ReadColumnsOptions } from "./store-ports.ts";
import { orderSql, whereSql, windowSql } from "./query-sql.ts";
import { compareCodePoints, queryRows } from "./query-rows.ts";
import { copyToParquet } from "./parquet-file.ts";
import { attachReviews, noPlace, placeIn } from "./finding-places.ts";
import { readReviews } from "./reviews.ts";
import { selectList, streamRows } from "./row-reading.ts";
import { columnOf, quoteName, quoteText } from "./sql-text.ts";
import { isKeptAsFile, partSelect } from "./stage-schema.ts";
import { openTexts, type TextSlice, type TextsReader } from "./texts-reader.ts";

const batchRows = 2048;
/** Name of a count beside columns; no column is named so. */
const ROW_COUNT = "#";

interface GenerationPlace {
  readonly folder: string;
  readonly generation: number;
  readonly database: Database;
  /** Finished stages, in a fixed order. */
  readonly stages: () => readonly string[];
  /** Tables of which it is known that no two rows share a key. */
  readonly keyedTables: ReadonlySet<string>;
}

/** Answers every question to one generation, finished or being written: its tables, texts and index. */
export class GenerationReader implements ProjectReader, IndexReader {
  readonly #place: GenerationPlace;
  readonly #encoded: EncodedScan;
  #texts: TextsReader | undefined;

  constructor(place: GenerationPlace) {
    this.#place = place;
    this.#encoded = new EncodedScan(place.database);
  }

  get folder(): string {
    return this.#place.folder;
  }

  get textsFolder(): string | undefined {
    return this.#place
      .stages()
      .map((stage) => join(this.stageFolder(stage), textsName))
      .find((texts) => existsSync(texts));
  }

  /** Folder of a stage's index; it need not be there. */
  stageFolder(stage: string): string {
    return join(projectPaths(this.#place.folder).index(this.#place.generation), stage);
  }

  readColumns(stage: string, name: string, options: ReadColumnsOptions = {}): IndexColumns {
    return readColumnsFolder(join(this.stageFolder(stage), name), options);
  }

  readColumnRange(stage: string, name: string, column: string, range: { readonly from: number; readonly to: number }): IndexColumn {
    return readColumnsRange(join(this.stageFolder(stage), name), column, range);
  }

  async rows<R = AnyRow>(table: AnyTable, query: TableQuery = {}): Promise<R[]> {
    const rows: R[] = [];
    for await (const batch of this.scan<R>(table, query)) for (const row of batch) rows.push(row);
    return rows;
  }

  async *scan<R = AnyRow>(table: AnyTable, query: TableQuery = {}): AsyncGenerator<R[]> {
    if (table.name === sourceTextTable.name) yield* this.#scanTexts<R>(query);
    else if (table.name === reviewTable.name) yield queryRows(table, await this.#reviews(), query) as R[];
    else if (this.#encoded.isFor(table, query)) yield* this.#encoded.scan<R>(table, query, this.#isKeyed(table));
    else {
      const wanted = query.columns === undefined ? table : pickColumns(table, query.columns);
      const sql = `SELECT ${selectList(wanted)} FROM ${viewName(table)}${whereSql(table, query)}${this.#orderSql(table, query)}${windowSql(query)}`;
      yield* streamRows<R>(this.#place.database, sql, Object.keys(wanted.columns));
    }
  }

  /** The rows that one stage wrote of a table. */
  async stageRowsOf<R = AnyRow>(stage: string, table: AnyTable): Promise<R[]> {
    const held = await this.#place.database.read("SELECT 1 FROM store.part WHERE stage = $1 AND table_name = $2", [stage, table.name]);
    if (held.length === 0) return [];
    const rows: R[] = [];
    const sql = `SELECT ${selectList(table)} FROM (${partSelect(table, stage)})`;
    for await (const batch of streamRows<R>(this.#place.database, sql, Object.keys(table.columns))) rows.push(...batch);
    return rows;
  }

  /**
   * Writes the rows of a table to a Parquet file in key order without taking them through this process.
   *
   * @returns rows written; `undefined` for tables kept as files, which must be read.
   */
  async copyToParquet(table: AnyTable, path: string): Promise<number | undefined> {
    if (isKeptAsFile(table)) return undefined;
    await copyToParquet(this.#place.database, `SELECT * FROM ${viewName(table)}${this.#orderSql(table, {})}`, path);
    return this.count(table);
  }

  #isKeyed(table: AnyTable): boolean {
    return this.#place.keyedTables.has(table.name);
  }

  #orderSql(table: AnyTable, query: TableQuery): string {
    return orderSql(table, query, this.#isKeyed(table));
  }

  async count(table: AnyTable, query: TableQuery = {}): Promise<number> {
    if (table.name === reviewTable.name) return queryRows(table, await this.#reviews(), query).length;
    if (table.name === sourceTextTable.name) return this.#textIds(query).length;
    const window = `SELECT 1 FROM ${viewName(table)}${whereSql(table, query)}${windowSql(query)}`;
    const [row] = await this.#place.database.read(`SELECT count(*)::INTEGER FROM (${window})`);
    return Number(row?.[0] ?? 0);
  }

  async countBy(table: AnyTable, columns: readonly string[], query: Pick<TableQuery, "where"> = {}): Promise<CountedValues[]> {
    if (isKeptAsFile(table)) return countRowsBy(await this.rows(table, query), columns);
    const values = selectList(pickColumns(table, columns));
    const groups = columns.map((_, at) => at + 1).join(", ");
    const sql = `SELECT ${values}, count(*)::INTEGER FROM ${viewName(table)}${whereSql(table, query)} GROUP BY ${groups}`;
    const counted: CountedValues[] = [];
    for await (const rows of streamRows<Record<string, Cell>>(this.#place.database, sql, [...columns, ROW_COUNT]))
      for (const row of rows) counted.push({ values: columns.map((name) => row[name]!), count: row[ROW_COUNT] as number }); // INTEGER
    return counted;
  }

  async topItems<R = AnyRow>(options: TopItemsOptions): Promise<R[]> {
    const conditions = [
      `level = ${quoteText(options.level ?? "passage")}`,
      `suppressed_by ${options.suppressed === true ? "<>" : "="} ''`,
      `speaker_count >= ${Math.trunc(options.minimumSpeakers ?? 0)}`,
    ];
    const sql =
      `SELECT ${selectList(itemTable)} FROM main.item WHERE ${conditions.join(" AND ")}` +
      ` ORDER BY surprisal_bits * speaker_count DESC, item_id ASC LIMIT ${Math.max(0, Math.trunc(options.limit))}`;
    const rows: R[] = [];
    for await (const batch of streamRows<R>(this.#place.database, sql, Object.keys(itemTable.columns))) rows.push(...batch);
    return rows;
  }

  async slices(spans: readonly Span[], context = 0): Promise<TextSlice[]> {
    if (spans.length === 0) return [];
    return this.texts().slices(spans, context);
  }

  async text(sourceId: string): Promise<string | undefined> {
    return this.#texts === undefined && this.textsFolder === undefined ? undefined : this.texts().text(sourceId);
  }

  /** The texts of this generation. @throws PROJECT_DAMAGED when no finished stage wrote any. */
  texts(): TextsReader {
    this.#texts ??= openTexts(this.textsFolder ?? join(this.#place.folder, textsName));
    return this.#texts;
  }

  /** Forgets what is known of a stage that is written anew. */
  forget(stage: string): void {
    this.#encoded.forget(stage);
    this.#closeTexts();
  }

  async close(): Promise<void> {
    this.#closeTexts();
    await this.#place.database.close();
  }

  #closeTexts(): void {
    this.#texts?.close();
    this.#texts = undefined;
  }

  async #reviews(): Promise<ReviewRow[]> {
    const applied = await findApplied(this.#place.database, readReviews(this.#place.folder).reviews);
    return (await attachReviews(this, applied)).map((review) => ({ ...review, ...noPlace, ...placeIn(review) }));
  }

  /** Sources with a text that answer the query, in its order. A condition or order on the text itself needs all texts. */
  #textIds(query: TableQuery): string[] {
    if (this.textsFolder === undefined) return [];
    const needsText = query.where?.["text"] !== undefined || (query.orderBy ?? []).some((term) => /^-?text$/.test(term));
    const texts = this.texts();
    if (!needsText) {
      const ids = texts.ids.map((source_id) => ({ source_id }));
      const keyOnly = { ...sourceTextTable, columns: { source_id: sourceTextTable.columns.source_id } };
      return queryRows(keyOnly, ids, query).map(({ source_id }) => source_id);
    }
    const rows = [...texts.ids].sort(compareCodePoints).map((source_id) => ({ source_id, text: texts.text(source_id) ?? "" }));
    return queryRows(sourceTextTable, rows, query).map(({ source_id }) => source_id);
  }

  async *#scanTexts<R>(query: TableQuery): AsyncGenerator<R[]> {
    const ids = this.#textIds(query);
    for (let start = 0; start < ids.length; start += batchRows / 16) {
      const batch = ids.slice(start, start + batchRows / 16);
      yield batch.map((source_id) => ({ source_id, text: this.texts().text(source_id) ?? "" })) as R[];
    }
  }
}

/** The table as if it had these columns only. @throws INVARIANT for one that it has not. */
function pickColumns(table: AnyTable, names: readonly string[]): AnyTable {
  return { ...table, columns: Object.fromEntries(names.map((name) => [name, columnOf(table, name)])) };
}

/** The view of a table of the contract. */
function viewName(table: AnyTable): string {
  return `main.${quoteName(table.name)}`;
}
