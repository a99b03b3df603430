/** From what somebody typed to the decisions to record; everything is looked up first, so that a wrong word leaves no trace. */
import { writeScoped, type ActorScope } from "@hymnsheet/core/counting/actor-scope";
import { readGrade, readLabel, relabelColumns } from "@hymnsheet/core/counting/decidable";
import { HymnsheetError } from "@hymnsheet/core/model/errors/hymnsheet-error";
import type { AnyTable } from "@hymnsheet/core/model/tables/define-table";
import { actorTable } from "@hymnsheet/core/model/tables/actor";
import { attributionConflictTable } from "@hymnsheet/core/model/tables/attribution-conflict";
import { itemTable } from "@hymnsheet/core/model/tables/item";
import { ledgerTable } from "@hymnsheet/core/model/tables/ledger";
import { attributionTable } from "@hymnsheet/core/model/tables/attribution";
import { reviewTable, type ReviewRow } from "@hymnsheet/core/model/tables/review";
import { readNamesList } from "../../readers/read-names-list.ts";
import type { ReviewTargets } from "./review-targets.ts";

export const verbs = ["confirm", "reject", "relabel", "merge", "split", "note", "grade", "rename", "take-back"] as const;
export type Verb = (typeof verbs)[number];

export interface ReviewFlags {
  readonly table?: string;
  readonly reason: string;
  readonly analyst: string;
  readonly into?: string;
  readonly value: string;
  readonly source?: readonly string[];
  readonly outlet?: readonly string[];
  readonly folder?: readonly string[];
  readonly new: boolean;
  readonly later: boolean;
}

/** A decision without who took it when. */
export type Decision = Pick<ReviewRow, "target_table" | "target_key" | "verb" | "value">;

/** @throws USAGE, FINDING_UNKNOWN, TABLE_UNKNOWN, INPUT_MISSING: then nothing may be recorded. */
export async function toDecisions(
  verb: Verb,
  findings: readonly string[],
  flags: ReviewFlags,
  targets: ReviewTargets,
): Promise<Decision[]> {
  const [finding] = findings;
  if (finding === undefined) throw usage(`review ${verb} needs ${WANTED[verb]}`, ADVICE[verb]);
  if (findings.length > 1 && (verb === "merge" || verb === "rename" || verb === "split"))
    throw usage(`review ${verb} takes one name at a time`, 'Names of several words need quotation marks: "Ada Brook".');
  switch (verb) {
    case "merge":
      return [await (isItem(finding) ? mergeItems(finding, flags, targets) : merge(finding, flags, targets))];
    case "split":
      return isItem(finding) ? [await splitItem(finding, flags, targets)] : await split(finding, flags, targets);
    case "rename":
      return await rename(finding, flags, targets);
    case "relabel":
      return await Promise.all(findings.map((one) => relabel(one, flags, targets)));
    case "grade":
      return await Promise.all(findings.map((one) => grade(one, flags, targets)));
    case "take-back":
      return await Promise.all(findings.map((one) => takeBack(one, targets)));
    default:
      return await Promise.all(findings.map((one) => judge(verb, one, flags, targets)));
  }
}

const WANTED: Readonly<Record<Verb, string>> = {
  confirm: "the id of a finding",
  reject: "the id of a finding",
  note: "the id of a finding",
  relabel: "the id of a finding",
  grade: "an allegation and a speaker, ITEM|SPEAKER",
  merge: "a name",
  split: "a name",
  rename: "a CSV file",
  "take-back": "the id of a decision",
};
const IDS = "Ids stand in the report and in every export.";
const ADVICE: Readonly<Record<Verb, string>> = {
  confirm: IDS,
  reject: IDS,
  note: IDS,
  relabel: IDS,
  grade: 'As in: review DIR grade "item_1|Ada Brook" --value B2.',
  merge: 'As in: review DIR merge "A. Brook" --into "Ada Brook".',
  split: 'As in: review DIR split "John Smith" --outlet "The Courier" --into "John Smith (Port Ayr)".',
  rename: "Its columns are name, is and, where wanted, source, outlet or folder.",
  "take-back": "`hymnsheet review DIR list` prints the decisions with their ids.",
};

const usage = (message: string, advice: string, value = ""): HymnsheetError => new HymnsheetError("USAGE", message, { value, advice });

const isItem = (finding: string): boolean => finding.startsWith("item_");

/** Two findings are one. */
async function mergeItems(finding: string, { into = "" }: ReviewFlags, targets: ReviewTargets): Promise<Decision> {
  if (!isItem(into)) throw usage("merge needs the other item", "As in: review DIR merge item_1 --into item_2.", finding);
  const [key, other] = [await targets.requireRow(itemTable, finding), await targets.requireRow(itemTable, into)];
  if (key === other) throw usage(`${finding} and ${into} are the same item`, "There is nothing to merge.", key);
  await targets.requireOneLevel(key, other);
  return decision(itemTable, key, "merge", other);
}

/** Claims that belong to another allegation, uses that belong to another item; nothing takes a merge back. */
async function splitItem(finding: string, { value }: ReviewFlags, targets: ReviewTargets): Promise<Decision> {
  const key = await targets.requireRow(itemTable, finding);
  const owners = value.split("|").filter((owner) => owner !== "");
  await targets.requireUses(key, owners);
  return decision(itemTable, key, "split", owners.join("|"));
}

/** A grade of the Admiralty scale: how far a source is relied on, and how far what it says is borne out. Independence knows nothing of it. */
async function grade(finding: string, { value }: ReviewFlags, targets: ReviewTargets): Promise<Decision> {
  const read = readGrade(value);
  if (!read) throw usage("a grade is a letter A to F and a figure 1 to 6", "As in: --value B2.", value);
  return decision(ledgerTable, await targets.requireLedger(finding), "grade", `${read.source}${read.information}`);
}

async function judge(verb: "confirm" | "reject" | "note", finding: string, flags: ReviewFlags, targets: ReviewTargets): Promise<Decision> {
  const table = targets.tableOf(finding, flags.table);
  if (table.name === actorTable.name && verb !== "note")
    throw usage(`${finding} is a name; there is nothing to ${verb}`, "Names are merged, split and renamed.", finding);
  const key = await targets.requireRow(table, finding);
  const value = table.name === attributionConflictTable.name && verb === "confirm" ? await sideOf(key, flags, targets) : flags.value;
  return decision(table, key, verb, value);
}

/** A conflict is decided by naming one of the two people. */
async function sideOf(conflictId: string, flags: ReviewFlags, targets: ReviewTargets): Promise<string> {
  const speakers = await targets.sidesOf(conflictId);
  const named = speakers.map((speaker) => `--value ${JSON.stringify(speaker)}`).join(" or ");
  if (flags.value === "") throw usage("whoever said it must be named", `Decide with ${named}; \`reject\` says that both did.`, conflictId);
  const given = await targets.findActor(flags.value);
  if (speakers.includes(given)) return given;
  throw usage(`${flags.value} is not one of the two`, `Decide with ${named}. Somebody else: \`relabel\` the attributions.`, flags.value);
}

async function relabel(finding: string, flags: ReviewFlags, targets: ReviewTargets): Promise<Decision> {
  const table = targets.tableOf(finding, flags.table);
  if (table.name === attributionTable.name) {
    const key = await targets.requireRow(table, finding);
    if (!flags.into) throw usage("relabel of an attribution needs --into NAME", "Say whose words they are.", finding);
    return decision(table, key, "relabel", await targets.findActor(flags.into, flags.new));
  }
  const columns = relabelColumns[table.name];
  if (columns === undefined)
    throw usage(
      `nothing of table ${table.name} is relabelled`,
      `Findings of these tables are: ${Object.keys(relabelColumns).join(", ")}.`,
      finding,
    );
  const key = await targets.requireRow(table, finding);
  const words = columns.map((name) => `${name}: ${table.columns[name]!.values.join(", ")}`).join("; ");
  const read = readLabel(table, flags.value);
  if (read === undefined)
    throw usage(`relabel of ${table.name} needs --value WORD or --value COLUMN=WORD`, `Words of ${words}.`, flags.value || finding);
  return decision(table, key, "relabel", read.column === columns[0] ? read.label : `${read.column}=${read.label}`);
}

async function merge(finding: string, flags: ReviewFlags, targets: ReviewTargets): Promise<Decision> {
  const key = await targets.findActor(finding);
  if (!flags.into) throw usage("merge needs --into NAME", "Say which of the two names stays.", finding);
  const value = await targets.findActor(flags.into, flags.new);
  if (value === key) throw usage(`${finding} and ${flags.into} are the same actor`, "There is nothing to merge.", key);
  return decision(actorTable, key, "merge", value);
}

async function split(finding: string, flags: ReviewFlags, targets: ReviewTargets): Promise<Decision[]> {
  const key = await targets.findActor(finding);
  const scopes = await scopesOf(flags, targets);
  if (scopes.length === 0) {
    if (flags.into)
      throw usage("split needs to know where", "Add --source ID, --outlet NAME or --folder NAME, once or several times.", finding);
    return [decision(actorTable, key, "split", "")];
  }
  const into =
    flags.into === undefined ? `${await targets.nameOf(key)} (${nameOf(scopes[0]!)})` : await targets.findActor(flags.into, true);
  return scopes.map((scope) => decision(actorTable, key, "split", writeScoped(into, scope)));
}

const nameOf = (scope: ActorScope): string =>
  (scope.kind === "source" ? scope.sourceId : scope.kind === "outlet" ? scope.outletId : scope.folder).replaceAll("|", "/");

async function rename(path: string, flags: ReviewFlags, targets: ReviewTargets): Promise<Decision[]> {
  const decisions: Decision[] = [];
  for (const { line, name, is, ...where } of await readNamesList(path)) {
    try {
      const key = await targets.findActor(name);
      const value = await targets.findActor(is, flags.new);
      const given = { source: filled(where.source), outlet: filled(where.outlet), folder: filled(where.folder) };
      const scopes = await scopesOf({ ...flags, ...given }, targets);
      if (scopes.length > 1) throw usage("one row says one place", "Fill in one of source, outlet and folder.");
      if (key === value && scopes.length === 0) continue;
      decisions.push(decision(actorTable, key, scopes[0] ? "split" : "merge", scopes[0] ? writeScoped(value, scopes[0]) : value));
    } catch (error) {
      if (!(error instanceof HymnsheetError)) throw error;
      const { value, advice } = error;
      throw new HymnsheetError(error.code, `line ${line} of ${path}: ${error.message}; nothing was recorded`, {
        cause: error,
        ...(value === undefined ? {} : { value }),
        ...(advice === undefined ? {} : { advice }),
      });
    }
  }
  return decisions;
}

const filled = (cell: string): string[] => (cell === "" ? [] : [cell]);

async function scopesOf({ source = [], outlet = [], folder = [] }: ReviewFlags, targets: ReviewTargets): Promise<ActorScope[]> {
  const scopes: ActorScope[] = [];
  for (const id of source) scopes.push({ kind: "source", sourceId: await targets.findSource(id) });
  for (const name of outlet) scopes.push({ kind: "outlet", outletId: await targets.findOutlet(name) });
  for (const name of folder) scopes.push({ kind: "folder", folder: await targets.findFolder(name) });
  return scopes;
}

async function takeBack(finding: string, targets: ReviewTargets): Promise<Decision> {
  return decision(reviewTable, targets.findDecision(finding), "reject", "");
}

function decision(table: AnyTable, target_key: string, verb: ReviewRow["verb"], value: string): Decision {
  return { target_table: table.name, target_key, verb, value };
}
