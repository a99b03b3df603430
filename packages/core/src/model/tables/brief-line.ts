import { boolean, defineTable, integer, nullable, oneOf, text, type RowOf } from "./define-table.ts";

export const briefLineTable = defineTable({
  name: "brief_line",
  level: "judgements",
  help: "A sentence of the brief.",
  key: ["line_no"],
  columns: {
    line_no: integer("order, from 1"),
    question: integer("question it answers, 1 to 10"),
    text: text("the sentence"),
    template: text("message it was made from"),
    state: oneOf(["cited", "none_found", "not_assessed"], "how the question stands"),
    likelihood: nullable(text("likelihood word")),
    names_person: boolean("true when it names a person"),
  },
});

export type BriefLineRow = RowOf<typeof briefLineTable.columns>;
