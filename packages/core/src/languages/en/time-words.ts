import type { TimeWords } from "../time-words.ts";

const lists = (text: string): readonly (readonly string[])[] => text.split(",").map((names) => names.trim().split(" "));

/** English. */
export const timeWords: TimeWords = {
  weekdays: lists("sunday sun, monday mon, tuesday tue tues, wednesday wed, thursday thu thur thurs, friday fri, saturday sat"),
  months: lists(
    "january jan, february feb, march mar, april apr, may, june jun, july jul, august aug, september sept sep, october oct, november nov, december dec",
  ),
  today: ["today", "tonight", "this morning", "this afternoon", "this evening", "earlier in the day", "earlier today"],
  yesterday: ["yesterday", "last night"],
  spans: [
    { phrase: "this week", unit: "week", back: 0 },
    { phrase: "last week", unit: "week", back: 1 },
    { phrase: "this month", unit: "month", back: 0 },
    { phrase: "last month", unit: "month", back: 1 },
    { phrase: "this year", unit: "year", back: 0 },
    { phrase: "last year", unit: "year", back: 1 },
  ],
  numbers: {
    a: 1,
    an: 1,
    one: 1,
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    eleven: 11,
    twelve: 12,
  },
  units: { day: "day", days: "day", week: "week", weeks: "week", month: "month", months: "month", year: "year", years: "year" },
  ago: "ago",
  last: ["last"],
  background: ["who", "which", "whose", "had"],
  replies: [
    "retorted",
    "retorts",
    "interjected",
    "interjects",
    "interrupted",
    "interrupts",
    "shot back",
    "shouted back",
    "rejoined",
    "countered",
  ],
  notPast: ["next", "every", "coming", "until", "till", "by", "from", "each", "a", "of", "most"],
  beforeMonth: ["in", "late", "early", "mid", "last", "of", "since", "during", "back", "as"],
};
