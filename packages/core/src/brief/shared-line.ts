import type { ItemMemberRow } from "../model/tables/item-member.ts";
import type { ItemRow } from "../model/tables/item.ts";

/** Something that several speakers use: a line, or a finding of a level above words. */
export interface SharedLine {
  readonly item: ItemRow;
  /** Members that count as voices, in any order; speakers as they stand after reviews. */
  readonly voices: readonly ItemMemberRow[];
  /** Uses that rest on an attribution which may not name its speaker (guard 5), with the name of the outlet that makes it; may be empty. */
  readonly attributedBy: ReadonlyMap<ItemMemberRow, string>;
}
