import type { ProjectReader } from "@hymnsheet/core/model/ports";
import { REJECTED } from "@hymnsheet/core/counting/apply-decisions";
import { itemTable, type ItemRow } from "@hymnsheet/core/model/tables/item";
import { itemMemberTable, type ItemMemberRow } from "@hymnsheet/core/model/tables/item-member";
import type { QuestionName } from "@hymnsheet/core/messages/validation";
import { asQuestion, type Candidate, type Question, type Side } from "./question.ts";

type Pair = readonly [ItemMemberRow, ItemMemberRow];

/**
 * Findings that are one item: every place of it beside the first one of another speaker, so a family of many is a star and not all its pairs.
 * Rejected are pairs of items that are set aside.
 */
function askFamilies(name: QuestionName, level: "figures" | "devices", itemLevel: ItemRow["level"]): Question {
  return asQuestion<Pair>({
    name,
    level,
    async *candidates(reader) {
      const reasons = new Map<string, string>();
      for (const { item_id, suppressed_by } of await reader.rows<Pick<ItemRow, "item_id" | "suppressed_by">>(itemTable, {
        where: { level: itemLevel },
        columns: ["item_id", "suppressed_by"],
      }))
        if (suppressed_by !== REJECTED) reasons.set(item_id, suppressed_by);
      for await (const members of families(reader, itemLevel)) {
        const reason = reasons.get(members[0]!.item_id);
        if (reason === undefined) continue;
        for (const pair of starOf(members)) yield candidateOf(pair, reason);
      }
    },
    sides: async (_, candidates) => candidates.map(({ row }) => row.map(sideOf)),
  });
}

export const askSharedFigures = askFamilies("figure_pair", "figures", "figure");
export const askSharedDevices = askFamilies("device_pair", "devices", "device");

/** Members of each item found in a table, those that use it; the table is ordered by item. */
async function* families(reader: ProjectReader, ownerTable: string): AsyncGenerator<ItemMemberRow[]> {
  let members: ItemMemberRow[] = [];
  for await (const rows of reader.scan<ItemMemberRow>(itemMemberTable, { where: { owner_table: ownerTable, stance: "uses" } }))
    for (const row of rows) {
      if (members.length > 0 && members[0]!.item_id !== row.item_id) {
        yield members;
        members = [];
      }
      members.push(row);
    }
  if (members.length > 0) yield members;
}

/** Each member with the first one of another speaker, no pair twice. */
function starOf(members: readonly ItemMemberRow[]): Pair[] {
  const sorted = members.toSorted(byTime);
  const pairs: Pair[] = [];
  const seen = new Set<string>();
  for (const member of sorted) {
    const other = sorted.find(({ speaker_id }) => speaker_id !== member.speaker_id);
    if (other === undefined) break;
    const pair: Pair = byTime(other, member) < 0 ? [other, member] : [member, other];
    const key = keyOf(pair);
    if (!seen.has(key)) pairs.push(pair);
    seen.add(key);
  }
  return pairs;
}

const keyOf = (pair: Pair): string => pair.map(({ owner_id }) => owner_id).join("|");

function byTime(x: ItemMemberRow, y: ItemMemberRow): number {
  const time = (x.said_from ?? Infinity) === (y.said_from ?? Infinity) ? 0 : (x.said_from ?? Infinity) - (y.said_from ?? Infinity);
  return time || (x.owner_id < y.owner_id ? -1 : x.owner_id > y.owner_id ? 1 : 0);
}

function candidateOf(pair: Pair, reason: string): Candidate<Pair> {
  const isClaimed = reason === "";
  return {
    ownerTable: pair[0].owner_table,
    ownerId: keyOf(pair),
    kind: isClaimed ? "shared" : "set_aside",
    isClaimed,
    detail: "",
    row: pair,
  };
}

function sideOf({ speaker_id, utterance_id, source_id, span_start, span_end }: ItemMemberRow): Side {
  return { speakerId: speaker_id, saidIn: { table: "utterance", id: utterance_id }, spans: [{ source_id, span_start, span_end }] };
}
