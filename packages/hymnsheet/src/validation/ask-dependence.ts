import type { ProjectReader } from "@hymnsheet/core/model/ports";
import { independencePairTable, type IndependencePairRow } from "@hymnsheet/core/model/tables/independence-pair";
import { itemTable, type ItemRow } from "@hymnsheet/core/model/tables/item";
import { itemMemberTable, type ItemMemberRow } from "@hymnsheet/core/model/tables/item-member";
import { termTable, type TermRow } from "@hymnsheet/core/model/tables/term";
import { rowsWhereIn } from "../store/rows-where-in.ts";
import { asQuestion, type Candidate, type Side } from "./question.ts";

/** Items shown of two speakers who share many: the rarest. */
const SHOWN_ITEMS = 8;

/**
 * One repeats the other, or both have it from one text: verdicts `copy` and `common_source`. The question is the same for the verdicts
 * `independent` and `undetermined`, so nobody who labels sees which was given. What the program calls independent is right where the label is no.
 * No candidates are pairs that were not weighed against chance, pairs that share nothing, and what a text itself declares.
 */
export const askDependence = asQuestion<IndependencePairRow>({
  name: "dependence",
  level: "judgements",
  async *candidates(reader) {
    const weighed = new Set<string>();
    const where = { owner_table: independencePairTable.name, seq: 0 };
    for await (const rows of reader.scan<Pick<TermRow, "owner_id">>(termTable, { where, columns: ["owner_id"] }))
      for (const { owner_id } of rows) weighed.add(owner_id);
    for await (const rows of reader.scan<IndependencePairRow>(independencePairTable))
      for (const row of rows) if (!row.is_declared && row.p_dependent !== null && weighed.has(idOf(row))) yield candidateOf(row);
  },
  async sides(reader, candidates) {
    const sides: Side[][] = [];
    for (const { row } of candidates) sides.push(await sidesOf(reader, row));
    return sides;
  },
});

const idOf = (row: IndependencePairRow): string => `${row.item_id}|${row.a_speaker_id}|${row.b_speaker_id}`;

function candidateOf(row: IndependencePairRow): Candidate<IndependencePairRow> {
  const isClaimed = row.verdict === "copy" || row.verdict === "common_source";
  const kind = row.item_id === "" ? row.verdict : `${row.verdict}_in_one_item`;
  return { ownerTable: independencePairTable.name, ownerId: idOf(row), kind, isClaimed, detail: "", row };
}

/** The first place of each speaker in the item; over all items, in the rarest items that both use. */
async function sidesOf(reader: ProjectReader, pair: IndependencePairRow): Promise<Side[]> {
  const speakers = [pair.a_speaker_id, pair.b_speaker_id];
  const where = { speaker_id: speakers, stance: "uses", ...(pair.item_id === "" ? {} : { item_id: pair.item_id }) };
  const members = await reader.rows<ItemMemberRow>(itemMemberTable, { where });
  const ids = await sharedItems(reader, members, speakers);
  return speakers.map((speakerId): Side => {
    const places = ids.flatMap((id) => firstOf(members.filter((member) => member.item_id === id && member.speaker_id === speakerId)));
    return { speakerId, saidIn: { table: "utterance", id: places[0]?.utterance_id ?? "" }, spans: places };
  });
}

async function sharedItems(reader: ProjectReader, members: readonly ItemMemberRow[], speakers: readonly string[]): Promise<string[]> {
  const users = new Map<string, Set<string>>();
  for (const { item_id, speaker_id } of members) users.set(item_id, (users.get(item_id) ?? new Set()).add(speaker_id));
  const shared = [...users].filter(([, who]) => who.size === speakers.length).map(([id]) => id);
  const items = await rowsWhereIn<ItemRow>(reader, itemTable, "item_id", shared.sort());
  return items
    .filter((item) => shared.length === 1 || item.suppressed_by === "")
    .toSorted((x, y) => y.surprisal_bits - x.surprisal_bits || (x.item_id < y.item_id ? -1 : 1))
    .slice(0, SHOWN_ITEMS)
    .map(({ item_id }) => item_id);
}

function firstOf(members: readonly ItemMemberRow[]): ItemMemberRow[] {
  const at = ({ said_from }: ItemMemberRow): number => said_from ?? Number.MAX_VALUE;
  return members.toSorted((x, y) => at(x) - at(y) || (x.owner_id < y.owner_id ? -1 : 1)).slice(0, 1);
}
