import { userInfo } from "node:os";
import { Option, type Command } from "commander";
import { contentId } from "@hymnsheet/core/model/ids";
import { HymnsheetError } from "@hymnsheet/core/model/errors/hymnsheet-error";
import type { ReviewRow } from "@hymnsheet/core/model/tables/review";
import { standingReviews } from "@hymnsheet/core/counting/standing-reviews";
import { openProject } from "../../store/open-project.ts";
import { appendReview, readReviews } from "../../store/reviews.ts";
import { renewProject } from "../renew-project.ts";
import type { Terminal } from "../terminal.ts";
import { ReviewTargets } from "./review-targets.ts";
import { toDecisions, verbs, type Decision, type ReviewFlags } from "./review-verbs.ts";

const DESCRIPTION = `record what a person decided; every count and the report follow

  review DIR reject ID...        set a finding aside; the words of an attribution fall back to the outlet
  review DIR confirm ID...       confirm it (also takes a rejection back); an attribution may then name its speaker
  review DIR relabel ID --into NAME      an attribution is somebody else's
  review DIR confirm CONFLICT --value NAME    decide who of the two said it; reject: both did
  review DIR merge NAME --into NAME      two names are one speaker
  review DIR split NAME          take a merge back
  review DIR merge ITEM --into ITEM      two allegations are one
  review DIR split ITEM --value CLAIM    a claim is no part of an allegation; several: parted by |
  review DIR split NAME --outlet OUTLET --into NAME    there the name is somebody else (also --source, --folder)
  review DIR rename LIST.csv     the same for many names: columns name, is, and source, outlet or folder
  review DIR note ID --value "..."       keep a remark beside a finding
  review DIR take-back DECISION...       as if it had not been decided
  review DIR list                print all decisions with their ids`;

/** `hymnsheet review DIR VERB ID`: decisions of people, kept apart from every run. */
export function addReview(program: Command, terminal: Terminal): void {
  program
    .command("review")
    .description(DESCRIPTION)
    .argument("<project>", "folder of the project")
    .argument("<verb>", `${verbs.join(", ")} or list`)
    .argument("[findings...]", "ids of items, attributions, conflicts or other rows; a name for merge and split; a file for rename")
    .option("--table <name>", "table of the finding; default: told from the id")
    .option("--into <name>", "for merge, split and relabel: who it is")
    .option("--source <id...>", "for split: in these sources")
    .option("--outlet <name...>", "for split: in the sources of these outlets")
    .option("--folder <name...>", "for split: in the sources of these folders")
    .option("--new", "take a name that no text has for somebody new", false)
    .option("--later", "only record; counts follow at the next run or decision", false)
    .option("--reason <text>", "why", "")
    .option("--value <text>", "further value: the text of a note, the right side of a conflict", "")
    .addOption(new Option("--analyst <name>", "who decides").default(userName(), "your user name"))
    .action(async (folder: string, verb: string, findings: readonly string[], flags: ReviewFlags) => {
      if (verb === "list") return listReviews(folder, terminal);
      const decisions = await lookUp(folder, verb, findings, flags);
      const at = Date.now();
      for (const [index, decision] of decisions.entries()) {
        await appendReview(folder, toReview(decision, flags, at + index));
        const { target_table, target_key, value } = decision;
        terminal.err(`Recorded: ${decision.verb} ${target_table} ${target_key}${value ? ` ${value}` : ""}.\n`);
      }
      if (flags.later) terminal.err("The next run or decision brings counts and report up to date.\n");
      else await renewProject(folder, terminal);
    });
}

async function listReviews(folder: string, terminal: Terminal): Promise<void> {
  await (await openProject(folder)).close();
  const { reviews, badLines } = readReviews(folder);
  const standing = new Set(standingReviews(reviews).map((review) => review.review_id));
  for (const review of reviews) {
    const { review_id, verb, target_table, target_key, value, reason, analyst, reviewed_at } = review;
    const isTakenBack = target_table !== "review" && !standing.has(review_id);
    const cells = [new Date(reviewed_at).toISOString(), analyst, verb, target_table, target_key, value, reason, review_id];
    terminal.out(`${[...cells, ...(isTakenBack ? ["taken back"] : [])].join("\t")}\n`);
  }
  if (badLines.length > 0) terminal.err(`Lines that could not be read: ${badLines.join(", ")}.\n`);
  if (reviews.length === 0) terminal.err("No decision has been recorded.\n");
}

async function lookUp(folder: string, verb: string, findings: readonly string[], flags: ReviewFlags): Promise<Decision[]> {
  const known = verbs.find((word) => word === verb);
  if (!known)
    throw new HymnsheetError("USAGE", `there is no verb ${verb}`, { value: verb, advice: `Verbs are: ${verbs.join(", ")}, list.` });
  const project = await openProject(folder);
  try {
    return await toDecisions(known, findings, flags, new ReviewTargets(project, folder, readReviews(folder).reviews));
  } finally {
    await project.close();
  }
}

function toReview({ target_table, target_key, verb, value }: Decision, { reason, analyst }: ReviewFlags, at: number): ReviewRow {
  return {
    review_id: contentId("review", [target_table, target_key, verb, value, reason, analyst, at]),
    target_table,
    target_key,
    verb,
    value,
    reason,
    analyst,
    reviewed_at: at,
    is_applied: true,
  };
}

function userName(): string {
  try {
    return userInfo().username;
  } catch {
    // A user without an entry in the system's list has no name.
    return "";
  }
}
