/**
 * wink-nlp writes every word it meets into the lexicon it looks words up in. A string met once as a part of something longer ("U.S." of
 * "U.S..") is from then on a word where it stands alone, of the kind it had at first; so what it makes of a text depends on what it read
 * before. This model keeps the two apart: words are looked up in the lexicon alone, and words met are kept by string and kind.
 */

interface Lexemes {
  hash: Record<string, number>;
}

/** What the library makes of words; what it asks for and how it is called is tested with the tagger. */
interface WinkCache {
  add: (text: string, category: number) => number;
  lookup: (text: string) => number[] | null;
}

type Features = Record<string, (word: string, category: number, cache: WinkCache) => unknown>;

export interface WinkModel {
  core: () => { readonly features: { readonly lexeme: Lexemes } };
  featureFn: (config: unknown) => Features;
}

/** The library's answer for a word outside its lexicon: an index beyond all others. */
const UNKNOWN: readonly number[] = [Number.MAX_SAFE_INTEGER];
/** A word that the lexicon lacks, to get hold of the library's store of words. */
const UNHEARD = "hymnsheetian";
/** Shorter ones may be currencies ("USD"). */
const PLAIN_WORD = /^[A-Za-z]{4,}$/u;

/** A model for one instance of wink-nlp. */
export class ForgetfulModel {
  readonly model: WinkModel;
  readonly #core: ReturnType<WinkModel["core"]>;
  #cache: WinkCache | undefined;

  constructor(model: WinkModel) {
    this.#core = model.core();
    this.model = { ...model, core: () => this.#core, featureFn: (config) => this.#watched(model.featureFn(config)) };
  }

  /** To be called once after the library has been set up with the model, with a way to have it read a text. */
  separate(read: (text: string) => void): void {
    read(UNHEARD);
    const cache = this.#cache!;
    const { lexeme } = this.#core.features;
    const lexicon = lexeme.hash;
    delete lexicon[UNHEARD];
    // The library looks words up in the table it was set up with, and writes to the one that stands here at the time.
    const met = new Map<number, Lexemes["hash"]>();
    // Whatever stands around plain words, the library finds them to be words; those alone may be remembered.
    const plain = new Map<string, number[]>();
    const { add, lookup } = cache;
    cache.lookup = (text) => lookup(text) ?? plain.get(text) ?? null;
    cache.add = (text, category) => {
      let own = met.get(category);
      if (own === undefined) met.set(category, (own = Object.create(lexicon) as Lexemes["hash"]));
      lexeme.hash = own;
      const index = add(text, category);
      if (PLAIN_WORD.test(text)) plain.set(text, [index]);
      return index;
    };
  }

  /** The library takes it for granted that a word it writes can be looked up. */
  #watched(features: Features): Features {
    const pos = features["pos"]!;
    features["pos"] = (word, category, cache) => {
      this.#cache = cache;
      return pos(word, category, { ...cache, lookup: (text) => cache.lookup(text) ?? [...UNKNOWN] });
    };
    return features;
  }
}
