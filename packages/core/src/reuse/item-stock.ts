/**
 * Stock phrases: what other speakers said before. When every row of five words of an item occurs in texts of others more than a fortnight
 * before its first use, the item is worth at most -log2((df + 1/2) / (N + 1)) bits: of the N other speakers who have such an early text, df
 * have its rarest row. Later uses do not count: whoever repeats a line must not make it common. Texts without a date count as early.
 * With a background corpus its texts and speakers are asked as well.
 * Cost: one pass over all tokens; memory for the rows of the items asked about.
 */
import { withRoom } from "../algo/growing-array.ts";
import type { DocumentColumns, TokenColumns } from "../text/token-columns.ts";
import type { BackgroundScope } from "./background-counts.ts";
import { byDay, type BackgroundTexts } from "./background-texts.ts";
import type { Family } from "./family-gather.ts";
import { GramPlaces } from "./gram-places.ts";
import { forEachGram, GRAM_WORDS, writeGramKeys } from "./gram-keys.ts";

const FORTNIGHT_DAYS = 14;
/** Below every day there is: what has no date counts as early. */
const NO_DAY = -2147483648;
const LAST_DAY = 2147483647;
/** What is known of one item's rarest row of words. */
export interface StockUse {
  /** Other speakers who had its rarest row before; 0 when some row is new. */
  readonly earlierSpeakers: number;
  /** Other speakers with any text so early. */
  readonly askedSpeakers: number;
  /** Most bits the item can be worth; Infinity when some row is new. */
  readonly ceilingBits: number;
}

/** First day on which an item was used; beyond all days when none is known. */
export function firstDayOf({ places }: Family, { day }: Pick<DocumentColumns, "day">): number {
  let first = LAST_DAY;
  for (const { document } of places) if (day[document] !== NO_DAY) first = Math.min(first, day[document]!);
  return first;
}

/** What others said early enough for an item to be a stock phrase, or its words to be common: more than a fortnight before its first use. */
export function scopeOf(family: Family, documents: Pick<DocumentColumns, "day" | "speaker">): BackgroundScope {
  const apartFrom = new Set(family.places.map((place) => documents.speaker[place.document]!));
  return { before: firstDayOf(family, documents) - FORTNIGHT_DAYS, apartFrom };
}

/** Looks the rows of many families up at once; the result is parallel to `families`. */
export function findStockUses(
  families: readonly Family[],
  columns: TokenColumns,
  documents: DocumentColumns,
  background?: BackgroundTexts,
): StockUse[] {
  const grams = new GramPlaces(families.reduce((sum, family) => sum + Math.max(0, family.coverage.length - GRAM_WORDS + 1), 0));
  for (const family of families) forEachCoreGram(family, columns, (key) => grams.want(key));
  const texts = asOne(documents, background);
  const ownCount = documents.day.length;
  let keys = new Uint32Array(1024);
  for (const text of byDay(texts.day)) {
    const isOwn = text < ownCount;
    if (isOwn && documents.canonical[text] !== text) continue;
    const { tokens, firstToken } = isOwn ? columns : background!;
    const number = isOwn ? text : text - ownCount;
    const [first, end] = [firstToken[number]!, firstToken[number + 1]!];
    keys = withRoom(keys, end - first);
    grams.seeAll(keys, writeGramKeys(tokens, first, end, keys), text);
  }
  const speakers = new EarlySpeakers(texts);
  return families.map((family) => stockUse(family, columns, scopeOf(family, documents), { grams, speakers, texts }));
}

/** Who said something when: the documents of the corpus, then the texts of the background. */
type SaidTexts = Pick<DocumentColumns, "speaker" | "day">;

function asOne(documents: DocumentColumns, background: BackgroundTexts | undefined): SaidTexts {
  if (background === undefined) return documents;
  const count = documents.day.length + background.day.length;
  const day = new Int32Array(count);
  day.set(documents.day);
  day.set(background.day, documents.day.length);
  const speaker = new Uint32Array(count);
  speaker.set(documents.speaker);
  speaker.set(background.speaker, documents.day.length);
  return { day, speaker };
}

/** Since when each speaker is heard, and which were met, without a set per row of words. */
class EarlySpeakers {
  /** Day of each speaker's first text; before all days for one without a date. */
  readonly #since: Int32Array;
  /** The same in ascending order. */
  readonly #ascending: Int32Array;
  readonly #round: Uint32Array;
  #current = 0;

  constructor({ speaker, day }: SaidTexts) {
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

function stockUse(
  family: Family,
  columns: TokenColumns,
  { before, apartFrom }: BackgroundScope,
  { grams, speakers, texts }: { readonly grams: GramPlaces; readonly speakers: EarlySpeakers; readonly texts: SaidTexts },
): StockUse {
  let fewest = LAST_DAY;
  forEachCoreGram(family, columns, (key) => {
    if (fewest === 0) return;
    let earlier = 0;
    speakers.clear();
    grams.forEachPlace(key, (text) => {
      const speaker = texts.speaker[text]!;
      if (texts.day[text]! < before && speakers.isNew(speaker) && !apartFrom.has(speaker)) earlier++;
    });
    fewest = Math.min(fewest, earlier);
  });
  const askedSpeakers = speakers.countBefore(before, apartFrom);
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
