import { existsSync } from "node:fs";
import { userInfo } from "node:os";
import { Option, type Command } from "commander";
import { contentId } from "@hymnsheet/core/model/ids";
import { HymnsheetError } from "@hymnsheet/core/model/errors/hymnsheet-error";
import { reviewTable, type FindingPlace, type ReviewRow } from "@hymnsheet/core/model/tables/review";
import { briefLineTable, type BriefLineRow } from "@hymnsheet/core/model/tables/brief-line";
import { sentenceId } from "@hymnsheet/core/counting/decidable";
import { countUnconfirmed } from "@hymnsheet/core/counting/confirmed-sentences";
import { reviewMessages } from "@hymnsheet/core/messages/review";
import { placeOfFinding } from "../../store/finding-places.ts";
import { requireTable } from "../../exports/require-table.ts";
import { standingReviews } from "@hymnsheet/core/counting/standing-reviews";
import { openProject } from "../../store/open-project.ts";
import { appendReview, readReviews } from "../../store/reviews.ts";
import { exportReviews, importReviews, tellAgreement } from "./review-exchange.ts";
import { renewProject } from "../renew-project.ts";
import type { Terminal } from "../terminal.ts";
import { ReviewTargets } from "./review-targets.ts";
import { toDecisions, verbs, type Decision, type ReviewFlags } from "./review-verbs.ts";

const DESCRIPTION = `record what a person decided; every count and the report follow

  review DIR reject ID...        set a finding aside; the words of an attribution fall back to the outlet
  review DIR confirm ID...       confirm it (also takes a rejection back); an attribution may then name its speaker
  review DIR relabel ID --value WORD     it is of another kind: a column may be named, as in status=promised
  review DIR relabel ATTRIBUTION --into NAME    the words are somebody else's
  review DIR grade "ITEM|SPEAKER" --value B2    how far source and information are relied on (A-F, 1-6)
  review DIR confirm CONFLICT --value NAME    decide who of the two said it; reject: both did
  review DIR merge NAME --into NAME      two names are one speaker
  review DIR split NAME          take a merge back
  review DIR merge ITEM --into ITEM      two allegations, passages, figures or devices are one
  review DIR split ITEM --value CLAIM    a claim, figure, device or utterance is no part of it; several: parted by |
  review DIR split NAME --outlet OUTLET --into NAME    there the name is somebody else (also --source, --folder)
  review DIR rename LIST.csv     the same for many names: columns name, is, and source, outlet or folder
  review DIR confirm NUMBER --table brief_line    a sentence of the brief, by its number; sentences lists them
  review DIR note ID --value "..."       keep a remark beside a finding
  review DIR take-back DECISION...       as if it had not been decided
  review export DIR              write all decisions, with places but without words (--out, --format jsonl|csv)
  review import DIR FILE         add another analyst's decisions, each once; conflicts are listed (--as NAME)
  review agreement DIR [A B]     how far analysts agree: share, Krippendorff's alpha, and where they do not
  review DIR sentences           print the sentences of the brief that name somebody, with who confirmed them
  review DIR list                print all decisions with their ids, and which found no finding`;

const WHOLE: ReadonlySet<string> = new Set(["export", "import", "agreement", "list", "sentences"]);

interface ExchangeFlags {
  readonly as?: string;
  readonly out?: string;
  readonly format?: "jsonl" | "csv";
}

/** `hymnsheet review DIR VERB ID`: decisions of people, kept apart from every run. */
export function addReview(program: Command, terminal: Terminal): void {
  program
    .command("review")
    .description(DESCRIPTION)
    .argument("<project>", "folder of the project")
    .argument("<verb>", `${verbs.join(", ")}, export, import, agreement, sentences or list`)
    .argument("[findings...]", "ids of items, attributions, conflicts or other rows; a name for merge and split; a file for rename")
    .option("--table <name>", "table of the finding; default: told from the id")
    .option("--into <name>", "for merge, split and relabel of an attribution: who or which it is")
    .option("--source <id...>", "for split: in these sources")
    .option("--outlet <name...>", "for split: in the sources of these outlets")
    .option("--folder <name...>", "for split: in the sources of these folders")
    .option("--as <analyst>", "for import: who took the decisions")
    .option("-o, --out <file>", "for export: file to write; default: standard output")
    .addOption(new Option("-f, --format <format>", "for export").choices(["jsonl", "csv"]).default("jsonl"))
    .option("--new", "take a name that no text has for somebody new", false)
    .option("--later", "only record; counts follow at the next run or decision", false)
    .option("--reason <text>", "why", "")
    .option("--value <text>", "further value: a note, a label, a grade, the uses that leave, the right side of a conflict", "")
    .addOption(new Option("--analyst <name>", "who decides").default(userName(), "your user name"))
    .action(async (first: string, second: string, findings: readonly string[], flags: ReviewFlags & ExchangeFlags) => {
      // Commands about all decisions may also stand before the project.
      const [folder, verb] = WHOLE.has(first) && !existsSync(first) ? [second, first] : [first, second];
      if (verb === "export") return exportReviews(folder, flags);
      if (verb === "import") return importReviews(folder, findings[0], flags, terminal);
      if (verb === "agreement") return tellAgreement(folder, findings, terminal);
      if (verb === "list") return listReviews(folder, terminal);
      if (verb === "sentences") return listSentences(folder, terminal);
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
  const project = await openProject(folder);
  const rows = await project.rows<ReviewRow>(reviewTable).finally(() => project.close());
  const known = new Map(rows.map((review) => [review.review_id, review]));
  const { reviews, badLines } = readReviews(folder);
  const standing = new Set(standingReviews(reviews).map((review) => review.review_id));
  let waiting = 0;
  for (const { review_id, verb, value, reason, analyst, reviewed_at, target_table } of reviews) {
    const now = known.get(review_id);
    const isTakenBack = target_table !== "review" && !standing.has(review_id);
    const isWaiting = !isTakenBack && now?.is_applied === false;
    waiting += Number(isWaiting);
    const cells = [new Date(reviewed_at).toISOString(), analyst, verb, target_table, now?.target_key ?? "", value, reason, review_id];
    terminal.out(`${[...cells, ...(isTakenBack ? ["taken back"] : isWaiting ? ["found no finding"] : [])].join("\t")}\n`);
  }
  if (waiting > 0) terminal.err(`${reviewMessages.waiting(waiting)}\n`);
  if (badLines.length > 0) terminal.err(`Lines that could not be read: ${badLines.join(", ")}.\n`);
  if (reviews.length === 0) terminal.err("No decision has been recorded.\n");
}

/** Sentences that name somebody: number, who confirmed it, words. */
async function listSentences(folder: string, terminal: Terminal): Promise<void> {
  const project = await openProject(folder);
  try {
    const reviews = standingReviews(await project.rows<ReviewRow>(reviewTable));
    const lines = (await project.rows<BriefLineRow>(briefLineTable)).filter((line) => line.names_person);
    for (const line of lines) {
      const key = sentenceId(line.template, line.text);
      const last = reviews.findLast((review) => review.target_key === key && (review.verb === "confirm" || review.verb === "reject"));
      terminal.out(`${line.line_no}\t${last ? `${last.verb} ${last.analyst}` : ""}\t${line.text}\n`);
    }
    terminal.err(`${reviewMessages.unconfirmed(countUnconfirmed(lines, reviews))}\n`);
  } finally {
    await project.close();
  }
}

type PlacedDecision = Decision & FindingPlace;

async function lookUp(folder: string, verb: string, findings: readonly string[], flags: ReviewFlags): Promise<PlacedDecision[]> {
  const known = verbs.find((word) => word === verb);
  if (!known)
    throw new HymnsheetError("USAGE", `there is no verb ${verb}`, {
      value: verb,
      advice: `Verbs are: ${verbs.join(", ")}, export, import, agreement, sentences, list.`,
    });
  const project = await openProject(folder);
  try {
    const targets = new ReviewTargets(project, folder, await project.rows<ReviewRow>(reviewTable));
    const placed: PlacedDecision[] = [];
    for (const decision of await toDecisions(known, findings, flags, targets))
      placed.push({ ...decision, ...(await placeOfFinding(project, requireTable(decision.target_table), decision.target_key)) });
    return placed;
  } finally {
    await project.close();
  }
}

function toReview(
  { target_table, target_key, verb, value, ...place }: PlacedDecision,
  { reason, analyst }: ReviewFlags,
  at: number,
): ReviewRow {
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
    ...place,
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
