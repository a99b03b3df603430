import { defineTable, id, nullable, text, time, type RowOf } from "./define-table.ts";

export const eventTable = defineTable({
  name: "event",
  level: "corpus",
  help: "An occasion on which people spoke.",
  key: ["event_id"],
  columns: {
    event_id: id("given, or derived"),
    kind: text("kind of occasion"),
    name: text("name to print"),
    place: text("place; empty when not known"),
    valid_from: nullable(time("start, inclusive")),
    valid_to: nullable(time("end, exclusive")),
  },
});

export type EventRow = RowOf<typeof eventTable.columns>;
