import { defineTable, id, type RowOf } from "./define-table.ts";

export const groupMemberTable = defineTable({
  name: "group_member",
  level: "corpus",
  help: "Who belongs to a group: signatories, camps, parties as groups.",
  key: ["group_id", "actor_id"],
  columns: {
    group_id: id("the group"),
    actor_id: id("its member"),
  },
});

export type GroupMemberRow = RowOf<typeof groupMemberTable.columns>;
