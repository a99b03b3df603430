/** How a language names days and spans of time, for the time at which something was said. In small letters. */
export interface TimeWords {
  /** Sunday first: each its spellings. */
  readonly weekdays: readonly (readonly string[])[];
  /** January first. */
  readonly months: readonly (readonly string[])[];
  /** Phrases for the day of publication: "today", "this morning". */
  readonly today: readonly string[];
  /** For the day before: "yesterday", "last night". */
  readonly yesterday: readonly string[];
  /** "this week", "last week", "this month", ... */
  readonly spans: readonly { readonly phrase: string; readonly unit: "week" | "month" | "year"; readonly back: number }[];
  /** "two days ago": number words, units and the last word. */
  readonly numbers: Readonly<Record<string, number>>;
  readonly units: Readonly<Record<string, "day" | "week" | "month" | "year">>;
  readonly ago: string;
  /** Before a weekday: it is not today. */
  readonly last: readonly string[];
  /** Before a weekday or a month: it is still to come, or comes again. */
  readonly notPast: readonly string[];
  /** Before a month without a day: "in", "late". */
  readonly beforeMonth: readonly string[];
  /** Words of a clause that tells of what came before the scene: "who", "had". */
  readonly background: readonly string[];
  /** Cues of words said on the spot, in answer to whoever spoke before: "retorted". */
  readonly replies: readonly string[];
}
