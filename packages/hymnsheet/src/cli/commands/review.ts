import { userInfo } from "node:os";
import { Option, type Command } from "commander";
import { findTable } from "@hymnsheet/core/model/tables/tables";
import { contentId } from "@hymnsheet/core/model/ids";
import { HymnsheetError } from "@hymnsheet/core/model/errors/hymnsheet-error";
import { actorNameTable, type ActorNameRow } from "@hymnsheet/core/model/tables/actor-name";
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
    .addOption(new Option("--analyst <name>", "who decides").default(userName(), "your user name"))
    .action(async (folder: string, verb: string, finding: string | undefined, flags: ReviewFlags) => {
      if (verb === "list") return listReviews(folder, terminal);
      const review = await toReview(folder, verb, finding, flags);
      await appendReview(folder, review);
      terminal.err(`Recorded: ${review.verb} ${review.target_table} ${review.target_key}${review.value ? ` ${review.value}` : ""}.\n`);
      await renewProject(folder, terminal);
    });
}

async function listReviews(folder: string, terminal: Terminal): Promise<void> {
  await (await openProject(folder)).close();
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
  const key = isActor ? await findActor(folder, finding) : await requireRow(folder, table, finding);
  if (known === "merge" && !flags.into) {
    throw new HymnsheetError("USAGE", "merge needs --into NAME", { value: finding, advice: "Say which of the two names stays." });
  }
  const value = known === "merge" ? await findActor(folder, flags.into ?? "") : flags.value;
  if (known === "merge" && value === key)
    throw new HymnsheetError("USAGE", `${finding} and ${flags.into} are the same actor`, { value: key });
  const at = Date.now();
  return {
    review_id: contentId("review", [table.name, key, known, value, flags.reason, flags.analyst, at]),
    target_table: table.name,
    target_key: key,
    verb: known,
    value,
    reason: flags.reason,
    analyst: flags.analyst,
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

/** The key itself when the table holds it. */
async function requireRow(folder: string, table: AnyTable, key: string): Promise<string> {
  const [column] = table.key;
  const project = await openProject(folder);
  try {
    const isThere = table.key.length > 1 || !column || (await project.count(table, { where: { [column]: key } })) > 0;
    if (isThere) return key;
  } finally {
    await project.close();
  }
  throw new HymnsheetError("FINDING_UNKNOWN", `table ${table.name} holds no ${key}`, {
    value: key,
    advice: `\`hymnsheet export ${folder} --table ${table.name}\` prints what it holds.`,
  });
}

/** The id of an actor given by id or by a name that only one actor has. */
async function findActor(folder: string, given: string): Promise<string> {
  const project = await openProject(folder);
  try {
    if ((await project.count(actorTable, { where: { actor_id: given } })) > 0) return given;
    const named = await project.rows<ActorNameRow>(actorNameTable, { where: { name: given } });
    const actors = [...new Set(named.map((row) => row.actor_id))];
    if (actors.length === 1 && actors[0] !== undefined) return actors[0];
    const advice =
      actors.length > 1
        ? `Give one of the ids: ${actors.join(", ")}.`
        : `\`hymnsheet export ${folder} --table actor_name\` prints the names.`;
    throw new HymnsheetError("FINDING_UNKNOWN", `${actors.length > 1 ? "several actors are" : "no actor is"} called ${given}`, {
      value: given,
      advice,
    });
  } finally {
    await project.close();
  }
}
