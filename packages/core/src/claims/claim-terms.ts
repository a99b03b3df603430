import type { LanguagePack } from "../languages/language-pack.ts";
import type { Stemmer } from "../model/ports.ts";
import { normaliseWord } from "../text/normalise-word.ts";

/** The words by which a claim is compared, as stems with their weight; each stem once. */
export type ClaimTerms = ReadonlyMap<string, number>;

const WORD = /\p{N}+(?:[.,]\p{N}+)*|[\p{Script=Han}\p{Script=Hiragana}]|\p{L}[\p{L}\p{M}\p{N}]*(?:['’]\p{L}+)*/gu;
const noWords: ReadonlySet<string> = new Set();
const stopWords = new WeakMap<LanguagePack, ReadonlySet<string>>();

/** Stems of a text in order, without words that carry nothing; in a language without a pack every word counts as it is. */
export function stemsOf(text: string, pack: LanguagePack | undefined, stemmer: Stemmer): string[] {
  const stops = stopsOf(pack);
  const stems: string[] = [];
  for (const [word] of text.matchAll(WORD)) {
    const normal = normaliseWord(word);
    if (normal !== "" && !stops.has(normal)) stems.push(stemmer.stem(normal.replace(/'s$/u, "")));
  }
  return stems;
}

function stopsOf(pack: LanguagePack | undefined): ReadonlySet<string> {
  if (pack?.claims === undefined) return noWords;
  const known = stopWords.get(pack) ?? new Set(pack.claims.stopWords);
  stopWords.set(pack, known);
  return known;
}

/** Terms of a claim: its own words in full, what stands around it for `contextWeight` of a word. */
export function claimTerms(own: readonly string[], context: readonly string[], contextWeight: number): ClaimTerms {
  const terms = new Map<string, number>();
  for (const stem of own) terms.set(stem, (terms.get(stem) ?? 0) + 1);
  for (const stem of context) if (!terms.has(stem)) terms.set(stem, contextWeight);
  return terms;
}
