/**
 * How rare a vehicle is, in bits: what it would take to hit on it by chance when making an image.
 *
 * The head noun: how often it heads images of this corpus outside its family, backed off to how common the word is in its language, images drawing
 * on about one word in thirty. Each further word of the vehicle that two speakers share adds half of what it is worth by itself: it follows in part from the head.
 */
import { listedFrequencies } from "../languages/listed-frequencies.ts";

const WEIGHT_OF_LANGUAGE = 50;
const SHARE_OF_THINGS = 1 / 30;
/** Per word, for words that a list of the commonest does not hold. */
const UNLISTED = 2e-6;
const MOST_COMMON = 0.02;
const MOST_PER_WORD = 10;

/** Frequencies per word from a pack's list: `the 70900, of 44320` in a million. */
export function wordFrequencies(commonWords: string): ReadonlyMap<string, number> {
  return new Map(listedFrequencies(commonWords).map(({ word, perMillion }) => [word, perMillion / 1e6]));
}

export interface RarityInput {
  readonly head: string;
  /** Further words that speakers of the family share. */
  readonly shared: readonly string[];
  /** Images of the corpus with this head outside the family, and all images. */
  readonly elsewhere: number;
  readonly images: number;
  readonly frequencies: ReadonlyMap<string, number>;
}

/** Bits >= 0. */
export function vehicleBits({ head, shared, elsewhere, images, frequencies }: RarityInput): number {
  const prior = Math.min(MOST_COMMON, (frequencies.get(head) ?? UNLISTED) / SHARE_OF_THINGS);
  const chance = (elsewhere + WEIGHT_OF_LANGUAGE * prior) / (images + WEIGHT_OF_LANGUAGE);
  let bits = -Math.log2(Math.min(1, chance));
  for (const word of shared) bits += Math.min(MOST_PER_WORD, -Math.log2(frequencies.get(word) ?? UNLISTED) / 2);
  return Math.max(0, bits);
}
