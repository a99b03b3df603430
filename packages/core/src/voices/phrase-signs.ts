import { kindAt, LETTER } from "./letter-units.ts";
import type { PhraseSign } from "./phrase-pattern.ts";
import { WordSpotter } from "./word-spotter.ts";

/** Tells of a stretch of text that none of many phrases stands in it, by one word of each and the word before that. Cost: linear in the text. */
export class PhraseSigns {
  readonly #spotter: WordSpotter;
  /** What may stand before a word; null where anything may. */
  readonly #before = new Map<string, Set<string> | null>();

  constructor(signs: readonly PhraseSign[]) {
    for (const { words, before } of signs) {
      for (const word of words) {
        const key = firstLetters(word);
        const known = this.#before.get(key);
        const isOpen = before === null || known === null || key !== word;
        this.#before.set(key, isOpen ? null : new Set([...(known ?? []), ...[...before].map(lastLetters)]));
      }
    }
    this.#spotter = new WordSpotter(this.#before.keys());
  }

  /** Places of signs, ascending: a stretch without one holds no phrase. */
  placesIn(text: string): number[] {
    const places: number[] = [];
    for (let at = this.#spotter.next(text, 0, text.length); at >= 0; at = this.#spotter.next(text, at, text.length)) {
      const from = at;
      while ((kindAt(text, at) & LETTER) !== 0) at++;
      const before = this.#before.get(text.slice(from, at).toLowerCase()) ?? null;
      if (before === null || before.has(wordBefore(text, from))) places.push(from);
    }
    return places;
  }
}

const firstLetters = (word: string): string => /\p{L}+/u.exec(word)?.[0] ?? word;
const lastLetters = (word: string): string => /\p{L}+(?=\P{L}*$)/u.exec(word)?.[0] ?? word;

/** The last letters before a place, in small letters; "" when there are none. */
function wordBefore(text: string, place: number): string {
  let to = place;
  while (to > 0 && (kindAt(text, to - 1) & LETTER) === 0) to--;
  let from = to;
  while (from > 0 && (kindAt(text, from - 1) & LETTER) !== 0) from--;
  return text.slice(from, to).toLowerCase();
}
