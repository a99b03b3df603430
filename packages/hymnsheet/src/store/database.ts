/** The only door to DuckDB: settings, connections, and errors a person can act on. */
import { tmpdir } from "node:os";
import { DuckDBInstance, type DuckDBConnection, type DuckDBDataChunk, type DuckDBValue } from "@duckdb/node-api";
import { HymnsheetError } from "@hymnsheet/core/model/errors/hymnsheet-error";

export interface DatabaseOptions {
  readonly isReadOnly: boolean;
  readonly memoryMb: number;
  readonly threads: number;
  /** Where big sorts spill; default the system's folder for temporary files. */
  readonly spillFolder?: string;
}

/** An open database file. Several queries may run at once, each on a connection of its own. */
export class Database {
  readonly path: string;
  readonly #instance: DuckDBInstance;
  readonly #idle: DuckDBConnection[] = [];
  readonly #lent = new Set<DuckDBConnection>();
  readonly #underWay = new Set<Promise<unknown>>();
  #isOpen = true;

  private constructor(path: string, instance: DuckDBInstance) {
    this.path = path;
    this.#instance = instance;
  }

  /**
   * Opens a database file, or creates it unless read-only. Never loads or installs an extension.
   *
   * @param path  file, or `:memory:`.
   * @throws      PROJECT_BUSY when another process writes it; PROJECT_DAMAGED when it cannot be opened.
   */
  static async open(path: string, options: DatabaseOptions): Promise<Database> {
    try {
      const instance = await DuckDBInstance.create(path, {
        access_mode: options.isReadOnly ? "READ_ONLY" : "AUTOMATIC",
        memory_limit: `${Math.max(64, Math.round(options.memoryMb))}MB`,
        threads: String(Math.max(1, options.threads)),
        temp_directory: options.spillFolder ?? tmpdir(),
        autoinstall_known_extensions: "false",
        autoload_known_extensions: "false",
        preserve_insertion_order: "true",
      });
      const database = new Database(path, instance);
      await database.use((connection) => connection.run("SET GLOBAL TimeZone = 'UTC'"));
      return database;
    } catch (cause) {
      throw openError(path, cause);
    }
  }

  /** Lends a connection; it goes back when `work` ends. */
  async use<T>(work: (connection: DuckDBConnection) => Promise<T>): Promise<T> {
    const connection = await this.acquire();
    try {
      return await this.during(() => work(connection));
    } finally {
      this.release(connection);
    }
  }

  /** Lends a connection until it is released or dropped. */
  async acquire(): Promise<DuckDBConnection> {
    const connection = this.#idle.pop() ?? (await this.during(() => this.#instance.connect()));
    if (!this.#isOpen) {
      connection.closeSync();
      throw closed();
    }
    this.#lent.add(connection);
    return connection;
  }

  release(connection: DuckDBConnection): void {
    if (this.#lent.delete(connection)) this.#idle.push(connection);
  }

  /** Takes back a connection with an unfinished result, which ends with it. */
  drop(connection: DuckDBConnection): void {
    if (this.#lent.delete(connection)) connection.closeSync();
  }

  /** Waits for a call into the database, which `close` will wait for too. Every call goes through here. */
  async during<T>(call: () => Promise<T>): Promise<T> {
    if (!this.#isOpen) throw closed();
    const running = call();
    this.#underWay.add(running);
    try {
      return await running;
    } finally {
      this.#underWay.delete(running);
    }
  }

  async run(sql: string, values?: DuckDBValue[]): Promise<void> {
    await this.use((connection) => connection.run(sql, values));
  }

  /** All rows of a small result, each as an array of cells. */
  async read(sql: string, values?: DuckDBValue[]): Promise<DuckDBValue[][]> {
    return this.use(async (connection) => (await connection.run(sql, values)).getRows());
  }

  /** Interrupts what is under way, waits until it has ended, and closes the file; safe to call twice. */
  async close(): Promise<void> {
    if (!this.#isOpen) return;
    this.#isOpen = false;
    for (const connection of this.#lent) connection.interrupt();
    await Promise.allSettled(this.#underWay);
    for (const connection of [...this.#idle, ...this.#lent]) connection.closeSync();
    this.#idle.length = 0;
    this.#lent.clear();
    this.#instance.closeSync();
  }
}

function closed(): HymnsheetError {
  return new HymnsheetError("INVARIANT", "the project was closed and then asked");
}

export type { DuckDBConnection, DuckDBDataChunk };

function openError(path: string, cause: unknown): HymnsheetError {
  const message = cause instanceof Error ? cause.message : String(cause);
  const holder = /PID (\d+)/.exec(message)?.[1];
  if (/Conflicting lock|Could not set lock|being used by another process/i.test(message))
    return new HymnsheetError(
      "PROJECT_BUSY",
      holder === undefined ? `another process writes ${path}` : `process ${holder} writes ${path}`,
      {
        value: path,
        cause,
        advice: "Wait for it to end, or stop it; nothing is lost.",
      },
    );
  return new HymnsheetError("PROJECT_DAMAGED", `cannot open ${path}`, {
    value: path,
    cause,
    advice: "Run `hymnsheet analyze` again; reviews.jsonl stays valid.",
  });
}
