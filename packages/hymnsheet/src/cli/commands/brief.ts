import { Option, type Command } from "commander";
import { sentenceId } from "@hymnsheet/core/counting/decidable";
import { readRowDecisions } from "@hymnsheet/core/counting/row-decisions";
import { reviewTable, type ReviewRow } from "@hymnsheet/core/model/tables/review";
import { briefLineTable, type BriefLineRow } from "@hymnsheet/core/model/tables/brief-line";
import type { ProjectReader } from "@hymnsheet/core/model/ports";
import { partTable, type PartRow } from "@hymnsheet/core/model/tables/part";
import { renderBrief, type CitedLine } from "../../exports/render-brief.ts";
import { withProject } from "../open-reviewed.ts";
import type { Terminal } from "../terminal.ts";

/** `hymnsheet brief DIR`: the ten questions in order, each sentence with its sources. */
export function addBrief(program: Command, terminal: Terminal): void {
  program
    .command("brief")
    .description("print the brief: ten questions, each sentence with its sources")
    .argument("<project>", "folder of the project")
    .addOption(new Option("-f, --format <format>", "format of the output").choices(["md", "jsonl"]).default("md"))
    .addOption(new Option("--docx", "as a Word document (not in this version)").hideHelp())
    .action(async (folder: string, flags: { format: "md" | "jsonl" }) => {
      await withProject(folder, terminal, async (reader) => terminal.out(renderBrief(await readCitedLines(reader), flags.format)));
    });
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
