import { join } from "node:path";
import type { Encoder } from "@hymnsheet/core/model/ports";
import type { BackgroundCorpus } from "../../readers/open-background.ts";
import type { KnownChecks } from "../../readers/read-checks.ts";
import type { RunOptions } from "../../pipeline/run-options.ts";
import type { ComparisonSet } from "../../run/project-comparison.ts";
import type { RunInputs } from "../../pipeline/stage.ts";
import { withProject } from "../open-reviewed.ts";
import { runWithProgress } from "../run-with-progress.ts";
import { summarise } from "../summary.ts";
import type { Terminal } from "../terminal.ts";
import { makeReport, reportFileName } from "./report.ts";

export interface ReportedRun {
  /** Folder of the project; the report is left in it. */
  readonly folder: string;
  readonly options: RunOptions;
  readonly inputs: RunInputs;
  /** The encoder that the options name. Default: the project's own memory of it. */
  readonly encoder?: Encoder | undefined;
  /** The published checks that the options name. Default: those that the project keeps. */
  readonly checks?: KnownChecks | undefined;
  /** The background corpus that the options name. Default: what the project has counted in it. */
  readonly background?: BackgroundCorpus | undefined;
  /** The comparison set that the options name. Default: the one that the project keeps. */
  readonly comparison?: ComparisonSet | undefined;
  /** Said before the summary. Default: nothing. */
  readonly note?: string;
}

/** Runs a project, writes its report and prints the summary: what every command does that reads texts. */
export async function runAndReport(
  { folder, options, inputs, encoder, checks, background, comparison, note = "" }: ReportedRun,
  terminal: Terminal,
): Promise<void> {
  await runWithProgress(folder, { options, inputs, encoder, checks, background, comparison }, terminal);
  const report = await makeReport(folder, join(folder, reportFileName), terminal);
  if (note !== "") terminal.out(note);
  await withProject(folder, terminal, async (reader) => terminal.out(await summarise(reader, folder, report)));
}
