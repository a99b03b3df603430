import type { Extent } from "../model/extent.ts";
import type { ClaimTokens } from "../text/claim-tokens.ts";
import type { PhrasePlace } from "../text/phrase-set.ts";
import type { GroundLexicon } from "./ground-lexicon.ts";

/** Words between a name and what its bearer does: "Percy Lund, who was clerk that night, saw". */
const FARTHEST = 5;

/** The name of a person that ends nearest before a phrase; undefined for none. Two words in capitals, or a title and one. */
export function personBefore(tokens: ClaimTokens, { from }: PhrasePlace, lexicon: GroundLexicon): Extent | undefined {
  for (let last = from - 1; last >= Math.max(0, from - FARTHEST); last--) {
    const first = nameFrom(tokens, last, lexicon);
    if (first !== undefined) return { start: tokens.starts[first]!, end: tokens.ends[last]! };
  }
  return undefined;
}

/** The name of a person that begins behind a phrase, or with its last word. */
export function personBehind(tokens: ClaimTokens, { to }: PhrasePlace, lexicon: GroundLexicon): Extent | undefined {
  for (const start of [to - 1, to, to + 1]) {
    let last = start;
    while (isNameAt(tokens, last + 1, lexicon) && tokens.before[last + 1] === " ") last++;
    const first = last < tokens.words.length ? nameFrom(tokens, last, lexicon) : undefined;
    if (first !== undefined && first <= start) return { start: tokens.starts[first]!, end: tokens.ends[last]! };
  }
  return undefined;
}

/** The first word of a name that ends with word `last`. */
function nameFrom(tokens: ClaimTokens, last: number, lexicon: GroundLexicon): number | undefined {
  if (!isNameAt(tokens, last, lexicon)) return undefined;
  let first = last;
  while (first > 0 && isNameAt(tokens, first - 1, lexicon) && /^\.? ?$/u.test(tokens.before[first]!)) first--;
  if (last - first >= 1) return first;
  return first > 0 && lexicon.titles.has(tokens.words[first - 1]!) ? first - 1 : undefined;
}

function isNameAt({ words, isCapital }: ClaimTokens, at: number, lexicon: GroundLexicon): boolean {
  const word = words[at];
  return word !== undefined && isCapital[at] === true && !lexicon.bodies.has(word) && !lexicon.small.has(word) && /^\p{L}/u.test(word);
}
