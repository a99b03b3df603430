import { HymnsheetError } from "@hymnsheet/core/model/errors/hymnsheet-error";
import { readCalibration } from "@hymnsheet/core/independence/calibration-rows";
import type { ProjectReader } from "@hymnsheet/core/model/ports";
import { infoTable, type InfoRow } from "@hymnsheet/core/model/tables/info";
import { sourceTable } from "@hymnsheet/core/model/tables/source";
import { statementTable, type StatementRow } from "@hymnsheet/core/model/tables/statement";
import { nameComparison, type ComparisonSet } from "../run/project-comparison.ts";
import { openProject } from "../store/open-project.ts";

export interface AskedComparison {
  /** As run options take it. */
  readonly compare: string;
  readonly comparison?: ComparisonSet;
}

const ADVICE =
  "Name a project with at least 1,000 pairs of opponents on one occasion, run with the level judgements; `hymnsheet calibrate` tells how many a project has.";

/**
 * What `--compare` asks for: the shipped set of the language (also by default), `none`, or what another project measured on itself.
 *
 * @throws PROJECT_MISSING when there is no such project; OPTION_RANGE when it has no chance level of its own.
 */
export async function openComparison(asked: string | undefined): Promise<AskedComparison> {
  if (asked === undefined || asked === "shipped") return { compare: "" };
  if (asked === "none") return { compare: asked };
  const project = await openProject(asked);
  try {
    const rows = await project.rows<InfoRow>(infoTable);
    const facts = new Map(rows.map(({ key, value }) => [key, value]));
    const calibration = readCalibration(facts);
    if (calibration?.kind !== "own")
      throw new HymnsheetError("OPTION_RANGE", "the project to compare with has no chance level of its own", {
        value: asked,
        advice: ADVICE,
      });
    const set = `project “${facts.get("name") ?? ""}”: ${await describeTexts(project)}, ${calibration.languages.join(", ")}`;
    const comparison = nameComparison({ ...calibration, kind: "comparison", set });
    return { compare: comparison.name, comparison };
  } finally {
    await project.close();
  }
}

/** Kind and years of the texts, such as "press release, 2004-2019". */
async function describeTexts(project: ProjectReader): Promise<string> {
  const kinds = (await project.countBy(sourceTable, ["kind"])).filter(({ values }) => values[0] !== "title");
  const [kind] = kinds.sort((x, y) => y.count - x.count || (String(x.values[0]) < String(y.values[0]) ? -1 : 1));
  const times = (await project.rows<StatementRow>(statementTable)).flatMap(({ said_from }) => said_from ?? []);
  const yearOf = (time: number): number => new Date(time).getUTCFullYear();
  const years =
    times.length === 0 ? "no dates" : `${yearOf(times.reduce((x, y) => Math.min(x, y)))}-${yearOf(times.reduce((x, y) => Math.max(x, y)))}`;
  return `${String(kind?.values[0] ?? "other").replaceAll("_", " ")}, ${years}`;
}
