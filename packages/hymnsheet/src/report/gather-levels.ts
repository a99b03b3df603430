/** The top findings of the levels above words: items with their members, the rows that found them, and the text beside each. */
import type { ProjectReader } from "@hymnsheet/core/model/ports";
import type { LevelFacts, LevelName, ReportLevels } from "@hymnsheet/core/model/report-data";
import type { Span } from "@hymnsheet/core/model/span";
import { claimTable, type ClaimRow } from "@hymnsheet/core/model/tables/claim";
import { deviceTable, type DeviceRow } from "@hymnsheet/core/model/tables/device";
import { figureTable, type FigureRow } from "@hymnsheet/core/model/tables/figure";
import { infoTable, type InfoRow } from "@hymnsheet/core/model/tables/info";
import { itemMemberTable, type ItemMemberRow } from "@hymnsheet/core/model/tables/item-member";
import { itemTable, type ItemRow } from "@hymnsheet/core/model/tables/item";
import { partTable, type PartRow } from "@hymnsheet/core/model/tables/part";
import { profileTable, type ProfileRow } from "@hymnsheet/core/model/tables/profile";
import { parseNotCovered } from "@hymnsheet/core/counting/not-covered";
import { chooseMembers } from "./choose-members.ts";
import { gatherOutline, type GatheredOutline } from "./gather-outline.ts";
import { gatherSuggestions, type GatheredSuggestions } from "./gather-suggestions.ts";
import type { ReportBudget } from "./report-limits.ts";
import { rowsWhereIn } from "../store/rows-where-in.ts";

/** Levels of items, by the level of analysis that finds them. */
const ITEM_LEVELS = { figures: "figure", devices: "device", claims: "claim", outline: "point" } as const;
/** Speakers whose profile of devices is drawn. */
const PROFILED = 24;

export interface GatheredLevels {
  readonly facts: ReportLevels;
  readonly items: readonly ItemRow[];
  readonly members: readonly ItemMemberRow[];
  readonly memberTotals: Readonly<Record<string, number>>;
  readonly figures: readonly FigureRow[];
  readonly devices: readonly DeviceRow[];
  readonly claims: readonly ClaimRow[];
  readonly suggestions: GatheredSuggestions;
  readonly outline: GatheredOutline;
  readonly profiles: readonly ProfileRow[];
  readonly parts: readonly PartRow[];
  /** Places whose text is shown, and those of them that come without anything beside them. */
  readonly places: readonly Span[];
  readonly barePlaces: readonly Span[];
}

/** Everything about figures, devices, allegations and outlines that one report carries. */
export async function gatherLevels(reader: ProjectReader, budget: ReportBudget): Promise<GatheredLevels> {
  const found: { items: ItemRow[]; members: ItemMemberRow[]; memberTotals: Record<string, number> } = {
    items: [],
    members: [],
    memberTotals: {},
  };
  for (const name of ["figures", "devices", "claims"] as const) {
    const top = await reader.topItems<ItemRow>({ level: ITEM_LEVELS[name], limit: budget.levelItems, minimumSpeakers: 2 });
    const byItem = await membersOf(reader, top);
    for (const item of top) {
      const all = byItem.get(item.item_id) ?? [];
      found.memberTotals[item.item_id] = all.length;
      found.members.push(...chooseMembers(all, budget.levelMembers));
    }
    found.items.push(...top);
  }
  const ownersIn = (table: string): string[] =>
    [...new Set(found.members.filter((member) => member.owner_table === table).map((member) => member.owner_id))].sort();
  const claims = await rowsWhereIn<ClaimRow>(reader, claimTable, "claim_id", ownersIn("claim"));
  const suggestions = await gatherSuggestions(reader, claims, budget.suggestions);
  const outline = await gatherOutline(reader, budget);
  const known = new Set(found.items.map((item) => item.item_id));
  const allClaims = [...claims, ...suggestions.claims];
  return {
    facts: await gatherFacts(reader, found.items),
    items: [...found.items, ...outline.items.filter((item) => !known.has(item.item_id))],
    members: found.members,
    memberTotals: found.memberTotals,
    figures: await rowsWhereIn<FigureRow>(reader, figureTable, "figure_id", ownersIn("figure")),
    devices: await rowsWhereIn<DeviceRow>(reader, deviceTable, "device_id", ownersIn("device")),
    claims: allClaims,
    suggestions,
    outline,
    profiles: await gatherProfiles(reader),
    parts: await partsOf(
      reader,
      "claim",
      allClaims.map((row) => row.claim_id),
      ["basis", "time"],
    ),
    places: [...found.members, ...suggestions.claims],
    barePlaces: outline.points,
  };
}

async function membersOf(reader: ProjectReader, items: readonly ItemRow[]): Promise<Map<string, ItemMemberRow[]>> {
  const byItem = new Map<string, ItemMemberRow[]>();
  const ids = items.map((item) => item.item_id);
  for (const member of await rowsWhereIn<ItemMemberRow>(reader, itemMemberTable, "item_id", ids)) {
    const members = byItem.get(member.item_id);
    if (members) members.push(member);
    else byItem.set(member.item_id, [member]);
  }
  return byItem;
}

async function partsOf(reader: ProjectReader, ownerTable: string, ids: readonly string[], roles: readonly string[]): Promise<PartRow[]> {
  const parts = await rowsWhereIn<PartRow>(reader, partTable, "owner_id", [...new Set(ids)].sort(), { owner_table: ownerTable });
  return parts.filter((part) => roles.includes(part.role));
}

/** Profiles of devices of the speakers with most of them. */
async function gatherProfiles(reader: ProjectReader): Promise<ProfileRow[]> {
  const rows = await reader.rows<ProfileRow>(profileTable, { where: { scope: "speaker", scheme: "device" } });
  const counts = new Map<string, number>();
  for (const row of rows) counts.set(row.scope_id, (counts.get(row.scope_id) ?? 0) + row.count);
  const most = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, PROFILED);
  const chosen = new Set(most.map(([id]) => id));
  return rows.filter((row) => chosen.has(row.scope_id));
}

async function gatherFacts(reader: ProjectReader, shown: readonly ItemRow[]): Promise<ReportLevels> {
  const info = new Map((await reader.rows<InfoRow>(infoTable)).map((row) => [row.key, row.value]));
  const run = new Set((info.get("levels_run") ?? "").split(","));
  const factsOf = async (name: LevelName): Promise<LevelFacts> => {
    const level = ITEM_LEVELS[name];
    const suppressed = new Map<string, number>();
    let shared = 0;
    for (const { values, count } of await reader.countBy(itemTable, ["suppressed_by", "speaker_count"], { where: { level } })) {
      const [reason, speakers] = values as [string, number]; // as declared
      if (speakers < 2) continue;
      if (reason === "") shared += count;
      else suppressed.set(reason, (suppressed.get(reason) ?? 0) + count);
    }
    return {
      is_run: run.has(name),
      shared_count: shared,
      shown_count: shown.filter((item) => item.level === level).length,
      suppressed: [...suppressed].map(([reason, count]) => ({ name: reason, count })).sort((a, b) => (a.name < b.name ? -1 : 1)),
      not_covered: parseNotCovered(info.get(`${name}_not_covered`) ?? ""),
    };
  };
  return {
    figures: await factsOf("figures"),
    devices: await factsOf("devices"),
    claims: await factsOf("claims"),
    outline: await factsOf("outline"),
  };
}
