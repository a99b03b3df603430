import {
  BOOLEAN,
  DOUBLE,
  DuckDBDataChunk,
  DuckDBTimestampValue,
  INTEGER,
  TIMESTAMP,
  VARCHAR,
  type DuckDBAppender,
  type DuckDBType,
  type DuckDBValue,
} from "@duckdb/node-api";
import type { AnyTable, Cell, Column } from "@hymnsheet/core/model/tables/define-table";
import { HymnsheetError } from "@hymnsheet/core/model/errors/hymnsheet-error";
import type { Dictionary } from "./dictionary.ts";
import { isEncoded } from "./encoded-tables.ts";
import { storableText } from "./storable-text.ts";

/** Rows handed over at once: the most that the database takes. */
const CHUNK_ROWS = 2048;

/** Checks a cell and gives it as the database keeps it. */
type StoreCell = (value: Cell | undefined) => DuckDBValue;

interface ChunkColumn {
  readonly name: string;
  readonly store: StoreCell;
  /** Cells not yet handed over. */
  readonly cells: DuckDBValue[];
}

/** Appends row objects of one table, in chunks: cell by cell, numbers take three times as long. */
export class RowAppender {
  readonly #appender: DuckDBAppender;
  readonly #columns: readonly ChunkColumn[];
  readonly #chunk: DuckDBDataChunk;
  #rowCount = 0;
  #isOpen = true;

  constructor(table: Pick<AnyTable, "name" | "columns">, appender: DuckDBAppender, dictionary: Dictionary) {
    this.#appender = appender;
    this.#columns = Object.entries(table.columns).map(([name, column]) => {
      const place = `${table.name}.${name}`;
      const store = isEncoded(table, name) ? encodedCell(place, column, dictionary) : plainCell(place, column);
      return { name, store: column.nullable ? (value) => (value === null ? null : store(value)) : store, cells: [] };
    });
    this.#chunk = DuckDBDataChunk.create(Object.entries(table.columns).map(([name, column]) => storedType(isEncoded(table, name), column)));
  }

  get rowCount(): number {
    return this.#rowCount;
  }

  /** A row with a cell that does not fit leaves the appender to be abandoned. */
  append(row: Readonly<Record<string, Cell | undefined>>): void {
    for (const { name, store, cells } of this.#columns) cells.push(store(row[name]));
    if (++this.#rowCount % CHUNK_ROWS === 0) this.#handOver();
  }

  #handOver(): void {
    const rowCount = this.#columns[0]?.cells.length ?? 0;
    if (rowCount === 0) return;
    this.#chunk.reset();
    this.#chunk.rowCount = rowCount;
    for (const [at, { cells }] of this.#columns.entries()) {
      this.#chunk.setColumnValues(at, cells);
      cells.length = 0;
    }
    this.#appender.appendDataChunk(this.#chunk);
  }

  /** Hands everything appended to the transaction. */
  close(): void {
    this.#isOpen = false;
    this.#handOver();
    this.#appender.closeSync();
  }

  /** Lets go of everything appended; safe to call twice and after a row that did not fit. */
  abandon(): void {
    if (!this.#isOpen) return;
    this.#isOpen = false;
    this.#appender.clear();
    this.#appender.closeSync();
  }
}

function storedType(isNumbered: boolean, column: Column): DuckDBType {
  if (isNumbered) return INTEGER;
  switch (column.type) {
    case "id":
    case "text":
    case "enum":
      return VARCHAR;
    case "integer":
      return INTEGER;
    case "double":
      return DOUBLE;
    case "boolean":
      return BOOLEAN;
    case "time":
      return TIMESTAMP;
  }
}

function encodedCell(place: string, column: Column, dictionary: Dictionary): StoreCell {
  const words = new Set(column.values);
  let last: { readonly text: string; readonly number: number } | undefined;
  return (value) => {
    if (typeof value !== "string") throw unfit(place, "text", value);
    if (last?.text !== value) {
      if (column.type === "enum" && !words.has(value)) throw unfit(place, `one of ${column.values.join(", ")}`, value);
      last = { text: value, number: dictionary.number(value) };
    }
    return last.number;
  };
}

function plainCell(place: string, column: Column): StoreCell {
  switch (column.type) {
    case "id":
    case "text":
      return (value) => {
        if (typeof value !== "string") throw unfit(place, "text", value);
        return storableText(value);
      };
    case "enum": {
      const words = new Set(column.values);
      return (value) => {
        if (typeof value !== "string" || !words.has(value)) throw unfit(place, `one of ${column.values.join(", ")}`, value);
        return value;
      };
    }
    case "integer":
      return (value) => {
        if (typeof value !== "number" || (value | 0) !== value) throw unfit(place, "a 32-bit integer", value);
        return value;
      };
    case "double":
      return (value) => {
        if (typeof value !== "number" || !Number.isFinite(value)) throw unfit(place, "a finite number", value);
        return roundedMeasure(value);
      };
    case "boolean":
      return (value) => {
        if (typeof value !== "boolean") throw unfit(place, "true or false", value);
        return value;
      };
    case "time":
      return (value) => {
        if (typeof value !== "number" || !Number.isInteger(value) || Math.abs(value) > 8.64e15)
          throw unfit(place, "whole milliseconds since 1970", value);
        return new DuckDBTimestampValue(BigInt(value) * 1000n);
      };
  }
}

function unfit(place: string, wanted: string, value: unknown): HymnsheetError {
  return new HymnsheetError("INVARIANT", `internal mistake: ${place} must be ${wanted}, not ${JSON.stringify(value) ?? "missing"}`, {
    value: place,
    advice: "Please report it with the command and the input.",
  });
}

/** Rounds to 6 decimals, where a double still has them; never yields minus zero. */
function roundedMeasure(value: number): number {
  return Math.abs(value) < 9e9 ? Math.round(value * 1e6) / 1e6 + 0 : value;
}
