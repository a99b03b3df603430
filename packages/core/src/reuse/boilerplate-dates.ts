/**
 * Words that name a day, a month or a year: whoever speaks of the day has to use them. Names that are other words too ("may", "march") are
 * believed only with a capital and beside a number or after a word such as "in"; numbers like years only where a year is expected.
 * Cost: one read per token, a few more at names and numbers. Labelled lines: fixtures/dates.
 */
import type { DateWords } from "../languages/date-words.ts";
import { languagePacks } from "../languages/registry.ts";
import { TokenBreak, type TokenColumns } from "../text/token-columns.ts";
import type { WordId } from "./item-input.ts";

/** What a word may be in a date; several may hold. */
const Part = {
  month: 1,
  doubtfulMonth: 2,
  unsureMonth: 4,
  weekday: 8,
  unsureWeekday: 16,
  /** Number of a day in digits, with or without an ending. */
  day: 32,
  ordinal: 64,
  year: 128,
  decade: 256,
  qualifier: 512,
  link: 1024,
  before: 2048,
  beforeYear: 4096,
  eventDay: 8192,
  afterDay: 16384,
} as const;

const FIRST_YEAR = 1700;
const LAST_YEAR = 2199;
const { capital, start, stop, line, paragraph, quote } = TokenBreak;
const SENTENCE = start | stop | line | paragraph | quote;
const A_MONTH = Part.month | Part.doubtfulMonth | Part.unsureMonth;
const A_WEEKDAY = Part.weekday | Part.unsureWeekday;
const A_DAY = Part.day | Part.ordinal;

/** Per word id: bits of `Part`. */
export type DateTable = Uint16Array;

/** What the words of a vocabulary may be in dates; all 0 for languages whose pack does not say. */
export function compileDates(
  wordCount: number,
  wordId: WordId,
  known: readonly DateWords[] = languagePacks.flatMap(({ dates }) => dates ?? []),
): DateTable {
  const table = new Uint16Array(wordCount);
  const note = (words: readonly string[], part: number): void => {
    for (const word of words) {
      const id = wordId(word);
      if (id > 0 && id < wordCount) table[id] = table[id]! | part;
    }
  };
  for (const words of known) {
    const days = Array.from({ length: 31 }, (_, day) => [`${day + 1}`, `0${day + 1}`.slice(-2)]).flat();
    const years = Array.from({ length: LAST_YEAR - FIRST_YEAR + 1 }, (_, at) => `${FIRST_YEAR + at}`);
    note(words.months, Part.month);
    note(words.doubtfulMonths, Part.doubtfulMonth);
    note(words.unsureMonths, Part.unsureMonth);
    note(words.weekdays, Part.weekday);
    note(words.unsureWeekdays, Part.unsureWeekday);
    note(days.concat(days.flatMap((day) => words.ordinalEndings.map((ending) => day + ending))), Part.day);
    note(words.ordinals, Part.ordinal);
    note(years, Part.year);
    note(
      years.filter((year) => year.endsWith("0")).flatMap((year) => words.decadeEndings.map((ending) => year + ending)),
      Part.decade,
    );
    note(words.qualifiers, Part.qualifier);
    note(words.links, Part.link);
    note(words.before, Part.before);
    note(words.beforeYears, Part.beforeYear);
    note(words.eventDays, Part.eventDay);
    note(words.afterDays, Part.afterDay);
  }
  return table;
}

/** Calls `mark` for each stretch of words in tokens [first, end) that belong to a date. */
export function findDates(
  columns: TokenColumns,
  table: DateTable,
  [first, end]: readonly [first: number, end: number],
  mark: (first: number, end: number) => void,
): void {
  const reading = new DateReading(columns, table, first, end);
  for (let at = first; at < end;) {
    if ((table[columns.tokens[at]!]! & (A_MONTH | A_WEEKDAY | Part.day | Part.year | Part.decade)) === 0) {
      at++;
      continue;
    }
    const [low, high] = reading.dateRound(at);
    if (high > low) mark(low, high);
    at = Math.max(at + 1, high);
  }
}

/** Reads dates in one document. */
class DateReading {
  readonly #columns: TokenColumns;
  readonly #table: DateTable;
  readonly #first: number;
  readonly #end: number;

  constructor(columns: TokenColumns, table: DateTable, first: number, end: number) {
    this.#columns = columns;
    this.#table = table;
    this.#first = first;
    this.#end = end;
  }

  /** The date that a name or number belongs to; empty when it belongs to none. */
  dateRound(at: number): [first: number, end: number] {
    const none: [number, number] = [at, at];
    const part = this.#part(at);
    if ((part & Part.decade) !== 0) return [at, at + 1];
    if ((part & A_MONTH) !== 0 && this.#isMonth(at)) return this.#widen(at, at + 1);
    if ((part & Part.weekday) !== 0 && this.#isWeekday(at)) return this.#widen(at, at + 1);
    if ((part & Part.year) !== 0 && this.#isYear(at)) return [at, at + 1];
    return (part & Part.day) !== 0 ? this.#numericDate(at) : none;
  }

  #part(at: number): number {
    return at >= this.#first && at < this.#end ? this.#table[this.#columns.tokens[at]!]! : 0;
  }

  #isCapital(at: number): boolean {
    return at >= this.#first && at < this.#end && (this.#columns.breaks[at]! & capital) !== 0;
  }

  /** Whether a sentence may begin with a token. */
  #opens(at: number): boolean {
    return at <= this.#first || (this.#columns.breaks[at]! & SENTENCE) !== 0;
  }

  /** Whether a token follows the one before with at most a comma between; after short forms ("Dec. 12") a stop as well. */
  #follows(at: number, canStop: boolean): boolean {
    return at > this.#first && at < this.#end && (this.#columns.breaks[at]! & (canStop ? SENTENCE & ~stop : SENTENCE)) === 0;
  }

  /** A number of a day beside a month, or a year right after it. */
  #hasNumber(at: number): boolean {
    const isShort = (this.#part(at) & Part.unsureMonth) !== 0;
    if (this.#follows(at + 1, isShort) && (this.#part(at + 1) & (Part.day | Part.year)) !== 0) return true;
    if (this.#opens(at)) return false;
    return (this.#part(at - 1) & Part.day) !== 0 || ((this.#part(at - 1) & Part.link) !== 0 && (this.#part(at - 2) & A_DAY) !== 0);
  }

  #isMonth(at: number): boolean {
    if (!this.#isCapital(at)) return false;
    const part = this.#part(at);
    if (this.#hasNumber(at)) return true;
    // A name follows: a person, an agreement.
    const isNamed = this.#follows(at + 1, false) && this.#isCapital(at + 1) && (this.#part(at + 1) & (A_MONTH | A_WEEKDAY)) === 0;
    if (isNamed) return false;
    if ((part & Part.month) !== 0) return true;
    if (this.#opens(at)) return false;
    if ((part & Part.doubtfulMonth) !== 0) return !this.#isCapital(at - 1) || (this.#part(at - 1) & (Part.before | Part.link)) !== 0;
    if ((this.#part(at - 1) & Part.before) !== 0) return true;
    return (this.#part(at - 1) & Part.link) !== 0 && (this.#part(at - 2) & Part.month) !== 0;
  }

  #isWeekday(at: number): boolean {
    if (!this.#isCapital(at)) return false;
    if ((this.#part(at + 1) & Part.afterDay) !== 0) return false;
    return !((this.#part(at - 1) & Part.eventDay) !== 0 && this.#isCapital(at - 1) && !this.#opens(at));
  }

  /** Four digits without a comma among them, where a year is expected. */
  #isYear(at: number): boolean {
    const { lengths, breaks } = this.#columns;
    if (lengths[at] !== 4 || this.#opens(at)) return false;
    const before = this.#part(at - 1);
    if ((before & (Part.before | Part.beforeYear)) !== 0) return true;
    // "between 2027 and 2029", "2027-2029"
    const isMarked = (breaks[at]! & TokenBreak.mark) !== 0;
    const other = (before & Part.year) !== 0 && isMarked ? at - 1 : (before & Part.link) !== 0 ? at - 2 : -1;
    return other > this.#first && (this.#part(other) & Part.year) !== 0 && this.#isYear(other);
  }

  /** 03/04/2031, 3.4.2031: two numbers of days or months and a year with marks between. */
  #numericDate(at: number): [number, number] {
    const { breaks } = this.#columns;
    const isJoined = (next: number): boolean => next < this.#end && (breaks[next]! & (TokenBreak.mark | stop)) !== 0;
    const isDate = (this.#part(at + 1) & Part.day) !== 0 && (this.#part(at + 2) & Part.year) !== 0 && isJoined(at + 1) && isJoined(at + 2);
    return isDate && this.#gap(at) === 1 && this.#gap(at + 1) === 1 ? [at, at + 3] : [at, at];
  }

  /** UTF-16 units between a token and the next. */
  #gap(at: number): number {
    const { starts, lengths } = this.#columns;
    return starts[at + 1]! - starts[at]! - lengths[at]!;
  }

  /** Takes in what stands directly round a name: weekday, day, year, another month, and the words that link and qualify them. */
  #widen(first: number, end: number): [number, number] {
    const inDate = A_MONTH | A_WEEKDAY | Part.day | Part.year;
    let high = end;
    for (let next = high; next < this.#end;) {
      const isAfterShort = (this.#part(next - 1) & (Part.unsureMonth | Part.unsureWeekday)) !== 0;
      if (!this.#follows(next, isAfterShort)) break;
      const part = this.#part(next);
      if ((part & Part.link) !== 0) {
        // A link belongs to the date when another part of it follows: "January to March", "Monday, the 14th".
        const after = this.#part(next + 1) & (Part.link | A_MONTH | Part.day);
        if (after === 0 || !this.#follows(next + 1, false) || !this.#leadsToDate(next + 1)) break;
        next++;
        continue;
      }
      if ((part & inDate) === 0 || ((part & (A_MONTH | A_WEEKDAY)) !== 0 && !this.#isCapital(next))) break;
      if ((part & Part.day) !== 0 && (part & Part.year) === 0 && !this.#isBesideMonth(next)) break;
      high = ++next;
    }
    let low = first;
    for (let before = low - 1; before >= this.#first && !this.#opens(before + 1); before--) {
      const part = this.#part(before);
      if ((part & (A_DAY | A_WEEKDAY)) !== 0) low = before;
      else if ((part & Part.qualifier) !== 0) {
        low = before;
        break;
      } else if ((part & Part.link) === 0 || (this.#part(before - 1) & (A_DAY | Part.link)) === 0 || !this.#isLinked(before)) break;
    }
    return [low, high];
  }

  /** Whether a day or a month stands after links from here on. */
  #leadsToDate(at: number): boolean {
    let next = at;
    while ((this.#part(next) & Part.link) !== 0 && next < at + 2) next++;
    const part = this.#part(next);
    if ((part & A_MONTH) !== 0) return this.#isCapital(next);
    return (part & Part.day) !== 0 && this.#isBesideMonth(next);
  }

  /** Whether a number stands beside a month, or before "of" and a month. */
  #isBesideMonth(at: number): boolean {
    if ((this.#part(at - 1) & A_MONTH) !== 0 && this.#isCapital(at - 1)) return true;
    const next = (this.#part(at + 1) & Part.link) !== 0 ? at + 2 : at + 1;
    return (this.#part(next) & A_MONTH) !== 0 && this.#isCapital(next);
  }

  /** Whether the word before a link is a day as in "6th of", "1st and 15th of". */
  #isLinked(at: number): boolean {
    let before = at - 1;
    while ((this.#part(before) & Part.link) !== 0 && before > at - 3) before--;
    return (this.#part(before) & A_DAY) !== 0;
  }
}
