/**
 * Turns families of findings above the level of words into items, with the one way of counting speakers.
 * Cost: linear in members, and a sort of each family.
 */
import { rounded } from "../algo/rounded.ts";
import { contentId } from "../model/ids.ts";
import { Standing } from "../model/standing.ts";
import type { ItemMemberRow } from "../model/tables/item-member.ts";
import type { ItemRow } from "../model/tables/item.ts";
import type { UtteranceRow } from "../model/tables/utterance.ts";
import { countItem } from "./count-item.ts";
import type { GroupMembers } from "./group-voices.ts";
import { isVoiceAt } from "./own-words.ts";

/** A place where a family stands. */
export interface LevelMember {
  /** Table and id of the row that found it. */
  readonly owner_table: string;
  readonly owner_id: string;
  readonly span_start: number;
  readonly span_end: number;
  /** Number of its utterance in the run. */
  readonly utterance: number;
  readonly stance: ItemMemberRow["stance"];
  /** Share of its tokens that differ from the family's text, 0 to 1. */
  readonly edit_share: number;
}

/** Findings that are one thing, whoever says it. */
export interface LevelFamily {
  /** What makes it this family and no other: the same in every run. */
  readonly identity: string;
  /** Words of a member. */
  readonly text: string;
  readonly about_id: string | null;
  readonly token_count: number;
  /** How rare it is, in bits. */
  readonly surprisal_bits: number;
  /** Reason why it does not count; "" when it does. */
  readonly suppressed_by: string;
  /** At least one. */
  readonly members: readonly LevelMember[];
}

/** The utterances of a run by number, and how far each counts as its speaker's. */
export interface SpokenUtterances {
  readonly rows: readonly UtteranceRow[];
  /** Values of `Standing`, parallel to `rows`. */
  readonly standing: Uint8Array;
  /** Who belongs to which group that speaks. Default: no group is known. */
  readonly groups?: GroupMembers;
}

export interface LevelItems {
  /** Parallel to the families. */
  readonly items: readonly ItemRow[];
  /** By family, then place. */
  readonly members: readonly ItemMemberRow[];
}

/** The items of one level. What is told of somebody under a name that is contradicted counts for nobody: it is quoted. */
export function levelItems(level: ItemRow["level"], families: readonly LevelFamily[], utterances: SpokenUtterances): LevelItems {
  const seen = new Set<string>();
  const items: ItemRow[] = [];
  const members: ItemMemberRow[] = [];
  for (const family of families) {
    const rows = family.members.map((member) => memberRow(member, utterances)).sort(comparePlaces);
    const itemId = identityOf(level, family, { first: rows[0]!, seen });
    const voices = new Set(
      family.members.filter(({ utterance }) => isVoiceAt(level, utterances.rows[utterance]!)).map(({ utterance }) => utterance),
    );
    const own = new Set([...voices].map((utterance) => utterances.rows[utterance]!.utterance_id));
    const counts = countItem(rows, {
      actorOf: (id) => id,
      isOwnWords: (id) => own.has(id),
      ...(utterances.groups ? { groups: utterances.groups } : {}),
    });
    items.push({
      item_id: itemId,
      level,
      text: family.text,
      about_id: family.about_id,
      token_count: family.token_count,
      speaker_count: counts.speakerCount,
      source_count: counts.sourceCount,
      first_at: counts.firstAt,
      last_at: counts.lastAt,
      surprisal_bits: rounded(family.surprisal_bits),
      contained_in: null,
      shared_text_id: null,
      suppressed_by: family.suppressed_by,
    });
    for (const row of rows) members.push({ ...row, item_id: itemId });
  }
  return { items, members };
}

function memberRow({ utterance, ...member }: LevelMember, { rows, standing }: SpokenUtterances): ItemMemberRow {
  const { source_id, utterance_id, speaker_id, said_from, said_to } = rows[utterance]!;
  const isDoubtful = standing[utterance] === Standing.doubtful && member.stance === "uses";
  return {
    item_id: "",
    owner_table: member.owner_table,
    owner_id: member.owner_id,
    source_id,
    span_start: member.span_start,
    span_end: member.span_end,
    utterance_id,
    speaker_id,
    stance: isDoubtful ? "quotes" : member.stance,
    said_from,
    said_to,
    edit_share: rounded(member.edit_share),
    variant_no: null,
    edit_count: null,
  };
}

/** The identity decides; of two families with one identity the later one adds its first place. */
function identityOf(level: string, family: LevelFamily, { first, seen }: { first: ItemMemberRow; seen: Set<string> }): string {
  let itemId = contentId("item", [level, family.identity]);
  if (seen.has(itemId)) itemId = contentId("item", [level, family.identity, first.source_id, first.span_start]);
  seen.add(itemId);
  return itemId;
}

function comparePlaces(left: ItemMemberRow, right: ItemMemberRow): number {
  if (left.source_id !== right.source_id) return left.source_id < right.source_id ? -1 : 1;
  return left.span_start - right.span_start || left.span_end - right.span_end || (left.owner_id < right.owner_id ? -1 : 1);
}
