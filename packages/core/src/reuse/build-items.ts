import type { BuiltItems, ItemInput } from "./item-input.ts";

/**
 * Turns aligned passages into items: families of places that share one line, with the reasons for what does not count.
 *
 * @param input  columns of one corpus; passages between canonical documents only, in their total order.
 * @returns      rows of item, item_member, passage_match and term; none where there is no passage and no duplicate.
 */
export function buildItems(input: ItemInput): BuiltItems {
  void input;
  return { items: [], itemCount: 0, memberCount: 0, matchCount: 0, members: () => [], matches: () => [], terms: () => [] };
}
