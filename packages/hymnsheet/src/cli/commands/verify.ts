import type { Command } from "commander";
import { erasureMessages } from "@hymnsheet/core/messages/erasure";
import { verifyReport } from "../../run/verify-report.ts";
import { exitCodes } from "../exit-codes.ts";
import type { Terminal } from "../terminal.ts";

/** `hymnsheet verify REPORT [--project DIR]`: whether a report is what was written, and whether it still stands. */
export function addVerify(program: Command, terminal: Terminal, end: (code: number) => void): void {
  program
    .command("verify")
    .description("say whether a report is what was written, and whether a project would still write it; exit code 0 if so, 1 if not")
    .argument("<report>", "the HTML file")
    .option("--project <folder>", "project to hold it against")
    .option("--json", "print the answer as JSON", false)
    .action(async (path: string, flags: { project?: string; json: boolean }) => {
      const verified = await verifyReport(path, flags.project);
      terminal.out(flags.json ? `${JSON.stringify(verified)}\n` : erasureMessages.verified(verified));
      const isGood = verified.data === "untouched" && verified.page !== "altered" && (verified.project?.state ?? "current") === "current";
      end(isGood ? exitCodes.done : exitCodes.failed);
    });
}
