import { defineTable, id, oneOf, text, type RowOf } from "./define-table.ts";

export const actorTable = defineTable({
  name: "actor",
  level: "corpus",
  help: "Whoever speaks, publishes or is spoken about.",
  key: ["actor_id"],
  columns: {
    actor_id: id("given, or derived from the name; unknown:SOURCE for an unknown speaker"),
    kind: oneOf(["person", "organisation", "outlet", "group", "account", "unknown"], "what it is"),
    name: text("name to print"),
    origin: oneOf(["given", "text", "review"], "who said so: the input, the text, a person's decision"),
  },
});

export type ActorRow = RowOf<typeof actorTable.columns>;
