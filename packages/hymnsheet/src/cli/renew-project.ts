import { join } from "node:path";
import { readReviews } from "../store/reviews.ts";
import { openProject } from "../store/open-project.ts";
import { optionsFromManifest } from "../pipeline/run-options.ts";
import { makeReport, reportFileName } from "./commands/report.ts";
import { runInFolder } from "../run/run-in-folder.ts";
import type { Terminal } from "./terminal.ts";

/** Brings the brief and the report of a project up to date with its decisions; the corpus and what was found in it stay. */
export async function renewProject(folder: string, terminal: Terminal): Promise<void> {
  const project = await openProject(folder);
  const options = optionsFromManifest(project.manifest.options);
  await project.close();
  await runInFolder(folder, { options });
  const path = await makeReport(folder, join(folder, reportFileName), terminal);
  const count = readReviews(folder).reviews.length;
  terminal.err(`${count} ${count === 1 ? "decision" : "decisions"}; brief and ${path} are up to date.\n`);
}
