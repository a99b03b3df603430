import type { EditorialName } from "../../model/report-editorial.ts";
import type { Basis } from "../../model/basis.ts";
import { capitalise, count, countWord, isolate } from "./words.ts";

const bases: Readonly<Record<Basis, string>> = {
  none: "no claim to know",
  assertion: "assertion",
  hearsay: "hearsay",
  own_testimony: "own testimony",
  named_witness: "named witness",
  document: "document",
  recording: "recording",
  data: "data",
  official_finding: "official finding",
};

const looked: Readonly<Record<EditorialName, { readonly title: string; readonly what: string }>> = {
  evidence: { title: "Evidence", what: "An allegation, and a ground offered for it" },
  agenda: { title: "Targets and agenda", what: "Somebody praised, attacked or defended" },
  responses: { title: "Answers", what: "An allegation whose accused is known" },
  timeline: { title: "Alignment over time", what: "A departure, a turn from praise to attack, or groups to compare" },
  demands: { title: "Demands and rulings", what: "A demand upon somebody" },
};
const statements = (n: number): string => `${count(n)} ${n === 1 ? "statement" : "statements"}`;

/** What the views of evidence, targets, answers, alignment and demands say alike. */
export const editorial = {
  basis: (basis: Basis): string => bases[basis] ?? basis,
  notRunTitle: (name: EditorialName): string => `${looked[name]?.title ?? name}: not looked for in this run`,
  notRun: "Not assessed: level judgements was not run, so nothing can be said about it.",
  notRunCommand: "hymnsheet analyze TEXTS --out PROJECT --levels words,voices,figures,devices,claims,outline,judgements",
  toComeTitle: (name: EditorialName): string => `${looked[name]?.title ?? name}: not in this version`,
  toCome: "Not assessed: this version does not look for it.",
  notCoveredTitle: (name: EditorialName): string => `${looked[name]?.title ?? name}: no words for this language`,
  noneTitle: (name: EditorialName): string => `${looked[name]?.title ?? name}: none found here`,
  none: (name: EditorialName, n: number, period: string): string =>
    `${looked[name]?.what ?? name}: none found in ${statements(n)}${period === "" ? "" : ` from ${period}`}. That says nothing about what was said elsewhere.`,
  scope: (n: number, period: string): string => `Searched: ${statements(n)}${period === "" ? "" : `, ${period}`}.`,
  notCovered: (languages: readonly (readonly [string, number])[]): string =>
    `Not assessed for want of word lists: ${languages.map(([name, n]) => `${name} (${count(n)} ${n === 1 ? "source" : "sources"})`).join(", ")}.`,
  unknownLanguage: "texts in a language not recognised",
  shown: (shown: number, all: number, table: string): string =>
    `Shown are ${count(shown)} of ${count(all)}; the rest is in the table ${isolate(table)}.`,
  noTruth: "does not show whether it is true",
  place: "Open the text",
  placeOf: (note: number): string => `Open the text at place ${count(note)}`,
  noWords: "its words are in the tables only",
  told: (outlet: string): string => (outlet === "" ? "as one source tells it" : `as ${isolate(outlet)} tells it`),
  quoted: (outlet: string): string => (outlet === "" ? "quoted by one source" : `quoted by ${isolate(outlet)}`),
  more: (n: number): string => `${capitalise(countWord(n))} more`,
  morePlaces: (n: number): string => `${capitalise(countWord(n))} more ${n === 1 ? "place" : "places"}`,
  close: "Close",
  allegation: "Allegation",
  number: (n: number): string => `A${count(n)}`,
  against: (name: string): string => `against ${isolate(name)}`,
  againstNobody: "names nobody in these words",
  person: "person",
  organisation: "organisation",
  unknownKind: "kind not known",
};
