import type { Extent } from "../model/extent.ts";
import type { FoundAttribution } from "./found-attribution.ts";
import { firstFrom, placesAcross } from "./place-search.ts";

/** Contents to leave out of frames, sorted once for all attributions of a text. */
export class Frames {
  readonly #contents: readonly Extent[];
  readonly #sentences: readonly Extent[];
  readonly #longest: number;

  /**
   * @param contents   what to leave out; any order.
   * @param sentences  of the text, ascending.
   */
  constructor(contents: readonly Extent[], sentences: readonly Extent[]) {
    this.#contents = contents.toSorted((x, y) => x.start - y.start || x.end - y.end);
    this.#sentences = sentences;
    this.#longest = contents.reduce((most, { start, end }) => Math.max(most, end - start), 0);
  }

  /**
   * The words around an attribution's source and cue: the sentences that hold them, less what is quoted or reported in them.
   *
   * @returns extents, ascending within a sentence; empty when the attribution has neither source nor cue.
   */
  of({ source, cue }: FoundAttribution): Extent[] {
    const anchors = [source, cue].filter((extent) => extent !== null);
    const around = new Set(anchors.flatMap((anchor) => placesAcross(this.#sentences, anchor.start, anchor.end)));
    return [...around].flatMap((sentence) => this.#without(sentence));
  }

  #without(sentence: Extent): Extent[] {
    const frames: Extent[] = [];
    let at = sentence.start;
    for (let index = firstFrom(this.#contents, sentence.start - this.#longest); index < this.#contents.length; index++) {
      const content = this.#contents[index]!;
      if (content.start >= sentence.end) break;
      if (content.end <= at) continue;
      if (content.start > at) frames.push({ start: at, end: content.start });
      at = Math.max(at, content.end);
    }
    if (at < sentence.end) frames.push({ start: at, end: sentence.end });
    return frames;
  }
}
