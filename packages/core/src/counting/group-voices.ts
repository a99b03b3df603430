/**
 * Several who speak as one: a joint release, a letter with signatories. What a group says counts as said by each of its members, and the group
 * itself is no further speaker; a group whose members are not known counts once. So nobody is counted twice, once alone and once among others,
 * and what a member says again in his own name is his own repetition.
 */
import type { GroupMemberRow } from "../model/tables/group-member.ts";

/** Members by group; whoever is no group, or one without known members, has no entry. */
export type GroupMembers = ReadonlyMap<string, readonly string[]>;

/** Members of each group, by id, each once. */
export function membersByGroup(rows: readonly GroupMemberRow[]): GroupMembers {
  const groups = new Map<string, Set<string>>();
  for (const { group_id, actor_id } of rows) groups.set(group_id, (groups.get(group_id) ?? new Set()).add(actor_id));
  return new Map([...groups].map(([group, members]) => [group, [...members].sort()]));
}

/** Whose voices a speaker's words are: himself; of a group its members, those of groups within it too. Never empty. */
export function voicesOf(speakerId: string, groups: GroupMembers): readonly string[] {
  const members = groups.get(speakerId);
  if (members === undefined) return [speakerId];
  const voices = new Set<string>();
  const seen = new Set([speakerId]);
  const queue = [...members];
  for (const actorId of queue) {
    if (seen.has(actorId)) continue;
    seen.add(actorId);
    const within = groups.get(actorId);
    if (within === undefined) voices.add(actorId);
    else queue.push(...within);
  }
  return voices.size === 0 ? [speakerId] : [...voices].sort();
}

/** Whether one of the speakers holds the voices of all of them: then nobody repeats anybody else. True for one speaker, false for none. */
export function speakAsOne(speakerIds: Iterable<string>, groups: GroupMembers): boolean {
  const voices = [...new Set(speakerIds)].map((speakerId) => voicesOf(speakerId, groups));
  const all = new Set(voices.flat());
  return voices.some((held) => held.length === all.size);
}
