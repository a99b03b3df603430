/** How rare the words of a filler are, in bits: the sum over its words, by the commonest words of its language. */
import type { LanguagePack } from "../languages/language-pack.ts";
import { WordBook } from "./word-book.ts";

/** Bits of a word that the list of the commonest does not hold. */
const UNLISTED = 14;

export type RarityOf = (filler: string) => number;

/** Measures fillers of one language; of one without words for devices every word counts as unlisted. */
export function fillerRarity({ devices, commonWords }: Pick<LanguagePack, "devices" | "commonWords">): RarityOf {
  const shares = new Map<string, number>();
  const book = devices ? new WordBook(devices) : null;
  const add = (word: string, share: number): void => void shares.set(word, (shares.get(word) ?? 0) + share);
  for (const entry of commonWords.split(",")) {
    const [word, count] = entry.trim().split(/\s+/u);
    if (word === undefined || count === undefined) continue;
    add(word, Number(count) / 1e6);
    if (book) {
      const stem = book.word(book.stem(book.id(word)));
      if (stem !== word) add(stem, Number(count) / 1e6);
    }
  }
  const bitsOf = (word: string): number => Math.min(UNLISTED, -Math.log2(shares.get(word) ?? 2 ** -UNLISTED));
  return (filler) =>
    filler
      .split(/[ |/…]+/u)
      .filter((word) => word !== "")
      .reduce((sum, word) => sum + bitsOf(word), 0);
}
