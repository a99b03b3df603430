/**
 * A sample of findings and rejected candidates of a project as a sheet to label, and the key that tells which row is what.
 * Cost: one pass over the tables of the levels asked for; memory: the sample, not the tables.
 */
import type { Level } from "@hymnsheet/core/model/levels";
import { contentId } from "@hymnsheet/core/model/ids";
import type { ProjectReader } from "@hymnsheet/core/model/ports";
import { runTable, type RunRow } from "@hymnsheet/core/model/tables/run";
import { sourceTable } from "@hymnsheet/core/model/tables/source";
import type { SampleOptions } from "@hymnsheet/core/validation/sample-options";
import { StratifiedDraw } from "@hymnsheet/core/validation/stratified-draw";
import type { SampleKey } from "../store/sample-keys.ts";
import type { Candidate, Question } from "./question.ts";
import { questions } from "./questions.ts";
import { fillSheet, type Judged, type SheetRow } from "./fill-sheet.ts";

export interface DrawnSheet {
  readonly key: SampleKey;
  /** In the order of the key's rows. */
  readonly rows: readonly SheetRow[];
}

interface Asked {
  readonly question: Question;
  readonly candidate: Candidate;
}

/** Draws from the levels asked for; no row when they hold nothing. */
export async function drawSheet(reader: ProjectReader, levels: readonly Level[], options: SampleOptions): Promise<DrawnSheet> {
  const { n, seed, minimum } = options;
  const drawing = new StratifiedDraw<Asked>({ n, seed, minimum });
  for (const question of questions) {
    if (!levels.includes(question.level)) continue;
    for await (const candidate of question.candidates(reader)) {
      const { kind, isClaimed, ownerTable, ownerId } = candidate;
      drawing.add({ question: question.name, kind, isClaimed }, `${question.name}|${ownerTable}|${ownerId}`, { question, candidate });
    }
  }
  const { strata, drawn } = drawing.finish();
  const [run] = await reader.rows<RunRow>(runTable);
  const judged = await judgedOf(
    drawn.map((one) => one.candidate),
    reader,
  );
  const design = {
    version: run?.version ?? "",
    run_id: run?.run_id ?? "",
    source_count: await reader.count(sourceTable),
    n,
    seed,
    minimum,
    levels,
    strata,
  };
  const rows = drawn.map(({ stratum, candidate: { question, candidate } }) => {
    return { finding: question.name, owner_table: candidate.ownerTable, owner_id: candidate.ownerId, stratum };
  });
  const sample = contentId("sample", [JSON.stringify(design), JSON.stringify(rows)]);
  return { key: { sample, ...design, rows }, rows: await fillSheet(reader, judged, { sample, context: options.context }) };
}

/** The sides of what was drawn, in its order; each question is asked once. */
async function judgedOf(drawn: readonly Asked[], reader: ProjectReader): Promise<Judged[]> {
  const judged = Array.from<Judged | undefined>({ length: drawn.length });
  for (const question of new Set(drawn.map((one) => one.question))) {
    const places = drawn.flatMap((one, at) => (one.question === question ? [at] : []));
    const candidates = places.map((at) => drawn[at]!.candidate);
    const sides = await question.sides(reader, candidates);
    for (const [index, at] of places.entries()) judged[at] = { question, candidate: candidates[index]!, sides: sides[index]! };
  }
  return judged.filter((one) => one !== undefined);
}
