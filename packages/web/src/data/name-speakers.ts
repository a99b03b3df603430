import { isVoice } from "@hymnsheet/core/counting/count-item";
import { voicesOf } from "@hymnsheet/core/counting/group-voices";
import type { CorpusRows } from "./corpus.ts";
import { ownWordsOf } from "./own-words.ts";
import { initialsOf, type Speaker } from "./speaker.ts";

/** Marks there are: six filled, six hollow. */
const MARKS = 12;

export interface SpeakerBook {
  /** Speakers of lines that count, in order of the first date on which they say one, then name. */
  readonly ofLines: readonly Speaker[];
  /** The speaker behind any actor; one without a mark when no line is his or hers. */
  readonly speakerOf: (actorId: string) => Speaker;
}

/**
 * Gives every speaker of a line initials and, up to twelve, a mark. Position, initials and mark stay the same in all views.
 *
 * @param others  people beside the speakers of lines, in order; known ones take the marks that are left.
 */
export function nameSpeakers(rows: CorpusRows, others: readonly string[] = []): SpeakerBook {
  const names = new Map(rows.actors.map((actor) => [actor.actor_id, actor.name]));
  const counted = new Set(rows.items.filter((item) => item.level === "passage" && item.suppressed_by === "").map((item) => item.item_id));
  const isOwnWords = ownWordsOf(rows.utterances);
  const first = new Map<string, number | null>();
  const note = (actorId: string, at: number | null): void => {
    const known = first.get(actorId);
    if (known === undefined || known === null || (at !== null && at < known)) first.set(actorId, at);
  };
  const ids = new Set<string>();
  for (const member of rows.members) {
    if (!counted.has(member.item_id) || !isVoice(member, { isOwnWords })) continue;
    for (const voice of voicesOf(member.speaker_id, rows.groups)) {
      ids.add(voice);
      note(voice, member.said_from);
    }
  }
  const nameOf = (actorId: string): string => names.get(actorId) ?? actorId;
  const ordered = [...ids].sort(
    (a, b) => (first.get(a) ?? Infinity) - (first.get(b) ?? Infinity) || compareText(nameOf(a), nameOf(b)) || compareText(a, b),
  );
  const taken = new Set<string>();
  const make = (id: string, mark: number): Speaker => {
    const isUnknown = id.startsWith("unknown:");
    const initials = isUnknown ? "?" : initialsOf(nameOf(id), taken);
    taken.add(initials);
    return { id, name: isUnknown ? "" : nameOf(id), initials, mark, isUnknown, firstAt: first.get(id) ?? null };
  };
  const ofLines = ordered.map((id, index) => make(id, ordered.length <= MARKS ? index : -1));
  const book = new Map(ofLines.map((speaker) => [speaker.id, speaker]));
  let marks = ordered.length <= MARKS ? ordered.length : MARKS;
  for (const id of others) {
    if (book.has(id)) continue;
    book.set(id, make(id, id.startsWith("unknown:") || marks >= MARKS ? -1 : marks++));
  }
  const speakerOf = (actorId: string): Speaker => {
    const known = book.get(actorId);
    if (known) return known;
    const speaker = make(actorId, -1);
    book.set(actorId, speaker);
    return speaker;
  };
  return { ofLines, speakerOf };
}

/** By code units, so that the order is the same on every machine. */
function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
