/** How a language names days, months and years. In normal form. */
export interface DateWords {
  /** Names of months and days that mean nothing else when they have a capital. */
  readonly months: readonly string[];
  readonly weekdays: readonly string[];
  /** Names of months that are people or adjectives too: believed inside a sentence when no other name follows. */
  readonly doubtfulMonths: readonly string[];
  /** Names that are other words too, and short forms: believed beside a number of a day or a year, or after one of `before`. */
  readonly unsureMonths: readonly string[];
  /** Short forms of weekdays: believed beside a date. */
  readonly unsureWeekdays: readonly string[];
  /** Numbers of days in words: "first". Those in digits are known. */
  readonly ordinals: readonly string[];
  /** Endings of numbers of days in digits: "st". */
  readonly ordinalEndings: readonly string[];
  /** Endings of years that stand for ten of them: "s". */
  readonly decadeEndings: readonly string[];
  /** Before a name they belong to the date: "last", "late". */
  readonly qualifiers: readonly string[];
  /** Between two parts of a date they belong to it: "of", "through". */
  readonly links: readonly string[];
  /** After these a number like a year is one, and an unsure month with a capital is one. */
  readonly before: readonly string[];
  /** After these a number like a year is one; a month is not. */
  readonly beforeYears: readonly string[];
  /** Before a weekday they make the name of an event of it: "black". */
  readonly eventDays: readonly string[];
  /** After a weekday they make something else of it: "school". */
  readonly afterDays: readonly string[];
}
