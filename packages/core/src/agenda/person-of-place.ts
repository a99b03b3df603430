/**
 * In whose person a place of a text is told. `first`: by somebody who says "I" or "we", as speeches, letters and posts do almost without exception,
 * and inside quotation marks those who are quoted. `quoting`: by somebody who only quotes such words, as releases and articles do. `third`: nobody
 * says so; of the sentences of news that NewsMTSC gathered 85 in 100. Linear in the text, once for all its places.
 */
import { plainMarks } from "../text/plain-marks.ts";

export type Person = "first" | "quoting" | "third";

/** Between quotation marks, up to the end of the paragraph where the second one is missing; and what stands before a lone closing one. */
const QUOTED = /“[^”\n]*(?:”|$)|"[^"\n]*(?:"|$)|^[^“”"\n]*”/gmu;
const WORD = /\p{L}+(?:['’]\p{L}+)?/gu;

/** @param selves  words by which speakers mean themselves, in small letters. */
export function personsOf(text: string, selves: ReadonlySet<string>): (place: number) => Person {
  if (!hasOneOf(text, selves)) return () => "third";
  if (hasOneOf(text.replaceAll(QUOTED, " "), selves)) return () => "first";
  const quoted = [...text.matchAll(QUOTED)].map(({ 0: words, index }) => ({ start: index, end: index + words.length }));
  return (place) => (quoted.some(({ start, end }) => start <= place && place < end) ? "first" : "quoting");
}

function hasOneOf(text: string, selves: ReadonlySet<string>): boolean {
  for (const [word] of text.matchAll(WORD)) {
    // "US" is a country.
    const isShout = word.length > 1 && word === word.toUpperCase();
    if (!isShout && selves.has(plainMarks(word).toLowerCase())) return true;
  }
  return false;
}
