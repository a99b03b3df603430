/**
 * Whether two programs mean the same by a passage: places in groups (families, clusters, pairs), and the question which group holds two
 * places. Two places are the same when they overlap by half of the shorter one or more.
 *
 * Cost: building sorts the places of each text; a question looks at the places of that text that begin near it.
 */
import type { Span } from "../model/span.ts";

interface Member {
  readonly start: number;
  readonly end: number;
  readonly group: number;
  /** Place in its group. */
  readonly number: number;
}

interface TextMembers {
  readonly members: readonly Member[];
  /** Length of the longest. */
  readonly longest: number;
}

/** Groups of places, asked by place. */
export class PlaceGroups {
  readonly #texts = new Map<string, TextMembers>();

  /** @param groups  each with its places; a place may be in several groups. */
  constructor(groups: readonly (readonly Span[])[]) {
    const byText = new Map<string, Member[]>();
    for (const [group, places] of groups.entries()) {
      for (const [number, { source_id, span_start, span_end }] of places.entries()) {
        const members = byText.get(source_id) ?? [];
        byText.set(source_id, members);
        members.push({ start: span_start, end: span_end, group, number });
      }
    }
    for (const [source, members] of byText) {
      members.sort((left, right) => left.start - right.start || left.group - right.group || left.number - right.number);
      this.#texts.set(source, { members, longest: members.reduce((longest, { start, end }) => Math.max(longest, end - start), 0) });
    }
  }

  /** The first group, in the order given, in which two different members are the same as these two places; -1 when there is none. */
  groupOf(left: Span, right: Span): number {
    const [lefts, rights] = [this.#membersAt(left), this.#membersAt(right)];
    const groups = rights.filter((one) => lefts.some((other) => other.group === one.group && other.number !== one.number));
    return groups.reduce((least, { group }) => (least === -1 || group < least ? group : least), -1);
  }

  #membersAt({ source_id, span_start, span_end }: Span): Member[] {
    const text = this.#texts.get(source_id);
    if (text === undefined) return [];
    const found: Member[] = [];
    for (let at = firstFrom(text.members, span_start - text.longest); at < text.members.length; at++) {
      const member = text.members[at]!;
      if (member.start >= span_end) break;
      const shared = Math.min(member.end, span_end) - Math.max(member.start, span_start);
      if (shared > 0 && shared * 2 >= Math.min(member.end - member.start, span_end - span_start)) found.push(member);
    }
    return found;
  }
}

/** The first of members sorted by start that begins at `start` or behind it. */
function firstFrom(members: readonly Member[], start: number): number {
  let [low, high] = [0, members.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (members[middle]!.start < start) low = middle + 1;
    else high = middle;
  }
  return low;
}
