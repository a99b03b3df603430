/** `hymnsheet withdraw` and `hymnsheet forget`: take a source or a person out of a project, for good. */
import { join } from "node:path";
import type { Command } from "commander";
import { erasureMessages } from "@hymnsheet/core/messages/erasure";
import { HymnsheetError } from "@hymnsheet/core/model/errors/hymnsheet-error";
import { LEXICAL, openEncoder, USE_LITE } from "../../encoders/open-encoder.ts";
import { optionsFromManifest } from "../../pipeline/run-options.ts";
import { openBackground } from "../../readers/open-background.ts";
import { eraseFromProject } from "../../run/erase-project.ts";
import { foreignFiles, sheetsHolding } from "../../run/files-holding.ts";
import { planForgetting, planWithdrawal, type ErasurePlan } from "../../run/plan-erasure.ts";
import { openProject } from "../../store/open-project.ts";
import type { OpenProject } from "../../store/store-ports.ts";
import { withCancel } from "../cancel-on-signal.ts";
import { showProgress, type Terminal } from "../terminal.ts";
import { makeReport, reportFileName } from "./report.ts";

interface EraseFlags {
  readonly reason: string;
  readonly dryRun: boolean;
  readonly yes: boolean;
  readonly encoder?: string;
  readonly background?: string;
  readonly also?: readonly string[];
}

export function addWithdraw(program: Command, terminal: Terminal): void {
  withFlags(
    program
      .command("withdraw")
      .description("take sources out of a project, with every row that comes from them; they do not come back when they are read again")
      .argument("<project>", "folder of the project")
      .argument("<sources...>", "ids of sources, as in the table source"),
  ).action(async (folder: string, sources: readonly string[], flags: EraseFlags) =>
    erase(folder, flags, terminal, (project, given) => planWithdrawal(project, sources, given)),
  );
}

export function addForget(program: Command, terminal: Terminal): void {
  withFlags(
    program
      .command("forget")
      .description(
        "take a person out of a project: statements are withdrawn, the name and words ascribed to it are blanked in what others wrote",
      )
      .argument("<project>", "folder of the project")
      .argument("<person>", "an actor by id or name")
      .option("--also <name...>", "further ways to write the name, which the project does not know for this person's"),
  ).action(async (folder: string, person: string, flags: EraseFlags) =>
    erase(folder, flags, terminal, (project, given) => planForgetting(project, person, { ...given, also: flags.also ?? [] })),
  );
}

function withFlags(command: Command): Command {
  return command
    .option("--reason <text>", "kept in the tombstone; must not say what is withdrawn", "")
    .option("--dry-run", "print what would go, and change nothing", false)
    .option("-y, --yes", "do not ask", false)
    .option("--encoder <folder>", "the model of the project, where it used one from a folder")
    .option("--background <file>", "the background corpus of the project, where it used one");
}

async function erase(
  folder: string,
  flags: EraseFlags,
  terminal: Terminal,
  toPlan: (project: OpenProject, given: { readonly reason: string; readonly at: number }) => Promise<ErasurePlan>,
): Promise<void> {
  const project = await openProject(folder);
  let plan: ErasurePlan;
  try {
    requireMeans(project, flags);
    plan = await toPlan(project, { reason: flags.reason, at: Date.now() });
  } finally {
    await project.close();
  }
  terminal[flags.dryRun ? "out" : "err"](erasureMessages.plan(plan, sheetsHolding(folder, plan)));
  if (flags.dryRun) return;
  if (!flags.yes && terminal.ask && !/^y(?:es)?$/iu.test((await terminal.ask(erasureMessages.question)).trim())) {
    terminal.err(erasureMessages.nothing);
    return;
  }
  const encoder = flags.encoder === undefined ? undefined : await openEncoder(flags.encoder);
  const background = flags.background === undefined ? undefined : await openBackground(flags.background);
  const { onEvent, end } = showProgress(terminal);
  try {
    await withCancel((cancel) => eraseFromProject(folder, plan, { encoder, background, cancel, onEvent }));
  } finally {
    end();
    await encoder?.close();
  }
  await makeReport(folder, join(folder, reportFileName), terminal);
  terminal.out(erasureMessages.done(plan.tombstones.map((stone) => stone.tombstone_id)));
  const left = foreignFiles(folder, plan);
  if (left.length > 0) terminal.err(erasureMessages.left(left));
}

/** What a run needs that the project cannot hold must be there before anything goes. @throws USAGE. */
function requireMeans(project: OpenProject, flags: EraseFlags): void {
  const options = optionsFromManifest(project.manifest.options);
  const missing = (flag: string, what: string): HymnsheetError =>
    new HymnsheetError("USAGE", `the project was made with ${what}, which is needed to make it again`, {
      advice: `Name it with ${flag}. Nothing was changed.`,
    });
  if (options.background !== "" && options.levels.includes("words") && flags.background === undefined)
    throw missing("--background", "a background corpus");
  const isOwnModel = options.encoder !== LEXICAL && !options.encoder.startsWith(USE_LITE);
  if (isOwnModel && flags.encoder === undefined) throw missing("--encoder", `the encoder ${options.encoder}`);
}
