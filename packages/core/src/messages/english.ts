/** How numbers, dates and lists are written in English sentences. No locale of the machine is asked, so the words are the same everywhere. */

const MONTHS = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];
const WORDS = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

/** `12431` as `12,431`. */
export function number(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+(?!\d))/gu, ",");
}

/** Up to twelve in words, above in figures: `five`, `13`, `12,431`. */
export function numberWord(value: number): string {
  return WORDS[value] ?? number(value);
}

/** A count with its noun: `one speaker`, `5 speakers` as `five speakers`. */
export function count(value: number, one: string, many = `${one}s`): string {
  return `${numberWord(value)} ${value === 1 ? one : many}`;
}

/** The day of a time in UTC: `3 March 2031`. */
export function day(time: number): string {
  const date = new Date(time);
  return `${date.getUTCDate()} ${MONTHS[date.getUTCMonth()]} ${date.getUTCFullYear()}`;
}

/** A time as it is known: half-open, in milliseconds since 1970 UTC; without an end it is an instant. */
export interface KnownTime {
  readonly from: number;
  readonly to: number | null;
}

/** A time as exactly as it is known, with its preposition: `on 3 March 2031`, `in March 2031`, `in 1829`, `between 3 March 2031 and 5 March 2031`. */
export function when(time: KnownTime): string {
  const first = new Date(time.from);
  const last = new Date((time.to ?? time.from + 1) - 1);
  if (day(time.from) === day(last.getTime())) return `on ${day(time.from)}`;
  const isWholeMonths = first.getUTCDate() === 1 && new Date(last.getTime() + 1).getUTCDate() === 1;
  const isOneYear = first.getUTCFullYear() === last.getUTCFullYear();
  if (isWholeMonths && isOneYear && first.getUTCMonth() === 0 && last.getUTCMonth() === 11) return `in ${first.getUTCFullYear()}`;
  if (isWholeMonths && isOneYear && first.getUTCMonth() === last.getUTCMonth())
    return `in ${MONTHS[first.getUTCMonth()]} ${first.getUTCFullYear()}`;
  return `between ${day(time.from)} and ${day(last.getTime())}`;
}

/** From the earliest time to the latest, each as exactly as it is known: `from 1790 to 3 March 2031`; "without known dates" when there are none. */
export function period(earliest: KnownTime | null, latest: KnownTime | null): string {
  if (earliest === null || latest === null) return "without known dates";
  const [first, last] = [when(earliest), when(latest)];
  return first === last ? first : `from ${bare(first, 0)} to ${bare(last, -1)}`;
}

/** The day, month or year without its preposition; of two days the first or the last. */
function bare(told: string, end: 0 | -1): string {
  return told.startsWith("between ") ? (told.slice("between ".length).split(" and ").at(end) ?? "") : told.replace(/^(on|in) /u, "");
}

/** `Ada`, `Ada and Bo`, `Ada, Bo and Cy`. */
export function list(names: readonly string[]): string {
  if (names.length < 2) return names[0] ?? "";
  return `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}

/** The sentence with a capital at its start. */
export function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

const COMMON_NOUN =
  /(?:^|\s)(?:Party|League|Bloc|Alliance|Union|Front|Movement|Committee|Commission|Council|Ministry|Senate|House|Assembly|Parliament|Congress|Government|Group|Campaign|Association|Federation|Institute|Agency|Department|Office|Court|Bank|Company|Society|Club|Forum|Board|Administration)$/u;

const OF_FOR =
  /^(?:Party|League|Alliance|Union|Front|Movement|Committee|Commission|Council|Ministry|Association|Department|Office) (?:for|of) /u;

/** The name of a body as it stands inside a sentence: `the Lantern League`, `Open Fields`. */
export function withArticle(name: string): string {
  if (name === "GOP") return "the GOP";
  return name.includes(" ") && (COMMON_NOUN.test(name) || OF_FOR.test(name)) && !/^the /iu.test(name) ? `the ${name}` : name;
}

const LANGUAGES: ReadonlyMap<string, string> = new Map([
  ["ar", "Arabic"],
  ["bn", "Bengali"],
  ["de", "German"],
  ["en", "English"],
  ["es", "Spanish"],
  ["fa", "Persian"],
  ["fr", "French"],
  ["hi", "Hindi"],
  ["it", "Italian"],
  ["nl", "Dutch"],
  ["pa", "Punjabi"],
  ["pl", "Polish"],
  ["ps", "Pashto"],
  ["pt", "Portuguese"],
  ["ru", "Russian"],
  ["sd", "Sindhi"],
  ["tr", "Turkish"],
  ["und", "a language not known"],
  ["ur", "Urdu"],
  ["ur-Latn", "Roman Urdu"],
  ["zh", "Chinese"],
]);

/** The English name of a language; of one that is not listed its tag, as `language sv`. */
export function languageName(tag: string): string {
  return LANGUAGES.get(tag) ?? LANGUAGES.get(tag.split("-")[0] ?? "") ?? `language ${tag}`;
}
