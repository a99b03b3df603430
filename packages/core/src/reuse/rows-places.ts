import type { ItemInput } from "./item-input.ts";
import type { Stretch } from "./layer-judge.ts";

/** A time of the input, NULL when not known. */
export const timeOrNull = (time: number): number | null => (Number.isNaN(time) ? null : time);

/** Where stretches of tokens lie in their texts, and which documents have the same text. */
export class PlaceBook {
  readonly #input: Pick<ItemInput, "columns" | "documents">;
  readonly #copies = new Map<number, number[]>();

  constructor(input: Pick<ItemInput, "columns" | "documents">) {
    this.#input = input;
    input.documents.canonical.forEach((canonical, document) => {
      if (canonical === document) return;
      const known = this.#copies.get(canonical);
      if (known) known.push(document);
      else this.#copies.set(canonical, [document]);
    });
  }

  /** A document and all that have its text, ascending. */
  withCopies(document: number): readonly number[] {
    const copies = this.#copies.get(document);
    return copies === undefined ? [document] : [document, ...copies];
  }

  /** UTF-16 span of a stretch, in its own document or at the same place of a copy. */
  spanOf(stretch: Stretch, document = stretch.document): [start: number, end: number] {
    const { starts, lengths, firstToken } = this.#input.columns;
    const shift = firstToken[document]! - firstToken[stretch.document]!;
    const last = stretch.end - 1 + shift;
    return [starts[stretch.first + shift]!, starts[last]! + lengths[last]!];
  }
}
