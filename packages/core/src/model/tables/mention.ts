import { boolean, defineTable, double, id, nullable, oneOf, spanColumns, type RowOf } from "./define-table.ts";

export const mentionTable = defineTable({
  name: "mention",
  level: "corpus",
  help: "A place where an actor is mentioned.",
  key: ["mention_id"],
  columns: {
    mention_id: id("given, or derived"),
    ...spanColumns,
    actor_id: id("who is mentioned"),
    form: oneOf(["name", "role", "pronoun"], "how"),
    is_given: boolean("true when the input gave it"),
    confidence: nullable(double("0 to 1, calibrated, or NULL")),
  },
});

export type MentionRow = RowOf<typeof mentionTable.columns>;
