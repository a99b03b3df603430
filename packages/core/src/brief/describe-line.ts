import { briefMessages } from "../messages/brief.ts";
import type { KnownTime } from "../messages/english.ts";
import type { Span } from "../model/span.ts";
import type { ItemMemberRow } from "../model/tables/item-member.ts";
import type { ItemRow } from "../model/tables/item.ts";

/** A line that several speakers use, with the members that count as voices. */
export interface SharedLine {
  readonly item: ItemRow;
  /** Members in words of a speaker's own, by time, then speaker, then place; speakers as they stand after reviews. */
  readonly voices: readonly ItemMemberRow[];
  /** Uses that rest on an attribution which may not name its speaker (guard 5), with the name of the outlet that makes it; may be empty. */
  readonly attributedBy: ReadonlyMap<ItemMemberRow, string>;
}

/** Names told in a sentence, and words of a line, before it is cut. */
const NAMES_TOLD = 6;
const PLACES_CITED = 12;
const CHARACTERS_TOLD = 140;

/**
 * The sentence about one line, with one span per speaker, each speaker's earliest use; at most twelve.
 *
 * @returns the sentence and its spans in order of time; undated uses last. "Earliest" is said only where one use had ended before all others began.
 *          `namesPerson`: whether anybody is named otherwise than as an outlet attributes it.
 */
export function describeLine(
  line: SharedLine,
  actorName: (actorId: string) => string,
): { readonly text: string; readonly spans: readonly Span[]; readonly namesPerson: boolean } {
  const firstUses = new Map<string, ItemMemberRow>();
  for (const member of [...line.voices].sort(compareMembers)) {
    const known = firstUses.get(member.speaker_id);
    // Of a report and the words themselves, said at one time, the words themselves are cited.
    const isCloser = known?.said_from === member.said_from && line.attributedBy.has(known) && !line.attributedBy.has(member);
    if (!known || isCloser) firstUses.set(member.speaker_id, member);
  }
  const members = [...firstUses.values()];
  const certain = new Set(line.voices.filter((use) => !line.attributedBy.has(use)).map((use) => use.speaker_id));
  const attributed = (member: ItemMemberRow): string => {
    const outlet = line.attributedBy.get(member);
    return outlet === undefined ? actorName(member.speaker_id) : briefMessages.attributedName(actorName(member.speaker_id), outlet);
  };
  const nameOf = (member: ItemMemberRow): string => (certain.has(member.speaker_id) ? actorName(member.speaker_id) : attributed(member));
  const earliest = members[0];
  const first = earliest && isCertainlyFirst(earliest, members.slice(1)) ? knownTime(earliest) : null;
  return {
    text: briefMessages.line({
      words: shorten(line.item.text),
      tokenCount: line.item.token_count,
      speakers: members.slice(0, NAMES_TOLD).map(nameOf),
      moreSpeakers: Math.max(0, members.length - NAMES_TOLD),
      firstName: earliest && first ? attributed(earliest) : "",
      first,
    }),
    namesPerson: members.slice(0, NAMES_TOLD).some((member) => certain.has(member.speaker_id)),
    spans: members.slice(0, PLACES_CITED).map(({ source_id, span_start, span_end }) => ({ source_id, span_start, span_end })),
  };
}

function knownTime(member: ItemMemberRow): KnownTime | null {
  return member.said_from === null ? null : { from: member.said_from, to: member.said_to };
}

/** Whether a use had ended before any other began; an undated use leaves that open. */
function isCertainlyFirst(earliest: ItemMemberRow, others: readonly ItemMemberRow[]): boolean {
  const end = earliest.said_to ?? earliest.said_from;
  return end !== null && others.every((other) => other.said_from !== null && end <= other.said_from);
}

/** Orders members by time (undated last), then speaker, then place: a total order. */
export function compareMembers(x: ItemMemberRow, y: ItemMemberRow): number {
  const time = (x.said_from ?? Infinity) === (y.said_from ?? Infinity) ? 0 : (x.said_from ?? Infinity) - (y.said_from ?? Infinity);
  if (time !== 0) return time;
  if (x.speaker_id !== y.speaker_id) return x.speaker_id < y.speaker_id ? -1 : 1;
  if (x.source_id !== y.source_id) return x.source_id < y.source_id ? -1 : 1;
  return x.span_start - y.span_start;
}

function shorten(text: string): string {
  const flat = text.replace(/\s+/gu, " ").trim();
  if (flat.length <= CHARACTERS_TOLD) return flat;
  const cut = flat.slice(0, CHARACTERS_TOLD);
  const edge = cut.lastIndexOf(" ");
  return `${cut.slice(0, edge > CHARACTERS_TOLD / 2 ? edge : CHARACTERS_TOLD).replace(/[\uD800-\uDBFF]$/u, "")} …`;
}
