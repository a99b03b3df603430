import { normaliseWord } from "../text/normalise-word.ts";
import type { Stemmer } from "../model/ports.ts";

const WORD = /\p{N}+(?:[.,/]\p{N}+)*|\p{L}[\p{L}\p{M}\p{N}]*(?:['’]\p{L}+)*/gu;

/** What a language pack knows of words that carry nothing. */
interface StopWordPack {
  readonly claims?: { readonly stopWords: readonly string[] };
}

/** Stems of the words of a text that carry something, each once. */
export function contentStems(text: string, pack: StopWordPack | undefined, stemmer: Stemmer): Set<string> {
  const stops = new Set(pack?.claims?.stopWords);
  const stems = new Set<string>();
  for (const [word] of text.matchAll(WORD)) {
    const normal = normaliseWord(word).replace(/'s$/u, "");
    if (normal.length > 2 && !stops.has(normal)) stems.add(stemmer.stem(normal));
  }
  return stems;
}

/** Items by the words they are told in, so that a text finds those it speaks of. Memory: linear in words. */
export class WordIndex {
  readonly #items: readonly { readonly id: string; readonly stems: ReadonlySet<string>; readonly weight: number }[];
  readonly #byStem = new Map<string, number[]>();
  readonly #rarity = new Map<string, number>();

  constructor(items: Iterable<readonly [id: string, stems: ReadonlySet<string>]>) {
    const listed = [...items];
    listed.forEach(([, stems], i) => {
      for (const stem of stems) {
        const known = this.#byStem.get(stem);
        if (known) known.push(i);
        else this.#byStem.set(stem, [i]);
      }
    });
    for (const [stem, holders] of this.#byStem) this.#rarity.set(stem, Math.log((listed.length + 1) / holders.length));
    this.#items = listed.map(([id, stems]) => ({ id, stems, weight: this.#weigh(stems) }));
  }

  /** Items of which a text holds words: how many, and what share of their weight. Words that most items have count for nothing. */
  near(stems: ReadonlySet<string>): { readonly id: string; readonly sharedCount: number; readonly share: number }[] {
    const shared = new Map<number, { count: number; weight: number }>();
    for (const stem of stems) {
      const holders = this.#byStem.get(stem) ?? [];
      if (holders.length > MOST_HOLDERS) continue;
      for (const item of holders) {
        const known = shared.get(item) ?? { count: 0, weight: 0 };
        known.count++;
        known.weight += this.#rarity.get(stem)!;
        shared.set(item, known);
      }
    }
    return [...shared].map(([item, { count, weight }]) => ({
      id: this.#items[item]!.id,
      sharedCount: count,
      share: this.#items[item]!.weight === 0 ? 0 : weight / this.#items[item]!.weight,
    }));
  }

  #weigh(stems: ReadonlySet<string>): number {
    let sum = 0;
    for (const stem of stems) sum += this.#rarity.get(stem)!;
    return sum;
  }
}

/** Items that may hold a word before it tells nothing and is passed over. */
const MOST_HOLDERS = 500;
