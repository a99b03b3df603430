/** Finds what a decision is about in a finished project, by id or by the name a person knows it by. */
import { sentenceId } from "@hymnsheet/core/counting/decidable";
import { HymnsheetError } from "@hymnsheet/core/model/errors/hymnsheet-error";
import { findTable } from "@hymnsheet/core/model/tables/tables";
import { actorNameTable, type ActorNameRow } from "@hymnsheet/core/model/tables/actor-name";
import { actorTable, type ActorRow } from "@hymnsheet/core/model/tables/actor";
import { attributionConflictTable, type AttributionConflictRow } from "@hymnsheet/core/model/tables/attribution-conflict";
import { briefLineTable, type BriefLineRow } from "@hymnsheet/core/model/tables/brief-line";
import { claimTable } from "@hymnsheet/core/model/tables/claim";
import { itemMemberTable, type ItemMemberRow } from "@hymnsheet/core/model/tables/item-member";
import { itemTable, type ItemRow } from "@hymnsheet/core/model/tables/item";
import type { AnyTable } from "@hymnsheet/core/model/tables/define-table";
import type { ReviewRow } from "@hymnsheet/core/model/tables/review";
import { sourceTable, type SourceRow } from "@hymnsheet/core/model/tables/source";
import { findByKeys } from "../../store/decided-rows.ts";
import type { OpenProject } from "../../store/store-ports.ts";

/** Tables whose ids begin with another word than their name. */
const BY_PREFIX: Readonly<Record<string, string>> = {
  item: "item",
  match: "passage_match",
  conflict: "attribution_conflict",
  sentence: "brief_line",
};

export class ReviewTargets {
  readonly #project: OpenProject;
  readonly #folder: string;
  readonly #reviews: readonly ReviewRow[];
  #paths: Promise<readonly string[]> | undefined;

  constructor(project: OpenProject, folder: string, reviews: readonly ReviewRow[]) {
    this.#project = project;
    this.#folder = folder;
    this.#reviews = reviews;
  }

  /** The table of a finding: as given, or told from the word before the underscore of its id. @throws TABLE_UNKNOWN. */
  tableOf(finding: string, given: string | undefined): AnyTable {
    const prefix = finding.split("_")[0] ?? "";
    const table = findTable(given ?? BY_PREFIX[prefix] ?? prefix);
    if (table) return table;
    throw new HymnsheetError("TABLE_UNKNOWN", `cannot tell the table of ${finding}`, {
      value: finding,
      advice: "Name it with --table; `hymnsheet tables` lists them.",
    });
  }

  /** The key itself when the table holds it, or a decision has set it aside; of a sentence of the brief its id, given by that or by its number. @throws FINDING_UNKNOWN. */
  async requireRow(table: AnyTable, key: string): Promise<string> {
    if (table.name === briefLineTable.name) return await this.#sentence(key);
    if ((await findByKeys(this.#project, table, [key])).length > 0) return key;
    if (this.#reviews.some((review) => review.target_table === table.name && review.target_key === key)) return key;
    throw this.#unknown(
      `table ${table.name} holds no ${key}`,
      key,
      `\`hymnsheet export ${this.#folder} --table ${table.name}\` prints what it holds${table.key.length > 1 ? `; an id is ${table.key.join("|")}` : ""}.`,
    );
  }

  async #sentence(key: string): Promise<string> {
    const lines = await this.#project.rows<BriefLineRow>(briefLineTable);
    const line = lines.find((row) => String(row.line_no) === key || sentenceId(row.template, row.text) === key);
    if (line) return sentenceId(line.template, line.text);
    throw this.#unknown(
      `the brief has no sentence ${key}`,
      key,
      `\`hymnsheet review ${this.#folder} sentences\` prints them with their numbers.`,
    );
  }

  /** @throws USAGE when two items are of different levels. */
  async requireOneLevel(...itemIds: readonly string[]): Promise<void> {
    const items = await this.#project.rows<ItemRow>(itemTable, { where: { item_id: itemIds } });
    const levels = [...new Set(items.map((item) => item.level))];
    if (levels.length > 1)
      throw new HymnsheetError("USAGE", `a ${levels[0]} and a ${levels[1]} cannot be one`, { advice: "Both items must be of one level." });
  }

  /** Every name must be a row or an utterance of the item. @throws FINDING_UNKNOWN. */
  async requireUses(itemId: string, owners: readonly string[]): Promise<void> {
    if (owners.length === 0) return;
    const members = await this.#project.rows<ItemMemberRow>(itemMemberTable, { where: { item_id: itemId } });
    const known = new Set(members.flatMap((member) => [member.owner_id, member.utterance_id]));
    const isClaim = members.some((member) => member.owner_table === claimTable.name);
    for (const owner of owners) {
      if (known.has(owner)) continue;
      if (isClaim || owner.startsWith("claim_")) await this.requireRow(claimTable, owner);
      else throw this.#unknown(`${itemId} has no use ${owner}`, owner, `Its uses: ${[...known].slice(0, 8).join(", ")}.`);
    }
  }

  /** The allegation and the speaker of a grade: a row of the ledger, or two that exist. @throws FINDING_UNKNOWN. */
  async requireLedger(finding: string): Promise<string> {
    const at = finding.indexOf("|");
    if (at <= 0) throw this.#unknown(`${finding} names no allegation and speaker`, finding, 'Give both: "item_1|Ada Brook".');
    const item = await this.requireRow(itemTable, finding.slice(0, at));
    return `${item}|${await this.findActor(finding.slice(at + 1))}`;
  }

  /**
   * The id of an actor given by id or by a name that only one actor has.
   *
   * @param mayBeNew  whether a name that nobody has becomes somebody's. Default: no.
   * @throws          FINDING_UNKNOWN.
   */
  async findActor(given: string, mayBeNew = false): Promise<string> {
    const name = given.normalize("NFC").replaceAll("|", "/").replace(/\s+/gu, " ").trim();
    if ((await this.#project.count(actorTable, { where: { actor_id: name } })) > 0) return name;
    const named = await this.#project.rows<ActorNameRow>(actorNameTable, { where: { name } });
    const [only, ...others] = [...new Set(named.map((row) => row.actor_id))];
    if (only !== undefined && others.length === 0) return only;
    if (only !== undefined)
      throw this.#unknown(`several actors are called ${given}`, given, `Give one of the ids: ${[only, ...others].join(", ")}.`);
    // A decision may have made the name known before the tables do.
    if (mayBeNew || this.#isDecided(name)) return name;
    const alike = await this.#namesLike(name);
    const advice =
      alike.length > 0
        ? `Is it ${alike.join(" or ")}? --new makes a name known that no text has.`
        : `\`hymnsheet export ${this.#folder} --table actor_name\` prints the names; --new makes one known that no text has.`;
    throw this.#unknown(`no actor is called ${given}`, given, advice);
  }

  /** The name to print of an actor; its id when the tables have none. */
  async nameOf(actorId: string): Promise<string> {
    return (await this.#project.rows<ActorRow>(actorTable, { where: { actor_id: actorId } }))[0]?.name ?? actorId;
  }

  /** A few names that hold all words of another, as they are to be given. */
  async #namesLike(name: string): Promise<string[]> {
    const words = name.toLowerCase().split(" ");
    const rows = await this.#project.rows<ActorNameRow>(actorNameTable, { orderBy: ["-source_count", "name"] });
    const like = rows.filter((row) => words.every((word) => row.name.toLowerCase().includes(word)));
    return [...new Set(like.map((row) => row.name))].slice(0, 3).map((found) => JSON.stringify(found));
  }

  #isDecided(name: string): boolean {
    return this.#reviews.some(
      (review) => review.target_table === "actor" && (review.target_key === name || review.value.split("|")[0] === name),
    );
  }

  /** The two people of a conflict. */
  async sidesOf(conflictId: string): Promise<readonly string[]> {
    const rows = await this.#project.rows<AttributionConflictRow>(attributionConflictTable, { where: { conflict_id: conflictId } });
    return rows.flatMap((row) => [row.a_speaker_id, row.b_speaker_id]);
  }

  async findSource(sourceId: string): Promise<string> {
    return await this.requireRow(sourceTable, sourceId);
  }

  /** The actor of an outlet that a source has. @throws FINDING_UNKNOWN. */
  async findOutlet(name: string): Promise<string> {
    const outlets = (await this.#project.countBy(sourceTable, ["outlet"])).map(({ values }) => String(values[0])).filter(Boolean);
    if (outlets.includes(name)) return name;
    const known = await this.findActor(name).catch(() => "");
    if (outlets.includes(known)) return known;
    throw this.#unknown(`no source is of the outlet ${name}`, name, `Outlets here: ${outlets.sort().slice(0, 20).join(", ") || "none"}.`);
  }

  /** A folder that lies on the path of some source, without slashes around it. @throws FINDING_UNKNOWN. */
  async findFolder(name: string): Promise<string> {
    const folder = name.replaceAll("\\", "/").replace(/^(?:\.?\/)+|\/+$/gu, "");
    this.#paths ??= this.#project.rows<SourceRow>(sourceTable).then((rows) => rows.map((row) => `/${row.path}`));
    if (folder !== "" && (await this.#paths).some((path) => path.includes(`/${folder}/`))) return folder;
    const advice = `\`hymnsheet export ${this.#folder} --table source\` prints the path of each; one folder of it is enough.`;
    throw this.#unknown(`no source lies in a folder ${name}`, name, advice);
  }

  /** The id of a decision that was recorded. @throws FINDING_UNKNOWN. */
  findDecision(reviewId: string): string {
    if (this.#reviews.some((review) => review.review_id === reviewId)) return reviewId;
    throw this.#unknown(`no decision has the id ${reviewId}`, reviewId, `\`hymnsheet review ${this.#folder} list\` prints them.`);
  }

  #unknown(message: string, value: string, advice: string): HymnsheetError {
    return new HymnsheetError("FINDING_UNKNOWN", message, { value, advice });
  }
}
