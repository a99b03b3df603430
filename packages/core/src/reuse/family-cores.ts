/**
 * Cores: stretches of a document that the same circle of others shares. Where the number of speakers who share a text changes, another
 * core begins, so that a slogan inside a joint release is a core of its own and not glued to the release.
 *
 * Idea: the profile of support along a text, cut like the boundaries of aligned clusters in passim (Smith, Cordell & Mullen 2015), from
 * its peaks downwards: a core is the widest stretch round a peak that two thirds of the peak's own speakers share. Who they are counts,
 * not how many: where one speaker's words end and another's begin, the line ends.
 * Cost: n log n in the passages of a document, times the speakers who share one place.
 */
import type { DocumentColumns } from "../text/token-columns.ts";
import type { PassageEnds } from "./family-ends.ts";

/** Shorter stretches are jitter of alignment edges. */
export const SHORTEST_CORE = 5;
const PEAK_SHARE = 2 / 3;

export interface Core {
  readonly document: number;
  readonly first: number;
  readonly end: number;
  /** Other speakers who share all of it, at its peak. */
  readonly support: number;
}

interface Piece {
  readonly first: number;
  readonly end: number;
  /** Other speakers who share it. */
  readonly speakers: ReadonlySet<number>;
}

/**
 * Cores of all documents, by document and place.
 *
 * @param ends     passages between different speakers only are looked at.
 */
export function findCores(ends: PassageEnds, documents: DocumentColumns): Core[] {
  const cores: Core[] = [];
  const { order } = ends;
  for (let from = 0; from < order.length;) {
    const document = ends.document(order[from]!);
    let to = from;
    const own: number[] = [];
    for (; to < order.length && ends.document(order[to]!) === document; to++) {
      const end = order[to]!;
      if (documents.speaker[ends.document(end ^ 1)] !== documents.speaker[document]) own.push(end);
    }
    if (own.length > 0) cutProfile(profileOf(own, ends, documents), document, cores);
    from = to;
  }
  return cores.sort((x, y) => x.first - y.first);
}

/** Stretches that the same speakers share, in order; stretches nobody shares are left out. */
function profileOf(own: readonly number[], ends: PassageEnds, documents: DocumentColumns): Piece[] {
  const speakerOf = (end: number) => documents.speaker[ends.document(end ^ 1)]!;
  const events: (readonly [place: number, step: 1 | -1, speaker: number])[] = [];
  for (const end of own) {
    const speaker = speakerOf(end);
    events.push([ends.first(end), 1, speaker], [ends.last(end), -1, speaker]);
  }
  events.sort((x, y) => x[0] - y[0]);
  const active = new Map<number, number>();
  const pieces: Piece[] = [];
  let place = events[0]![0];
  for (const [at, step, speaker] of events) {
    if (at > place && active.size > 0) {
      const before = pieces.at(-1);
      if (before !== undefined && before.end === place && isSameSet(before.speakers, active))
        pieces[pieces.length - 1] = { ...before, end: at };
      else pieces.push({ first: place, end: at, speakers: new Set(active.keys()) });
    }
    place = at;
    const count = (active.get(speaker) ?? 0) + step;
    if (count === 0) active.delete(speaker);
    else active.set(speaker, count);
  }
  return pieces;
}

const isSameSet = (speakers: ReadonlySet<number>, active: ReadonlyMap<number, number>): boolean =>
  speakers.size === active.size && [...speakers].every((speaker) => active.has(speaker));

function cutProfile(pieces: readonly Piece[], document: number, cores: Core[]): void {
  const ranges: [from: number, to: number][] = [[0, pieces.length]];
  for (let range = ranges.pop(); range !== undefined; range = ranges.pop()) {
    const [from, to] = range;
    const peak = peakOf(pieces, from, to);
    if (peak < 0) continue;
    const circle = [...pieces[peak]!.speakers];
    const isShared = ({ speakers }: Piece): boolean =>
      circle.filter((speaker) => speakers.has(speaker)).length >= circle.length * PEAK_SHARE;
    let low = peak;
    while (low > from && pieces[low - 1]!.end === pieces[low]!.first && isShared(pieces[low - 1]!)) low--;
    let high = peak + 1;
    while (high < to && pieces[high]!.first === pieces[high - 1]!.end && isShared(pieces[high]!)) high++;
    const first = pieces[low]!.first;
    const end = pieces[high - 1]!.end;
    if (end - first >= SHORTEST_CORE) cores.push({ document, first, end, support: circle.length });
    if (low > from) ranges.push([from, low]);
    if (high < to) ranges.push([high, to]);
  }
}

/** The piece of greatest support among those long enough to be more than jitter, else among all; the longer, then the first, of equals; -1 for none. */
function peakOf(pieces: readonly Piece[], from: number, to: number): number {
  let best = -1;
  let isBestLong = false;
  for (let i = from; i < to; i++) {
    const piece = pieces[i]!;
    const isLong = piece.end - piece.first >= SHORTEST_CORE;
    const champion = best < 0 ? undefined : pieces[best]!;
    const isBetter =
      champion === undefined ||
      (isLong && !isBestLong) ||
      (isLong === isBestLong &&
        (piece.speakers.size > champion.speakers.size ||
          (piece.speakers.size === champion.speakers.size && piece.end - piece.first > champion.end - champion.first)));
    if (!isBetter) continue;
    best = i;
    isBestLong = isLong;
  }
  return best;
}
