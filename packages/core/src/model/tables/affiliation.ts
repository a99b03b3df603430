import { defineTable, id, nullable, nullableSpanColumns, oneOf, text, time, type RowOf } from "./define-table.ts";

export const affiliationTable = defineTable({
  name: "affiliation",
  level: "corpus",
  help: "Membership or office of an actor over an interval.",
  key: ["affiliation_id"],
  columns: {
    affiliation_id: id("derived"),
    actor_id: id("who"),
    organisation_id: id("of what"),
    role: text("role as given; empty when none"),
    valid_from: nullable(time("start, inclusive")),
    valid_to: nullable(time("end, exclusive")),
    change: oneOf(["joins", "leaves", "expelled", "appointed", "none"], "what happened at its edge"),
    origin: oneOf(["given", "text"], "the input or the text"),
    ...nullableSpanColumns,
  },
});

export type AffiliationRow = RowOf<typeof affiliationTable.columns>;
