import { defineTable, id, integer, nullable, text, type RowOf } from "./define-table.ts";

export const problemTable = defineTable({
  name: "problem",
  level: "record",
  help: "What could not be read or was left out, with place and reason.",
  key: ["problem_id"],
  columns: {
    problem_id: id("derived"),
    source: text("the path as given"),
    line: nullable(integer("line, counted from 1")),
    code: text("kind of problem"),
    message: text("what happened and what to do"),
  },
});

export type ProblemRow = RowOf<typeof problemTable.columns>;
