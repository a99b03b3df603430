/** The words of a text that may begin a time, and their neighbours: nothing is kept per word but its place. Cost: linear in the text. */
import type { TimeWords } from "../languages/time-words.ts";
import { kindAt, LETTER, NUMBER } from "./letter-units.ts";

/** A phrase for a day (`unit` null) or for a span of time. */
export interface TimePhrase {
  readonly parts: readonly string[];
  readonly unit: "week" | "month" | "year" | null;
  readonly back: number;
}

/** Words for times, ready to be asked by the word a time begins with. */
export interface TimeCues {
  readonly months: ReadonlyMap<string, number>;
  readonly weekdays: ReadonlyMap<string, number>;
  /** By their first word, in the order in which they are tried. */
  readonly phrases: ReadonlyMap<string, readonly TimePhrase[]>;
  readonly ago: string;
  /** First words of all of them, and `ago`. */
  readonly openers: ReadonlySet<string>;
  /** By the first unit of an opener in ASCII: one bit per length. */
  readonly lengths: Uint32Array;
}

const made = new WeakMap<TimeWords, TimeCues>();
const LONGEST = 31;

/** The cues of a language, made once. */
export function cuesOf(words: TimeWords): TimeCues {
  const known = made.get(words);
  if (known !== undefined) return known;
  const phrases = new Map<string, TimePhrase[]>();
  const add = (phrase: string, unit: TimePhrase["unit"], back: number): void => {
    const parts = phrase.split(" ");
    phrases.set(parts[0]!, [...(phrases.get(parts[0]!) ?? []), { parts, unit, back }]);
  };
  for (const phrase of words.today) add(phrase, null, 0);
  for (const phrase of words.yesterday) add(phrase, null, 1);
  for (const { phrase, unit, back } of words.spans) add(phrase, unit, back);
  const [months, weekdays] = [numbered(words.months), numbered(words.weekdays)];
  const openers = new Set([...months.keys(), ...weekdays.keys(), ...phrases.keys(), words.ago]);
  const lengths = new Uint32Array(128);
  for (const word of openers) {
    const first = word.charCodeAt(0);
    if (first < 128) lengths[first]! |= 1 << Math.min(LONGEST, word.length);
  }
  const cues = { months, weekdays, phrases, ago: words.ago, openers, lengths };
  made.set(words, cues);
  return cues;
}

function numbered(lists: readonly (readonly string[])[]): Map<string, number> {
  const found = new Map<string, number>();
  lists.forEach((names, index) => {
    for (const name of names) if (!found.has(name)) found.set(name, index);
  });
  return found;
}

/** Words are runs of letters and digits. */
export class TimeTokens {
  /** Indexes of words at which a time may be read, ascending. */
  readonly places: readonly number[];
  readonly #text: string;
  #edges = new Int32Array(256);
  #count = 0;

  constructor(text: string, cues: TimeCues) {
    this.#text = text;
    this.places = this.#scan(cues);
  }

  startOf(at: number): number {
    return this.#edges[2 * at]!;
  }

  endOf(at: number): number {
    return this.#edges[2 * at + 1]!;
  }

  /** A word in small letters; "" outside the text. */
  key(at: number): string {
    return this.#written(at).toLowerCase();
  }

  /** Whether a word has a capital letter. */
  isCapital(at: number): boolean {
    return this.key(at) !== this.#written(at);
  }

  #written(at: number): string {
    return at < 0 || at >= this.#count ? "" : this.#text.slice(this.startOf(at), this.endOf(at));
  }

  #scan({ openers, lengths, ago }: TimeCues): number[] {
    const text = this.#text;
    const found: number[] = [];
    let hasAgo = false;
    let from = -1;
    let isPlain = true;
    for (let place = 0; place <= text.length; place++) {
      const unit = text.charCodeAt(place);
      if (unit < 128) {
        if ((unit >= 0x61 && unit <= 0x7a) || (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x30 && unit <= 0x39)) {
          if (from < 0) from = place;
          continue;
        }
      } else if ((kindAt(text, place) & (LETTER | NUMBER)) !== 0) {
        if (from < 0) from = place;
        isPlain = false;
        continue;
      }
      if (from < 0) continue;
      this.#push(from, place);
      const first = text.charCodeAt(from);
      const bits = first < 128 ? lengths[first >= 0x41 && first <= 0x5a ? first | 0x20 : first]! : 0;
      if (!isPlain || ((bits >>> Math.min(LONGEST, place - from)) & 1) === 1) {
        const key = text.slice(from, place).toLowerCase();
        if (openers.has(key)) found.push(this.#count - 1);
        // "two days ago" begins two words before.
        if (key === ago && this.#count > 2) hasAgo = found.push(this.#count - 3) > 0;
      }
      from = -1;
      isPlain = true;
    }
    return hasAgo ? [...new Set(found)].sort((x, y) => x - y) : found;
  }

  #push(start: number, end: number): void {
    if (2 * this.#count + 2 > this.#edges.length) {
      const wider = new Int32Array(this.#edges.length * 4);
      wider.set(this.#edges);
      this.#edges = wider;
    }
    this.#edges[2 * this.#count] = start;
    this.#edges[2 * this.#count + 1] = end;
    this.#count++;
  }
}
