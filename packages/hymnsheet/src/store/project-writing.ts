import { existsSync, rmSync } from "node:fs";
import { join } from "node:path";
import { invariant } from "@hymnsheet/core/model/errors/hymnsheet-error";
import type { CountedValues, TableQuery, TopItemsOptions } from "@hymnsheet/core/model/ports";
import type { Span } from "@hymnsheet/core/model/span";
import type { AnyRow, AnyTable } from "@hymnsheet/core/model/tables/define-table";
import type { Database } from "./database.ts";
import { syncFile, syncFolder } from "./durable-files.ts";
import { linkFolder, removeGeneration, removeOtherGenerations, syncTree } from "./generation-folders.ts";
import { GenerationReader } from "./generation-reader.ts";
import type { FolderLock } from "./lock.ts";
import { formatVersion, writeManifest, type Manifest } from "./manifest.ts";
import { projectPaths } from "./project-paths.ts";
import { quoteText } from "./sql-text.ts";
import { copyStage } from "./stage-takeover.ts";
import { dropStage, StageWriting } from "./stage-writing.ts";
import type { CommitOptions, IndexColumn, IndexColumns, ProjectWriter, ReadColumnsOptions, StageWriter } from "./store-ports.ts";
import type { TextSlice } from "./texts-reader.ts";
import { checkpoint } from "./unfinished-generation.ts";
import { recordUniqueKeys } from "./unique-keys.ts";

export interface WriterState {
  readonly folder: string;
  readonly generation: number;
  readonly previous: Manifest | undefined;
  readonly lock: FolderLock;
  readonly database: Database;
}

/** See `ProjectWriter`. */
export class ProjectWriting implements ProjectWriter {
  readonly #state: WriterState;
  readonly #reader: GenerationReader;
  /** Finished stages of this generation: name to key. */
  readonly #finished: Map<string, string>;
  /** Stages that this run wrote or asked for. */
  readonly #wanted = new Set<string>();
  #stage: StageWriting | undefined;
  #isPreviousAttached: boolean | undefined;
  #isOpen = true;

  private constructor(state: WriterState, finished: Map<string, string>) {
    this.#state = state;
    this.#finished = finished;
    this.#reader = new GenerationReader({
      folder: state.folder,
      generation: state.generation,
      database: state.database,
      stages: () => [...finished.keys()].sort(),
      keyedTables: new Set(),
    });
  }

  static async open(state: WriterState): Promise<ProjectWriting> {
    const rows = await state.database.read("SELECT name, key FROM store.stage");
    return new ProjectWriting(state, new Map(rows.map(([name, key]) => [String(name), String(key)])));
  }

  get folder(): string {
    return this.#state.folder;
  }

  get generation(): number {
    return this.#state.generation;
  }

  get previous(): Manifest | undefined {
    return this.#state.previous;
  }

  get textsFolder(): string | undefined {
    return this.#reader.textsFolder;
  }

  async hasStage(name: string, key: string): Promise<boolean> {
    if (this.#finished.get(name) !== key && !(await this.#takeOver(name, key))) return false;
    this.#wanted.add(name);
    return true;
  }

  async beginStage(name: string, key: string, version: number): Promise<StageWriter> {
    invariant(this.#isOpen, "the writer was closed and then asked for a stage");
    invariant(this.#stage === undefined, `stage ${this.#stage?.name} has not ended`);
    invariant(/^[a-z][a-z0-9_-]*$/.test(name), `stage name ${JSON.stringify(name)}`);
    this.#forget(name);
    this.#stage = await StageWriting.begin({
      database: this.#state.database,
      folder: this.#reader.stageFolder(name),
      name,
      key,
      version,
      onEnd: (isFinished) => {
        this.#stage = undefined;
        if (!isFinished) return;
        this.#finished.set(name, key);
        this.#wanted.add(name);
      },
    });
    return this.#stage;
  }

  readColumns(stage: string, name: string, options: ReadColumnsOptions = {}): IndexColumns {
    return this.#reader.readColumns(stage, name, options);
  }

  readColumnRange(stage: string, name: string, column: string, range: { readonly from: number; readonly to: number }): IndexColumn {
    return this.#reader.readColumnRange(stage, name, column, range);
  }

  rows<R = AnyRow>(table: AnyTable, query: TableQuery = {}): Promise<R[]> {
    return this.#reader.rows<R>(table, query);
  }

  scan<R = AnyRow>(table: AnyTable, query: TableQuery = {}): AsyncIterable<R[]> {
    return this.#reader.scan<R>(table, query);
  }

  stageRows<R = AnyRow>(table: AnyTable): AsyncIterable<R[]> {
    return this.#reader.scan<R>(table);
  }

  count(table: AnyTable, query: TableQuery = {}): Promise<number> {
    return this.#reader.count(table, query);
  }

  countBy(table: AnyTable, columns: readonly string[], query: Pick<TableQuery, "where"> = {}): Promise<CountedValues[]> {
    return this.#reader.countBy(table, columns, query);
  }

  topItems<R = AnyRow>(options: TopItemsOptions): Promise<R[]> {
    return this.#reader.topItems<R>(options);
  }

  slices(spans: readonly Span[], context = 0): Promise<TextSlice[]> {
    return this.#reader.slices(spans, context);
  }

  text(sourceId: string): Promise<string | undefined> {
    return this.#reader.text(sourceId);
  }

  async commit(options: CommitOptions = {}): Promise<Manifest> {
    invariant(this.#isOpen, "the writer was closed and then asked to commit");
    invariant(this.#stage === undefined, `stage ${this.#stage?.name} has not ended`);
    const { database, folder, generation } = this.#state;
    for (const name of [...this.#finished.keys()].filter((stage) => !this.#wanted.has(stage))) {
      this.#forget(name);
      await database.use((connection) => dropStage(connection, name));
      rmSync(this.#reader.stageFolder(name), { recursive: true, force: true });
    }
    await recordUniqueKeys(database);
    const stages = await database.read("SELECT name, version, key FROM store.stage ORDER BY name");
    const manifest: Manifest = {
      format: formatVersion,
      generation,
      statistics_epoch: options.statisticsEpoch ?? "",
      options: options.options ?? {},
      stages: stages.map(([stage, version, key]) => ({ stage: String(stage), version: Number(version), key: String(key) })),
    };
    await this.#closeDatabase();
    await checkpoint(folder, generation);
    rmSync(join(projectPaths(folder).index(generation), "spill"), { recursive: true, force: true });
    await syncFile(projectPaths(folder).database(generation));
    await syncTree(projectPaths(folder).index(generation));
    await syncFolder(projectPaths(folder).indexRoot);
    await writeManifest(folder, manifest);
    removeOtherGenerations(folder, [generation]);
    this.#state.lock.release();
    return manifest;
  }

  async discard(): Promise<void> {
    if (!this.#isOpen) return;
    await this.#closeDatabase();
    removeGeneration(this.folder, this.generation);
    this.#state.lock.release();
  }

  async close(): Promise<void> {
    if (this.#isOpen) await this.#closeDatabase();
    this.#state.lock.release();
  }

  async #closeDatabase(): Promise<void> {
    this.#isOpen = false;
    await this.#stage?.discard();
    await this.#reader.close();
  }

  #forget(name: string): void {
    this.#finished.delete(name);
    this.#wanted.delete(name);
    this.#reader.forget(name);
  }

  /** Takes a stage over from the last good generation when it is there under this key. */
  async #takeOver(name: string, key: string): Promise<boolean> {
    const { previous, database, folder } = this.#state;
    const known = previous?.stages.find(({ stage }) => stage === name);
    if (previous === undefined || known?.key !== key || !(await this.#attachPrevious(previous))) return false;
    await database.use((connection) => dropStage(connection, name));
    this.#forget(name);
    rmSync(this.#reader.stageFolder(name), { recursive: true, force: true });
    const index = join(projectPaths(folder).index(previous.generation), name);
    if (existsSync(index)) linkFolder(index, this.#reader.stageFolder(name));
    await syncTree(this.#reader.stageFolder(name));
    await copyStage(database, name);
    this.#finished.set(name, key);
    return true;
  }

  async #attachPrevious(previous: Manifest): Promise<boolean> {
    if (this.#isPreviousAttached !== undefined) return this.#isPreviousAttached;
    try {
      await this.#state.database.run(
        `ATTACH ${quoteText(projectPaths(this.folder).database(previous.generation))} AS previous (READ_ONLY)`,
      );
      this.#isPreviousAttached = true;
    } catch {
      this.#isPreviousAttached = false; // a damaged last generation has nothing to offer: its stages run again
    }
    return this.#isPreviousAttached;
  }
}
