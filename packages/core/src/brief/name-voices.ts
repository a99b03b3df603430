import { briefMessages } from "../messages/brief.ts";
import { groupWords } from "../messages/people.ts";
import type { KnownTime } from "../messages/english.ts";
import type { Span } from "../model/span.ts";
import type { ItemMemberRow } from "../model/tables/item-member.ts";
import type { Scene } from "./scene.ts";
import type { SharedLine } from "./shared-line.ts";

/** Places cited beside a finding. */
const PLACES_CITED = 6;

export interface NamedVoices {
  /** `all five`, `four of the five (all but Ada) and Bo`. */
  readonly who: string;
  /** Who is seen earliest here, and when; null where that is not certain. */
  readonly firstName: string;
  readonly first: KnownTime | null;
  /** The first use of each speaker who is named or counted, in order of time; undated last. */
  readonly uses: readonly ItemMemberRow[];
  /** Of one use, its speaker's name: as an outlet attributes it where guard 5 asks for that. */
  readonly nameOf: (use: ItemMemberRow) => string;
  /** One per speaker, at most six. */
  readonly spans: readonly Span[];
  /** Whether anybody is named otherwise than as an outlet attributes it. */
  readonly namesPerson: boolean;
}

/** Who shares a finding, each by the earliest use. "Earliest" is known only where one use had ended before all others began. */
export function nameVoices(
  line: Pick<SharedLine, "voices" | "attributedBy">,
  { actorName, company }: Pick<Scene, "actorName" | "company">,
): NamedVoices {
  const firstUses = new Map<string, ItemMemberRow>();
  for (const member of [...line.voices].sort(compareMembers)) {
    const known = firstUses.get(member.speaker_id);
    // Of a report and the words themselves, said at one time, the words themselves are cited.
    const isCloser = known?.said_from === member.said_from && line.attributedBy.has(known) && !line.attributedBy.has(member);
    if (!known || isCloser) firstUses.set(member.speaker_id, member);
  }
  const uses = [...firstUses.values()];
  const certain = new Set(line.voices.filter((use) => !line.attributedBy.has(use)).map((use) => use.speaker_id));
  const attributed = (member: ItemMemberRow): string => {
    const outlet = line.attributedBy.get(member);
    return outlet === undefined ? actorName(member.speaker_id) : briefMessages.attributedName(actorName(member.speaker_id), outlet);
  };
  const nameOf = (member: ItemMemberRow): string => (certain.has(member.speaker_id) ? actorName(member.speaker_id) : attributed(member));
  const earliest = uses[0];
  const first = earliest && isCertainlyFirst(earliest, uses.slice(1)) ? knownTime(earliest) : null;
  const inGroup = company.filter((id) => certain.has(id));
  const others = uses.filter((use) => !inGroup.includes(use.speaker_id));
  const notInGroup = company.filter((id) => !inGroup.includes(id)).map(actorName);
  return {
    uses,
    nameOf,
    who: groupWords({ inGroup: inGroup.map(actorName), notInGroup, others: others.map(nameOf) }),
    firstName: earliest && first ? attributed(earliest) : "",
    first,
    spans: uses.slice(0, PLACES_CITED).map(({ source_id, span_start, span_end }) => ({ source_id, span_start, span_end })),
    namesPerson: certain.size > 0,
  };
}

/** When a use was said, as far as that is known. */
export function knownTime(member: Pick<ItemMemberRow, "said_from" | "said_to">): KnownTime | null {
  return member.said_from === null ? null : { from: member.said_from, to: member.said_to };
}

/** Whether a use had ended before any other began; an undated use leaves that open. */
function isCertainlyFirst(earliest: ItemMemberRow, others: readonly ItemMemberRow[]): boolean {
  const end = earliest.said_to ?? earliest.said_from;
  return end !== null && others.every((other) => other.said_from !== null && end <= other.said_from);
}

/** Orders members by time (undated last), then speaker, then place: a total order. */
function compareMembers(x: ItemMemberRow, y: ItemMemberRow): number {
  const time = (x.said_from ?? Infinity) === (y.said_from ?? Infinity) ? 0 : (x.said_from ?? Infinity) - (y.said_from ?? Infinity);
  if (time !== 0) return time;
  if (x.speaker_id !== y.speaker_id) return x.speaker_id < y.speaker_id ? -1 : 1;
  if (x.source_id !== y.source_id) return x.source_id < y.source_id ? -1 : 1;
  return x.span_start - y.span_start;
}
