import { defineTable, double, id, integer, nullable, oneOf, text, time, type RowOf } from "./define-table.ts";

export const itemTable = defineTable({
  name: "item",
  level: "words",
  help: "What several people share, at any of the five levels.",
  key: ["item_id"],
  columns: {
    item_id: id("derived from its content"),
    level: oneOf(["passage", "figure", "device", "claim", "point"], "which level"),
    text: text("taken from a member, never invented"),
    about_id: nullable(id("actor it is about")),
    token_count: integer("tokens of the text"),
    speaker_count: integer("speakers who use it"),
    source_count: integer("sources in which it stands"),
    first_at: nullable(time("earliest use seen here")),
    last_at: nullable(time("latest use seen here")),
    surprisal_bits: double("how rare it is, in bits"),
    contained_in: nullable(id("longer passage that holds its words too; of several the one that holds most, then the shortest")),
    shared_text_id: nullable(
      id("strongest of the passages that the same people say side by side, itself included; null when it stands alone"),
    ),
    suppressed_by: text("reason it does not count; empty when it counts"),
  },
});

export type ItemRow = RowOf<typeof itemTable.columns>;
