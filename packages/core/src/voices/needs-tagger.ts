import type { CueBook } from "./cue-book.ts";
import type { Extent } from "../model/extent.ts";

/** Whether a sentence without quotation marks holds a word that may ascribe, so that its parts of speech are worth telling. */
export function needsTagger(text: string, { start, end }: Extent, book: CueBook): boolean {
  const sentence = text.slice(start, end).toLowerCase();
  const hasLink = sentence.includes(" that ") || sentence.includes(" to ");
  let from = -1;
  for (let place = 0; place <= sentence.length; place++) {
    const unit = sentence.charCodeAt(place);
    const isLetter = (unit >= 0x61 && unit <= 0x7a) || unit > 0xbf;
    if (isLetter && from < 0) from = place;
    if (isLetter || from < 0) continue;
    const word = sentence.slice(from, place);
    from = -1;
    const entry = book.entries.get(word);
    if (entry === undefined) {
      if (book.formulas.has(word) && word.length > 3) return true;
    } else if (entry.verbs !== undefined || entry.adjective !== undefined || hasLink) return true;
  }
  return false;
}
