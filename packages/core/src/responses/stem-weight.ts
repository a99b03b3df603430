import type { LanguagePack } from "../languages/language-pack.ts";
import { listedFrequencies } from "../languages/listed-frequencies.ts";
import type { Stemmer } from "../model/ports.ts";

/** Times in a million words from which on a word tells least, and below which it tells most. */
const COMMON = 1000;
const RARE = 5;

const known = new WeakMap<LanguagePack, ReadonlyMap<string, number>>();

/**
 * How much a stem tells, by how common its words are in the language: 1 for one that the language's list lacks, falling with the logarithm of its
 * frequency to 0.25, which numbers in words have always: figures of one size are in many charges. Always 1 for a language without a list.
 *
 * @param stemmer  the same for each call with one pack.
 */
export function stemWeight(stem: string, pack: LanguagePack | undefined, stemmer: Stemmer): number {
  if (pack === undefined) return 1;
  let frequencies = known.get(pack);
  if (frequencies === undefined) {
    frequencies = frequenciesOf(pack, stemmer);
    known.set(pack, frequencies);
  }
  const perMillion = frequencies.get(stem) ?? RARE;
  const commonness = Math.log(Math.min(COMMON, Math.max(RARE, perMillion)) / RARE) / Math.log(COMMON / RARE);
  return 1 - 0.75 * commonness;
}

function frequenciesOf({ commonWords, claims }: LanguagePack, stemmer: Stemmer): Map<string, number> {
  const frequencies = new Map<string, number>();
  for (const { word, perMillion } of listedFrequencies(commonWords)) {
    const stem = stemmer.stem(word);
    frequencies.set(stem, (frequencies.get(stem) ?? 0) + perMillion);
  }
  for (const number of claims?.numbers ?? []) frequencies.set(stemmer.stem(number.split(" ")[0]!), COMMON);
  return frequencies;
}
