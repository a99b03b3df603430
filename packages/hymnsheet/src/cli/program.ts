import { Command } from "commander";
import { HymnsheetError } from "@hymnsheet/core/model/errors/hymnsheet-error";
import { programVersion } from "../pipeline/version.ts";
import { addAnalyze } from "./commands/analyze.ts";
import { addBrief } from "./commands/brief.ts";
import { addCalibrate } from "./commands/calibrate.ts";
import { addCompare } from "./commands/compare.ts";
import { addDemo } from "./commands/demo.ts";
import { addExport } from "./commands/export.ts";
import { addForget, addWithdraw } from "./commands/erase.ts";
import { addInfo } from "./commands/info.ts";
import { addReport } from "./commands/report.ts";
import { addReview } from "./commands/review.ts";
import { addTables } from "./commands/tables.ts";
import { addValidate } from "./commands/validate.ts";
import { addVerify } from "./commands/verify.ts";
import type { Terminal } from "./terminal.ts";

/** Commands of later versions: listed, so that nobody looks for them in vain, and refused. */
export const laterCommands: Readonly<Record<string, string>> = {
  add: "add texts to a project",
  check: "check a new statement against a project",
  serve: "open a project in the browser",
};

/** The whole command line; it prints to the terminal it is given and never exits. A command that ends with a code of its own hands it to `onEnd`. */
export function buildProgram(terminal: Terminal, onEnd: (code: number) => void = () => undefined): Command {
  const program = new Command("hymnsheet")
    .description("Finds out who repeats whom in public speech, and shows every word of it.")
    .version(programVersion, "-V, --version", "print the version")
    .helpOption("-h, --help", "print this help")
    .showHelpAfterError("Try `hymnsheet --help`.")
    .addHelpText("after", EXAMPLES);
  for (const add of [
    addAnalyze,
    addReport,
    addBrief,
    addExport,
    addCompare,
    addReview,
    addCalibrate,
    addValidate,
    addWithdraw,
    addForget,
    addTables,
    addInfo,
    addDemo,
  ])
    add(program, terminal);
  addVerify(program, terminal, onEnd);
  for (const [name, purpose] of Object.entries(laterCommands)) {
    program
      .command(name, { hidden: false })
      .description(`${purpose} (not in this version)`)
      .argument("[anything...]")
      .allowUnknownOption()
      .action(() => {
        throw new HymnsheetError("NOT_IN_THIS_VERSION", `\`hymnsheet ${name}\` is not in this version`, {
          advice: "`hymnsheet --help` lists what is.",
        });
      });
  }
  for (const command of [program, ...program.commands]) {
    command.exitOverride().configureOutput({ writeOut: terminal.out, writeErr: terminal.err });
  }
  return program;
}

const EXAMPLES = `
Examples:
  hymnsheet demo                                   an invented corpus, read and reported
  hymnsheet analyze speeches/ --out study          read a folder, leave study/report.html
  hymnsheet brief study                            the ten questions, with sources
  hymnsheet export study --table passage_match --format csv --out matches.csv
  hymnsheet review study reject item_0123456789abcdef --reason "a common saying"

Exit codes: 0 done (also with problems in the input), 1 failed, 2 wrong usage, 3 project busy, 130 interrupted.
`;
