import { briefLineTable, type BriefLineRow } from "@hymnsheet/core/model/tables/brief-line";
import { levels } from "@hymnsheet/core/model/levels";
import type { ProjectReader } from "@hymnsheet/core/model/ports";
import { standingReviews } from "@hymnsheet/core/counting/standing-reviews";
import { reviewMessages } from "@hymnsheet/core/messages/review";
import { reviewTable, type ReviewRow } from "@hymnsheet/core/model/tables/review";
import { summaryMessages } from "@hymnsheet/core/messages/summary";
import { statementTable } from "@hymnsheet/core/model/tables/statement";
import { infoTable, type InfoRow } from "@hymnsheet/core/model/tables/info";
import { problemTable, type ProblemRow } from "@hymnsheet/core/model/tables/problem";

/** Sentences of the brief that the summary repeats, and how many of them. */
const TOLD: ReadonlySet<string> = new Set(["company", "shared_lines", "no_shared_line", "line"]);
const LINES_TOLD = 4;
/** Problems of which one example each is told; the table holds all. */
const PROBLEMS_TOLD = 2;

/**
 * The result of a run in about ten lines: what repeats, what is missing, where to look.
 *
 * @param reportPath  where the report lies.
 */
export async function summarise(reader: ProjectReader, folder: string, reportPath: string): Promise<string> {
  const brief = await reader.rows<BriefLineRow>(briefLineTable);
  const told = brief.filter((line) => TOLD.has(line.template)).slice(0, LINES_TOLD);
  const coverage = brief.find((line) => line.template === "coverage");
  const problems = new Map<string, number>();
  const examples: ProblemRow[] = [];
  for await (const batch of reader.scan<ProblemRow>(problemTable)) {
    for (const problem of batch) {
      if (!problems.has(problem.code) && examples.length < PROBLEMS_TOLD) examples.push(problem);
      problems.set(problem.code, (problems.get(problem.code) ?? 0) + 1);
    }
  }
  const lines = [coverage?.text ?? "", ...told.map((line) => line.text)];
  const byCount = [...problems].sort((x, y) => y[1] - x[1] || (x[0] < y[0] ? -1 : 1));
  const hasSpeaker = (await reader.count(statementTable, { where: { has_transcript: true } })) > 0;
  if (!hasSpeaker) lines.push(summaryMessages.noSpeaker);
  lines.push(summaryMessages.problems(byCount), ...examples.map(summaryMessages.problem));
  const notNamed = (await reader.rows<InfoRow>(infoTable, { where: { key: "agenda_not_named" } }))[0]?.value ?? "";
  if (notNamed !== "") lines.push(summaryMessages.problemsNotNamed(notNamed));
  const waiting = standingReviews(await reader.rows<ReviewRow>(reviewTable)).filter((review) => !review.is_applied).length;
  if (waiting > 0) lines.push(reviewMessages.waiting(waiting));
  const ran = (await reader.rows<InfoRow>(infoTable, { where: { key: "levels_run" } }))[0]?.value.split(",") ?? [];
  const inOrder = levels.filter((level) => ran.includes(level));
  lines.push(summaryMessages.levels(inOrder), summaryMessages.report(reportPath), summaryMessages.next(folder));
  return `${lines.filter((line) => line !== "").join("\n")}\n`;
}
