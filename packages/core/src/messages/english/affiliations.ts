import { capitalise, count, countWord, isolate } from "./words.ts";

type Kind = "leaves" | "expelled" | "joins" | "appointed" | "ends";

/** Who belonged to what, from when to when. */
export const affiliations = {
  title: (left: number, organisation: string): string =>
    left === 1
      ? `One person left ${isolate(organisation)} or is no longer listed with it`
      : `${capitalise(countWord(left))} people left ${isolate(organisation)} or are no longer listed with it`,
  titleStill: (people: number): string =>
    people === 1 ? "One person's affiliation is known" : `Affiliations of ${countWord(people)} people are known`,
  lede: "Bars show who belonged to what, from the list of speakers and from what the texts say. A text can be wrong; its words stand below.",
  scope: (listed: number, found: number): string =>
    `Drawn: ${count(listed)} ${listed === 1 ? "interval" : "intervals"} of the list of speakers, ${count(found)} ${found === 1 ? "change" : "changes"} found in texts.`,
  partial: (shown: number, all: number): string =>
    `Here are ${count(shown)} of ${count(all)} rows, so the numbers are those of this file; the others are in the tables.`,
  label: "Affiliations of each person over time; how each ended is marked. The table below holds the same.",
  more: (n: number): string => `${capitalise(countWord(n))} more ${n === 1 ? "person is" : "people are"} not drawn; the table has them.`,
  keyLeft: "left",
  keyExpelled: "expelled",
  keyEnds: "no longer listed",
  keyJoins: "joined or appointed",
  keyOpen: "beginning or end not known",
  tableTitle: "Every change, with the words that tell it",
  tableSub: "Several sources that tell one change are one row.",
  date: "Date",
  who: "Who",
  what: "What",
  basis: "Told by",
  dayUnknown: "day not known",
  change: (kind: Kind, organisation: string): string =>
    ({
      leaves: `left ${isolate(organisation)}`,
      expelled: `was expelled from ${isolate(organisation)}`,
      joins: `joined ${isolate(organisation)}`,
      appointed: `was appointed at ${isolate(organisation)}`,
      ends: `no longer listed with ${isolate(organisation)}`,
    })[kind],
  next: (organisation: string): string => `listed with ${isolate(organisation)} from then on`,
  list: "list of speakers",
  moreSources: (n: number): string => `${capitalise(count(n))} more ${n === 1 ? "source tells" : "sources tell"} it.`,
  moreRows: (n: number): string => `${capitalise(count(n))} more changes are in the tables.`,
  againstTitle: (n: number): string =>
    n === 1 ? "One line of the list that texts contradict" : `${capitalise(countWord(n))} lines of the list that texts contradict`,
  againstSub: "Both are shown, and neither was changed. The text may be wrong, the list may be, or it may not be up to date.",
  listedAs: (organisation: string, from: string, to: string): string =>
    `is listed with ${isolate(organisation)}${from === "" ? "" : ` from ${from}`}${to === "" ? (from === "" ? ", without dates" : ", without an end") : ` until ${to}`}`,
  moreAgainst: (n: number): string => `${capitalise(count(n))} more ${n === 1 ? "place says" : "places say"} otherwise.`,
  nothingTitle: "No affiliation is known",
  nothing: "Neither the list of speakers nor the texts, as far as they were searched, say who belonged to what.",
  nothingAdvice: "A file speakers.csv beside the texts says it: name, party, role, valid_from, valid_to.",
};
