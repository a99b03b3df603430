import { invariant } from "@hymnsheet/core/model/errors/hymnsheet-error";
import type { Stage } from "./stage.ts";

/**
 * Checks before a run that every table a stage reads is written by an earlier one, and that no table has two writers.
 * Tables in `shared` (problems, terms, parts) may be written by several stages.
 *
 * @throws INVARIANT naming the stage and the table.
 */
export function checkStages(stages: readonly Stage[], shared: ReadonlySet<string>): void {
  const writers = new Map<string, string>();
  for (const stage of stages) {
    for (const table of stage.reads) {
      invariant(writers.has(table.name), `stage ${stage.name} reads table ${table.name}, which no earlier stage writes`);
    }
    for (const table of stage.writes) {
      const other = writers.get(table.name);
      invariant(other === undefined || shared.has(table.name), `stages ${other} and ${stage.name} both write table ${table.name}`);
      writers.set(table.name, stage.name);
    }
  }
}
