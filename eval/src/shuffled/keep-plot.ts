/** Keeps a drawing beside the results. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { repositoryFolder } from "../repository.ts";

/** Writes `eval/results/<name>.svg`, in place of an earlier one, and returns its path. */
export function keepPlot(name: string, svg: string): string {
  const folder = join(repositoryFolder, "eval", "results");
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `${name}.svg`);
  writeFileSync(file, svg);
  return file;
}
