import { join } from "node:path";
import type { Command } from "commander";
import { HymnsheetError } from "@hymnsheet/core/model/errors/hymnsheet-error";
import { infoTable, type InfoRow } from "@hymnsheet/core/model/tables/info";
import { termTable, type TermRow } from "@hymnsheet/core/model/tables/term";
import { optionsFromManifest } from "../../pipeline/run-options.ts";
import { openProject } from "../../store/open-project.ts";
import { describeCalibration } from "../describe-calibration.ts";
import { openComparison } from "../open-comparison.ts";
import { withProject } from "../open-reviewed.ts";
import { runWithProgress } from "../run-with-progress.ts";
import type { Terminal } from "../terminal.ts";
import { makeReport, reportFileName } from "./report.ts";

const HELP = `
A null pair is two statements of people in opposed camps: nobody expects them to have anything from each other. Some share rare words all the
same, because they speak of one event or repeat a third text. How many do, and how rare it is, is the chance level that a verdict must beat.

A corpus with 1,000 such pairs on one occasion has a chance level of its own. For a smaller one a comparison set stands in: that of another
project, or one that is shipped, by language. With --compare none nothing stands in: no probability and no band is told then.

Examples:
  hymnsheet calibrate study
  hymnsheet calibrate study --compare parliament
  hymnsheet calibrate study --compare none
  hymnsheet calibrate study --compare shipped
`;

/** `hymnsheet calibrate DIR [--compare DIR2|shipped|none]`: tells the chance level of a project, and judges again with it. */
export function addCalibrate(program: Command, terminal: Terminal): void {
  program
    .command("calibrate")
    .description("measure how often opponents agree by chance, and judge a project by that")
    .argument("<project>", "folder of the project")
    .option(
      "--compare <folder|shipped|none>",
      "what tells where this project is too small: another project, the shipped set of its language, or nothing; default: what the project was made with",
    )
    .option("--json", "as one JSON object")
    .addHelpText("after", HELP)
    .action(async (folder: string, flags: { compare?: string; json?: boolean }) => {
      const project = await openProject(folder);
      const known = optionsFromManifest(project.manifest.options);
      await project.close();
      if (!known.levels.includes("judgements"))
        throw new HymnsheetError("USAGE", "the project was made without the level judgements", {
          value: folder,
          advice: "Run `hymnsheet analyze` again without --levels, or with judgements among them.",
        });
      const { compare, comparison } = flags.compare === undefined ? { compare: known.compare } : await openComparison(flags.compare);
      if (compare !== known.compare) {
        await runWithProgress(folder, { options: { ...known, compare }, comparison }, terminal);
        await makeReport(folder, join(folder, reportFileName), terminal);
      }
      await withProject(folder, terminal, async (reader) => {
        const facts = new Map((await reader.rows<InfoRow>(infoTable)).map(({ key, value }) => [key, value]));
        const terms = await reader.rows<TermRow>(termTable, { where: { owner_table: "info" } });
        const calibration = [...facts].filter(([key]) => key.startsWith("calibration"));
        if (flags.json) terminal.out(`${JSON.stringify({ info: Object.fromEntries(calibration), terms }, null, 2)}\n`);
        else terminal.out(describeCalibration(facts, terms));
      });
    });
}
