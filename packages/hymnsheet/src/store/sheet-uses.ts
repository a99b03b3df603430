import { isVoiceAt } from "@hymnsheet/core/counting/own-words";
import type { ProjectReader } from "@hymnsheet/core/model/ports";
import type { SheetUse } from "@hymnsheet/core/model/report-judgements";
import type { CommonTextLineRow } from "@hymnsheet/core/model/tables/common-text-line";
import { commonTextTable, type CommonTextRow } from "@hymnsheet/core/model/tables/common-text";
import { itemMemberTable, type ItemMemberRow } from "@hymnsheet/core/model/tables/item-member";
import { itemTable, type ItemRow } from "@hymnsheet/core/model/tables/item";
import { partTable, type PartRow } from "@hymnsheet/core/model/tables/part";
import { utteranceTable, type UtteranceRow } from "@hymnsheet/core/model/tables/utterance";
import { rowsWhereIn } from "./rows-where-in.ts";

/**
 * Where the versions of common texts hold their lines: one place per line, speaker and source, in words of the speaker's own, inside the version.
 * Of each text the speakers with most lines, at most `most`.
 *
 * @returns by text, line, speaker, source.
 */
export async function readSheetUses(
  reader: ProjectReader,
  texts: readonly CommonTextRow[],
  lines: readonly CommonTextLineRow[],
  most: number,
): Promise<SheetUse[]> {
  const itemIds = [...new Set(lines.map((line) => line.item_id))].sort();
  const levels = new Map((await rowsWhereIn<ItemRow>(reader, itemTable, "item_id", itemIds)).map((item) => [item.item_id, item.level]));
  const members = await rowsWhereIn<ItemMemberRow>(reader, itemMemberTable, "item_id", itemIds, { stance: "uses" });
  const utteranceIds = [...new Set(members.map((member) => member.utterance_id))].sort();
  const utterances = new Map(
    (await rowsWhereIn<UtteranceRow>(reader, utteranceTable, "utterance_id", utteranceIds)).map((row) => [row.utterance_id, row]),
  );
  const versions = await rowsWhereIn<PartRow>(
    reader,
    partTable,
    "owner_id",
    texts.map((row) => row.sheet_id),
    { owner_table: commonTextTable.name },
  );
  const byItem = new Map<string, ItemMemberRow[]>();
  for (const member of members) byItem.set(member.item_id, [...(byItem.get(member.item_id) ?? []), member]);
  const uses: SheetUse[] = [];
  for (const { sheet_id } of texts) {
    const own = versions.filter((part) => part.owner_id === sheet_id);
    const isInside = (member: ItemMemberRow): boolean =>
      own.some((part) => part.source_id === member.source_id && part.span_start <= member.span_start && part.span_end >= member.span_end);
    const found = new Map<string, SheetUse>();
    for (const { line_no, item_id } of lines.filter((line) => line.sheet_id === sheet_id))
      for (const member of byItem.get(item_id) ?? []) {
        const level = levels.get(item_id);
        const utterance = utterances.get(member.utterance_id);
        if (level === undefined || utterance === undefined || !isVoiceAt(level, utterance) || !isInside(member)) continue;
        const { speaker_id, source_id, span_start, span_end, said_from, said_to, edit_share } = member;
        const key = `${line_no}|${speaker_id}|${source_id}`;
        const known = found.get(key);
        if (known !== undefined && known.span_start <= span_start) continue;
        found.set(key, {
          sheet_id,
          line_no,
          level,
          speaker_id,
          statement_id: utterance.statement_id,
          source_id,
          span_start,
          span_end,
          said_from,
          said_to,
          edit_share,
        });
      }
    const chosen = chooseSpeakers([...found.values()], most);
    uses.push(...[...found.values()].filter((use) => chosen.has(use.speaker_id)).sort(compareUses));
  }
  return uses;
}

function chooseSpeakers(uses: readonly SheetUse[], most: number): ReadonlySet<string> {
  const lines = new Map<string, Set<number>>();
  for (const use of uses) lines.set(use.speaker_id, (lines.get(use.speaker_id) ?? new Set()).add(use.line_no));
  return new Set(
    [...lines]
      .sort((x, y) => y[1].size - x[1].size || (x[0] < y[0] ? -1 : 1))
      .slice(0, most)
      .map(([id]) => id),
  );
}

function compareUses(x: SheetUse, y: SheetUse): number {
  if (x.line_no !== y.line_no) return x.line_no - y.line_no;
  if (x.speaker_id !== y.speaker_id) return x.speaker_id < y.speaker_id ? -1 : 1;
  return x.source_id < y.source_id ? -1 : 1;
}
