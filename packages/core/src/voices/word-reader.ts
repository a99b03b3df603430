import { TokenScanner } from "../text/token-scanner.ts";
import { Vocabulary } from "../text/vocabulary.ts";
import type { Extent } from "../model/extent.ts";

/** Reads words of many texts in normal form; a word that comes back is the same string, which costs nothing to make or to look up. */
export class WordReader {
  readonly #vocabulary = new Vocabulary();
  readonly #scanner = new TokenScanner(this.#vocabulary);
  /** By id; grows with the vocabulary. */
  readonly #written: string[] = [""];

  /** Words of some stretches of a text in their order. */
  wordsOf(text: string, stretches: readonly Extent[]): string[] {
    const words: string[] = [];
    for (const { start, end } of stretches) {
      this.#scanner.reset(text.slice(start, end), 0, end - start);
      while (this.#scanner.advance()) words.push(this.#word(this.#scanner.id));
    }
    return words;
  }

  #word(id: number): string {
    while (this.#written.length <= id) this.#written.push(this.#vocabulary.word(this.#written.length));
    return this.#written[id]!;
  }
}
