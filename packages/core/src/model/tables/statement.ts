import { boolean, defineTable, id, integer, nullable, time, type RowOf } from "./define-table.ts";

export const statementTable = defineTable({
  name: "statement",
  level: "corpus",
  help: "All that one speaker said at one event; the unit of outline, agenda and independence.",
  key: ["statement_id"],
  columns: {
    statement_id: id("derived"),
    speaker_id: id("who"),
    event_id: nullable(id("occasion")),
    said_from: nullable(time("earliest, inclusive")),
    said_to: nullable(time("latest, exclusive")),
    party: id("organisation of the speaker as the input gives it; empty when none"),
    token_count: integer("tokens in its utterances"),
    source_count: integer("sources that report it"),
    has_transcript: boolean("true when a full transcript is there"),
  },
});

export type StatementRow = RowOf<typeof statementTable.columns>;
