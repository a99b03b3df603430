/** Profiles of agenda and attack of whoever attacks most, with places of each target, and what was announced. */
import { toldOnce } from "@hymnsheet/core/counting/told-once";
import type { ProjectReader } from "@hymnsheet/core/model/ports";
import type { CountedTarget } from "@hymnsheet/core/model/report-editorial";
import { announcementTable, type AnnouncementRow } from "@hymnsheet/core/model/tables/announcement";
import { partTable, type PartRow } from "@hymnsheet/core/model/tables/part";
import { profileTable, type ProfileRow } from "@hymnsheet/core/model/tables/profile";
import { targetTable, type TargetRow } from "@hymnsheet/core/model/tables/target";
import { termTable, type TermRow } from "@hymnsheet/core/model/tables/term";
import { utteranceTable, type UtteranceRow } from "@hymnsheet/core/model/tables/utterance";
import { rowsWhereIn } from "../store/rows-where-in.ts";
import type { ReportBudget } from "./report-limits.ts";

export interface GatheredAgenda {
  readonly profiles: readonly ProfileRow[];
  /** How concentrated the targets and areas of each profile are. */
  readonly terms: readonly TermRow[];
  readonly areas: readonly string[];
  readonly counts: readonly CountedTarget[];
  readonly total: number;
  /** Places of attacks, defences and praise. */
  readonly targets: readonly TargetRow[];
  readonly announcements: readonly AnnouncementRow[];
  /** Where announced things are given. */
  readonly parts: readonly PartRow[];
}

const SCHEMES = ["function", "area", "target", "announcement"] as const;
const DONE: readonly TargetRow["function"][] = ["attack", "acclaim", "defend"];
const scopeOf = (row: ProfileRow): string => `${row.scope}|${row.scope_id}`;

export async function gatherAgenda(reader: ProjectReader, budget: ReportBudget): Promise<GatheredAgenda> {
  const all = await reader.rows<ProfileRow>(profileTable, { where: { scheme: SCHEMES } });
  const chosen = chooseScopes(all, budget.profiled);
  const { rows: counts, counted } = await countTargets(reader);
  const speakers = new Set([...chosen].flatMap((scope) => (scope.startsWith("speaker|") ? [scope.slice("speaker|".length)] : [])));
  const actors = topActors(counts, budget.targets);
  const kept = counts.filter((row) => speakers.has(row.speaker_id) && actors.has(row.actor_id));
  const announcements = await reader.rows<AnnouncementRow>(announcementTable, { orderBy: ["subject", "status"], limit: budget.recorded });
  const announced = new Set(announcements.map((row) => row.announcement_id));
  return {
    // A problem on which nobody shown says anything stands in `areas`; its rows of 0 would be most of the table.
    profiles: all.filter((row) => chosen.has(scopeOf(row)) && (row.scheme !== "area" || row.count > 0)),
    terms: (await reader.rows<TermRow>(termTable, { where: { owner_table: profileTable.name } })).filter((row) =>
      [...chosen].some((scope) => row.owner_id.startsWith(`${scope}|`)),
    ),
    areas: [...new Set(all.flatMap((row) => (row.scheme === "area" ? [row.label] : [])))].sort(),
    counts: kept,
    total: counts.reduce((sum, { count }) => sum + count, 0),
    targets: await readPlaces(
      reader,
      [...actors],
      (row) => speakers.has(row.speaker_id) && counted.has(row.utterance_id),
      budget.targetPlaces,
    ),
    announcements,
    parts: (await reader.rows<PartRow>(partTable, { where: { owner_table: announcementTable.name } })).filter((part) =>
      announced.has(part.owner_id),
    ),
  };
}

/** Groups of leavers, then organisations, then speakers; each by how many sentences and attacks there are of them, then id. */
function chooseScopes(rows: readonly ProfileRow[], limit: number): Set<string> {
  const weights = new Map<string, number>();
  for (const row of rows) {
    const weight = row.scheme === "target" ? 20 * row.count : row.scheme === "function" ? row.count : 0;
    weights.set(scopeOf(row), (weights.get(scopeOf(row)) ?? 0) + weight);
  }
  const ordered = [...weights].filter(([, weight]) => weight > 0).sort((x, y) => y[1] - x[1] || (x[0] < y[0] ? -1 : 1));
  const of = (scope: string, most: number): string[] =>
    ordered.flatMap(([key]) => (key.startsWith(`${scope}|`) ? [key] : [])).slice(0, most);
  const joint = Math.max(2, Math.floor(limit / 4));
  return new Set([...of("group", joint), ...of("organisation", joint), ...of("speaker", limit)]);
}

/** What everybody does to everybody else in own words, what was reported twice once; by speaker, target, deed and ground. */
async function countTargets(reader: ProjectReader): Promise<{ rows: CountedTarget[]; counted: ReadonlySet<string> }> {
  const found = await reader.countBy(targetTable, ["speaker_id", "actor_id", "function", "about", "utterance_id"], {
    where: { function: DONE },
  });
  const counted = await countedUtterances(reader, [...new Set(found.map(({ values }) => String(values[4])))].sort());
  const sums = new Map<string, CountedTarget>();
  for (const { values, count } of found) {
    const [speaker_id, actor_id, done, about, utterance] = values as [string, string, TargetRow["function"], TargetRow["about"], string]; // as declared
    if (speaker_id === actor_id || !counted.has(utterance)) continue;
    const row = { speaker_id, actor_id, function: done, about, count };
    const known = sums.get(keyOf(row));
    sums.set(keyOf(row), known ? { ...row, count: known.count + count } : row);
  }
  return { rows: [...sums].sort((x, y) => (x[0] < y[0] ? -1 : 1)).map(([, row]) => row), counted };
}
const keyOf = ({ speaker_id, actor_id, function: done, about }: CountedTarget): string => `${speaker_id}|${actor_id}|${done}|${about}`;

/** Of the utterances given, those whose report of a saying is the one that counts. */
async function countedUtterances(reader: ProjectReader, ids: readonly string[]): Promise<ReadonlySet<string>> {
  const held = await rowsWhereIn<UtteranceRow>(reader, utteranceTable, "utterance_id", ids);
  return toldOnce(await rowsWhereIn<UtteranceRow>(reader, utteranceTable, "said_id", [...new Set(held.map((row) => row.said_id))].sort()));
}

/** Those spoken of most often, attacks before praise. */
function topActors(counts: readonly CountedTarget[], limit: number): ReadonlySet<string> {
  const weights = new Map<string, number>();
  for (const row of counts) weights.set(row.actor_id, (weights.get(row.actor_id) ?? 0) + row.count * (row.function === "attack" ? 2 : 1));
  const ordered = [...weights].sort((x, y) => y[1] - x[1] || (x[0] < y[0] ? -1 : 1));
  return new Set(ordered.slice(0, limit).map(([id]) => id));
}

/** For each target and what is done to it, places of as many speakers as fit, by place within each. */
async function readPlaces(
  reader: ProjectReader,
  actors: readonly string[],
  isTold: (row: TargetRow) => boolean,
  limit: number,
): Promise<TargetRow[]> {
  const rows = await rowsWhereIn<TargetRow>(reader, targetTable, "actor_id", [...actors].sort(), { function: DONE });
  const groups = new Map<string, TargetRow[]>();
  for (const row of rows) {
    if (!isTold(row) || row.speaker_id === row.actor_id) continue;
    const key = `${row.actor_id}|${row.function}`;
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return [...groups.values()].flatMap((own) => {
    const nth = new Map<string, number>();
    const ranked = own
      .sort((x, y) => (x.source_id < y.source_id ? -1 : x.source_id > y.source_id ? 1 : x.span_start - y.span_start))
      .map((row) => {
        const place = nth.get(row.speaker_id) ?? 0;
        nth.set(row.speaker_id, place + 1);
        return { row, place };
      });
    return ranked
      .sort((x, y) => x.place - y.place || (x.row.target_id < y.row.target_id ? -1 : 1))
      .slice(0, limit)
      .map(({ row }) => row);
  });
}
