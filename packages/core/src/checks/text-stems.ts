import type { LanguagePack } from "../languages/language-pack.ts";
import type { Stemmer } from "../model/ports.ts";
import { normaliseWord } from "../text/normalise-word.ts";

const WORD = /\p{N}+(?:[.,]\p{N}+)*|[\p{Script=Han}\p{Script=Hiragana}]|\p{L}[\p{L}\p{M}\p{N}]*(?:['’]\p{L}+)*/gu;

/** Takes the words of one language back to what sentences are compared by. */
export class TextStems {
  readonly #stops: ReadonlySet<string>;
  readonly #stemmer: Stemmer;

  /** @param pack  without one, or without its list of words that carry nothing, every word counts. */
  constructor(pack: LanguagePack | undefined, stemmer: Stemmer) {
    this.#stops = new Set(pack?.claims?.stopWords);
    this.#stemmer = stemmer;
  }

  /** Stems in text order; words written in one piece with inner capitals count whole and in parts. Empty for a text without such words. */
  of(text: string): string[] {
    const stems: string[] = [];
    for (const [word] of text.matchAll(WORD)) {
      this.#add(word, stems);
      const parts = word.split(/(?<=\p{Ll})(?=\p{Lu})/u);
      if (parts.length > 1) for (const part of parts) this.#add(part, stems);
    }
    return stems;
  }

  #add(word: string, stems: string[]): void {
    const normal = normaliseWord(word).replace(/'s?$/u, "");
    if (normal !== "" && !this.#stops.has(normal)) stems.push(this.#stemmer.stem(normal));
  }
}
