/**
 * How many words must be added, left out or changed to get from one stretch of tokens to another.
 *
 * Idea: what both begin and end with costs nothing and is passed over; the rest is the usual table, one row at a time.
 * Cost: linear for stretches that differ in one place, length x length at worst; scratch space is kept, nothing is allocated per call.
 * Papers: Levenshtein (1966); Wagner & Fischer (1974).
 */
import { withRoom } from "../algo/growing-array.ts";

/** Measures one pair of stretches after the other. */
export class EditGauge {
  readonly #tokens: Uint32Array;
  #row = new Uint32Array(64);

  /** @param tokens  all tokens. */
  constructor(tokens: Uint32Array) {
    this.#tokens = tokens;
  }

  /**
   * Word edits between the tokens [aFirst, aEnd) and [bFirst, bEnd).
   *
   * @returns  0 for equal stretches; at most the length of the longer one; the same in both directions.
   */
  measure(aFirst: number, aEnd: number, bFirst: number, bEnd: number): number {
    const tokens = this.#tokens;
    while (aFirst < aEnd && bFirst < bEnd && tokens[aFirst] === tokens[bFirst]) {
      aFirst++;
      bFirst++;
    }
    while (aEnd > aFirst && bEnd > bFirst && tokens[aEnd - 1] === tokens[bEnd - 1]) {
      aEnd--;
      bEnd--;
    }
    if (aFirst === aEnd || bFirst === bEnd) return Math.max(aEnd - aFirst, bEnd - bFirst);
    const width = bEnd - bFirst;
    const row = (this.#row = withRoom(this.#row, width + 1));
    for (let j = 0; j <= width; j++) row[j] = j;
    for (let a = aFirst; a < aEnd; a++) {
      let diagonal = row[0]!;
      row[0] = a - aFirst + 1;
      for (let j = 1; j <= width; j++) {
        const above = row[j]!;
        const changed = diagonal + (tokens[a] === tokens[bFirst + j - 1] ? 0 : 1);
        row[j] = Math.min(changed, above + 1, row[j - 1]! + 1);
        diagonal = above;
      }
    }
    return row[width]!;
  }
}
