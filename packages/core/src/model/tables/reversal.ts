import { defineTable, id, integer, nullable, time, type RowOf } from "./define-table.ts";

export const reversalTable = defineTable({
  name: "reversal",
  level: "judgements",
  help: "Praise before leaving, attack after.",
  key: ["speaker_id", "actor_id"],
  columns: {
    speaker_id: id("who"),
    actor_id: id("about whom"),
    last_favourable_at: nullable(time("last favourable words")),
    left_at: nullable(time("when the speaker left")),
    first_attack_at: nullable(time("first attack")),
    lag_days: integer("days from leaving to the first attack"),
  },
});

export type ReversalRow = RowOf<typeof reversalTable.columns>;
