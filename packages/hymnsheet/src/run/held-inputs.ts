/** The corpus that a project holds, as the inputs of a run: for when part of it is taken out and the files that it was read from are not at hand. */
import { problemTable, type ProblemRow } from "@hymnsheet/core/model/tables/problem";
import { stageTable, type StageRow } from "@hymnsheet/core/model/tables/stage";
import { readCorpusFacts } from "../pipeline/corpus-facts.ts";
import type { CorpusEvent, RunInputs } from "../pipeline/stage.ts";
import { openProject } from "../store/open-project.ts";
import { openTexts } from "../store/texts-reader.ts";

/** Call `close` when the run has read them; the texts stay open until then. */
export interface HeldInputs extends RunInputs {
  close(): void;
}

/** @throws PROJECT_MISSING, PROJECT_DAMAGED. */
export async function heldInputs(folder: string): Promise<HeldInputs> {
  const project = await openProject(folder);
  try {
    const { facts, speakers } = readCorpusFacts(project);
    const problems = await project.stageRowsOf<ProblemRow>("corpus", problemTable);
    const corpus = (await project.rows<StageRow>(stageTable)).find(({ stage }) => stage === "corpus");
    const { textsFolder } = project;
    const texts = textsFolder === undefined ? undefined : openTexts(textsFolder);
    const read = async function* (): AsyncGenerator<CorpusEvent> {
      for (const source of facts) yield { kind: "held", facts: source, text: texts?.text(source.id) ?? "" };
      for (const problem of problems) yield { kind: "problem", problem };
    };
    return { fingerprint: () => Promise.resolve(`held ${corpus?.input_hash ?? ""}`), read, speakers, close: () => texts?.close() };
  } finally {
    await project.close();
  }
}
