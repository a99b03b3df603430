/**
 * How rare words are: the share of claims that hold a stem, mixed half and half with the share to be expected in the language, so that neither
 * the topic of a small corpus nor its chance gaps decide. Cost: linear in terms.
 */
import { listedFrequencies } from "../languages/listed-frequencies.ts";
import type { LanguagePack } from "../languages/language-pack.ts";
import type { Stemmer } from "../model/ports.ts";
import type { ClaimTerms } from "./claim-terms.ts";

/** What a language knows, with what takes its endings off. */
export interface StemmedPack {
  readonly pack: LanguagePack;
  readonly stemmer: Stemmer;
}

/** Words of a claim at which the share in the language is taken. */
const CLAIM_WORDS = 12;
/** Of a million; words that no list has. */
const UNLISTED = 4;

const MILLION = 1e6;

/** Rarity of stems in nats, at least 0. */
export function termRarity(claims: readonly ClaimTerms[], packs: readonly StemmedPack[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const terms of claims) for (const stem of terms.keys()) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  const background = backgroundOf(packs);
  const total = Math.max(claims.length, 1);
  const rarity = new Map<string, number>();
  for (const [stem, count] of counts) {
    const expected = Math.min(1, ((background.get(stem) ?? UNLISTED) * CLAIM_WORDS) / MILLION);
    rarity.set(stem, Math.max(0, -Math.log((count / total + expected) / 2)));
  }
  return rarity;
}

function backgroundOf(packs: readonly StemmedPack[]): Map<string, number> {
  const background = new Map<string, number>();
  for (const { pack, stemmer } of packs) {
    for (const { word, perMillion } of listedFrequencies(pack.commonWords)) {
      const stem = stemmer.stem(word);
      background.set(stem, (background.get(stem) ?? 0) + perMillion);
    }
  }
  return background;
}
