/**
 * From aligned passages to rows: boilerplate, layers, families, rarity.
 * Cost: near-linear in tokens and passages; rows are made when they are asked for, so that millions of them never lie in memory.
 */
import { resolveOptions } from "../model/options/define-option.ts";
import { boilerplateOptions } from "./boilerplate-options.ts";
import { buildFamilies } from "./family-build.ts";
import { familyOptions } from "./family-options.ts";
import type { BuiltItems, ItemInput } from "./item-input.ts";
import { RowMaker } from "./rows-maker.ts";

/**
 * Turns aligned passages into items: families of places that share one line, with the reasons for what does not count.
 *
 * @param input  columns of one corpus; passages between canonical documents only, in their total order.
 * @returns      rows of item, item_member, passage_match and term; none where there is no passage.
 * @throws       OPTION_UNKNOWN, OPTION_RANGE.
 */
export function buildItems(input: ItemInput): BuiltItems {
  const options = resolveOptions({ ...familyOptions, ...boilerplateOptions }, input.options ?? {});
  const families = buildFamilies(input, options);
  return new RowMaker(input, families, options).build();
}
