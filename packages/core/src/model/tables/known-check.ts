import { defineTable, id, nullable, text, time, type RowOf } from "./define-table.ts";

export const knownCheckTable = defineTable({
  name: "known_check",
  level: "claims",
  help: "A published check of a claim.",
  key: ["check_id"],
  columns: {
    check_id: id("given"),
    text: text("claim that was checked"),
    title: text("headline of the check; empty when not known"),
    claimant: text("who made it; empty when not known"),
    rating: text("rating as published"),
    publisher: text("who published the check"),
    url: text("where"),
    reviewed_at: nullable(time("when")),
  },
});

export type KnownCheckRow = RowOf<typeof knownCheckTable.columns>;
