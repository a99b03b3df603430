/**
 * Finds texts by their words: BM25 over stems, through lists of the texts that hold each. Cost: building is linear in words; a question costs the
 * lengths of the lists of its stems, each of which counts once.
 * @see Robertson & Zaragoza (2009), "The Probabilistic Relevance Framework: BM25 and Beyond".
 */

/** By the train and dev parts of eval `known-checks`; its figure moves by less than .01 between .5 and 2 of the one and .3 and .75 of the other. */
const SATURATION = 0.8;
const LENGTH_SHARE = 0.5;

/** A text by number and how well it answers. */
export interface ScoredText {
  readonly text: number;
  readonly score: number;
}

export interface TextIndexOptions {
  /**
   * In how many of how many other texts a stem stands, so that rarity is not told from a dozen texts alone. Default: none.
   */
  readonly background?: { readonly textCount: number; readonly countOf: (stem: string) => number } | undefined;
}

export class TextIndex {
  readonly size: number;
  readonly #texts = new Map<string, Uint32Array>();
  readonly #weights = new Map<string, Float64Array>();
  readonly #rarity: (stem: string) => number;
  /** Scratch: zeros between calls. */
  readonly #sums: Float64Array;

  /** @param texts  stems of each text. */
  constructor(texts: readonly (readonly string[])[], { background }: TextIndexOptions = {}) {
    this.size = texts.length;
    this.#sums = new Float64Array(texts.length);
    const mean = texts.reduce((sum, stems) => sum + stems.length, 0) / Math.max(1, texts.length) || 1;
    const lists = new Map<string, { readonly text: number; readonly weight: number }[]>();
    for (const [text, stems] of texts.entries()) {
      const damping = SATURATION * (1 - LENGTH_SHARE + (LENGTH_SHARE * stems.length) / mean);
      for (const [stem, count] of tally(stems)) {
        const entry = { text, weight: (count * (SATURATION + 1)) / (count + damping) };
        const list = lists.get(stem);
        if (list) list.push(entry);
        else lists.set(stem, [entry]);
      }
    }
    for (const [stem, list] of lists) {
      this.#texts.set(
        stem,
        Uint32Array.from(list, ({ text }) => text),
      );
      this.#weights.set(
        stem,
        Float64Array.from(list, ({ weight }) => weight),
      );
    }
    const count = texts.length + (background?.textCount ?? 0);
    this.#rarity = (stem) => {
      const holding = (this.#texts.get(stem)?.length ?? 0) + (background?.countOf(stem) ?? 0);
      return Math.log(1 + (count - holding + 0.5) / (holding + 0.5));
    };
  }

  /**
   * The texts that share a stem with the question, by number.
   *
   * @returns scores as shares of what a text of the usual length that holds every stem of the question once would have; above 0, seldom above 1.
   */
  ask(question: readonly string[]): ScoredText[] {
    const sums = this.#sums;
    const met: number[] = [];
    let whole = 0;
    for (const stem of new Set(question)) {
      const gain = this.#rarity(stem);
      whole += gain;
      const texts = this.#texts.get(stem);
      if (texts === undefined) continue;
      const weights = this.#weights.get(stem)!;
      for (let i = 0; i < texts.length; i++) {
        const text = texts[i]!;
        if (sums[text] === 0) met.push(text);
        sums[text]! += gain * weights[i]!;
      }
    }
    met.sort((x, y) => x - y);
    return met.map((text) => {
      const score = sums[text]! / whole;
      sums[text] = 0;
      return { text, score };
    });
  }
}

function tally(stems: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const stem of stems) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  return counts;
}
