/** Whom the camps attack that the input gives, where no group is spoken of. */
import { rankTargets, type CampAttacks, type TargetCount, type TargetsInput } from "@hymnsheet/core/brief/tell-targets";
import { isNamedIn } from "@hymnsheet/core/brief/tell-allegations";
import { campsOf } from "@hymnsheet/core/counting/camps";
import { affiliationTable, type AffiliationRow } from "@hymnsheet/core/model/tables/affiliation";
import { targetTable, type TargetRow } from "@hymnsheet/core/model/tables/target";
import type { BriefReader } from "./brief-lines.ts";

/** Of the times a camp speaks of somebody, how often it must attack to be told as attacking: less is mostly misread. */
const ATTACKED_SHARE = 0.2;
/** People of one camp who attack somebody, and who say the name, before it is told as the camp's. */
const ATTACKERS_LEAST = 3;
/** Targets of a camp that are looked at, and places of each. */
const LOOKED_AT = 6;
const PLACES_READ = 400;

/** Attacks by the camps that the input gives, on others than their own; the camp with most first. */
export async function readCamps(from: BriefReader, counts: readonly TargetCount[]): Promise<Pick<TargetsInput, "camps" | "campCount">> {
  const { reader, decisions, actorName } = from;
  const campOf = new Map<string, string>();
  for (const row of await reader.rows<AffiliationRow>(affiliationTable, { where: { origin: "given" } }))
    if (campsOf([actorName(row.organisation_id)]).length > 0) campOf.set(decisions.actorOf(row.actor_id), row.organisation_id);
  const byCamp = new Map<string, TargetCount[]>();
  for (const one of counts) {
    const camp = campOf.get(one.speakerId);
    if (camp === undefined || camp === one.actor_id || camp === campOf.get(one.actor_id)) continue;
    byCamp.set(camp, [...(byCamp.get(camp) ?? []), one]);
  }
  const total = (own: readonly TargetCount[]): number => own.reduce((sum, { count }) => sum + count, 0);
  // Whom a camp praises as often as it attacks is its own side or misread.
  const attacksOf = (own: readonly TargetCount[]): TargetCount[] => {
    const praise = new Map(rankTargets(own.filter((one) => one.function === "acclaim")));
    const attacked = new Map(rankTargets(own.filter((one) => one.function === "attack")));
    return own.filter(
      (one) =>
        one.function === "attack" &&
        (attacked.get(one.actor_id) ?? 0) >= ATTACKED_SHARE * (spokenOf.get(`${campOf.get(one.speakerId)}|${one.actor_id}`) ?? 0) &&
        (attacked.get(one.actor_id) ?? 0) > (praise.get(one.actor_id) ?? 0),
    );
  };
  const spokenOf = new Map<string, number>();
  for (const { values, count } of await reader.countBy(targetTable, ["speaker_id", "actor_id"])) {
    const [speakerId, actorId] = values as [string, string]; // as declared
    const key = `${campOf.get(speakerId)}|${decisions.actorOf(actorId)}`;
    spokenOf.set(key, (spokenOf.get(key) ?? 0) + count);
  }
  const ranked = [...byCamp]
    .map(([camp, own]): [string, TargetCount[]] => [camp, attacksOf(own)])
    .sort((x, y) => total(y[1]) - total(x[1]) || (x[0] < y[0] ? -1 : 1));
  const camps: CampAttacks[] = [];
  for (const [camp, own] of ranked) {
    const targets: [string, number][] = [];
    for (const target of byPeople(own).slice(0, LOOKED_AT))
      if (await isNamedByMany(from, target[0], new Set(own.map(({ speakerId }) => speakerId)))) targets.push(target);
    if (targets.length > 0) camps.push({ name: actorName(camp), targets });
  }
  return { camps, campCount: byCamp.size };
}

/** Targets by attacks, most first; of few people's alone none: a name that one or two have is mostly a contact or a misreading. */
function byPeople(counts: readonly TargetCount[]): [string, number][] {
  const people = new Map<string, Set<string>>();
  for (const { actor_id, speakerId } of counts) people.set(actor_id, (people.get(actor_id) ?? new Set()).add(speakerId));
  const size = (id: string): number => people.get(id)?.size ?? 0;
  return rankTargets(counts)
    .filter(([id]) => size(id) >= ATTACKERS_LEAST)
    .sort((x, y) => y[1] - x[1] || size(y[0]) - size(x[0]) || (x[0] < y[0] ? -1 : 1));
}

/** Whether enough people say the name where they attack: "the President" is soon taken for somebody else who presides. */
async function isNamedByMany({ reader, actorName }: BriefReader, actorId: string, speakers: ReadonlySet<string>): Promise<boolean> {
  const rows = await reader.rows<TargetRow>(targetTable, { where: { actor_id: actorId, function: "attack" }, limit: PLACES_READ });
  const own = rows.filter(({ speaker_id }) => speakers.has(speaker_id));
  const slices = await reader.slices(own);
  return (
    new Set(own.flatMap((row, index) => (isNamedIn(actorName(actorId), slices[index]?.text ?? "") ? row.speaker_id : []))).size >=
    ATTACKERS_LEAST
  );
}
