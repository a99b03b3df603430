/**
 * From aligned passages to rows: boilerplate, layers, families, rarity.
 * Cost: near-linear in tokens and passages; rows are made when they are asked for, so that millions of them never lie in memory.
 */
import { resolveOptions } from "../model/options/define-option.ts";
import { boilerplateOptions } from "./boilerplate-options.ts";
import { buildFamilies } from "./family-build.ts";
import { familyOptions } from "./family-options.ts";
import type { BuiltItems, ItemInput } from "./item-input.ts";
import { JointJudge } from "./layer-joint.ts";
import { VariantFinder } from "./family-variants.ts";
import { LayerJudge } from "./layer-judge.ts";
import { inBatches } from "./rows-batches.ts";
import { makeItems } from "./rows-items.ts";
import { JointRows } from "./rows-joint.ts";
import { MatchRows, type ItemOutcome } from "./rows-matches.ts";
import { MemberRows } from "./rows-members.ts";
import { PlaceBook } from "./rows-places.ts";
import { RelationRows } from "./rows-relations.ts";
import { TemplateRows } from "./rows-templates.ts";
import { SignatoryReader } from "./signatories.ts";

/**
 * Turns aligned passages into items: families of places that share one line, with the reasons for what does not count.
 *
 * @param input  columns of one corpus; passages between canonical documents only, in their total order.
 * @returns      rows of item, item_member, passage_match, term and part; none where there is no passage. The same input gives the same rows.
 * @throws       OPTION_UNKNOWN, OPTION_RANGE.
 */
export function buildItems(input: ItemInput): BuiltItems {
  const options = resolveOptions({ ...familyOptions, ...boilerplateOptions }, input.options ?? {});
  const families = buildFamilies(input, options);
  const book = new PlaceBook(input);
  const judge = new LayerJudge(input, families);
  const { speaker, isProse } = input.documents;
  const signatories = new SignatoryReader(input);
  const joint = new JointJudge({ columns: input.columns, speaker, isProse, ends: families.ends, judge, signatories });
  const variants = new VariantFinder({
    tokens: input.columns.tokens,
    day: input.documents.day,
    withCopies: (document) => book.withCopies(document),
  });
  const members = new MemberRows({ input, book, judge, joint, variants });
  const { items: made, memberCount, termsOf, keptByBackground } = makeItems({ input, families, options, book, judge, joint, members });
  const relations = new RelationRows({ input, families, items: made, members, variants });
  const { items } = relations;
  const templates = new TemplateRows({ input, families, book, joint, items });
  const jointRows = new JointRows({ input, families, book, joint, items });
  const matches = new MatchRows({ input, families, book, judge, leastBits: options.itemBits, templates, joint });
  const outcomes: readonly ItemOutcome[] = items.map((item, index) => ({
    itemId: item.item_id,
    suppressedBy: item.suppressed_by,
    keptByBackground: keptByBackground(index),
  }));
  const passageCount = input.passages.count;
  const ownForms = () => templates.ownRows((passage) => matches.matchId(passage));
  return {
    items,
    itemCount: items.length,
    memberCount,
    members: () =>
      inBatches(items.length, (index, add) =>
        members.rows(families.families[index]!, items[index]!.item_id, (passage) => matches.matchId(passage)).forEach(add),
      ),
    matches: () =>
      inBatches(passageCount, (passage, add) => {
        if (matches.isTold(passage)) add(matches.row(passage, outcomes));
      }),
    terms: () =>
      inBatches(items.length + 1 + passageCount, (index, add) => {
        const passage = index - items.length - 1;
        if (passage >= 0) return matches.isTold(passage) ? matches.termsOf(passage, outcomes).forEach(add) : undefined;
        if (index === items.length) return ownForms().terms.forEach(add);
        const terms = termsOf(index);
        terms.push(...relations.termsOf(index, terms.length));
        terms.push(...templates.termsOf(index, terms.length));
        terms.push(...jointRows.termsOf(index, terms.length));
        terms.forEach(add);
      }),
    parts: () =>
      inBatches(items.length + 1, (index, add) => {
        if (index === items.length) return ownForms().parts.forEach(add);
        templates.partsOf(index).forEach(add);
        jointRows.partsOf(index).forEach(add);
      }),
    groups: () => jointRows.groups(),
  };
}
