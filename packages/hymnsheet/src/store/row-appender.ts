import { DuckDBTimestampValue, type DuckDBAppender } from "@duckdb/node-api";
import type { AnyTable, Cell, Column } from "@hymnsheet/core/model/tables/define-table";
import { HymnsheetError } from "@hymnsheet/core/model/errors/hymnsheet-error";
import type { Dictionary } from "./dictionary.ts";
import { isEncoded } from "./encoded-tables.ts";
import { storableText } from "./storable-text.ts";

type AppendCell = (appender: DuckDBAppender, value: Cell | undefined) => void;

/** Appends row objects of one table. */
export class RowAppender {
  readonly #appender: DuckDBAppender;
  readonly #names: readonly string[];
  readonly #cells: readonly AppendCell[];
  #rowCount = 0;
  #isOpen = true;

  constructor(table: Pick<AnyTable, "name" | "columns">, appender: DuckDBAppender, dictionary: Dictionary) {
    this.#appender = appender;
    this.#names = Object.keys(table.columns);
    this.#cells = Object.entries(table.columns).map(([name, column]) => {
      const place = `${table.name}.${name}`;
      const append = isEncoded(table, name) ? encodedCell(place, column, dictionary) : plainCell(place, column);
      return column.nullable ? (appender, value) => (value === null ? appender.appendNull() : append(appender, value)) : append;
    });
  }

  get rowCount(): number {
    return this.#rowCount;
  }

  append(row: Readonly<Record<string, Cell | undefined>>): void {
    for (let at = 0; at < this.#cells.length; at++) this.#cells[at]!(this.#appender, row[this.#names[at]!]);
    this.#appender.endRow();
    this.#rowCount++;
  }

  /** Hands everything appended to the transaction. */
  close(): void {
    this.#isOpen = false;
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

function encodedCell(place: string, column: Column, dictionary: Dictionary): AppendCell {
  const words = new Set(column.values);
  let last: { readonly text: string; readonly number: number } | undefined;
  return (appender, value) => {
    if (typeof value !== "string") throw unfit(place, "text", value);
    if (last?.text !== value) {
      if (column.type === "enum" && !words.has(value)) throw unfit(place, `one of ${column.values.join(", ")}`, value);
      last = { text: value, number: dictionary.number(value) };
    }
    appender.appendInteger(last.number);
  };
}

function plainCell(place: string, column: Column): AppendCell {
  switch (column.type) {
    case "id":
    case "text":
      return (appender, value) => {
        if (typeof value !== "string") throw unfit(place, "text", value);
        appender.appendVarchar(storableText(value));
      };
    case "enum": {
      const words = new Set(column.values);
      return (appender, value) => {
        if (typeof value !== "string" || !words.has(value)) throw unfit(place, `one of ${column.values.join(", ")}`, value);
        appender.appendVarchar(value);
      };
    }
    case "integer":
      return (appender, value) => {
        if (typeof value !== "number" || (value | 0) !== value) throw unfit(place, "a 32-bit integer", value);
        appender.appendInteger(value);
      };
    case "double":
      return (appender, value) => {
        if (typeof value !== "number" || !Number.isFinite(value)) throw unfit(place, "a finite number", value);
        appender.appendDouble(roundedMeasure(value));
      };
    case "boolean":
      return (appender, value) => {
        if (typeof value !== "boolean") throw unfit(place, "true or false", value);
        appender.appendBoolean(value);
      };
    case "time":
      return (appender, value) => {
        if (typeof value !== "number" || !Number.isInteger(value) || Math.abs(value) > 8.64e15)
          throw unfit(place, "whole milliseconds since 1970", value);
        appender.appendTimestamp(new DuckDBTimestampValue(BigInt(value) * 1000n));
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
