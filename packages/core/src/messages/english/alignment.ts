import { chance } from "../chance.ts";
import type { DenialRow } from "../../model/tables/denial.ts";
import { capitalise, count, countWord, isolate } from "./words.ts";

const denied: Readonly<Record<DenialRow["denies"], string>> = {
  connection: "a connection",
  contact: "contact",
  involvement: "involvement",
};
const bound = (value: number): string => count(Math.round(value));

/** Who stood where when, who turned, and whether groups move together beyond chance. */
export const alignment = {
  titleTurns: (n: number, name: string, days: number): string =>
    n === 1
      ? `One speaker turns from praise of ${isolate(name)} to attack within ${days === 0 ? "a day" : `${countWord(days)} ${days === 1 ? "day" : "days"}`} of leaving`
      : `${capitalise(countWord(n))} speakers turn from praise of ${isolate(name)} to attack within ${days === 0 ? "a day" : `${countWord(days)} ${days === 1 ? "day" : "days"}`} of leaving`,
  titleLeft: (n: number, organisation: string): string =>
    `${capitalise(countWord(n))} people left ${isolate(organisation)}: what each alleged before and after`,
  titlePlain: (speakers: number, allegations: number, period: string): string =>
    `${capitalise(countWord(allegations))} ${allegations === 1 ? "allegation" : "allegations"} by ${countWord(speakers)} ${speakers === 1 ? "speaker" : "speakers"}${period === "" ? "" : `, ${period}`}`,
  titleLeavers: (n: number): string => `${capitalise(countWord(n))} people left: what each alleged before and after`,
  lede: "Bars are memberships. Numbers are allegations where a speaker is first seen to make them here. Moving together does not show an arrangement; what is inside the band of chance says nothing.",
  counted: "Counted: days of speaking, not of publication.",
  label:
    "Memberships, first allegations, praise, attacks, answers, demands and decisions by speaker over time. The table below holds the same.",
  keyFirst: "first makes an allegation (number)",
  keyFavourable: "speaks well of the later target, last before leaving",
  keyAttack: "first attack on whom he or she praised",
  keyAnswer: "answer of the side accused",
  keyDemand: "demand",
  keyRuling: "decision",
  keyDenial: "denies a connection",
  keyLeaves: "leaves",
  keyMember: "member",
  moreLanes: (n: number): string => `${capitalise(countWord(n))} more ${n === 1 ? "speaker is" : "speakers are"} in the table.`,
  beforeAfter: "Allegations before and after leaving",
  beforeAfterSub: "By the day on which each is first seen here, in own words or as reported. What the numbers stand for:",
  before: "Before",
  after: "After",
  left: "Left",
  undetermined: (allegations: string): string => `${allegations}: said between days before and after leaving`,
  keyRange: "day known as a range",
  noneBefore: "none found",
  turnsTitle: "From praise to attack",
  turnsSub: "Last favourable words, leaving, first attack: as found in this corpus. There may be earlier or later ones elsewhere.",
  noTurns: (scope: string): string => `Words of praise before leaving, and attack after: none found in ${scope}.`,
  of: (name: string): string => `of ${isolate(name)}`,
  favourable: "Last favourable words",
  firstAttack: "First attack",
  attackLag: (days: number | null): string =>
    days === null
      ? "the day of leaving is not known"
      : days === 0
        ? "first attack on the day of leaving"
        : `first attack ${count(days)} ${days === 1 ? "day" : "days"} after leaving`,
  convergenceTitle: "Do groups move together?",
  convergenceSub:
    "Per window of time: what both groups take up, beside the band that chance gives when each group's statements keep what they hold and are dealt anew over its days (95 %).",
  pair: (a: string, b: string): string => `${isolate(a)} and ${isolate(b)}`,
  inside: (windows: number): string =>
    windows === 1
      ? "In the one window they share no more than chance gives."
      : `In none of ${countWord(windows)} windows they share more than chance gives.`,
  insideAll: (pairs: number): string =>
    pairs === 1
      ? "The one pair of groups that can be compared shares in no window more than chance gives."
      : `None of ${countWord(pairs)} pairs of groups that can be compared shares in any window more than chance gives.`,
  allPairs: (pairs: number): string => (pairs === 1 ? "The pair, window by window" : `All ${countWord(pairs)} pairs, window by window`),
  insideMany: (pairs: number): string =>
    pairs === 1
      ? "One more pair of groups shares no more than chance gives."
      : `${capitalise(countWord(pairs))} more pairs of groups share no more than chance gives.`,
  beyond: (shared: number, low: number, high: number, p: number): string =>
    `${capitalise(countWord(shared))} taken up by both, where chance gives ${bound(low)} to ${bound(high)} (${chance(p)}).`,
  beyondCount: (n: number, all: number): string =>
    `In ${all === 1 ? "the one window" : `${countWord(n)} of ${countWord(all)} windows`} they share more than chance gives.`,
  lead: (name: string): string => `${isolate(name)} is earlier here.`,
  noLead: "Which group is earlier cannot be told.",
  events: (n: number): string =>
    n === 0
      ? "They speak at no common event in it."
      : `They speak at ${countWord(n)} common ${n === 1 ? "event, which" : "events, which"} could bring it about.`,
  rivals: (names: string, more: number): string =>
    names === "" ? "No common rival is found." : `Both attack ${names}${more > 0 ? ` and ${countWord(more)} more` : ""}.`,
  elseTitle: "What else could bring that about",
  otherwise: "One event, one news agenda or the day of a vote moves groups alike.",
  denialsBelow: (n: number): string =>
    n === 1
      ? "A denial of a connection with one of them is recorded below."
      : `${capitalise(countWord(n))} denials of a connection with one of them are recorded below.`,
  denialsNone: "No denial of a connection with one of them is recorded here.",
  noArrangement: "Moving together does not show an arrangement.",
  bandLabel: (a: string, b: string, windows: number, beyond: number): string =>
    `${isolate(a)} and ${isolate(b)}: ${beyond === 0 ? "no window" : `${countWord(beyond)} of ${countWord(windows)} windows`} above what chance gives. The table holds the numbers.`,
  bandTable: "The windows as a table",
  window: "Window",
  shared: "Taken up by both",
  band: "Chance gives",
  p: "Chance of as many",
  eventsHead: "Common events",
  bandWords: (low: number, high: number): string => `${bound(low)} to ${bound(high)}`,
  chance,
  keyOutside: "above the band",
  keyInside: "no more than chance gives",
  keyBand: "band of chance, 95 %",
  noPairs: "No two groups with dated statements in one window are here to compare.",
  denialsTitle: "Denials of a connection",
  denialsSub: "As recorded here; a denial proves as little as what it denies.",
  noDenial: (scope: string): string => `A denial of a connection: none found in ${scope}.`,
  denialsNotYet: "Denials are not looked for in this version.",
  denies: (what: DenialRow["denies"], name: string): string =>
    `denies ${denied[what] ?? what}${name === "" ? "" : ` with ${isolate(name)}`}`,
  tableTitle: "Every date, as a table",
  date: "Date",
  who: "Who",
  what: "What",
  words: "In these words",
  makes: (allegations: readonly string[]): string =>
    `first makes ${allegations.length === 1 ? "allegation" : "allegations"} ${allegations.join(", ")}`,
  leaves: (organisation: string): string => `leaves ${isolate(organisation)}`,
  speaksWell: (name: string): string => `speaks well of ${isolate(name)}, last before leaving`,
  attacks: (name: string): string => `first attacks ${isolate(name)}`,
  answers: (allegation: string, how: string): string => `answers allegation ${allegation}: ${how}`,
  demands: (name: string): string => (name === "" ? "demands" : `demands of ${isolate(name)}`),
};
