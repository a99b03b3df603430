import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { HymnsheetError } from "@hymnsheet/core/model/errors/hymnsheet-error";
import { Database } from "./database.ts";
import { GenerationReader } from "./generation-reader.ts";
import { namesIn } from "./generation-folders.ts";
import { readManifest, type Manifest } from "./manifest.ts";
import { projectPaths } from "./project-paths.ts";
import type { OpenProject } from "./store-ports.ts";
import { layoutVersion } from "./stage-schema.ts";
import { readUniqueKeys } from "./unique-keys.ts";
import { readLayout } from "./unfinished-generation.ts";

export interface OpenOptions {
  /** Memory limit of the database in megabytes; default 1,024. */
  readonly memoryMb?: number;
  /** Threads of the database; default 2. */
  readonly threads?: number;
}

/**
 * Opens the last good generation of a project for reading. Several processes may read at once, also while another writes the next
 * generation; a reader keeps the generation it opened.
 *
 * @throws PROJECT_MISSING when the folder is no project or its first run has not finished;
 *         PROJECT_DAMAGED when the manifest, the tables or the index cannot be read.
 */
export async function openProject(folder: string, options: OpenOptions = {}): Promise<OpenProject> {
  const root = resolve(folder);
  let manifest = await requireManifest(root);
  for (;;) {
    try {
      return await openGeneration(root, manifest, options);
    } catch (error) {
      const now = await requireManifest(root);
      if (now.generation === manifest.generation) throw error;
      manifest = now; // a writer finished in between and removed what we were about to open
    }
  }
}

async function requireManifest(folder: string): Promise<Manifest> {
  const manifest = await readManifest(folder);
  if (manifest !== undefined) return manifest;
  const isUnfinished = namesIn(folder).some((name) => /^tables\.\d+\.duckdb$/.test(name));
  throw new HymnsheetError("PROJECT_MISSING", isUnfinished ? `the first run in ${folder} has not finished` : `${folder} is no project`, {
    value: folder,
    advice: isUnfinished
      ? "Run the same `hymnsheet analyze` again; it resumes where it stopped."
      : "Make one with `hymnsheet analyze INPUT... --out DIR`.",
  });
}

async function openGeneration(folder: string, manifest: Manifest, options: OpenOptions): Promise<OpenProject> {
  const path = projectPaths(folder).database(manifest.generation);
  if (!existsSync(path)) throw damaged(path, "is missing");
  const database = await Database.open(path, { isReadOnly: true, memoryMb: options.memoryMb ?? 1024, threads: options.threads ?? 2 });
  try {
    if ((await readLayout(database)) !== layoutVersion) throw damaged(path, "has another layout than this version reads");
    const reader = new GenerationReader({
      folder,
      generation: manifest.generation,
      database,
      stages: () => manifest.stages.map(({ stage }) => stage),
      keyedTables: await readUniqueKeys(database),
    });
    return Object.assign(reader, { manifest });
  } catch (error) {
    await database.close();
    throw error;
  }
}

function damaged(path: string, what: string): HymnsheetError {
  return new HymnsheetError("PROJECT_DAMAGED", `${path} ${what}`, {
    value: path,
    advice: "Run `hymnsheet analyze` again; reviews.jsonl stays valid.",
  });
}
