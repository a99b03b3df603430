import { Option, type Command } from "commander";
import { findTable } from "@hymnsheet/core/model/tables/tables";
import { contentId } from "@hymnsheet/core/model/ids";
import { HymnsheetError } from "@hymnsheet/core/model/errors/hymnsheet-error";
import { actorTable } from "@hymnsheet/core/model/tables/actor";
import type { AnyTable } from "@hymnsheet/core/model/tables/define-table";
import type { ReviewRow } from "@hymnsheet/core/model/tables/review";
import { openProject } from "../../store/open-project.ts";
import { appendReview, readReviews } from "../../store/reviews.ts";
import { renewProject } from "../renew-project.ts";
import type { Terminal } from "../terminal.ts";

interface ReviewFlags {
  readonly table?: string;
  readonly reason: string;
  readonly analyst: string;
  readonly into?: string;
  readonly value: string;
}

const DESCRIPTION = `record what a person decided; every count and the report follow

  review DIR reject ITEM         set a finding aside
  review DIR confirm ITEM        confirm it (also takes a rejection back)
  review DIR merge NAME --into NAME   two names are one speaker
  review DIR split NAME          take a merge back
  review DIR note ITEM --value "..."  keep a remark beside a finding
  review DIR list                print all decisions`;

/** Verbs of this version; `relabel` and `grade` belong to levels that it does not have. */
const VERBS = ["confirm", "reject", "merge", "split", "note"] as const;

/** `hymnsheet review DIR VERB ID`: decisions of people, kept apart from every run. */
export function addReview(program: Command, terminal: Terminal): void {
  program
    .command("review")
    .description(DESCRIPTION)
    .argument("<project>", "folder of the project")
    .argument("<verb>", `${VERBS.join(", ")} or list`)
    .argument("[finding]", "id of an item, a passage match or another row; the id of an actor for merge and split")
    .option("--table <name>", "table of the finding; default: told from the id")
    .option("--into <actor>", "for merge: the name that stays")
    .option("--reason <text>", "why", "")
    .option("--value <text>", "further value, such as the text of a note", "")
    .addOption(
      new Option("--analyst <name>", "who decides").default(process.env["USER"] ?? process.env["USERNAME"] ?? "", "your user name"),
    )
    .action(async (folder: string, verb: string, finding: string | undefined, flags: ReviewFlags) => {
      if (verb === "list") return listReviews(folder, terminal);
      const review = await toReview(folder, verb, finding, flags);
      await appendReview(folder, review);
      terminal.err(`Recorded: ${review.verb} ${review.target_table} ${review.target_key}${review.value ? ` ${review.value}` : ""}.\n`);
      await renewProject(folder, terminal);
    });
}

function listReviews(folder: string, terminal: Terminal): void {
  const { reviews, badLines } = readReviews(folder);
  for (const review of reviews) {
    const { verb, target_table, target_key, value, reason, analyst, reviewed_at } = review;
    terminal.out(`${[new Date(reviewed_at).toISOString(), analyst, verb, target_table, target_key, value, reason].join("\t")}\n`);
  }
  if (badLines.length > 0) terminal.err(`Lines that could not be read: ${badLines.join(", ")}.\n`);
  if (reviews.length === 0) terminal.err("No decision has been recorded.\n");
}

async function toReview(folder: string, verb: string, finding: string | undefined, flags: ReviewFlags): Promise<ReviewRow> {
  const known = VERBS.find((word) => word === verb);
  if (!known)
    throw new HymnsheetError("USAGE", `there is no verb ${verb}`, { value: verb, advice: `Verbs are: ${VERBS.join(", ")}, list.` });
  if (!finding)
    throw new HymnsheetError("USAGE", `review ${verb} needs the id of a finding`, {
      advice: "Ids stand in the report and in every export.",
    });
  const isActor = known === "merge" || known === "split";
  const table = isActor ? actorTable : tableOf(finding, flags.table);
  await requireRow(folder, table, finding);
  if (known === "merge") {
    if (!flags.into)
      throw new HymnsheetError("USAGE", "merge needs --into NAME", { value: finding, advice: "Say which of the two names stays." });
    await requireRow(folder, table, flags.into);
  }
  const value = known === "merge" ? (flags.into ?? "") : flags.value;
  const at = Date.now();
  return {
    review_id: contentId("review", [table.name, finding, known, value, flags.reason, flags.analyst, at]),
    target_table: table.name,
    target_key: finding,
    verb: known,
    value,
    reason: flags.reason,
    analyst: flags.analyst,
    reviewed_at: at,
    is_applied: true,
  };
}

/** The table of a finding: as given, or told from the word before the underscore of its id. */
function tableOf(finding: string, given: string | undefined): AnyTable {
  const prefix = finding.split("_")[0] ?? "";
  const name = given ?? ({ item: "item", match: "passage_match" } as Readonly<Record<string, string>>)[prefix] ?? prefix;
  const table = findTable(name);
  if (table) return table;
  throw new HymnsheetError("TABLE_UNKNOWN", `cannot tell the table of ${finding}`, {
    value: finding,
    advice: "Name it with --table; `hymnsheet tables` lists them.",
  });
}

async function requireRow(folder: string, table: AnyTable, key: string): Promise<void> {
  const [column] = table.key;
  const project = await openProject(folder);
  try {
    if (table.key.length === 1 && column && (await project.count(table, { where: { [column]: key } })) === 0) {
      throw new HymnsheetError("FINDING_UNKNOWN", `table ${table.name} holds no ${key}`, {
        value: key,
        advice: `\`hymnsheet export ${folder} --table ${table.name}\` prints what it holds.`,
      });
    }
  } finally {
    await project.close();
  }
}
