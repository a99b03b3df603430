import { defineTable, id, integer, nullable, oneOf, time, type RowOf } from "./define-table.ts";

export const answerCoverageTable = defineTable({
  name: "answer_coverage",
  level: "judgements",
  help: "Whether a side answered an allegation in this corpus.",
  key: ["item_id", "side_id"],
  columns: {
    item_id: id("allegation"),
    side_id: id("the side that is accused"),
    accused_by: oneOf(["words", "context"], "whether the charge names the side, or most of its speakers named it last before"),
    later_statement_count: integer("statements by that side after the allegation"),
    first_later_at: nullable(time("first of them")),
    last_later_at: nullable(time("last of them")),
    language_count: integer("languages among them"),
    response_count: integer("answers among them"),
    verdict: oneOf(["answered", "no_answer_found", "no_later_statement"], "the verdict"),
  },
});

export type AnswerCoverageRow = RowOf<typeof answerCoverageTable.columns>;
