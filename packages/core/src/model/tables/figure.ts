import { defineTable, double, id, nullable, oneOf, spanColumns, text, type RowOf } from "./define-table.ts";

export const figureTable = defineTable({
  name: "figure",
  level: "figures",
  help: "A simile, metaphor, epithet, proverb or idiom in use.",
  key: ["figure_id"],
  columns: {
    figure_id: id("derived"),
    ...spanColumns,
    utterance_id: id("utterance"),
    speaker_id: id("whose words"),
    kind: oneOf(["simile", "metaphor", "epithet", "proverb", "idiom"], "which figure"),
    topic: text("what is spoken about"),
    vehicle: text("what it is likened to"),
    ground: text("in what respect; empty when not said"),
    target_id: nullable(id("actor it is aimed at")),
    item_id: nullable(id("family")),
    score: double("0 to 1"),
    rule: text("rule that fired"),
    suppressed_by: text("reason it does not count; empty when it counts"),
  },
});

export type FigureRow = RowOf<typeof figureTable.columns>;
