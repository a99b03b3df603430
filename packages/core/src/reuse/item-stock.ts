/**
 * Stock phrases: what other speakers said before. When every row of five words of an item occurs in texts of others more than a fortnight
 * before its first use, the item is worth at most -log2((df + 1/2) / (N + 1)) bits: of the N other speakers who have such an early text, df
 * have its rarest row. Later uses do not count: whoever repeats a line must not make it common. Texts without a date count as early.
 * Cost: one pass over all tokens; memory for the rows of the items asked about.
 */
import { powerOfTwoFrom, withRoom } from "../algo/growing-array.ts";
import type { DocumentColumns, TokenColumns } from "../text/token-columns.ts";
import type { Family } from "./family-gather.ts";
import { forEachGram, GRAM_WORDS, writeGramKeys } from "./gram-keys.ts";

const FORTNIGHT_DAYS = 14;
/** Below every day there is: what has no date counts as early. */
const NO_DAY = -2147483648;
const LAST_DAY = 2147483647;
/** Places kept per row of words; more change nothing: the phrase is common. */
const MOST_PLACES = 256;
/** Bytes; a power of two. */
const LARGEST_FILTER = 1 << 21;

/** What is known of one item's rarest row of words. */
export interface StockUse {
  /** Other speakers who had its rarest row before; 0 when some row is new. */
  readonly earlierSpeakers: number;
  /** Other speakers with any text so early. */
  readonly askedSpeakers: number;
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
  const speakers = new EarlySpeakers(documents);
  return families.map((family) => stockUse(family, columns, documents, grams, speakers));
}

/** Since when each speaker is heard, and which were met, without a set per row of words. */
class EarlySpeakers {
  /** Day of each speaker's first text; before all days for one without a date. */
  readonly #since: Int32Array;
  /** The same in ascending order. */
  readonly #ascending: Int32Array;
  readonly #round: Uint32Array;
  #current = 0;

  constructor({ speaker, day }: DocumentColumns) {
    let count = 0;
    for (const number of speaker) count = Math.max(count, number + 1);
    this.#since = new Int32Array(count).fill(LAST_DAY);
    speaker.forEach((number, document) => (this.#since[number] = Math.min(this.#since[number]!, day[document]!)));
    this.#ascending = this.#since.toSorted();
    this.#round = new Uint32Array(count);
  }

  /** Speakers with a text before a day, apart from those named. */
  countBefore(day: number, apartFrom: ReadonlySet<number>): number {
    let [low, high] = [0, this.#ascending.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.#ascending[middle]! < day) low = middle + 1;
      else high = middle;
    }
    for (const speaker of apartFrom) if (this.#since[speaker]! < day) low--;
    return low;
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

function stockUse(family: Family, columns: TokenColumns, documents: DocumentColumns, grams: GramPlaces, speakers: EarlySpeakers): StockUse {
  const own = new Set(family.places.map((place) => documents.speaker[place.document]!));
  let firstDay = LAST_DAY;
  for (const { document } of family.places) if (documents.day[document] !== NO_DAY) firstDay = Math.min(firstDay, documents.day[document]!);
  const before = firstDay - FORTNIGHT_DAYS;
  let fewest = LAST_DAY;
  forEachCoreGram(family, columns, (key) => {
    if (fewest === 0) return;
    let earlier = 0;
    speakers.clear();
    grams.forEachPlace(key, (document) => {
      const speaker = documents.speaker[document]!;
      if (documents.day[document]! < before && speakers.isNew(speaker) && !own.has(speaker)) earlier++;
    });
    fewest = Math.min(fewest, earlier);
  });
  const askedSpeakers = speakers.countBefore(before, own);
  if (fewest === 0 || fewest === LAST_DAY) return { earlierSpeakers: 0, askedSpeakers, ceilingBits: Number.POSITIVE_INFINITY };
  return {
    earlierSpeakers: fewest,
    askedSpeakers,
    ceilingBits: Math.max(0, -Math.log2((fewest + 0.5) / (askedSpeakers + 1))),
  };
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
