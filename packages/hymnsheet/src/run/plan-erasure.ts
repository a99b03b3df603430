/** What taking a source or a person out of a project would take: settled before anything is changed, so that it can be shown first. */
import { nameWords, placesOfNames } from "@hymnsheet/core/text/blank-names";
import { HymnsheetError } from "@hymnsheet/core/model/errors/hymnsheet-error";
import { actorNameTable, type ActorNameRow } from "@hymnsheet/core/model/tables/actor-name";
import { actorTable, type ActorRow } from "@hymnsheet/core/model/tables/actor";
import { attributionTable, type AttributionRow } from "@hymnsheet/core/model/tables/attribution";
import { mentionTable, type MentionRow } from "@hymnsheet/core/model/tables/mention";
import type { ReviewRow } from "@hymnsheet/core/model/tables/review";
import { reviewTable } from "@hymnsheet/core/model/tables/review";
import { sourceTable, type SourceRow } from "@hymnsheet/core/model/tables/source";
import { tables } from "@hymnsheet/core/model/tables/tables";
import { utteranceTable, type UtteranceRow } from "@hymnsheet/core/model/tables/utterance";
import { readDecisions } from "@hymnsheet/core/counting/decisions";
import { contentId } from "@hymnsheet/core/model/ids";
import { TITLE_SUFFIX, titledSource } from "@hymnsheet/core/voices/title-source";
import { readCorpusFacts } from "../pipeline/corpus-facts.ts";
import { hiddenNames } from "./erase-source.ts";
import { nameForms, type NameForm } from "./name-forms.ts";
import { rowsWhereIn } from "../store/rows-where-in.ts";
import type { OpenProject } from "../store/store-ports.ts";
import { newSalt, saltedHash, type BlankedText, type HiddenName, type PersonStone, type SourceStone } from "../store/tombstones.ts";

export interface ErasurePlan {
  readonly tombstones: readonly (SourceStone | PersonStone)[];
  /** Sources that go whole, their headlines apart. */
  readonly sourceIds: readonly string[];
  /** Sources in which words are blanked. */
  readonly blankedIds: readonly string[];
  /** Spellings that go; none for a source. */
  readonly names: readonly string[];
  /** The words that go: texts of sources, and what was ascribed to a person. */
  readonly texts: readonly string[];
  /** Rows that name a source which goes, by table. */
  readonly rowCounts: readonly { readonly table: string; readonly count: number }[];
}

interface Given {
  readonly reason: string;
  readonly at: number;
}

/** @throws FINDING_UNKNOWN when the project holds no such source. */
export async function planWithdrawal(project: OpenProject, sourceIds: readonly string[], given: Given): Promise<ErasurePlan> {
  const ids = [...new Set(sourceIds.map(titledSource))].sort();
  const rows = await rowsWhereIn<SourceRow>(project, sourceTable, "source_id", ids);
  const known = new Map(rows.map((row) => [row.source_id, row]));
  const missing = ids.find((id) => !known.has(id));
  if (missing !== undefined)
    throw unknown(`the project holds no source ${missing}`, missing, "`hymnsheet export DIR --table source` prints their ids.");
  const going = new Set(ids);
  const tombstones: SourceStone[] = [];
  const words: string[] = [];
  for (const id of ids) {
    const salt = newSalt();
    const twins = await project.rows<SourceRow>(sourceTable, { where: { sha256: known.get(id)!.sha256 } });
    const hasTwin = twins.some((row) => !going.has(titledSource(row.source_id)));
    const text = (await project.text(id)) ?? "";
    words.push(text, (await project.text(`${id}${TITLE_SUFFIX}`)) ?? "");
    tombstones.push({
      kind: "source",
      tombstone_id: contentId("tombstone", [salt, id]),
      withdrawn_at: given.at,
      reason: given.reason,
      salt,
      source_id: id,
      text_hash: hasTwin || text === "" ? "" : saltedHash(salt, text),
    });
  }
  return { tombstones, sourceIds: ids, blankedIds: [], names: [], texts: words, rowCounts: await countRows(project, ids) };
}

/** @throws FINDING_UNKNOWN when nobody, or more than one, has the name; USAGE when the reason holds it. */
export async function planForgetting(
  project: OpenProject,
  person: string,
  given: Given & { readonly also?: readonly string[] },
): Promise<ErasurePlan> {
  const actorIds = await findPerson(project, person);
  const names = await namesOf(project, actorIds, [person, ...(given.also ?? [])]);
  const salt = newSalt();
  const facts = readCorpusFacts(project).facts;
  const isOwn = (name: string | undefined): boolean => name !== undefined && names.whole.has(nameWords(name));
  const own = facts.filter(({ speaker, speaker_id, author }) => [speaker, speaker_id, author].some(isOwn)).map(({ id }) => id);
  const gone = new Set(own.map(titledSource));
  const places = await wordsOf(project, actorIds);
  const texts: BlankedText[] = [];
  const words: string[] = [];
  for (const id of gone) words.push((await project.text(id)) ?? "");
  const blanked = new Set<string>();
  for (const [sourceId, spans] of places) {
    if (gone.has(titledSource(sourceId))) continue;
    blanked.add(titledSource(sourceId));
    const text = await project.text(sourceId);
    if (text === undefined) continue;
    texts.push({ text_hash: saltedHash(salt, text), places: spans });
    words.push(...spans.map(([start, end]) => text.slice(start, end)));
  }
  const hidden = names.hidden.map(({ words, is_plain }): HiddenName => ({
    hash: saltedHash(salt, words),
    word_count: words.split(" ").length,
    is_plain,
  }));
  const sourceIds = [...gone].sort();
  const stone: PersonStone = {
    kind: "person",
    tombstone_id: contentId("tombstone", [salt, ...actorIds]),
    withdrawn_at: given.at,
    reason: given.reason,
    salt,
    names: hidden.sort((x, y) => (x.hash < y.hash ? -1 : 1)),
    source_hashes: sourceIds.map((id) => saltedHash(salt, id)).sort(),
    texts: texts.sort((x, y) => (x.text_hash < y.text_hash ? -1 : 1)),
  };
  if (placesOfNames(given.reason, hiddenNames(stone), true).length > 0)
    throw new HymnsheetError("USAGE", "the reason holds the name that is to be forgotten", { advice: "Give a reason without the name." });
  return {
    tombstones: [stone],
    sourceIds,
    blankedIds: [...blanked].sort(),
    names: names.spellings,
    texts: words,
    rowCounts: await countRows(project, sourceIds),
  };
}

const unknown = (message: string, value: string, advice: string): HymnsheetError =>
  new HymnsheetError("FINDING_UNKNOWN", message, { value, advice });

/** The actor of an id or a name, and all that people have said to be the same. */
async function findPerson(project: OpenProject, person: string): Promise<string[]> {
  const given = person.normalize("NFC").replace(/\s+/gu, " ").trim();
  const actors = await project.rows<ActorRow>(actorTable);
  const byId = actors.find((actor) => actor.actor_id === given);
  const named = new Set((await project.rows<ActorNameRow>(actorNameTable, { where: { name: given } })).map((row) => row.actor_id));
  if (!byId && named.size > 1)
    throw unknown(
      `several actors are called ${person}`,
      person,
      `Give one of the ids: ${[...named].sort().join(", ")}. If they are one person, merge them with \`hymnsheet review\` first.`,
    );
  const found = byId?.actor_id ?? [...named][0];
  if (found === undefined)
    throw unknown(`no actor is called ${person}`, person, "`hymnsheet export DIR --table actor_name` prints the names.");
  const { actorOf } = readDecisions(await project.rows<ReviewRow>(reviewTable));
  return [...new Set([found, ...actors.map(({ actor_id }) => actor_id).filter((id) => actorOf(id) === actorOf(found))])].sort();
}

interface PersonNames {
  /** In the form in which a whole field is this person's. */
  readonly whole: ReadonlySet<string>;
  readonly hidden: readonly NameForm[];
  readonly spellings: readonly string[];
}

/** All spellings, ids among them, and the forms in which they are written. */
async function namesOf(project: OpenProject, actorIds: readonly string[], asGiven: readonly string[]): Promise<PersonNames> {
  const own = new Set(actorIds);
  const rows = await project.rows<ActorNameRow>(actorNameTable);
  const listed = readCorpusFacts(project).speakers.filter((speaker) => own.has(speaker.speaker_id));
  const spellings = new Set([
    ...asGiven,
    ...actorIds.map((id) => id.replace(/^(?:group|unknown):/u, "")),
    ...rows.filter((row) => own.has(row.actor_id)).map((row) => row.name),
    ...listed.flatMap(({ name, aliases }) => [name, ...aliases]),
  ]);
  const others = new Set(
    rows.filter((row) => !own.has(row.actor_id) && !row.actor_id.startsWith("group:")).flatMap((row) => nameWords(row.name).split(" ")),
  );
  return { whole: new Set([...spellings].map(nameWords)), hidden: nameForms(spellings, others), spellings: [...spellings].sort() };
}

/** Places of a person's words and name in any source, by source. */
async function wordsOf(project: OpenProject, actorIds: readonly string[]): Promise<Map<string, (readonly [number, number])[]>> {
  const attributions = await rowsWhereIn<AttributionRow>(project, attributionTable, "speaker_id", actorIds);
  const utterances = await rowsWhereIn<UtteranceRow>(project, utteranceTable, "speaker_id", actorIds);
  // A name that others bear too is this person's where the program, or the input, says so.
  const mentions = (await rowsWhereIn<MentionRow>(project, mentionTable, "actor_id", actorIds)).filter(({ form }) => form === "name");
  const places = new Map<string, (readonly [number, number])[]>();
  for (const { source_id, span_start, span_end } of [...attributions, ...utterances, ...mentions]) {
    const list = places.get(source_id);
    if (list) list.push([span_start, span_end]);
    else places.set(source_id, [[span_start, span_end]]);
  }
  for (const list of places.values()) list.sort((x, y) => x[0] - y[0] || x[1] - y[1]);
  return places;
}

async function countRows(project: OpenProject, sourceIds: readonly string[]): Promise<ErasurePlan["rowCounts"]> {
  const ids = sourceIds.flatMap((id) => [id, `${id}${TITLE_SUFFIX}`]);
  const counts: { table: string; count: number }[] = [];
  for (const table of tables) {
    const columns = ["source_id", "a_source_id", "b_source_id"].filter((column) => column in table.columns);
    let count = 0;
    for (const column of columns) count += ids.length === 0 ? 0 : await project.count(table, { where: { [column]: ids } });
    if (count > 0) counts.push({ table: table.name, count });
  }
  return counts;
}
