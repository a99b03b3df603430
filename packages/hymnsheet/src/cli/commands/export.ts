import type { Command } from "commander";
import { Option } from "commander";
import { builtLevels } from "@hymnsheet/core/model/levels";
import { findTable } from "@hymnsheet/core/model/tables/tables";
import { exportTable } from "../../exports/export-table.ts";
import { withProject } from "../open-reviewed.ts";
import type { Terminal } from "../terminal.ts";

interface ExportFlags {
  readonly table: string;
  readonly format: "jsonl" | "csv" | "parquet";
  readonly out?: string;
  readonly withText?: boolean;
  readonly spreadsheetSafe?: boolean;
  readonly offsets: "utf16" | "codepoint";
}

/** Levels whose tables are always filled. */
const ALWAYS: ReadonlySet<string> = new Set(["corpus", "record"]);

/** `hymnsheet export DIR --table T`: one table as JSON lines, CSV or Parquet. */
export function addExport(program: Command, terminal: Terminal): void {
  program
    .command("export")
    .description("write a table as JSON lines, CSV or Parquet")
    .argument("<project>", "folder of the project")
    .requiredOption("-t, --table <name>", "table to write; `hymnsheet tables` lists them")
    .addOption(new Option("-f, --format <format>", "format of the output").choices(["jsonl", "csv", "parquet"]).default("jsonl"))
    .option("-o, --out <file>", "file to write; default: standard output")
    .option("--spreadsheet-safe", "for CSV: put an apostrophe before texts that a spreadsheet would run as a formula")
    .option("--with-text", "add the exact text of each span")
    .addOption(new Option("--offsets <unit>", "unit of offsets").choices(["utf16", "codepoint"]).default("utf16"))
    .action(async (folder: string, flags: ExportFlags) => {
      await withProject(folder, terminal, async (reader) => {
        const level = findTable(flags.table)?.level;
        if (level !== undefined && flags.table !== "brief_line" && !ALWAYS.has(level) && !builtLevels.has(level as "words")) {
          terminal.err(`Table ${flags.table} is empty: the level “${level}” is not in this version.\n`);
        }
        const { out, withText = false, spreadsheetSafe = false, format, offsets } = flags;
        await exportTable(reader, flags.table, {
          format,
          withText,
          spreadsheetSafe,
          offsets,
          ...(out === undefined ? { stream: process.stdout } : { out }),
        });
      });
    });
}
