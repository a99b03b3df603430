/**
 * Names and lists of names: words that belong to whoever is spoken of, not to a speaker. Learned from capitals, so a script without
 * capitals has none. Cost: linear in tokens.
 */
import { listedFrequencies } from "../languages/listed-frequencies.ts";
import { languagePacks } from "../languages/registry.ts";
import { normaliseWord } from "../text/normalise-word.ts";
import { TokenBreak, type TokenColumns } from "../text/token-columns.ts";
import type { WordId } from "./item-input.ts";

const INITIAL = TokenBreak.start | TokenBreak.stop | TokenBreak.line | TokenBreak.paragraph | TokenBreak.quote;
/** A word written with a capital in nine of ten places inside sentences is a name. */
const NAME_SHARE = 0.9;
/** Words that are so common in their language, per million, are no names, however they are written: "I", "I'm". */
const COMMON_RATE = 500;
/** A list: so many tokens, of which so large a part has a capital (most of these) or a digit, with so many marks between. */
const LIST_TOKENS = 8;
const LIST_CAPITAL_SHARE = 0.75;
const LIST_MARK_SHARE = 0.2;

/**
 * Per word id: 1 when the corpus writes it with a capital inside sentences, as it does names.
 *
 * @param wordId  id of a normal form; the commonest words of the language packs are no names.
 */
export function learnNames(columns: TokenColumns, wordCount: number, wordId: WordId): Uint8Array {
  const { tokens, breaks } = columns;
  // Per word: places inside sentences without, and with, a capital.
  const places = new Uint32Array(wordCount * 2);
  for (let at = 0; at < tokens.length; at++) {
    const bits = breaks[at]!;
    if ((bits & INITIAL) !== 0) continue;
    const place = tokens[at]! * 2 + ((bits & TokenBreak.capital) !== 0 ? 1 : 0);
    places[place] = places[place]! + 1;
  }
  const isName = new Uint8Array(wordCount);
  for (let word = 1; word < wordCount; word++) {
    const upper = places[word * 2 + 1]!;
    const inside = places[word * 2]! + upper;
    if (inside > 0 && upper >= inside * NAME_SHARE) isName[word] = 1;
  }
  for (const { commonWords } of languagePacks)
    for (const { word, perMillion } of listedFrequencies(commonWords))
      if (perMillion >= COMMON_RATE) isName[wordId(normaliseWord(word))] = 0;
  return isName;
}

/**
 * Calls `mark` for each list of names in [first, end): co-sponsors, states, committee members.
 */
export function findNameLists(columns: TokenColumns, first: number, end: number, mark: (first: number, end: number) => void): void {
  const { breaks } = columns;
  const isListed = (at: number) => (breaks[at]! & (TokenBreak.capital | TokenBreak.digit)) !== 0;
  for (let at = first; at < end;) {
    if (!isListed(at)) {
      at++;
      continue;
    }
    const isCapital = (place: number) => ((breaks[place]! & TokenBreak.capital) !== 0 ? 1 : 0);
    let listed = 1;
    let capitals = isCapital(at);
    let marks = 0;
    let last = at;
    for (let next = at + 1; next < end && next - last <= 3; next++) {
      if ((breaks[next]! & TokenBreak.mark) !== 0) marks++;
      if (!isListed(next)) continue;
      if (listed + 1 < (next + 1 - at) * LIST_CAPITAL_SHARE) break;
      listed++;
      capitals += isCapital(next);
      last = next;
    }
    const length = last + 1 - at;
    if (length >= LIST_TOKENS && marks >= length * LIST_MARK_SHARE && capitals * 2 > listed) mark(at, last + 1);
    at = last + 1;
  }
}
