import { writeFileSync } from "node:fs";
import { Option, type Command } from "commander";
import { HymnsheetError } from "@hymnsheet/core/model/errors/hymnsheet-error";
import { sentenceId } from "@hymnsheet/core/counting/decidable";
import { readRowDecisions } from "@hymnsheet/core/counting/row-decisions";
import { reviewTable, type ReviewRow } from "@hymnsheet/core/model/tables/review";
import { briefLineTable, type BriefLineRow } from "@hymnsheet/core/model/tables/brief-line";
import { infoTable, type InfoRow } from "@hymnsheet/core/model/tables/info";
import type { ProjectReader } from "@hymnsheet/core/model/ports";
import { partTable, type PartRow } from "@hymnsheet/core/model/tables/part";
import { runTable, type RunRow } from "@hymnsheet/core/model/tables/run";
import { sourceTable, type SourceRow } from "@hymnsheet/core/model/tables/source";
import { briefAsJsonLines, briefAsMarkdown } from "../../exports/brief/brief-text.ts";
import { briefAsPage } from "../../exports/brief/brief-page.ts";
import { citeBrief, type BriefOrigin, type CitedLine } from "../../exports/brief/cited-brief.ts";
import { withProject } from "../open-reviewed.ts";
import type { Terminal } from "../terminal.ts";

type Format = "md" | "jsonl" | "html" | "docx";

/** `hymnsheet brief DIR`: the ten questions in order, each sentence with its sources. */
export function addBrief(program: Command, terminal: Terminal): void {
  program
    .command("brief")
    .description("print the brief: ten questions, each sentence with its sources")
    .argument("<project>", "folder of the project")
    .addOption(new Option("-f, --format <format>", "format of the output").choices(["md", "html", "docx", "jsonl"]).default("md"))
    .option("--out <file>", "write to this file; a Word document needs one")
    .action(async (folder: string, flags: { format: Format; out?: string }) => {
      if (flags.format === "docx" && flags.out === undefined)
        throw new HymnsheetError("USAGE", "a Word document is written to a file", { advice: "Say where, such as --out brief.docx." });
      await withProject(folder, terminal, async (reader) => {
        const content = await render(reader, flags.format);
        if (flags.out === undefined) terminal.out(String(content));
        else write(flags.out, content);
      });
    });
}

async function render(reader: ProjectReader, format: Format): Promise<string | Uint8Array> {
  const lines = await readCitedLines(reader);
  if (format === "jsonl") return briefAsJsonLines(lines);
  const brief = citeBrief(lines, await readOrigin(reader));
  if (format === "md") return briefAsMarkdown(brief);
  if (format === "html") return briefAsPage(brief);
  // Loaded where it is wanted: the writer of Word documents takes a fifth of a second.
  const { briefAsDocument } = await import("../../exports/brief/brief-document.ts");
  return briefAsDocument(brief);
}

function write(path: string, content: string | Uint8Array): void {
  try {
    writeFileSync(path, content);
  } catch (cause) {
    throw new HymnsheetError("OUTPUT_FAILED", `cannot write ${path}`, { value: path, cause, advice: "Check that you may write there." });
  }
}

async function readOrigin(reader: ProjectReader): Promise<BriefOrigin> {
  const info = new Map((await reader.rows<InfoRow>(infoTable)).map(({ key, value }) => [key, value]));
  const [run] = await reader.rows<RunRow>(runTable);
  const sources = new Map((await reader.rows<SourceRow>(sourceTable)).map((source) => [source.source_id, source]));
  return {
    name: info.get("name") ?? "",
    isInvented: info.get("invented") === "yes",
    version: run?.version ?? "",
    runId: run?.run_id ?? "",
    sources,
  };
}

async function readCitedLines(reader: ProjectReader): Promise<CitedLine[]> {
  const lines = await reader.rows<BriefLineRow>(briefLineTable);
  const parts = await reader.rows<PartRow>(partTable, { where: { owner_table: "brief_line" } });
  const slices = await reader.slices(parts);
  const confirmed = readRowDecisions(await reader.rows<ReviewRow>(reviewTable)).confirmed.get(briefLineTable.name);
  return lines.map((line) => ({
    line,
    isConfirmed: line.names_person ? confirmed?.get(sentenceId(line.template, line.text)) === true : null,
    sources: parts
      .map((part, i) => ({ part, text: slices[i]?.text ?? "" }))
      .filter(({ part }) => part.owner_id === String(line.line_no))
      .sort((x, y) => x.part.seq - y.part.seq),
  }));
}
