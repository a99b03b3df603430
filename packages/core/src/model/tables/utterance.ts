import { defineTable, id, nullable, oneOf, spanColumns, time, type RowOf } from "./define-table.ts";

export const utteranceTable = defineTable({
  name: "utterance",
  level: "corpus",
  help: "One report, in one source, of what one speaker said.",
  key: ["utterance_id"],
  columns: {
    utterance_id: id("derived"),
    ...spanColumns,
    speaker_id: id("whose words"),
    event_id: nullable(id("occasion")),
    statement_id: id("all that this speaker said at this event"),
    said_id: id("equal for reports of the same words by the same speaker at the same event"),
    said_from: nullable(time("earliest time it was said, inclusive")),
    said_to: nullable(time("latest time, exclusive")),
    form: oneOf(["transcript", "direct", "mixed", "indirect", "prose", "title"], "how the source renders it"),
    wording: oneOf(["original", "translated", "unknown"], "whether these are the words that were spoken"),
    worded_by: id("actor who chose the words"),
    origin: oneOf(["given", "text", "review"], "how it was found"),
  },
});

export type UtteranceRow = RowOf<typeof utteranceTable.columns>;
