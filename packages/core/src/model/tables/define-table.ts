/**
 * The language in which a table is declared once. Row types, SQL, Parquet, JSON Schema and the dictionary follow from it.
 */

export type ColumnType = "id" | "text" | "enum" | "integer" | "double" | "boolean" | "time";

export interface Column<T = unknown> {
  readonly type: ColumnType;
  readonly nullable: boolean;
  readonly help: string;
  /** The words an `enum` column may hold; empty for every other type. */
  readonly values: readonly string[];
  /** Type carrier only, never present at run time. */
  readonly row?: T;
}

export type Columns = Readonly<Record<string, Column>>;

type CellOf<C> = C extends Column<infer T> ? T : never;

/** The row of a table: one readonly property per column, named as the column. */
export type RowOf<C extends Columns> = { readonly [K in keyof C]: CellOf<C[K]> };

/** The part of the product that fills a table. */
export type TableLevel = "corpus" | "words" | "voices" | "figures" | "devices" | "claims" | "outline" | "judgements" | "record";

export interface Table<C extends Columns = Columns> {
  readonly name: string;
  readonly level: TableLevel;
  readonly help: string;
  /** Columns that together identify a row; also the order in which rows are exported. */
  readonly key: readonly string[];
  readonly columns: C;
}

/** A table whose column names are known at run time only. */
export type AnyTable = Table<Columns>;
export type Cell = string | number | boolean | null;
export type AnyRow = Readonly<Record<string, Cell>>;

function column<T>(type: ColumnType, help: string, values: readonly string[] = []): Column<T> {
  return { type, nullable: false, help, values };
}

/** An identifier: text derived from content or given by the user, equal between runs and machines. */
export const id = (help: string): Column<string> => column("id", help);
export const text = (help: string): Column<string> => column("text", help);
/** A 32-bit integer: counts and UTF-16 offsets. */
export const integer = (help: string): Column<number> => column("integer", help);
/** A measure, rounded to 6 decimals. */
export const double = (help: string): Column<number> => column("double", help);
export const boolean = (help: string): Column<boolean> => column("boolean", help);
/** A point in time: whole milliseconds since 1970-01-01 UTC in rows, TIMESTAMP in SQL, ISO 8601 in exports. */
export const time = (help: string): Column<number> => column("time", help);
/** One of a closed list of snake_case words. */
export function oneOf<const V extends readonly string[]>(values: V, help: string): Column<V[number]> {
  return column("enum", help, values);
}

/** The same column where NULL is allowed and means "not known". */
export function nullable<T>(base: Column<T>): Column<T | null> {
  return { ...base, nullable: true };
}

/** The three columns of a span: UTF-16, half-open, into `source_text.text`. */
export const spanColumns = {
  source_id: id("source that holds the span"),
  span_start: integer("first UTF-16 unit of the span in the source's text"),
  span_end: integer("UTF-16 unit after the last one of the span"),
} as const;

/** The same where the row may have no place in a text. */
export const nullableSpanColumns = {
  source_id: nullable(spanColumns.source_id),
  span_start: nullable(spanColumns.span_start),
  span_end: nullable(spanColumns.span_end),
} as const;

/** Declares a table; every key column must be one of its columns, which the type checks. */
export function defineTable<const C extends Columns>(table: Table<C> & { readonly key: readonly (keyof C & string)[] }): Table<C> {
  return table;
}
