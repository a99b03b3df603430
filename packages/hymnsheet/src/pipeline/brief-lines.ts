import type { SharedLine } from "@hymnsheet/core/brief/shared-line";
import { isVoice } from "@hymnsheet/core/counting/count-item";
import type { Decisions } from "@hymnsheet/core/counting/decisions";
import { isVoiceAt } from "@hymnsheet/core/counting/own-words";
import type { ProjectReader } from "@hymnsheet/core/model/ports";
import { itemMemberTable, type ItemMemberRow } from "@hymnsheet/core/model/tables/item-member";
import type { ItemRow } from "@hymnsheet/core/model/tables/item";
import { sourceTable, type SourceRow } from "@hymnsheet/core/model/tables/source";
import { utteranceTable, type UtteranceRow } from "@hymnsheet/core/model/tables/utterance";
import { rowsWhereIn } from "../store/rows-where-in.ts";
import { readNameable } from "./naming-guard.ts";

export interface BriefReader {
  readonly reader: ProjectReader;
  readonly decisions: Decisions;
  readonly actorName: (actorId: string) => string;
  /** Whether somebody may be told as accused or attacked (`isFitToName`). */
  readonly isFit: (actorId: string) => boolean;
  /** Whether it is an organisation or a group. */
  readonly isBody: (actorId: string) => boolean;
  /** Whether the input or a person's decision names somebody. */
  readonly isDeclared: (actorId: string) => boolean;
}

/** The best items of a level that two speakers or more share, at most `limit`, each with its voices and how they may be named. */
export async function readShared(from: BriefReader, level: ItemRow["level"], limit: number): Promise<SharedLine[]> {
  return await readVoices(from, level, await from.reader.topItems<ItemRow>({ level, limit, minimumSpeakers: 2 }));
}

/** Items of one level with their voices, in the order given. */
export async function readVoices(from: BriefReader, level: ItemRow["level"], items: readonly ItemRow[]): Promise<SharedLine[]> {
  const { reader, decisions, actorName } = from;
  const lines: SharedLine[] = [];
  for (const item of items) {
    const members = await reader.rows<ItemMemberRow>(itemMemberTable, { where: { item_id: item.item_id } });
    const utteranceIds = [...new Set(members.map((member) => member.utterance_id))];
    const utterances = await rowsWhereIn<UtteranceRow>(reader, utteranceTable, "utterance_id", utteranceIds.sort());
    const own = new Set(utterances.filter((row) => isVoiceAt(level, row)).map((row) => row.utterance_id));
    const voices = members.filter((member) => isVoice(member, { isOwnWords: (id) => own.has(id) }));
    const nameable = await readNameable(reader, utterances, decisions);
    const unnamed = voices.filter((member) => !nameable.has(member.utterance_id));
    lines.push({ item, voices, attributedBy: await outletsOf(reader, unnamed, actorName) });
  }
  return lines;
}

/** Name of the outlet whose source holds each member; empty where the input names none. */
async function outletsOf(
  reader: ProjectReader,
  members: readonly ItemMemberRow[],
  actorName: (actorId: string) => string,
): Promise<ReadonlyMap<ItemMemberRow, string>> {
  const ids = [...new Set(members.map((member) => member.source_id))].sort();
  const sources = await rowsWhereIn<SourceRow>(reader, sourceTable, "source_id", ids);
  const outlets = new Map(sources.map((source) => [source.source_id, source.outlet]));
  return new Map(members.map((member) => [member, actorName(outlets.get(member.source_id) ?? "")]));
}
