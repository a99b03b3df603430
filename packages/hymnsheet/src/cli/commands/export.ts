import type { Command } from "commander";
import { Option } from "commander";
import { HymnsheetError } from "@hymnsheet/core/model/errors/hymnsheet-error";
import { tablesToCome } from "@hymnsheet/core/model/levels";
import { exportTable } from "../../exports/export-table.ts";
import { exportAs } from "../../exports/peers/export-as.ts";
import { peerFormats, type PeerFormat } from "../../exports/peers/peer-format.ts";
import { withProject } from "../open-reviewed.ts";
import { showCount, type Terminal } from "../terminal.ts";

interface ExportFlags {
  readonly table?: string;
  readonly as?: PeerFormat;
  readonly format?: "jsonl" | "csv" | "parquet";
  readonly out?: string;
  readonly withText?: boolean;
  readonly withSuppressed?: boolean;
  readonly spreadsheetSafe?: boolean;
  readonly offsets?: "utf16" | "codepoint";
}

const HELP = `
Formats of other programs (--as), each of the shared passages alone:
  passim     families, one JSON object per member; like passim's out.json
  textpair   matches, one JSON object per pair; like TextPAIR's alignments.jsonl
  pan        matches, one XML file per pair of texts in the folder --out names; as PAN's text alignment wants them

Examples:
  hymnsheet export study --table passage_match --format csv --out matches.csv
  hymnsheet export study --as passim --out out.json
  hymnsheet export study --as pan --out detections/
`;

/** `hymnsheet export DIR --table T`: one table as JSON lines, CSV or Parquet; `--as FORMAT`: the shared passages as another program has them. */
export function addExport(program: Command, terminal: Terminal): void {
  program
    .command("export")
    .description("write a table as JSON lines, CSV or Parquet, or the passages as another program has them")
    .argument("<project>", "folder of the project")
    .option("-t, --table <name>", "table to write; `hymnsheet tables` lists them")
    .addOption(new Option("-f, --format <format>", "format of the table; default: jsonl").choices(["jsonl", "csv", "parquet"]))
    .addOption(new Option("--as <program>", "the shared passages as this program has them, instead of a table").choices(peerFormats))
    .option("-o, --out <file>", "file to write, for --as pan a folder; default: standard output")
    .option("--spreadsheet-safe", "for CSV: put an apostrophe before texts that a spreadsheet would run as a formula")
    .option("--with-text", "add the exact text of each span")
    .option("--with-suppressed", "for --as: also what is set aside, with the reason; a table holds it anyway")
    .addOption(new Option("--offsets <unit>", "unit of a table's offsets; default: utf16").choices(["utf16", "codepoint"]))
    .addHelpText("after", HELP)
    .action(async (folder: string, flags: ExportFlags) => {
      if ((flags.table === undefined) === (flags.as === undefined))
        throw new HymnsheetError("USAGE", flags.as === undefined ? "nothing to export is named" : "--table and --as exclude each other", {
          advice: `Name a table with --table (\`hymnsheet tables\` lists them), or a program with --as: ${peerFormats.join(", ")}.`,
        });
      if (flags.as === undefined) await exportOneTable(folder, flags.table!, flags, terminal);
      else await exportPassages(folder, flags.as, flags, terminal);
    });
}

async function exportOneTable(folder: string, table: string, flags: ExportFlags, terminal: Terminal): Promise<void> {
  if (flags.withSuppressed === true)
    throw new HymnsheetError("USAGE", "--with-suppressed goes with --as", {
      advice: "A table holds what is set aside anyway: its column suppressed_by gives the reason.",
    });
  await withProject(folder, terminal, async (reader) => {
    if (tablesToCome.has(table)) terminal.err(`Table ${table} is empty: what fills it is not in this version.\n`);
    const { out, withText = false, spreadsheetSafe = false, format = "jsonl", offsets = "utf16" } = flags;
    const target = out === undefined ? { stream: process.stdout } : { out };
    await exportTable(reader, table, { format, withText, spreadsheetSafe, offsets, ...target });
  });
}

async function exportPassages(folder: string, program: PeerFormat, flags: ExportFlags, terminal: Terminal): Promise<void> {
  const forTables = (["format", "withText", "spreadsheetSafe", "offsets"] as const).filter((name) => flags[name] !== undefined);
  if (forTables.length > 0)
    throw new HymnsheetError("USAGE", `--${forTables[0]!.replace(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`)} goes with --table`, {
      advice: `The format of ${program} has its own fields and its own unit of offsets.`,
    });
  const { out, withSuppressed = false } = flags;
  if (program === "pan" && out === undefined)
    throw new HymnsheetError("USAGE", "--as pan needs a folder", {
      advice: "It writes one file per pair of texts. Name a new folder with --out.",
    });
  await withProject(folder, terminal, async (reader) => {
    const { onCount, end } = showCount(terminal, program);
    try {
      const target = out === undefined ? { stream: process.stdout } : { out };
      const count = await exportAs(reader, program, { ...target, withSuppressed, onProgress: onCount });
      end();
      if (out !== undefined || count === 0)
        terminal.err(
          count === 0 ? "No shared passage that counts was found; nothing was written.\n" : `${count} rows written to ${out}.\n`,
        );
    } catch (error) {
      end();
      throw error;
    }
  });
}
