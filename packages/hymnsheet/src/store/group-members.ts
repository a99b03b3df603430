import { membersByGroup, type GroupMembers } from "@hymnsheet/core/counting/group-voices";
import type { ProjectReader } from "@hymnsheet/core/model/ports";
import { groupMemberTable, type GroupMemberRow } from "@hymnsheet/core/model/tables/group-member";

/** Who belongs to which group of a project. */
export async function readGroupMembers(reader: Pick<ProjectReader, "rows">): Promise<GroupMembers> {
  return membersByGroup(await reader.rows<GroupMemberRow>(groupMemberTable));
}
