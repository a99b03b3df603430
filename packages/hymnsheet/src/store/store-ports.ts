/**
 * What the rest of the program sees of a project folder while it is written. Reading is `ProjectReader` of core's ports.
 */
import type { ProjectReader } from "@hymnsheet/core/model/ports";
import type { AnyRow, AnyTable } from "@hymnsheet/core/model/tables/define-table";
import type { ReviewRow } from "@hymnsheet/core/model/tables/review";
import type { Manifest } from "./manifest.ts";

/** A column of an index file; the kind of typed array is kept. */
export type IndexColumn = Uint8Array | Uint16Array | Uint32Array | Int32Array | Float64Array;
export type IndexColumnType = "u8" | "u16" | "u32" | "i32" | "f64";
export type IndexColumns = Readonly<Record<string, IndexColumn>>;

/** Writes columns piece by piece, for those that do not fit in memory. */
export interface ColumnsWriter {
  /** Adds to the end of one column; columns may grow at different speeds. The array may be reused afterwards. */
  append(column: string, values: IndexColumn): void;
  /** Must be called before the stage is finished. */
  close(): void;
}

export interface ReadColumnsOptions {
  /** Puts the data into SharedArrayBuffers, so that workers share it without copying. */
  readonly shared?: boolean;
  /** Only these columns; default all. */
  readonly columns?: readonly string[];
}

/** The index of a generation: columns that its stages wrote, and where the texts lie. */
export interface IndexReader {
  /** Index columns of a finished stage. @throws PROJECT_DAMAGED when they are not there or not whole. */
  readColumns(stage: string, name: string, options?: ReadColumnsOptions): IndexColumns;
  /** Part of one column by position, `[from, to)`, clipped to what is there. */
  readColumnRange(stage: string, name: string, column: string, range: { readonly from: number; readonly to: number }): IndexColumn;
  /** Folder with the texts for `openTexts` in a worker; `undefined` when no finished stage wrote texts. */
  readonly textsFolder: string | undefined;
}

/** The stage being written. Nothing of it is visible, or survives, until `finish` has returned. */
export interface StageWriter {
  readonly name: string;
  /**
   * Appends rows to a table, in any order; exports sort by key. May be called several times, also for one table.
   * Doubles are rounded to 6 decimals; lone surrogates and NUL become U+FFFD.
   *
   * @returns rows written by this call.
   * @throws  INVARIANT when a cell does not fit its column (a missing value, a fraction in an integer column, a word outside an enum).
   */
  write<R extends object>(table: AnyTable, rows: Iterable<R> | AsyncIterable<R>): Promise<number>;
  /** Stores index columns under a name of the stage's own. */
  writeColumns(name: string, columns: IndexColumns): void;
  /** The same piece by piece. */
  openColumns(name: string, types: Readonly<Record<string, IndexColumnType>>): ColumnsWriter;
  /** Stores the text of one source, in any order; each source once. Fills `source_text`. */
  writeText(sourceId: string, text: string): void;
  /**
   * Makes the stage durable; from now on a crash does not lose it. Also fills its row of table `stage`.
   *
   * @param facts.inputHash  what to show as `stage.input_hash` when the key holds more than that; default the key.
   * @returns                rows written, texts among them, and how many of them are problems.
   */
  finish(facts?: { readonly inputHash?: string }): Promise<{ readonly rowCount: number; readonly problemCount: number }>;
  /** Drops what the stage wrote. */
  discard(): Promise<void>;
}

export interface CommitOptions {
  readonly statisticsEpoch?: string;
  /** Options of the run that can change results, for the manifest. */
  readonly options?: Readonly<Record<string, string | number | boolean | null>>;
}

/**
 * Builds the next generation of a project beside the last good one. Reads what its finished stages wrote, so that a later stage
 * can take the rows of an earlier one; tables that no finished stage wrote are empty.
 */
export interface ProjectWriter extends ProjectReader, IndexReader {
  readonly folder: string;
  readonly generation: number;
  /** The last good generation; `undefined` in a new project. */
  readonly previous: Manifest | undefined;
  /**
   * Whether this stage is there under this key: finished before a crash in the unfinished generation, or in the last good one
   * (whose rows and index it then takes over). True means: skip the stage. A stage under another key is dropped.
   */
  hasStage(name: string, key: string): Promise<boolean>;
  /** Starts a stage; one at a time. Whatever an earlier stage of this name left is dropped. */
  beginStage(name: string, key: string, version: number): Promise<StageWriter>;
  /** The rows of one table as the finished stages wrote them, ordered by key; in batches. */
  stageRows<R = AnyRow>(table: AnyTable): AsyncIterable<R[]>;
  /** Makes this generation the project's; drops stages this run neither wrote nor asked for, and the old generation. */
  commit(options?: CommitOptions): Promise<Manifest>;
  /** Removes the unfinished generation. The last good one stays. */
  discard(): Promise<void>;
  /** Leaves the unfinished generation for a later resume, and lets go of the folder. Safe to call twice and after `commit`. */
  close(): Promise<void>;
}

export interface WriterOptions {
  /** Memory limit of the database in megabytes. */
  readonly memoryMb: number;
  readonly threads: number;
  /** Whether nothing of an unfinished generation may be taken up, since it may hold what has to go. Default: no. */
  readonly isFresh?: boolean;
}

/** A finished project: its tables, texts, index and manifest. */
export interface OpenProject extends ProjectReader, IndexReader {
  /** The rows that one stage wrote of a table; none where it wrote none. */
  stageRowsOf<R = AnyRow>(stage: string, table: AnyTable): Promise<R[]>;
  readonly folder: string;
  readonly manifest: Manifest;
}

/** What `reviews.jsonl` holds, oldest first. */
export interface Reviews {
  readonly reviews: readonly ReviewRow[];
  /** Lines that could not be read: their numbers, counted from 1. A torn last line is the usual one. */
  readonly badLines: readonly number[];
}
