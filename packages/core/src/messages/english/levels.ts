import type { LevelName } from "../../model/report-data.ts";
import { capitalise, count, countWord, isolate } from "./words.ts";

const looked: Readonly<Record<LevelName, { readonly title: string; readonly why: string }>> = {
  figures: {
    title: "Figures were not looked at in this run",
    why: "Similes, nicknames, sayings and other images were not searched for, so nothing can be said about them.",
  },
  devices: {
    title: "Devices were not looked at in this run",
    why: "Repetitions, threes, contrasts and other devices of speech were not searched for, so nothing can be said about them.",
  },
  claims: {
    title: "Allegations were not looked at in this run",
    why: "The texts were not searched for what somebody alleges against somebody, so nothing can be said about it.",
  },
  outline: {
    title: "Outlines were not looked at in this run",
    why: "The order in which statements make their points was not compared, so nothing can be said about it.",
  },
};
const none: Readonly<Record<LevelName, { readonly title: string; readonly what: string }>> = {
  figures: { title: "No image is used by two speakers", what: "Images used by two speakers or more" },
  devices: { title: "No device is shared by two speakers", what: "Devices that two speakers or more fill with the same words" },
  claims: { title: "No allegation is made by two speakers", what: "Allegations made by two speakers or more" },
  outline: { title: "No two statements have three points in common", what: "Statements of different speakers with three points in common" },
};
const statements = (n: number): string => `${count(n)} ${n === 1 ? "statement" : "statements"}`;

/** What the views of all levels above words say alike. */
export const levels = {
  notRunTitle: (level: LevelName): string => looked[level].title,
  notRun: (level: LevelName): string => looked[level].why,
  notRunCommand: "hymnsheet analyze TEXTS --out PROJECT --levels words,voices,figures,devices,claims,outline",
  noneTitle: (level: LevelName): string => none[level].title,
  none: (level: LevelName, n: number, period: string): string =>
    `${none[level].what}: none found in ${statements(n)}${period === "" ? "" : `, ${period}`}. That says nothing about what was said elsewhere.`,
  notCoveredTitle: "Not assessed: no words for this language",
  notCovered: (languages: readonly (readonly [string, number])[]): string =>
    `Not assessed for want of word lists: ${languages.map(([name, n]) => `${name} (${count(n)} ${n === 1 ? "source" : "sources"})`).join(", ")}.`,
  scope: (n: number, period: string): string => `Searched: ${statements(n)}${period === "" ? "" : `, ${period}`}.`,
  shown: (shown: number, all: number): string =>
    `Shown are the ${count(shown)} rarest and most shared of ${count(all)}; the rest is in the tables.`,
  setAside: (n: number): string =>
    `${capitalise(countWord(n))} more ${n === 1 ? "is" : "are"} set aside as words that anybody may use, and ${n === 1 ? "counts" : "count"} for nothing.`,
  places: (n: number): string => (n === 1 ? "One place" : `${capitalise(countWord(n))} places`),
  placesShown: (shown: number, all: number): string => `${count(shown)} of ${count(all)} places; the rest is in the tables.`,
  mentions: (n: number): string => (n === 1 ? "One place quotes or rejects it" : `${capitalise(countWord(n))} places quote or reject it`),
  mentionsSub: "These places hold it too. They do not count as speakers of it.",
  first: (date: string, name: string): string => `earliest seen here ${date}, ${isolate(name)}`,
};
