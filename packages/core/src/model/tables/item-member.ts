import { defineTable, double, id, integer, nullable, oneOf, spanColumns, text, time, type RowOf } from "./define-table.ts";

export const itemMemberTable = defineTable({
  name: "item_member",
  level: "words",
  help: "A place where an item stands.",
  key: ["item_id", "source_id", "span_start", "span_end", "owner_table", "owner_id"],
  columns: {
    item_id: id("the item"),
    owner_table: text("table of the row that found it"),
    owner_id: id("id of that row"),
    ...spanColumns,
    utterance_id: id("utterance that holds it"),
    speaker_id: id("whose words"),
    stance: oneOf(["uses", "quotes", "rejects"], "only uses counts as a speaker of the item"),
    said_from: nullable(time("earliest, inclusive")),
    said_to: nullable(time("latest, exclusive")),
    edit_share: double("share of its tokens that differ from the item's text, 0 to 1"),
    variant_no: nullable(
      integer("number of its wording among those of a passage: 1 is the wording of the item's text, then by uses, first date, place"),
    ),
    edit_count: nullable(integer("words to add, leave out or change to come from the item's text to this wording of a passage")),
  },
});

export type ItemMemberRow = RowOf<typeof itemMemberTable.columns>;
