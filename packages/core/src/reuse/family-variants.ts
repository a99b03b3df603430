/**
 * Variants of a line: its members grouped by wording. Two members have one wording when their tokens are the same in the same order; case
 * and punctuation make no difference.
 *
 * Idea: wordings by hash, compared token by token where hashes meet; the canonical wording first, then by number of uses, first day, place.
 * Cost: linear in the tokens of the members; a comparison with the canonical text per wording, not per member.
 * Papers: variants round one root as in Leskovec, Backstrom & Kleinberg (2009); we number wordings and never merge two, so that every
 * variant is the exact text of a member.
 */
import { EditGauge } from "./family-edits.ts";
import type { Family } from "./family-gather.ts";
import type { Place } from "./family-members.ts";

/** One wording of a line. */
export interface Variant {
  /** Index, in the family, of the first place that has it. */
  readonly placeIndex: number;
  /** Documents that have it, copies of one text each for themselves. */
  readonly useCount: number;
  /** Words to add, leave out or change to come to it from the canonical text; 0 for the first variant alone. */
  readonly editCount: number;
}

export interface Variants {
  /** Number of each place's variant, from 1; parallel to the family's places. */
  readonly numbers: Uint32Array;
  /** By number; the first is the canonical wording. */
  readonly variants: readonly Variant[];
}

export interface VariantsInput {
  readonly tokens: Uint32Array;
  /** Day of each document since 1970; -2147483648 where it is not known. */
  readonly day: Int32Array;
  /** A document and all that have its text. */
  readonly withCopies: (document: number) => readonly number[];
}

const NO_DAY = -2147483648;

interface Wording {
  placeIndex: number;
  useCount: number;
  firstDay: number;
  number: number;
}

/** Groups the members of one family after the other. */
export class VariantFinder {
  readonly #input: VariantsInput;
  readonly #edits: EditGauge;

  constructor(input: VariantsInput) {
    this.#input = input;
    this.#edits = new EditGauge(input.tokens);
  }

  /** Number of wordings of a family; at least 1. */
  count(family: Family): number {
    return this.#wordings(family).wordings.length;
  }

  /** The variants of a family. */
  find(family: Family): Variants {
    const { wordings, wordingOf } = this.#wordings(family);
    const [canonical, ...others] = wordings;
    others.sort((x, y) => y.useCount - x.useCount || x.firstDay - y.firstDay || x.placeIndex - y.placeIndex);
    const ordered = [canonical!, ...others];
    ordered.forEach((wording, index) => (wording.number = index + 1));
    const { first, end } = family.places[0]!;
    return {
      numbers: Uint32Array.from(wordingOf, (wording) => wording.number),
      variants: ordered.map(({ placeIndex, useCount }) => {
        const place = family.places[placeIndex]!;
        return { placeIndex, useCount, editCount: this.#edits.measure(first, end, place.first, place.end) };
      }),
    };
  }

  #wordings({ places }: Family): { readonly wordings: Wording[]; readonly wordingOf: Wording[] } {
    const byHash = new Map<number, Wording[]>();
    const wordings: Wording[] = [];
    const wordingOf = places.map((place, placeIndex): Wording => {
      const hash = this.#hash(place);
      const alike = byHash.get(hash);
      const known = alike?.find((wording) => this.#isSame(places[wording.placeIndex]!, place));
      const wording = known ?? { placeIndex, useCount: 0, firstDay: Number.POSITIVE_INFINITY, number: 0 };
      for (const document of this.#input.withCopies(place.document)) {
        wording.useCount++;
        const day = this.#input.day[document]!;
        if (day !== NO_DAY) wording.firstDay = Math.min(wording.firstDay, day);
      }
      if (known === undefined) {
        wordings.push(wording);
        if (alike) alike.push(wording);
        else byHash.set(hash, [wording]);
      }
      return wording;
    });
    return { wordings, wordingOf };
  }

  #hash({ first, end }: Place): number {
    const { tokens } = this.#input;
    let hash = end - first;
    for (let at = first; at < end; at++) hash = (Math.imul(hash ^ tokens[at]!, 0x9e3779b1) + 0x7f4a7c15) | 0;
    return hash;
  }

  #isSame(a: Place, b: Place): boolean {
    const { tokens } = this.#input;
    if (a.end - a.first !== b.end - b.first) return false;
    for (let at = 0; at < a.end - a.first; at++) if (tokens[a.first + at] !== tokens[b.first + at]) return false;
    return true;
  }
}
