/** Whom the words are aimed at and which problems they plan for, as the profiles and targets stand. */
import type { PlannedAreas } from "@hymnsheet/core/brief/tell-announcements";
import type { Found } from "@hymnsheet/core/brief/scene";
import {
  countsToTell,
  PRAISED_TOLD,
  rankPraised,
  rankTargets,
  type TargetCount,
  type TargetsInput,
} from "@hymnsheet/core/brief/tell-targets";
import { actorTable, type ActorRow } from "@hymnsheet/core/model/tables/actor";
import { affiliationTable, type AffiliationRow } from "@hymnsheet/core/model/tables/affiliation";
import { profileTable, type ProfileRow } from "@hymnsheet/core/model/tables/profile";
import { targetTable, type TargetRow } from "@hymnsheet/core/model/tables/target";
import { readFound } from "./brief-found.ts";
import type { BriefCompany } from "./brief-judgements.ts";
import type { BriefReader } from "./brief-lines.ts";
import { readCamps } from "./brief-camps.ts";
import { sentencesAround } from "./sentences-around.ts";

/** Places of one target that are read. */
const EXAMPLES_READ = 200;

export async function readTargets(from: BriefReader, { ids, organisationId }: BriefCompany): Promise<Omit<TargetsInput, "state">> {
  const { reader } = from;
  const counts = [...(await readAttacks(from)), ...(await readAcclaims(from))].filter(
    ({ speakerId, actor_id }) => speakerId !== actor_id && from.isFit(actor_id),
  );
  const kinds = new Map((await reader.rows<ActorRow>(actorTable)).map((actor) => [actor.actor_id, actor.kind]));
  const counterparts = await readCounterparts(from, counts);
  const { counts: own } = countsToTell(counts, ids);
  const [first] = rankTargets(own.filter((one) => one.function === "attack"));
  const examples: TargetRow[] = [];
  if (first !== undefined) {
    const praise = own.filter((one) => one.function === "acclaim");
    const praised = rankPraised(praise, counterparts.get(first[0]) ?? []).slice(0, PRAISED_TOLD * 4);
    const read = async (actor_id: string, done: TargetRow["function"]): Promise<TargetRow[]> =>
      await reader.rows<TargetRow>(targetTable, { where: { actor_id, function: done }, limit: EXAMPLES_READ });
    examples.push(...(await read(first[0], "attack")));
    for (const [id] of praised) examples.push(...(await read(id, "acclaim")));
  }
  const found = await readFound(from, examples, {
    table: targetTable.name,
    keyOf: (row) => row.target_id,
    speakerOf: (row) => row.speaker_id,
  });
  return {
    counts,
    counterparts,
    ...(ids.length > 0 ? { camps: [], campCount: 0 } : await readCamps(from, counts)),
    shares: organisationId === undefined ? null : await readShares(from, organisationId),
    isOrganisation: (actorId) => kinds.get(actorId) === "organisation" || kinds.get(actorId) === "group",
    examples: await inTheirSentences(from, found),
  };
}

/** Attacks by speaker and target: own words only, what was reported twice once. */
export async function readAttacks({ reader }: BriefReader): Promise<TargetCount[]> {
  const rows = await reader.rows<ProfileRow>(profileTable, { where: { scope: "speaker", scheme: "target" } });
  return rows
    .filter(({ count }) => count > 0)
    .map(({ scope_id, label, count }) => ({ speakerId: scope_id, actor_id: label, function: "attack", count }));
}

async function readAcclaims({ reader, decisions }: BriefReader): Promise<TargetCount[]> {
  const counted = await reader.countBy(targetTable, ["speaker_id", "actor_id"], { where: { function: "acclaim" } });
  return counted.map(({ values, count }) => {
    const [speakerId, actorId] = values as [string, string]; // as declared
    return { speakerId, actor_id: decisions.actorOf(actorId), function: "acclaim", count };
  });
}

/** How much of what a group says attacks somebody; null where its profile was not counted. */
async function readShares({ reader }: BriefReader, organisationId: string): Promise<TargetsInput["shares"]> {
  const rows = await reader.rows<ProfileRow>(profileTable, {
    where: { scope: "group", scope_id: leaversOf(organisationId), scheme: "function" },
  });
  if (rows.length === 0) return null;
  const attack = rows.find((one) => one.label === "attack");
  return { own: attack?.share ?? 0, others: rows.some(({ base_share }) => base_share !== null) ? (attack?.base_share ?? 0) : null };
}

const leaversOf = (organisationId: string): string => `left:${organisationId}`;

/** Plans of a group, or of everybody, by problem; null where none were counted. */
export async function readPlannedAreas({ reader }: BriefReader, { organisationId }: BriefCompany): Promise<PlannedAreas | null> {
  const scope = organisationId === undefined ? { scope: "speaker" } : { scope: "group", scope_id: leaversOf(organisationId) };
  const plans = new Map<string, number>();
  for (const { label, count } of await reader.rows<ProfileRow>(profileTable, { where: { ...scope, scheme: "area" } }))
    plans.set(label, (plans.get(label) ?? 0) + count);
  if (plans.size === 0) return null;
  const areas = [...plans].filter(([, count]) => count > 0).sort((x, y) => y[1] - x[1] || (x[0] < y[0] ? -1 : 1));
  return { areas: areas.map(([label, count]) => [label.replaceAll("_", " "), count] as const), all: plans.size };
}

/** Mentions as the sentences around them: a "he" alone shows nobody anything. */
async function inTheirSentences({ reader }: BriefReader, found: readonly Found<TargetRow>[]): Promise<Found<TargetRow>[]> {
  const around = await sentencesAround(
    reader,
    found.map(({ row }) => row),
  );
  const slices = await reader.slices(around);
  return found.map((one, index) => {
    const { span_start, span_end } = around[index] ?? one.row;
    const isAlone = span_start === one.row.span_start && span_end === one.row.span_end;
    return { ...one, row: { ...one.row, span_start, span_end }, words: isAlone ? "" : (slices[index]?.text ?? "") };
  });
}

/** Organisations of each person and people of each organisation, who is spoken of oftener first. */
async function readCounterparts(
  { reader, decisions }: BriefReader,
  counts: readonly TargetCount[],
): Promise<Map<string, readonly string[]>> {
  const told = new Map(rankTargets(counts));
  const links = new Map<string, Set<string>>();
  for (const row of await reader.rows<AffiliationRow>(affiliationTable)) {
    if (row.origin !== "given") continue;
    const [person, organisation] = [decisions.actorOf(row.actor_id), row.organisation_id];
    links.set(person, (links.get(person) ?? new Set()).add(organisation));
    links.set(organisation, (links.get(organisation) ?? new Set()).add(person));
  }
  const order = (ids: ReadonlySet<string>): string[] =>
    [...ids].sort((x, y) => (told.get(y) ?? 0) - (told.get(x) ?? 0) || (x < y ? -1 : 1));
  return new Map([...links].map(([id, ids]) => [id, order(ids)]));
}
