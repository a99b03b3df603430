import { mkdirSync } from "node:fs";
import { resolve } from "node:path";
import { HymnsheetError } from "@hymnsheet/core/model/errors/hymnsheet-error";
import { namesIn, removeGeneration, removeOtherGenerations } from "./generation-folders.ts";
import { takeLock } from "./lock.ts";
import { readManifest } from "./manifest.ts";
import { projectPaths } from "./project-paths.ts";
import { ProjectWriting } from "./project-writing.ts";
import type { ProjectWriter, WriterOptions } from "./store-ports.ts";
import { openUnfinished } from "./unfinished-generation.ts";

/**
 * Opens a project folder for writing, creating it when it is not there, and takes up what an interrupted run finished.
 *
 * @throws PROJECT_BUSY while another writer has it; PROJECT_DAMAGED when its manifest cannot be understood;
 *         OUTPUT_FAILED when the folder cannot be made or holds something that is no project.
 */
export async function createWriter(folder: string, options: WriterOptions): Promise<ProjectWriter> {
  const root = resolve(folder);
  prepareFolder(root);
  const previous = await readManifest(root);
  const generation = (previous?.generation ?? 0) + 1;
  const lock = takeLock(projectPaths(root).lock, root);
  try {
    const now = await readManifest(root);
    if (now?.generation !== previous?.generation) {
      lock.release();
      return await createWriter(folder, options);
    }
    if (options.isFresh) removeGeneration(root, generation);
    const database = await openUnfinished(root, generation, options);
    removeOtherGenerations(root, previous === undefined ? [generation] : [previous.generation, generation]);
    return await ProjectWriting.open({ folder: root, generation, previous, lock, database });
  } catch (error) {
    lock.release();
    throw error;
  }
}

function prepareFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (cause) {
    throw new HymnsheetError("OUTPUT_FAILED", `cannot make the folder ${folder}`, {
      value: folder,
      cause,
      advice: "Choose another --out.",
    });
  }
  const isOurs = (name: string): boolean =>
    /^(manifest\.json|index|lock\.json|reviews\.jsonl|tables\.\d+\.duckdb|tombstones\.jsonl|reports\.jsonl|\..*)$/.test(name);
  const names = namesIn(folder);
  if (names.length > 0 && !names.some(isOurs))
    throw new HymnsheetError("OUTPUT_FAILED", `${folder} holds other files and is no project`, {
      value: folder,
      advice: "Choose an empty or new folder for --out.",
    });
}
