import { capitalise, count, countWord, isolate } from "./words.ts";

export const timeline = {
  title: (n: number, first: string, last: string): string =>
    first === last
      ? `${capitalise(countWord(n))} ${n === 1 ? "line was" : "lines were"} first seen here on ${first}`
      : `${capitalise(countWord(n))} ${n === 1 ? "line was" : "lines were"} first seen here between ${first} and ${last}`,
  lede: (name: string, n: number): string =>
    `${capitalise(countWord(n))} of them ${n === 1 ? "is" : "are"} earliest seen here with ${isolate(name)}. A date says when something was said in this corpus, not where it came from.`,
  scope: "Counted: dates of speaking where the input gives them.",
  scopeUndated: (n: number): string =>
    `${capitalise(count(n))} ${n === 1 ? "statement has" : "statements have"} no date and ${n === 1 ? "is" : "are"} not drawn.`,
  label:
    "Statements of each speaker by date, with the lines first seen in them and memberships as bars. The table below holds the same dates.",
  more: (n: number): string =>
    `${capitalise(countWord(n))} more ${n === 1 ? "speaker is" : "speakers are"} not drawn; the twelve with most lines are.`,
  keyFirst: "a line is earliest seen here",
  keySays: "says lines of this report",
  keyStatement: "statement without one",
  keyLeaves: "leaves",
  monthsTitle: (isByYear: boolean): string => `Statements in the corpus, by ${isByYear ? "year" : "month"}`,
  monthsLabel: (first: string, last: string, most: string): string => `Statements from ${first} to ${last}; at most ${most}.`,
  tableTitle: "Every date, as a table",
  date: "Date",
  who: "Who",
  what: "What",
  source: "Source",
  joins: (organisation: string): string => `joins ${isolate(organisation)}`,
  leaves: (organisation: string): string => `leaves ${isolate(organisation)}`,
  expelled: (organisation: string): string => `is expelled from ${isolate(organisation)}`,
  appointed: (organisation: string): string => `is appointed at ${isolate(organisation)}`,
  memberFrom: (organisation: string): string => `from this day with ${isolate(organisation)}`,
  memberTo: (organisation: string): string => `until this day with ${isolate(organisation)}`,
  firstSeen: "earliest seen here:",
  says: "says",
  lineWord: (n: number): string => (n === 1 ? "line" : "lines"),
  moreRows: (n: number): string => `${capitalise(count(n))} more dates are in the tables.`,
  nothingTitle: "No line here has a date",
  nothing: "A timeline needs dates of speaking. None of the statements that share a line carries one.",
  nothingAdvice: "Let Hymnsheet propose a list of statements with guessed dates, correct it, and run again:",
  nothingCommand: "hymnsheet analyze TEXTS --fill",
};
