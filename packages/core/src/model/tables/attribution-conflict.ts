import { defineTable, double, id, nullable, oneOf, type RowOf } from "./define-table.ts";

export const attributionConflictTable = defineTable({
  name: "attribution_conflict",
  level: "voices",
  help: "One quotation given to different people within one event.",
  key: ["conflict_id"],
  columns: {
    conflict_id: id("derived"),
    a_attribution_id: id("first attribution"),
    b_attribution_id: id("second attribution"),
    a_speaker_id: id("whom the first names"),
    b_speaker_id: id("whom the second names"),
    event_id: nullable(id("event of both")),
    identity_share: double("0 to 1"),
    status: oneOf(["open", "transcript", "decided", "dismissed"], "whether a transcript or a person settles it; dismissed: both said it"),
    right_speaker_id: nullable(id("who said it, where that is settled")),
  },
});

export type AttributionConflictRow = RowOf<typeof attributionConflictTable.columns>;
