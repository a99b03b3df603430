import type { ProjectReader } from "@hymnsheet/core/model/ports";
import type { LineCounts } from "@hymnsheet/core/model/report-data";
import { itemMemberTable, type ItemMemberRow } from "@hymnsheet/core/model/tables/item-member";
import { itemTable, type ItemRow } from "@hymnsheet/core/model/tables/item";
import { chooseMembers } from "./choose-members.ts";
import { countLines } from "./count-lines.ts";
import type { ReportBudget } from "./report-limits.ts";
import { rowsWhereIn } from "../store/rows-where-in.ts";

/** Members of an item that is set aside: enough to see what it is. */
const SUPPRESSED_MEMBERS = 3;

export interface GatheredItems {
  /** Items that count, best first, then those set aside, by reason and rarity. */
  readonly items: readonly ItemRow[];
  readonly members: readonly ItemMemberRow[];
  /** Those of `members` whose text is shown. */
  readonly excerptMembers: readonly ItemMemberRow[];
  /** Members in the table by item that counts. */
  readonly memberTotals: Readonly<Record<string, number>>;
  /** Variants and spread by item that counts. */
  readonly lineCounts: Readonly<Record<string, LineCounts>>;
}

/** The top lines of the project, examples of those set aside, and the places where they stand. */
export async function gatherItems(reader: ProjectReader, budget: ReportBudget): Promise<GatheredItems> {
  const top = (await reader.topItems<ItemRow>({ limit: budget.items, minimumSpeakers: 2 })).filter((item) => item.suppressed_by === "");
  const suppressed = await gatherSuppressed(reader, budget.suppressedItems);
  const byItem = new Map<string, ItemMemberRow[]>();
  const all = await rowsWhereIn<ItemMemberRow>(
    reader,
    itemMemberTable,
    "item_id",
    [...top, ...suppressed].map((item) => item.item_id),
  );
  for (const member of all) {
    const members = byItem.get(member.item_id);
    if (members) members.push(member);
    else byItem.set(member.item_id, [member]);
  }
  const members: ItemMemberRow[] = [];
  const excerptMembers: ItemMemberRow[] = [];
  const memberTotals: Record<string, number> = {};
  for (const item of top) {
    const found = byItem.get(item.item_id) ?? [];
    memberTotals[item.item_id] = found.length;
    const chosen = chooseMembers(found, budget.members);
    members.push(...chosen);
    excerptMembers.push(...chooseMembers(chosen, budget.excerpts));
  }
  for (const item of suppressed) members.push(...chooseMembers(byItem.get(item.item_id) ?? [], SUPPRESSED_MEMBERS));
  const lineCounts = await countLines(reader, new Map(top.map((item) => [item.item_id, byItem.get(item.item_id) ?? []])));
  return { items: [...top, ...suppressed], members, excerptMembers, memberTotals, lineCounts };
}

/** The rarest items of every reason, the same number of each, at most `limit` in all. */
async function gatherSuppressed(reader: ProjectReader, limit: number): Promise<ItemRow[]> {
  const reasons = new Set(
    (await reader.countBy(itemTable, ["suppressed_by"], { where: { level: "passage" } })).map(({ values }) => String(values[0])),
  );
  reasons.delete("");
  const each = Math.max(3, Math.floor(limit / Math.max(1, reasons.size)));
  const rows: ItemRow[] = [];
  for (const reason of [...reasons].sort()) {
    rows.push(
      ...(await reader.rows<ItemRow>(itemTable, {
        where: { level: "passage", suppressed_by: reason },
        orderBy: ["-surprisal_bits"],
        limit: each,
      })),
    );
  }
  return rows;
}
