import { join } from "node:path";

/** Folder of a stage's index that holds texts. */
export const textsName = "texts";

/** Where things lie in a project folder. All are relative to it, so a project can be moved, zipped, archived. */
export function projectPaths(folder: string): {
  readonly manifest: string;
  readonly reviews: string;
  readonly lock: string;
  readonly snapshots: string;
  readonly indexRoot: string;
  readonly database: (generation: number) => string;
  readonly index: (generation: number) => string;
} {
  return {
    manifest: join(folder, "manifest.json"),
    reviews: join(folder, "reviews.jsonl"),
    lock: join(folder, "lock.json"),
    snapshots: join(folder, "snapshots"),
    indexRoot: join(folder, "index"),
    database: (generation) => join(folder, `tables.${generation}.duckdb`),
    index: (generation) => join(folder, "index", String(generation)),
  };
}
