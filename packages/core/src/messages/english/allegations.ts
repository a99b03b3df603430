import { capitalise, count, countWord, isolate } from "./words.ts";

const modalities = {
  certain: "as a fact",
  hedged: "as a possibility",
  reported: "as what others say",
  rhetorical: "as a question",
} as const;

export const allegations = {
  title: (n: number): string =>
    n === 1
      ? "One allegation is made by two speakers or more"
      : `${capitalise(countWord(n))} allegations are each made by two speakers or more`,
  lede: "What several people allege, in whatever words. That they agree does not show whether it is true: they may have seen the same event, or have it from one another.",
  onlySame:
    "Shown as one allegation is only what the analysis takes for the same with confidence; what may be the same stands apart and does not count.",
  against: (name: string): string => `against ${isolate(name)}`,
  againstNobody: "names nobody in these words",
  caption: (speakers: number): string =>
    `${capitalise(countWord(speakers))} ${speakers === 1 ? "speaker alleges" : "speakers allege"} it. This does not show whether it is true.`,
  accuser: "Who alleges it",
  basis: "Ground stated beside it",
  answer: "Answers",
  words: "In these words",
  modality: (modality: keyof typeof modalities): string => modalities[modality],
  negative: "in the negative",
  noBasis: "none stated in these words",
  notAssessed: "not assessed in this version",
  told: (outlet: string): string => (outlet === "" ? "as one source tells it" : `as ${isolate(outlet)} tells it`),
  quoted: (outlet: string): string => (outlet === "" ? "quoted by one source" : `quoted by ${isolate(outlet)}`),
  more: (n: number): string => (n === 1 ? "one more place" : `${countWord(n)} more places`),
  moreAccusers: (n: number): string => (n === 1 ? "One more speaker" : `${capitalise(countWord(n))} more speakers`),
  others: "Quotes or rejects it",
  rejects: "rejects it",
  quotes: "quotes it",
  suggestions: (n: number): string =>
    n === 1 ? "One claim may be the same and is not counted" : `${capitalise(countWord(n))} claims may be the same and are not counted`,
  suggestionsSub: "Alike in some words or in sense, but not enough to be taken for one allegation. A person can decide.",
  shown: (shown: number, all: number): string =>
    `Shown are ${count(shown)} of ${count(all)} claims that two speakers or more share; statements of fact without a charge, and the rest, are in the tables.`,
};
