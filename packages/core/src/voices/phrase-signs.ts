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

  /** False only where none of the phrases can stand in `[start, end)`. */
  areIn(text: string, start: number, end: number): boolean {
    for (let at = this.#spotter.next(text, start, end); at >= 0; at = this.#spotter.next(text, at, end)) {
      const from = at;
      while (at < end && (kindAt(text, at) & LETTER) !== 0) at++;
      const before = this.#before.get(text.slice(from, at).toLowerCase()) ?? null;
      if (before === null || before.has(wordBefore(text, start, from))) return true;
    }
    return false;
  }
}

const firstLetters = (word: string): string => /\p{L}+/u.exec(word)?.[0] ?? word;
const lastLetters = (word: string): string => /\p{L}+(?=\P{L}*$)/u.exec(word)?.[0] ?? word;

/** The last letters before a place, in small letters; "" when there are none. */
function wordBefore(text: string, start: number, place: number): string {
  let to = place;
  while (to > start && (kindAt(text, to - 1) & LETTER) === 0) to--;
  let from = to;
  while (from > start && (kindAt(text, from - 1) & LETTER) !== 0) from--;
  return text.slice(from, to).toLowerCase();
}
