import { join } from "node:path";
import type { Command } from "commander";
import { runTable, type RunRow } from "@hymnsheet/core/model/tables/run";
import { noteMadeReport } from "../../store/made-reports.ts";
import { writeReport } from "../../report/write-report.ts";
import { withProject } from "../open-reviewed.ts";
import type { Terminal } from "../terminal.ts";

/** Name of the report that `analyze` leaves in the project folder. */
export const reportFileName = "report.html";

/** Writes the report of a finished project; returns its path. */
export async function makeReport(folder: string, out: string, terminal: Terminal): Promise<string> {
  return withProject(folder, terminal, async (reader) => {
    const { path, contentId } = await writeReport(reader, { out });
    const [run] = await reader.rows<RunRow>(runTable);
    noteMadeReport(folder, { content_id: contentId, run_id: run?.run_id ?? "", made_at: Date.now() });
    return path;
  });
}

/** `hymnsheet report DIR`: one self-contained HTML file. */
export function addReport(program: Command, terminal: Terminal): void {
  program
    .command("report")
    .description("write the report: one HTML file that needs nothing else")
    .argument("<project>", "folder of the project")
    .option("-o, --out <file>", `file to write; default: ${reportFileName} in the project folder`)
    .action(async (folder: string, flags: { out?: string }) => {
      terminal.out(`${await makeReport(folder, flags.out ?? join(folder, reportFileName), terminal)}\n`);
    });
}
