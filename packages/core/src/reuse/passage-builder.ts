/**
 * Collects passages into columns and joins collections of several blocks into one, in the total order of `PassageColumns`.
 */
import { withRoom } from "../algo/growing-array.ts";
import { passageTypes, type PassageColumns, type PassageType } from "./passage-columns.ts";

export interface Passage {
  readonly aDocument: number;
  readonly aFirst: number;
  readonly aEnd: number;
  readonly bDocument: number;
  readonly bFirst: number;
  readonly bEnd: number;
  readonly bits: number;
  readonly matched: number;
  readonly type: PassageType;
}

/** Growing columns; `finish` cuts them to size. */
export class PassageBuilder {
  #count = 0;
  #numbers = new Uint32Array(0);
  #bits = new Float64Array(0);

  add(passage: Passage): void {
    const at = this.#count * 8;
    this.#numbers = withRoom(this.#numbers, at + 8);
    this.#bits = withRoom(this.#bits, this.#count + 1);
    this.#numbers[at] = passage.aDocument;
    this.#numbers[at + 1] = passage.aFirst;
    this.#numbers[at + 2] = passage.aEnd;
    this.#numbers[at + 3] = passage.bDocument;
    this.#numbers[at + 4] = passage.bFirst;
    this.#numbers[at + 5] = passage.bEnd;
    this.#numbers[at + 6] = passage.matched;
    this.#numbers[at + 7] = passageTypes.indexOf(passage.type);
    this.#bits[this.#count++] = passage.bits;
  }

  finish(): PassageColumns {
    const columns = emptyPassages(this.#count);
    for (let row = 0; row < this.#count; row++) {
      const at = row * 8;
      columns.aDocument[row] = this.#numbers[at]!;
      columns.aFirst[row] = this.#numbers[at + 1]!;
      columns.aEnd[row] = this.#numbers[at + 2]!;
      columns.bDocument[row] = this.#numbers[at + 3]!;
      columns.bFirst[row] = this.#numbers[at + 4]!;
      columns.bEnd[row] = this.#numbers[at + 5]!;
      columns.matched[row] = this.#numbers[at + 6]!;
      columns.type[row] = this.#numbers[at + 7]!;
      columns.bits[row] = this.#bits[row]!;
    }
    return columns;
  }
}

/** Columns for `count` passages, zeroed. */
export function emptyPassages(count: number): PassageColumns {
  const column = () => new Uint32Array(count);
  return {
    count,
    aDocument: column(),
    aFirst: column(),
    aEnd: column(),
    bDocument: column(),
    bFirst: column(),
    bEnd: column(),
    bits: new Float64Array(count),
    matched: column(),
    type: new Uint8Array(count),
  };
}

/** All passages of several collections in total order: by a, then b. The result does not depend on how they were divided. */
export function joinPassages(parts: readonly PassageColumns[]): PassageColumns {
  const count = parts.reduce((sum, part) => sum + part.count, 0);
  const all = emptyPassages(count);
  let at = 0;
  for (const part of parts) {
    for (const name of passageColumnNames) all[name].set(part[name], at);
    at += part.count;
  }
  const order = Uint32Array.from({ length: count }, (_, row) => row).sort(
    (x, y) =>
      all.aFirst[x]! - all.aFirst[y]! ||
      all.aEnd[x]! - all.aEnd[y]! ||
      all.bDocument[x]! - all.bDocument[y]! ||
      all.bFirst[x]! - all.bFirst[y]! ||
      all.bEnd[x]! - all.bEnd[y]!,
  );
  const sorted = emptyPassages(count);
  for (const name of passageColumnNames) for (let row = 0; row < count; row++) sorted[name][row] = all[name][order[row]!]!;
  return sorted;
}

/** Columns of `PassageColumns`. */
export const passageColumnNames = ["aDocument", "aFirst", "aEnd", "bDocument", "bFirst", "bEnd", "bits", "matched", "type"] as const;
