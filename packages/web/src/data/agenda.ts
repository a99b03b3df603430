/** What each speaker and group spends words on, whom attacks aim at, which problems are covered, and what was announced. */
import { campsOf } from "@hymnsheet/core/counting/camps";
import { unpackTable } from "@hymnsheet/core/model/embedded-table";
import type { CountedTarget, ReportEditorial } from "@hymnsheet/core/model/report-editorial";
import type { ActorRow } from "@hymnsheet/core/model/tables/actor";
import type { AnnouncementRow } from "@hymnsheet/core/model/tables/announcement";
import type { PartRow } from "@hymnsheet/core/model/tables/part";
import type { ProfileRow } from "@hymnsheet/core/model/tables/profile";
import type { TargetRow } from "@hymnsheet/core/model/tables/target";
import type { TermRow } from "@hymnsheet/core/model/tables/term";
import type { DataSource } from "./data-source.ts";
import { compareSpots, type Spot, type SpotOf } from "./spots.ts";

/** A speaker, an organisation, or those who left one. */
export interface Profile {
  readonly scope: ProfileRow["scope"];
  readonly id: string;
  /** By label. */
  readonly functions: ReadonlyMap<string, ProfileRow>;
  /** Sentences counted. */
  readonly sentenceCount: number;
  /** Attacks by whom they aim at, most first; with those praised and never attacked. */
  readonly targets: readonly ProfileRow[];
  readonly attackCount: number;
  /** Share of the attacks that aim at the first, 0 to 1; undefined without attacks. */
  readonly firstShare: number | undefined;
  /** Problems on which there is a promise or proposal, most first. */
  readonly areas: readonly ProfileRow[];
  /** An organisation all of whose statements are those of this group or speaker, and the other way round. */
  readonly sameAs: string | undefined;
}

export interface Announcement {
  readonly row: AnnouncementRow;
  readonly spot: Spot;
  /** What is announced in the same words, each once. */
  readonly subjects: readonly AnnouncementRow["subject"][];
  /** Where it is given; undefined while it is open. */
  readonly delivered: Spot | undefined;
}

export interface AimedPlace {
  readonly row: TargetRow;
  readonly spot: Spot;
}

export interface Agenda {
  /** Groups, then organisations, then speakers; each by number of attacks. */
  readonly profiles: readonly Profile[];
  readonly counts: readonly CountedTarget[];
  readonly places: readonly AimedPlace[];
  readonly announcements: readonly Announcement[];
  readonly kindOf: (actorId: string) => ActorRow["kind"];
  /** Whether the input or a person names the actor, so that its kind is no guess from capital letters. */
  readonly isGiven: (actorId: string) => boolean;
  readonly areas: readonly string[];
  /** Whom each organisation or group attacks, most first. */
  readonly attackedBy: ReadonlyMap<string, readonly string[]>;
}

const SCOPES: readonly ProfileRow["scope"][] = ["group", "organisation", "speaker"];

export async function joinAgenda(source: DataSource, facts: ReportEditorial, spotOf: SpotOf, actors: readonly ActorRow[]): Promise<Agenda> {
  const kinds = new Map(actors.map((actor) => [actor.actor_id, actor.kind]));
  const given = new Set(actors.flatMap((actor) => (actor.origin === "text" ? [] : [actor.actor_id])));
  const rows = await source.rows<ProfileRow>("profile", { where: { scheme: ["function", "area", "target"] } });
  const shares = new Map(
    (await source.rows<TermRow>("term", { where: { owner_table: "profile", name: "first_share" } })).map((term) => [
      term.owner_id,
      term.value,
    ]),
  );
  const parts = await source.rows<PartRow>("part", { where: { owner_table: "announcement", role: "delivered" } });
  const byScope = new Map<string, ProfileRow[]>();
  for (const row of rows) byScope.set(`${row.scope}|${row.scope_id}`, [...(byScope.get(`${row.scope}|${row.scope_id}`) ?? []), row]);
  const profiles = [...byScope.values()].flatMap((own): Profile[] => {
    const [first] = own;
    if (first === undefined) return [];
    const { scope, scope_id: id } = first;
    const functions = new Map(own.filter((row) => row.scheme === "function").map((row) => [row.label, row]));
    const targets = own.filter((row) => row.scheme === "target").sort(byCount);
    return [
      {
        scope,
        id,
        functions,
        sentenceCount: [...functions.values()].reduce((sum, row) => sum + row.count, 0),
        targets,
        attackCount: targets.reduce((sum, row) => sum + row.count, 0),
        firstShare: shares.get(`${scope}|${id}|target`),
        areas: own.filter((row) => row.scheme === "area" && row.count > 0).sort(byCount),
        sameAs: undefined,
      },
    ];
  });
  profiles.sort(
    (x, y) =>
      SCOPES.indexOf(x.scope) - SCOPES.indexOf(y.scope) ||
      y.attackCount - x.attackCount ||
      y.sentenceCount - x.sentenceCount ||
      (x.id < y.id ? -1 : 1),
  );
  const announcements = mergeAnnouncements(await source.rows<AnnouncementRow>("announcement"), parts, spotOf);
  return {
    profiles: mergeProfiles(profiles),
    counts: unpackTable<CountedTarget>(facts.target_counts),
    places: (await source.rows<TargetRow>("target"))
      .map((row) => ({ row, spot: spotOf(row, row.speaker_id) }))
      .sort((x, y) => compareSpots(x.spot, y.spot)),
    announcements,
    kindOf: (actorId) => kinds.get(actorId) ?? "unknown",
    isGiven: (actorId) => given.has(actorId),
    areas: facts.areas,
    attackedBy: new Map(
      profiles
        .filter(({ scope }) => scope !== "speaker")
        .map(({ id, targets }) => [id, targets.flatMap((row) => (row.count > 0 && !row.label.startsWith("unknown:") ? [row.label] : []))]),
    ),
  };
}

const byCount = (x: ProfileRow, y: ProfileRow): number => y.count - x.count || (x.label < y.label ? -1 : 1);

/** What kind of target it is, in words; of one that texts alone name only that. */
export const kindWord = (
  { kindOf, isGiven }: Pick<Agenda, "kindOf" | "isGiven">,
  id: string,
): "organisation" | "person" | "inTexts" | "unknownKind" => {
  if (isBody(kindOf(id))) return "organisation";
  if (kindOf(id) !== "person") return "unknownKind";
  return isGiven(id) ? "person" : "inTexts";
};

export const isBody = (kind: ActorRow["kind"]): boolean => kind === "organisation" || kind === "group" || kind === "outlet";

/** One entry for what is announced in the same words and stands alike; by time. */
function mergeAnnouncements(rows: readonly AnnouncementRow[], parts: readonly PartRow[], spotOf: SpotOf): Announcement[] {
  const merged = new Map<string, Announcement>();
  for (const row of rows) {
    const part = parts.find((found) => found.owner_id === row.announcement_id);
    const key = `${row.source_id}|${row.span_start}|${row.span_end}|${row.status}|${part ? `${part.source_id}|${part.span_start}` : ""}`;
    const known = merged.get(key);
    const subjects = [...new Set([...(known?.subjects ?? []), row.subject])].sort();
    merged.set(
      key,
      known
        ? { ...known, subjects }
        : { row, subjects, spot: spotOf(row, row.speaker_id), delivered: part && spotOf(part, row.speaker_id) },
    );
  }
  return [...merged.values()].sort((x, y) => compareSpots(x.spot, y.spot));
}

const fingerprint = ({ functions, targets }: Profile): string =>
  [...functions.values(), ...targets]
    .map((row) => `${row.scheme} ${row.label} ${row.count}`)
    .sort()
    .join("|");

/** Without names that say "of no party", and without an organisation whose statements are all those of a group or speaker shown. */
function mergeProfiles(profiles: readonly Profile[]): Profile[] {
  const isOrganisation = ({ scope }: Profile): boolean => scope === "organisation";
  const named = profiles.filter((profile) => !isOrganisation(profile) || campsOf([profile.id]).length > 0);
  const organisations = new Map(named.filter(isOrganisation).map((profile) => [fingerprint(profile), profile.id]));
  const others = new Set(named.filter((profile) => !isOrganisation(profile)).map(fingerprint));
  return named.flatMap((profile) => {
    const key = fingerprint(profile);
    return isOrganisation(profile) ? (others.has(key) ? [] : [profile]) : [{ ...profile, sameAs: organisations.get(key) }];
  });
}
