import { defineTable, double, id, integer, nullable, oneOf, spanColumns, text, type RowOf } from "./define-table.ts";

export const sentenceScoreTable = defineTable({
  name: "sentence_score",
  level: "claims",
  help: "A sentence's score for each label of a scheme.",
  key: ["source_id", "span_start", "span_end", "scheme", "label"],
  columns: {
    ...spanColumns,
    unit_id: nullable(id("given unit")),
    scheme: oneOf(["check_worthy", "argument", "function", "topic", "tone", "civility", "basis"], "what is scored"),
    label: text("label of the scheme"),
    score: double("0 to 1; scores of one scheme sum to 1"),
    rank: integer("rank among the lines of its source for this label, from 1"),
  },
});

export type SentenceScoreRow = RowOf<typeof sentenceScoreTable.columns>;
