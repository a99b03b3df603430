import { defineTable, id, integer, oneOf, text, type RowOf } from "./define-table.ts";

export const actorNameTable = defineTable({
  name: "actor_name",
  level: "corpus",
  help: "Every spelling of an actor's name.",
  key: ["actor_id", "name", "origin"],
  columns: {
    actor_id: id("the actor"),
    name: text("a spelling"),
    origin: oneOf(["given", "text", "review"], "where the spelling comes from"),
    source_count: integer("sources in which it stands"),
  },
});

export type ActorNameRow = RowOf<typeof actorNameTable.columns>;
