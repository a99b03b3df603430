/** Decisions of several people: written out, read in, and compared. */
import { conflictsWith } from "@hymnsheet/core/validation/review-conflicts";
import { reviewMessages } from "@hymnsheet/core/messages/review";
import { HymnsheetError } from "@hymnsheet/core/model/errors/hymnsheet-error";
import { reviewTable, type ReviewRow } from "@hymnsheet/core/model/tables/review";
import { findTable } from "@hymnsheet/core/model/tables/tables";
import { analystAgreement } from "@hymnsheet/core/validation/analyst-agreement";
import { exportTable } from "../../exports/export-table.ts";
import { readDecisionsFile } from "../../readers/read-decisions.ts";
import { placeOfFinding } from "../../store/finding-places.ts";
import { openProject } from "../../store/open-project.ts";
import type { OpenProject } from "../../store/store-ports.ts";
import { appendReview, readReviews } from "../../store/reviews.ts";
import { renewProject } from "../renew-project.ts";
import type { Terminal } from "../terminal.ts";

/** `review export DIR`: all decisions with the places of their findings, never with their words. */
export async function exportReviews(
  folder: string,
  { out, format }: { readonly out?: string; readonly format?: "jsonl" | "csv" },
): Promise<void> {
  const project = await openProject(folder);
  try {
    await exportTable(project, reviewTable.name, {
      format: format ?? "jsonl",
      ...(out === undefined ? { stream: process.stdout } : { out }),
    });
  } finally {
    await project.close();
  }
}

/** `review import DIR FILE`: adds what is not there yet; nothing is overwritten. */
export async function importReviews(
  folder: string,
  path: string | undefined,
  flags: { readonly as?: string; readonly later: boolean },
  terminal: Terminal,
): Promise<void> {
  if (path === undefined)
    throw new HymnsheetError("USAGE", "review import needs a file", { advice: "As in: review import DIR decisions.jsonl --as bo." });
  await (await openProject(folder)).close();
  const { reviews, bad } = await readDecisionsFile(path, flags.as);
  for (const { line, why } of bad) terminal.err(`${path}, line ${line}: ${why}; left out.\n`);
  const held = readReviews(folder).reviews;
  const known = new Set(held.map((review) => review.review_id));
  const added = [...new Map(reviews.filter(({ review_id }) => !known.has(review_id)).map((review) => [review.review_id, review])).values()];
  for (const review of added) await appendReview(folder, review);
  terminal.err(`${reviewMessages.imported(added.length, reviews.length - added.length)}\n`);
  const conflicts = conflictsWith(held, added);
  if (conflicts.length > 0) terminal.err(`${reviewMessages.conflicts(conflicts.length)}\n`);
  for (const { table, key, kind, labels } of conflicts)
    terminal.out(`${[table, key, kind, ...labels.map(({ analyst, label }) => `${analyst}: ${label}`)].join("\t")}\n`);
  if (added.length > 0 && !flags.later) await renewProject(folder, terminal);
}

/** `review agreement DIR [A B]`: how far people agree who decided about the same findings, and where they do not. */
export async function tellAgreement(folder: string, analysts: readonly string[], terminal: Terminal): Promise<void> {
  if (analysts.length === 1)
    throw new HymnsheetError("USAGE", "one person agrees with nobody", {
      value: analysts[0]!,
      advice: "Name two analysts, or none for all.",
    });
  const project = await openProject(folder);
  try {
    const found = analystAgreement(await project.rows<ReviewRow>(reviewTable), analysts.length === 0 ? undefined : analysts);
    const missing = analysts.filter((name) => !found.analysts.includes(name));
    if (missing.length > 0)
      throw new HymnsheetError("FINDING_UNKNOWN", `${missing.join(" and ")} decided nothing here`, {
        value: missing.join(", "),
        advice: `\`hymnsheet review list ${folder}\` prints who did.`,
      });
    if (found.rows.length === 0) terminal.err("No two people decided about the same finding.\n");
    else terminal.out(reviewMessages.agreement(found.analysts, found.rows));
    for (const { table, key, kind, labels, review } of found.disagreements) {
      const said = labels.map(({ analyst, label }) => `${analyst}: ${label}`).join(", ");
      terminal.out(`${table}\t${key}\t${kind}\t${said}\t${await wordsOf(project, review)}\n`);
    }
  } finally {
    await project.close();
  }
}

/** The words that a decision is about; empty where they are no place in a text. */
async function wordsOf(project: OpenProject, review: ReviewRow): Promise<string> {
  const table = findTable(review.target_table);
  const place = table && (await placeOfFinding(project, table, review.target_key));
  const { source_id, span_start, span_end } = place?.source_id ? place : review;
  if (typeof source_id !== "string" || typeof span_start !== "number" || typeof span_end !== "number") return "";
  const [slice] = await project.slices([{ source_id, span_start, span_end }]).catch(() => []);
  return slice?.text.replace(/\s+/gu, " ").trim() ?? "";
}
