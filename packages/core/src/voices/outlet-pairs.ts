/**
 * How much of one publication stands in another: the churnalism question, asked of outlets and apart from the speakers they quote.
 *
 * Cost: linear in matches, and the sort of the places of each pair of sources. Memory: the places shared by one pair at a time are merged,
 * all pairs are held.
 */
import type { OutletPairRow } from "../model/tables/outlet-pair.ts";
import type { PassageMatchRow } from "../model/tables/passage-match.ts";

/** What must be known of a source. */
export interface Publication {
  readonly sourceId: string;
  /** Whether an outlet reports; otherwise a speaker or an office puts out words of its own. */
  readonly isReport: boolean;
  /** Whether it is an office's paper made to be printed: a release or a statement. */
  readonly isRelease: boolean;
  readonly charCount: number;
  readonly publishedAt: number | null;
  /** Source with the same text that stands for this one; itself when it is canonical. */
  readonly canonicalId: string;
  /** Publishers that the text names as its own source: an agency in the date line or at the end. */
  readonly declaredOutlets: ReadonlySet<string>;
  readonly outletId: string;
}

export type SharedPlace = Pick<
  PassageMatchRow,
  "a_source_id" | "a_start" | "a_end" | "b_source_id" | "b_start" | "b_end" | "layer" | "suppressed_by"
>;

/** Two texts are told as one copying the other when the outlet's own prose makes up so large a part of the shorter one. */
const COPIED_PROSE_SHARE = 0.1;

interface Shared {
  readonly a: Publication;
  readonly b: Publication;
  readonly aPlaces: number[];
  readonly bPlaces: number[];
  /** Units of prose, not quotations, in the first source. */
  readonly prosePlaces: number[];
}

/**
 * Collects pairs of publications that share wording, at least one of which is an outlet's report. A report and a speaker's own transcript are
 * no pair: that is a report, not a copy.
 */
export class OutletPairs {
  readonly #publications: readonly Publication[];
  readonly #byId: ReadonlyMap<string, Publication>;
  readonly #pairs = new Map<string, Shared>();

  constructor(publications: readonly Publication[]) {
    this.#publications = publications;
    this.#byId = new Map(publications.map((publication) => [publication.sourceId, publication]));
  }

  /** Takes note of a passage; one that is set aside does not count. */
  add(match: SharedPlace): void {
    const a = this.#byId.get(match.a_source_id);
    const b = this.#byId.get(match.b_source_id);
    if (!a || !b || a === b || match.suppressed_by !== "" || !isPair(a, b)) return;
    const isInOrder = a.sourceId < b.sourceId;
    const [first, second] = isInOrder ? [a, b] : [b, a];
    const aPlace = [match.a_start, match.a_end] as const;
    const bPlace = [match.b_start, match.b_end] as const;
    const shared = this.#sharedBy(first, second);
    shared.aPlaces.push(...(isInOrder ? aPlace : bPlace));
    shared.bPlaces.push(...(isInOrder ? bPlace : aPlace));
    if (match.layer === "outlets") shared.prosePlaces.push(...(isInOrder ? aPlace : bPlace));
  }

  /**
   * Rows by their key. `a_shared_share` is the part of `a`, in units, that stands in `b`. A copy of a text is one pair with its canonical
   * source, shared wholly. Empty when nothing is shared.
   */
  rows(): OutletPairRow[] {
    const rows = [...this.#pairs.values()].map(toRow);
    for (const copy of this.#publications) {
      const original = this.#byId.get(copy.canonicalId);
      if (original && original !== copy && isPair(copy, original)) rows.push(duplicateRow(copy, original));
    }
    return rows.sort((x, y) => compare(x.a_source_id, y.a_source_id) || compare(x.b_source_id, y.b_source_id));
  }

  #sharedBy(a: Publication, b: Publication): Shared {
    const key = `${a.sourceId}\u0000${b.sourceId}`;
    let shared = this.#pairs.get(key);
    if (!shared) this.#pairs.set(key, (shared = { a, b, aPlaces: [], bPlaces: [], prosePlaces: [] }));
    return shared;
  }
}

const isPair = (a: Publication, b: Publication): boolean => (a.isReport && (b.isReport || b.isRelease)) || (b.isReport && a.isRelease);

const compare = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);

function toRow({ a, b, aPlaces, bPlaces, prosePlaces }: Shared): OutletPairRow {
  const prose = covered(prosePlaces) / Math.max(1, Math.min(a.charCount, b.charCount));
  return {
    a_source_id: a.sourceId,
    b_source_id: b.sourceId,
    a_shared_share: Math.min(1, covered(aPlaces) / Math.max(1, a.charCount)),
    b_shared_share: Math.min(1, covered(bPlaces) / Math.max(1, b.charCount)),
    relation: relationOf(a, b, prose),
    earlier_source_id: earlierOf(a, b),
  };
}

function duplicateRow(copy: Publication, original: Publication): OutletPairRow {
  const [a, b] = copy.sourceId < original.sourceId ? [copy, original] : [original, copy];
  return {
    a_source_id: a.sourceId,
    b_source_id: b.sourceId,
    a_shared_share: 1,
    b_shared_share: 1,
    relation: relationOf(a, b, 1),
    earlier_source_id: earlierOf(a, b),
  };
}

function relationOf(a: Publication, b: Publication, proseShare: number): OutletPairRow["relation"] {
  if (!a.isReport || !b.isReport) return "release";
  if (proseShare < COPIED_PROSE_SHARE) return "same_event";
  const isDeclared = a.outletId !== b.outletId && (a.declaredOutlets.has(b.outletId) || b.declaredOutlets.has(a.outletId));
  return isDeclared ? "wire" : "copy";
}

function earlierOf(a: Publication, b: Publication): string | null {
  if (a.publishedAt === null || b.publishedAt === null || a.publishedAt === b.publishedAt) return null;
  return a.publishedAt < b.publishedAt ? a.sourceId : b.sourceId;
}

/** Units that lie in at least one of the places, given as start, end, start, end. */
function covered(places: readonly number[]): number {
  const order = Array.from({ length: places.length / 2 }, (_, i) => i * 2).sort((x, y) => places[x]! - places[y]!);
  let total = 0;
  let reached = -1;
  for (const at of order) {
    const from = Math.max(reached, places[at]!);
    if (places[at + 1]! > from) total += places[at + 1]! - from;
    reached = Math.max(reached, places[at + 1]!);
  }
  return total;
}
