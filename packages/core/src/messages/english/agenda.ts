import type { AnnouncementRow } from "../../model/tables/announcement.ts";
import type { TargetRow } from "../../model/tables/target.ts";
import { capitalise, count, countWord, isolate } from "./words.ts";

const functions: Readonly<Record<TargetRow["function"], string>> = {
  acclaim: "acclaim",
  attack: "attack",
  defend: "defend",
  other: "other",
};
const subjects: Readonly<Record<AnnouncementRow["subject"], string>> = {
  name: "a name",
  symbol: "a symbol",
  programme: "a programme",
  evidence: "evidence",
  other: "something else",
};
const statuses: Readonly<Record<AnnouncementRow["status"], string>> = { open: "open here", delivered: "given", withdrawn: "withdrawn" };
const percent = (share: number): string => `${count(Math.round(share * 100))}\u00a0%`;

/** Agenda or attack: shares, targets, problems, announcements. */
export const agenda = {
  title: (who: string, attacks: number, first: number, target: string): string =>
    `${first === attacks ? (attacks === 1 ? "The one attack" : `All ${countWord(attacks)} attacks`) : `${capitalise(countWord(first))} of ${countWord(attacks)} attacks`} by ${who === "" ? "speakers here" : isolate(who)} ${first === 1 ? "aims" : "aim"} at ${isolate(target)}`,
  /** @param shares  names with their share of attack. */
  titleShares: (shares: readonly (readonly [string, number])[]): string =>
    `Attack: ${shares.map(([name, share], index) => `${percent(share)} of ${index === 0 ? "the sentences" : "those"} of ${isolate(name)}`).join(", ")}`,
  titleMany: (attacks: number, targets: number): string =>
    `${capitalise(countWord(attacks))} ${attacks === 1 ? "attack" : "attacks"} here on ${countWord(targets)} ${targets === 1 ? "target" : "targets"}`,
  titleNone: "No attack on a person or an organisation is found here",
  lede: "What speakers spend sentences on, whom their attacks aim at, on which problems they plan something, and what was announced. A single place is a lead to be read: the machine is often wrong about one sentence. What holds is the sum over a group.",
  counted: "Counted: own words, what was reported twice once.",
  sharesTitle: "Acclaim, attack, defence",
  sharesSub:
    "Share of sentences, with 95 % intervals; the grey tick is the share among everybody else. A hollow square or no line: fewer than two statements, so no interval. An arrow: the interval goes on beyond the axis.",
  fewSentences: (n: number, least: number): string =>
    `${capitalise(countWord(n))} with fewer than ${count(least)} sentences ${n === 1 ? "is" : "are"} in the table alone.`,
  sharesLabel: "Shares of acclaim, attack and defence by speaker and group; the table below holds the same.",
  sharesTable: "The shares as a table",
  done: (done: TargetRow["function"]): string => functions[done] ?? done,
  keyBase: "everybody else",
  share: percent,
  shareWith: (share: number, low: number, high: number): string =>
    (low === 0 && high === 1) || low === high ? percent(share) : `${percent(share)} (${percent(low)}–${percent(high)})`,
  base: (share: number): string => `everybody else ${percent(share)}`,
  sentenceCount: (n: number): string => `${count(n)} ${n === 1 ? "sentence" : "sentences"}`,
  sameAs: (name: string): string => `the same statements as ${isolate(name)}`,
  notAt: (body: string): string => `None aims at ${isolate(body)}, of which the same speak well.`,
  sentences: "Sentences",
  who: "Who",
  targetsTitle: "Whom the attacks aim at",
  targetsSub:
    "Attacks by those in the first column, by target. Spoken well of and never attacked: shown with 0. A number leads to the places behind it.",
  target: "Most attacked",
  concentration: "How many of the attacks",
  ofAll: (n: number, all: number): string => `${count(n)} of ${count(all)}`,
  elsewhere: "Others",
  aimed: (n: number, name: string): string => `${count(n)} at ${isolate(name)}`,
  toPlaces: (n: number, name: string): string => `${count(n)} at ${isolate(name)}: go to the places`,
  spared: (name: string): string => `0 at ${isolate(name)}, of whom they speak well`,

  person: "person",
  organisation: "organisation",
  inTexts: "named in texts alone",
  unknownKind: "kind not known",
  byTargetTitle: "Target by target",
  byTargetSub: "How often each is attacked, praised or defended, by whom, and examples to read.",
  moreTargets: (n: number): string => `${capitalise(countWord(n))} more ${n === 1 ? "target" : "targets"}`,
  ofCharacter: (n: number): string => `${count(n)} on character`,
  ofPolicy: (n: number): string => `${count(n)} on policy`,
  by: "By",
  examples: (n: number): string => (n === 1 ? "one place to read" : `${countWord(n)} places to read`),
  examplesOf: (done: string, name: string): string => `${done}, ${isolate(name)}: places to read`,
  areasTitle: "Problems with a plan",
  areasSub: (all: number): string =>
    `Promises and proposals by problem, out of a list of ${count(all)}, as the claims of the tables hold them. Blank: none found here.`,
  area: "Problem",
  areaName: (label: string): string => capitalise(label.replaceAll("_", " ")),
  covered: (n: number, all: number): string => `${count(n)} of ${count(all)} covered`,
  notCovered: (n: number): string => `${capitalise(count(n))} ${n === 1 ? "problem has" : "problems have"} no plan by anybody shown`,
  noArea: "No promise or proposal on any problem of the list is found here.",
  announcementsTitle: "What was announced",
  announcementsSub: "Open: announced, and not given in any text here.",
  noAnnouncement: (scope: string): string => `A name, a symbol or a programme announced: none found in ${scope}.`,
  announcementsNotYet: "Announcements are not looked for in this version.",
  subject: (subject: AnnouncementRow["subject"]): string => subjects[subject] ?? subject,
  status: (status: AnnouncementRow["status"]): string => statuses[status] ?? status,
  what: "What",
  state: "State",
  words: "In these words",
  given: "Given in these words",
};
