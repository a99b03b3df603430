import type { Command } from "commander";
import { tables } from "@hymnsheet/core/model/tables/tables";
import { infoTable, type InfoRow } from "@hymnsheet/core/model/tables/info";
import { runTable, type RunRow } from "@hymnsheet/core/model/tables/run";
import { stageTable, type StageRow } from "@hymnsheet/core/model/tables/stage";
import { withProject } from "../open-reviewed.ts";
import type { Terminal } from "../terminal.ts";

/** `hymnsheet info DIR`: what was run on what, and how many rows each table holds. */
export function addInfo(program: Command, terminal: Terminal): void {
  program
    .command("info")
    .description("print what a project holds and how it was made")
    .argument("<project>", "folder of the project")
    .option("--json", "as one JSON object")
    .action(async (folder: string, flags: { json?: boolean }) => {
      await withProject(folder, terminal, async (reader) => {
        const run = await reader.rows<RunRow>(runTable);
        const info = await reader.rows<InfoRow>(infoTable);
        const stage = await reader.rows<StageRow>(stageTable);
        const counts: Record<string, number> = {};
        for (const table of tables) counts[table.name] = await reader.count(table);
        if (flags.json) {
          terminal.out(
            `${JSON.stringify({ run: run[0] ?? null, info: Object.fromEntries(info.map((row) => [row.key, row.value])), stage, counts }, null, 2)}\n`,
          );
          return;
        }
        for (const row of run)
          terminal.out(`run ${row.run_id}, version ${row.version}\noptions ${row.options}\nstatistics epoch ${row.statistics_epoch}\n`);
        for (const row of info) if (row.value !== "") terminal.out(`${row.key}: ${row.value}\n`);
        for (const row of stage) terminal.out(`stage ${row.stage}: ${row.row_count} rows, ${row.problem_count} problems\n`);
        const filled = Object.entries(counts).filter(([, count]) => count > 0);
        for (const [name, count] of filled) terminal.out(`${name.padEnd(24)} ${count}\n`);
      });
    });
}
