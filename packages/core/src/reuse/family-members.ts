/**
 * Members of a family: every place that holds enough of a canonical text, found along passages from place to place.
 * Cost: each passage is followed from either side at most once; a place is measured in the tokens of its window.
 */
import type { TokenColumns } from "../text/token-columns.ts";
import type { Containment, ContainmentGauge } from "./family-containment.ts";
import type { PassageEnds } from "./family-ends.ts";

/** Where a member may lie beyond what its passage says, in tokens and as a part of the canonical text. */
const SLACK_TOKENS = 4;
const SLACK_SHARE = 0.2;

/** Cells of a document in `#latest`. */
const LATEST_CELLS = 4;

export interface Place {
  readonly document: number;
  readonly first: number;
  readonly end: number;
  /** Tokens shared with the canonical text. */
  readonly shared: number;
  /** What the gaps in what it shares cost. */
  readonly gapBits: number;
  /** End of a passage that led here; -1 for the canonical place itself. */
  readonly via: number;
}

export interface MembersInput {
  readonly columns: TokenColumns;
  readonly ends: PassageEnds;
  /** Share of the canonical text that a place must hold. */
  readonly memberShare: number;
}

/** Collects the members of one canonical text after the other; scratch space is kept between them. */
export class MemberCollector {
  readonly #columns: TokenColumns;
  readonly #ends: PassageEnds;
  readonly #gauge: ContainmentGauge;
  readonly #leastShare: number;
  #round = 0;
  /** Round in which an end (by its place in the order of ends) was followed. */
  readonly #followed: Uint32Array;
  /** Per document, side by side: round in which it was reached, number, first token and end of its latest member. */
  readonly #latest: Uint32Array;
  /** Per member, the one before it in its document; -1 for none. */
  #before: number[] = [];
  #places: Place[] = [];
  /** The window that `#turnTo` found. */
  #windowFirst = 0;
  #windowEnd = 0;

  /** @param gauge  turned to the canonical text before each call of `collect`. */
  constructor({ columns, ends, memberShare }: MembersInput, gauge: ContainmentGauge) {
    this.#columns = columns;
    this.#ends = ends;
    this.#gauge = gauge;
    this.#leastShare = memberShare;
    this.#followed = new Uint32Array(ends.order.length);
    this.#latest = new Uint32Array(columns.firstToken.length * LATEST_CELLS);
  }

  /**
   * The members apart from the canonical place, in the order in which they were found; no two share a token.
   *
   * @param coverage  per token of the canonical text; goes up by one for each member that holds it.
   */
  collect(canonical: Place, coverage: Uint16Array): Place[] {
    const { reach, lasts, order, otherDocuments } = this.#ends;
    const followed = this.#followed;
    const round = ++this.#round;
    const places: Place[] = (this.#places = []);
    this.#before = [];
    this.#add(canonical);
    for (let next = 0; next < places.length; next++) {
      const from = places[next]!;
      const { first } = from;
      for (let at = this.#ends.countBefore(from.document, from.end) - 1; at >= 0 && reach[at]! > first; at--) {
        if (lasts[at]! <= first || followed[at] === round) continue;
        followed[at] = round;
        if (!this.#turnTo(at, from, canonical)) continue;
        const document = otherDocuments[at]!;
        if (this.#isReached(document)) continue;
        const held = this.#measureWhole(document, canonical);
        if (held === undefined) continue;
        this.#gauge.addCovered(coverage);
        this.#add({ document, first: held.first, end: held.end, shared: held.shared, gapBits: held.gapBits, via: order[at]! });
      }
    }
    return places.slice(1);
  }

  /** Measures the window; where what it holds is cut off by an edge of it, once more in a window as much wider as the canonical text is long. */
  #measureWhole(document: number, canonical: Place): Containment | undefined {
    const held = this.#gauge.measureIf(this.#windowFirst, this.#windowEnd, this.#leastShare);
    if (held === undefined || (held.first > this.#windowFirst && held.end < this.#windowEnd)) return held;
    const { firstToken } = this.#columns;
    const length = canonical.end - canonical.first;
    this.#windowFirst = Math.max(firstToken[document]!, this.#windowFirst - length);
    this.#windowEnd = Math.min(firstToken[document + 1]!, this.#windowEnd + length);
    if (!this.#isReached(document)) {
      const whole = this.#gauge.measureIf(this.#windowFirst, this.#windowEnd, held.share);
      if (whole !== undefined) return whole;
    }
    return this.#gauge.measureIf(held.first, held.end, this.#leastShare);
  }

  #add(place: Place): void {
    const latest = this.#latest;
    const cell = place.document * LATEST_CELLS;
    this.#before.push(latest[cell] === this.#round ? latest[cell + 1]! : -1);
    latest[cell] = this.#round;
    latest[cell + 1] = this.#places.length;
    latest[cell + 2] = place.first;
    latest[cell + 3] = place.end;
    this.#places.push(place);
  }

  /** Whether a member shares a token with the window. */
  #isReached(document: number): boolean {
    const latest = this.#latest;
    const cell = document * LATEST_CELLS;
    if (latest[cell] !== this.#round) return false;
    if (latest[cell + 2]! < this.#windowEnd && this.#windowFirst < latest[cell + 3]!) return true;
    for (let member = this.#before[latest[cell + 1]!]!; member >= 0; member = this.#before[member]!) {
      const { first, end } = this.#places[member]!;
      if (first < this.#windowEnd && this.#windowFirst < end) return true;
    }
    return false;
  }

  /** Turns to where the other side of a passage may hold the canonical text, seen from a place that holds it; false when hardly any of it. */
  #turnTo(at: number, from: Place, canonical: Place): boolean {
    const { firsts, lasts, otherDocuments, otherFirsts, otherLasts } = this.#ends;
    const first = firsts[at]!;
    const last = lasts[at]!;
    const low = Math.max(from.first, first);
    const high = Math.min(from.end, last);
    const length = canonical.end - canonical.first;
    if ((high - low) * 3 < Math.min(length, from.end - from.first)) return false;
    const otherFirst = otherFirsts[at]!;
    const scale = (otherLasts[at]! - otherFirst) / (last - first);
    const slack = SLACK_TOKENS + Math.ceil(length * SLACK_SHARE);
    const { firstToken } = this.#columns;
    const document = otherDocuments[at]!;
    const windowFirst = otherFirst + Math.floor((low - first) * scale) - (low - from.first) - slack;
    const windowEnd = otherFirst + Math.ceil((high - first) * scale) + (from.end - high) + slack;
    this.#windowFirst = Math.max(firstToken[document]!, windowFirst);
    this.#windowEnd = Math.min(firstToken[document + 1]!, windowEnd);
    return true;
  }
}
