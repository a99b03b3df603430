import { briefQuestions } from "../brief.ts";
import { capitalise, count, countWord, isolate } from "./words.ts";

const lines = (n: number): string => (n === 1 ? "one line" : `${count(n)} lines`);
const speakers = (n: number): string => (n === 1 ? "one speaker" : `${countWord(n)} speakers`);

export const overview = {
  headline: (speakerCount: number, lineCount: number): string => `${capitalise(speakers(speakerCount))} share ${lines(lineCount)}`,
  headlineTop: (speakerCount: number, lineCount: number): string =>
    `${capitalise(speakers(speakerCount))} share the ${count(lineCount)} most repeated lines`,
  lede: (topSpeakers: number): string => `The most repeated line is said by ${countWord(topSpeakers)} of them.`,
  /** How many independent sources stand behind the most repeated line. */
  ledeSources: (low: number, high: number): string =>
    `On that line they amount to ${low === high ? countWord(low) : `${countWord(low)} to ${countWord(high)}`} independent ${high === 1 ? "source" : "sources"}.`,
  ledeNotCalibrated: "How many independent sources that is, is not calibrated.",
  ledeNotRun: "How independent they are was not judged in this run.",
  ledeTruth: "Who repeats whom says nothing about whether it is true.",
  choirLabel: (lineCount: number, speakerCount: number): string =>
    `${capitalise(lines(lineCount))} by ${speakers(speakerCount)} in order of first date; filled: says the line, ringed: earliest seen here, ` +
    `open: only quotes or rejects it, empty: does not say it. The list of lines below holds the same.`,
  choirMore: (n: number): string =>
    `${capitalise(countWord(n))} more ${n === 1 ? "speaker says" : "speakers say"} one or more of these lines.`,
  keySays: "says the line",
  keyQuotes: "only quotes or rejects it",
  keyNot: "does not say it",
  keyNumbers: "numbers: lines in the list below",
  counted: (speakerCount: number, statements: string): string =>
    `Counted: the own words of ${countWord(speakerCount)} speakers in ${statements}.`,
  setApart: (n: number): string => `Set apart: ${count(n)} ${n === 1 ? "passage" : "passages"}, each with its reason.`,
  undated: (n: number): string => `Without a date: ${count(n)}.`,
  countedLink: "See what was set aside",
  voices: "Who said it",
  voicesSub: (texts: number, speakerCount: number, conflicts: number): string =>
    `${capitalise(count(texts))} ${texts === 1 ? "source tells" : "sources tell"} what ${speakers(speakerCount)} said; each utterance counts once, for whoever said it.` +
    (conflicts === 0
      ? ""
      : ` ${conflicts === 1 ? "One quotation is" : `${capitalise(countWord(conflicts))} quotations are`} given to two people.`),
  voicesLink: "See who said what, event by event",
  brief: "The brief",
  question: (number: number): string => `${number} · ${briefQuestions[number - 1] ?? ""}`,
  sources: (first: number, last: number): string => (first === last ? `Source ${first}` : `Sources ${first}–${last}`),
  moreSources: (n: number): string => `${count(n)} more ${n === 1 ? "source" : "sources"}`,
  sourceLabel: (number: number): string => `Source ${number}`,
  noBrief: "This project holds no brief yet. Run the analysis again to have one written.",
  mostRepeated: "The lines most repeated",
  mostRepeatedSub: "By rarity and number of speakers. Found by the machine; a person has decided only where it says so.",
  allLines: (n: number): string => `See all ${count(n)} lines`,
  missing: "What is missing",
  read: "What was read",
  outlet: "Outlet",
  sourcesHead: "Sources",
  languagesHead: "Languages",
  fromTo: "From – to",
  moreOutlets: (n: number): string => `and ${count(n)} more outlets`,
  missingDates: (n: number, all: number): string => `${count(n)} of ${count(all)} statements carry no date and stand outside the timeline.`,
  missingSpeakers: (n: number, all: number): string =>
    `${count(n)} of ${count(all)} statements have no named speaker; each counts as a speaker of its own and is never merged by guess.`,
  missingProblems: (n: number): string => `${count(n)} ${n === 1 ? "input" : "inputs"} could not be read or only in part.`,
  missingProblemsLink: "See problems",
  missingLevels: "Evidence, answers, targets and demands are not in this version.",
  missingCorpus: "Only what was given was read. A line earliest seen here may have been said elsewhere before.",
  nothingTitle: "No line is shared by two speakers",
  nothing: (sources: string, setAside: number): string =>
    `${capitalise(sources)} ${sources.startsWith("1 ") ? "was" : "were"} compared. ` +
    (setAside === 0
      ? "Nothing was set aside."
      : `${capitalise(count(setAside))} shared ${setAside === 1 ? "passage is" : "passages are"} set aside as stock wording, each with its reason.`),
  nothingOneSpeaker: "All statements belong to one speaker. Hymnsheet compares what different people say; name at least two speakers.",
  emptyTitle: "Nothing was read",
  empty: "The project holds no source. Give it at least two speakers, with dates if you have them.",
  emptyCommand: "hymnsheet analyze TEXTS --out PROJECT",
  decidedBy: (verb: string, analyst: string): string => `${verb} · ${isolate(analyst)}`,
  confirmed: "confirmed",
};
