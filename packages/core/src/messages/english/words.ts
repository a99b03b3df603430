/** Numbers, dates and lists in English; every other message is built from these. */
import { list, number, numberWord, sentence } from "../english.ts";

const months = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];
const DAY_MS = 86_400_000;

/** Keeps a name or quotation from changing the direction of the words around it. */
export const isolate = (text: string): string => `\u2068${text}\u2069`;
/** "12,345": digits in groups of three. */
export const count = number;
/** "five" up to twelve, digits beyond; 0 is "no". */
export const countWord = numberWord;
export const capitalise = sentence;
const plural = (n: number, one: string, many: string): string => (n === 1 ? one : many);

interface Day {
  readonly day: number;
  readonly month: string;
  readonly year: number;
}
function dayOf(at: number): Day {
  const date = new Date(at);
  return { day: date.getUTCDate(), month: months[date.getUTCMonth()] ?? "", year: date.getUTCFullYear() };
}
const short = (month: string): string => month.slice(0, 3);

function dateRange(from: number, to: number): string {
  const a = dayOf(from);
  const b = dayOf(to);
  if (a.year !== b.year) return `${a.day} ${short(a.month)} ${a.year} – ${b.day} ${short(b.month)} ${b.year}`;
  if (a.month !== b.month) return `${a.day} ${short(a.month)} – ${b.day} ${short(b.month)} ${b.year}`;
  return a.day === b.day ? `${a.day} ${short(a.month)} ${a.year}` : `${a.day}–${b.day} ${short(b.month)} ${b.year}`;
}

/** Whether an interval is exactly one calendar month, or one calendar year, in UTC. */
function wholeOf(from: number, to: number): "month" | "year" | undefined {
  const date = new Date(from);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth()];
  if (from !== Date.UTC(year, month, 1)) return undefined;
  if (month === 0 && to === Date.UTC(year + 1, 0, 1)) return "year";
  return to === Date.UTC(year, month + 1, 1) ? "month" : undefined;
}

const monthYear = (at: number): string => `${short(dayOf(at).month)} ${dayOf(at).year}`;
const YEARS_MS = 20 * 365.25 * DAY_MS;

export const words = {
  count,
  countWord,
  /** "3 Mar 2031". Milliseconds since 1970 UTC. */
  date: (at: number): string => dateRange(at, at),
  /** "3 Mar", where the year stands elsewhere. */
  dayMonth: (at: number): string => `${dayOf(at).day} ${short(dayOf(at).month)}`,
  monthYear,
  year: (at: number): string => String(dayOf(at).year),
  /** Both ends included. */
  dateRange,
  /** Both ends included; years alone where decades lie between. */
  period: (from: number, to: number): string => (to - from > YEARS_MS ? `${dayOf(from).year} – ${dayOf(to).year}` : dateRange(from, to)),
  /** When something was said: a day, or the days between which it was said; `to` is the first moment after. */
  said: (from: number | null, to: number | null): string => {
    if (from === null && to === null) return "no date";
    if (from === null) return `before ${dateRange(to ?? 0, to ?? 0)}`;
    const whole = to === null ? undefined : wholeOf(from, to);
    if (whole !== undefined) return whole === "year" ? String(dayOf(from).year) : monthYear(from);
    return to === null || to - from <= DAY_MS ? dateRange(from, from) : dateRange(from, to - 1);
  },
  since: (at: number): string => `since ${dateRange(at, at)}`,
  until: (at: number): string => `until ${dateRange(at, at)}`,
  noDate: "no date",
  list,
  openQuote: "“",
  closeQuote: "”",
  speakers: (n: number): string => `${count(n)} ${plural(n, "speaker", "speakers")}`,
  lines: (n: number): string => `${count(n)} ${plural(n, "line", "lines")}`,
  words: (n: number): string => `${count(n)} ${plural(n, "word", "words")}`,
  statements: (n: number): string => `${count(n)} ${plural(n, "statement", "statements")}`,
  sources: (n: number): string => `${count(n)} ${plural(n, "source", "sources")}`,
  outlets: (n: number): string => `${count(n)} ${plural(n, "outlet", "outlets")}`,
  andMoreHere: (n: number): string => `${count(n)} more`,
  andMore: (n: number): string => `and ${count(n)} more in the tables`,
  unknownSpeaker: "unknown speaker",
  reportedSpeaker: "somebody known from reports alone",
  unknownOutlet: "outlet not named",
  quotedIn: "quoted in",
  language: (tag: string): string =>
    ({ en: "English", ur: "Urdu", zh: "Chinese", ar: "Arabic", hi: "Hindi", fr: "French", de: "German", es: "Spanish", und: "not known" })[
      tag
    ] ?? tag,
};
