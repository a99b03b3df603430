/**
 * Stock phrases: what other speakers said before. When every row of five words of an item occurs in earlier texts of others, outside the
 * fortnight round the item's own uses, the item is worth at most -log2((df + 1/2) / (N + 1)) bits, df being the speakers who have its
 * rarest row and N all speakers. Later uses do not count: whoever repeats a line must not make it common.
 * Cost: one pass over all tokens; memory for the rows of the items asked about.
 */
import { powerOfTwoFrom, withRoom } from "../algo/growing-array.ts";
import type { DocumentColumns, TokenColumns } from "../text/token-columns.ts";
import type { Family } from "./family-gather.ts";
import { forEachGram, GRAM_WORDS, writeGramKeys } from "./gram-keys.ts";

const FORTNIGHT_DAYS = 14;
const NO_DAY = -2147483648;
/** Places kept per row of words; more change nothing: the phrase is common. */
const MOST_PLACES = 256;
/** Bytes; a power of two. */
const LARGEST_FILTER = 1 << 21;

/** What is known of one item's rarest row of words. */
export interface StockUse {
  /** Other speakers who had its rarest row before; 0 when some row is new. */
  readonly earlierSpeakers: number;
  /** Most bits the item can be worth; Infinity when some row is new. */
  readonly ceilingBits: number;
}

/** Looks the rows of many families up at once; the result is parallel to `families`. */
export function findStockUses(families: readonly Family[], columns: TokenColumns, documents: DocumentColumns): StockUse[] {
  const grams = new GramPlaces(families.reduce((sum, family) => sum + Math.max(0, family.coverage.length - GRAM_WORDS + 1), 0));
  for (const family of families) forEachCoreGram(family, columns, (key) => grams.want(key));
  const { tokens, firstToken } = columns;
  let keys = new Uint32Array(1024);
  for (let document = 0; document < documents.canonical.length; document++) {
    if (documents.canonical[document] !== document) continue;
    const [first, end] = [firstToken[document]!, firstToken[document + 1]!];
    keys = withRoom(keys, end - first);
    grams.seeAll(keys, writeGramKeys(tokens, first, end, keys), document);
  }
  let speakers = 0;
  for (const speaker of documents.speaker) speakers = Math.max(speakers, speaker + 1);
  const seen = new SeenSpeakers(speakers);
  return families.map((family) => stockUse(family, columns, documents, grams, seen));
}

/** Which speakers were met, without a set per row of words. */
class SeenSpeakers {
  readonly count: number;
  readonly #round: Uint32Array;
  #current = 0;

  constructor(count: number) {
    this.count = count;
    this.#round = new Uint32Array(count);
  }

  /** Forgets whom it met. */
  clear(): void {
    this.#current++;
  }

  /** Whether a speaker is met for the first time. */
  isNew(speaker: number): boolean {
    if (this.#round[speaker] === this.#current) return false;
    this.#round[speaker] = this.#current;
    return true;
  }
}

function stockUse(family: Family, columns: TokenColumns, documents: DocumentColumns, grams: GramPlaces, seen: SeenSpeakers): StockUse {
  const own = new Set(family.places.map((place) => documents.speaker[place.document]!));
  let firstDay = Number.MAX_SAFE_INTEGER;
  for (const { document } of family.places) if (documents.day[document] !== NO_DAY) firstDay = Math.min(firstDay, documents.day[document]!);
  let fewest = Number.MAX_SAFE_INTEGER;
  let hasGram = false;
  forEachCoreGram(family, columns, (key) => {
    hasGram = true;
    if (fewest === 0) return;
    let earlier = 0;
    seen.clear();
    grams.forEachPlace(key, (document) => {
      const speaker = documents.speaker[document]!;
      const day = documents.day[document]!;
      if ((day === NO_DAY || day < firstDay - FORTNIGHT_DAYS) && seen.isNew(speaker) && !own.has(speaker)) earlier++;
    });
    fewest = Math.min(fewest, earlier);
  });
  if (!hasGram || fewest === 0) return { earlierSpeakers: 0, ceilingBits: Number.POSITIVE_INFINITY };
  return { earlierSpeakers: fewest, ceilingBits: Math.max(0, -Math.log2((fewest + 0.5) / (seen.count + 1))) };
}

/** Rows of five words that at least half of the places hold throughout. */
function forEachCoreGram(family: Family, columns: TokenColumns, visit: (key: number) => void): void {
  const least = Math.max(2, Math.ceil(family.places.length / 2));
  const { first } = family.places[0]!;
  let run = 0;
  for (let i = 0; i <= family.coverage.length; i++) {
    if (i < family.coverage.length && family.coverage[i]! >= least) {
      run++;
      continue;
    }
    if (run >= GRAM_WORDS) forEachGram(columns.tokens, first + i - run, first + i, (_, key) => visit(key));
    run = 0;
  }
}

/** Documents per wanted row, as linked lists over growing columns. */
class GramPlaces {
  readonly #mask: number;
  /** Bits set for wanted keys: small enough to stay in cache, so that the many rows nobody asks about cost one look. */
  readonly #filter: Uint8Array;
  readonly #filterShift: number;
  readonly #keys: Uint32Array;
  readonly #head: Int32Array;
  readonly #count: Uint16Array;
  readonly #documents: number[] = [];
  readonly #next: number[] = [];

  constructor(expected: number) {
    const size = powerOfTwoFrom(expected * 2 + 16);
    this.#mask = size - 1;
    this.#filter = new Uint8Array(Math.min(size, LARGEST_FILTER));
    this.#filterShift = 32 - Math.log2(this.#filter.length);
    this.#keys = new Uint32Array(size);
    this.#head = new Int32Array(size).fill(-1);
    this.#count = new Uint16Array(size);
  }

  want(key: number): void {
    this.#keys[this.#slot(key)] = key;
    const byte = key >>> this.#filterShift;
    this.#filter[byte] = this.#filter[byte]! | (1 << (key & 7));
  }

  /** Notes the first `count` keys as rows of a document. */
  seeAll(keys: Uint32Array, count: number, document: number): void {
    const filter = this.#filter;
    const shift = this.#filterShift;
    for (let row = 0; row < count; row++) {
      const key = keys[row]!;
      if (((filter[key >>> shift]! >>> (key & 7)) & 1) !== 0) this.#see(key, document);
    }
  }

  #see(key: number, document: number): void {
    const slot = this.#slot(key);
    if (this.#keys[slot] !== key || this.#count[slot]! >= MOST_PLACES) return;
    const head = this.#head[slot]!;
    if (head >= 0 && this.#documents[head] === document) return;
    this.#count[slot] = this.#count[slot]! + 1;
    this.#documents.push(document);
    this.#next.push(head);
    this.#head[slot] = this.#documents.length - 1;
  }

  forEachPlace(key: number, visit: (document: number) => void): void {
    for (let at = this.#head[this.#slot(key)]!; at >= 0; at = this.#next[at]!) visit(this.#documents[at]!);
  }

  #slot(key: number): number {
    let slot = key & this.#mask;
    while (this.#keys[slot] !== 0 && this.#keys[slot] !== key) slot = (slot + 1) & this.#mask;
    return slot;
  }
}
