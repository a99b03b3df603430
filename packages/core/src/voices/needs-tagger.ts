import type { CueBook } from "./cue-book.ts";
import type { Extent } from "./found-attribution.ts";

const WORDS = /\p{L}+/gu;

/** Whether a sentence without quotation marks holds a word that may ascribe, so that its parts of speech are worth telling. */
export function needsTagger(text: string, { start, end }: Extent, book: CueBook): boolean {
  const sentence = text.slice(start, end).toLowerCase();
  const hasLink = sentence.includes(" that ") || sentence.includes(" to ");
  for (const [word] of sentence.matchAll(WORDS)) {
    if (word === "according" || book.verbs.has(word) || book.adjectives.has(word)) return true;
    if (hasLink && book.nouns.has(word)) return true;
  }
  return false;
}
