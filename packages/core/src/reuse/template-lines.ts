/**
 * Slots inside one line: "a family of four in ____ will keep ____ more each year". A line may be filled in though the texts around it are
 * nobody's form.
 * Cost: one short alignment per place that differs from the canonical one.
 */
import type { Place } from "./family-members.ts";
import { TextAligner } from "./template-align.ts";
import { findSlots, type FilledText, type Form, type SlotColumns } from "./template-slots.ts";

const FEWEST_PLACES = 3;
const FEWEST_FRAME_TOKENS = 8;
/** So much of the line is frame. */
const FRAME_SHARE = 0.5;
/** Fillings of a line are names, places and sums; longer ones are rewritten clauses. */
const LONGEST_FILLING = 12;

export interface FilledLine extends Form {
  /** The canonical place first; parallel to the fillers of each slot. */
  readonly places: readonly Place[];
  readonly texts: readonly FilledText[];
}

export class LineSlots {
  readonly #columns: SlotColumns;
  readonly #aligner: TextAligner;

  /** @param weights  bits per word id. */
  constructor(columns: SlotColumns, weights: ArrayLike<number>) {
    this.#columns = columns;
    this.#aligner = new TextAligner(columns.tokens, weights);
  }

  /** Frame and slots of a line, those only that hold names or numbers; undefined when there is none. */
  find(places: readonly Place[]): FilledLine | undefined {
    if (places.length < FEWEST_PLACES) return undefined;
    const centre = places[0]!;
    const own = Int32Array.from({ length: centre.end - centre.first }, (_, at) => centre.first + at);
    const texts = places.map(({ first, end }, index) => ({
      first,
      end,
      partner:
        index === 0
          ? own
          : this.#isSame(centre, { first, end })
            ? own.map((at) => at - centre.first + first)
            : this.#aligner.align(centre, { first, end }),
    }));
    const form = findSlots(this.#columns, texts, "part");
    const slots = form.slots.filter(
      ({ isData, fillers }) => isData && fillers.every((filler) => filler === undefined || filler.end - filler.first <= LONGEST_FILLING),
    );
    if (slots.length === 0 || form.frameTokens < Math.max(FEWEST_FRAME_TOKENS, own.length * FRAME_SHARE)) return undefined;
    return { ...form, slots, places, texts };
  }

  #isSame(a: { first: number; end: number }, b: { first: number; end: number }): boolean {
    if (a.end - a.first !== b.end - b.first) return false;
    for (let at = 0; at < a.end - a.first; at++)
      if (this.#columns.tokens[a.first + at] !== this.#columns.tokens[b.first + at]) return false;
    return true;
  }
}
