import { capitalise, count, countWord, isolate } from "./words.ts";

const speakers = (n: number): string => (n === 1 ? "one speaker" : `${countWord(n)} speakers`);
const sources = (n: number): string => (n === 1 ? "one source" : `${countWord(n)} sources`);
const percent = (share: number): string => `${share > 0 && share < 0.005 ? "under 1" : count(Math.round(share * 100))} %`;

/** Who said what, on which occasion, and which sources carried it. */
export const whoSaidIt = {
  title: (texts: number, speakerCount: number): string =>
    `${capitalise(sources(texts))} ${texts === 1 ? "tells" : "tell"} what ${speakers(speakerCount)} said`,
  lede: "However many sources carry it, what somebody said counts once: words between quotation marks belong to whoever said them, everything else to the outlet.",
  counted: (own: number, onlyReported: number): string => {
    const only = `${countWord(onlyReported)} ${onlyReported === 1 ? "speaker is" : "speakers are"} known from reports alone`;
    if (own === 0) return `${capitalise(only)}; nobody has a text of their own here.`;
    return `Counted: ${speakers(own)} with texts of their own here${onlyReported === 0 ? "" : `; ${only}`}.`;
  },
  found: "Found by the machine. A name beside a quotation is what the source says, no more.",
  conflictsTitle: (n: number): string =>
    n === 1 ? "One quotation is given to two people" : `${capitalise(countWord(n))} quotations are given to two people each`,
  conflictsSub:
    "The same words within one event, under two names. A version counts where a transcript holds the words or a person has decided; otherwise neither does.",
  conflictOpen: "Not settled: the words count for nobody.",
  conflictByTranscript: (name: string): string =>
    `A transcript gives these words to ${isolate(name)}; the other version counts for nobody.`,
  conflictDecided: (name: string): string => `Decided: ${isolate(name)} said it; the other version counts for nobody.`,
  conflictDismissed: "Decided: both said it.",
  conflictCommand: (id: string, name: string): string => `hymnsheet review PROJECT confirm ${id} --value ${JSON.stringify(name)}`,
  decidedTitle: (n: number): string => (n === 1 ? "One decision about voices" : `${capitalise(countWord(n))} decisions about voices`),
  decidedSub: "Taken by people, kept apart from the run, and part of every count. Each can be taken back.",
  decidedRejected: (name: string): string => `Not words of ${isolate(name)}: they stay with the outlet`,
  decidedConfirmed: (name: string): string => `Confirmed as words of ${isolate(name)}`,
  decidedRelabelled: (from: string, to: string): string =>
    from === to ? `Given to ${isolate(to)}` : `Given to ${isolate(to)} rather than ${isolate(from)}`,
  decidedSame: (from: string, to: string): string => `${isolate(from)} is ${isolate(to)}`,
  decidedWhere: (from: string, to: string, where: string): string => `${isolate(from)} is ${isolate(to)} ${where}`,
  inSource: (id: string): string => `in the source ${isolate(id)}`,
  inOutlet: (name: string): string => `in the sources of ${isolate(name)}`,
  inFolder: (name: string): string => `in the folder ${isolate(name)}`,
  decidedBy: (analyst: string, day: string, reason: string): string =>
    `${analyst === "" ? "Decided" : `Decided by ${isolate(analyst)}`}, ${day}${reason === "" ? "" : `: ${isolate(reason)}`}`,
  moreDecisions: (n: number): string => `${capitalise(count(n))} more are in the table review.`,
  declaredTitle: "What sources say of where they have words from",
  declaredSub: "Said openly: an agency, a joint statement, words cited by name. It hides nothing, and no number of speakers rests on it.",
  declares: "Says",
  declaredWords: "In these words",
  declared: (kind: "agency" | "joint" | "citation"): string =>
    ({ agency: "names an agency", joint: "is, or tells of, a joint statement", citation: "cites somebody" })[kind],
  moreDeclared: (n: number): string => `${capitalise(count(n))} more places are in the table part.`,
  attributes: (outlet: string, name: string): string => `${isolate(outlet)} attributes it to ${isolate(name)}`,
  outletUnknown: "A source without an outlet",
  sameWords: (share: number): string => `${percent(share)} of the words are the same.`,
  moreConflicts: (n: number): string => `${capitalise(count(n))} more pairs of sources in conflict are in the tables.`,
  eventsTitle: "Event by event",
  eventsSub: (shown: number, all: number): string =>
    shown === all ? "In order of time." : `The ${count(shown)} events carried by most sources, of ${count(all)}, in order of time.`,
  speakersHead: "Speakers",
  speakerOwn: "own text here",
  speakerReported: (quoted: number, told: number): string => {
    const parts = [
      ...(quoted > 0 ? [`quoted in ${sources(quoted)}`] : []),
      ...(told > 0 ? [`${quoted > 0 ? "" : "only "}told of in ${sources(told)}`] : []),
    ];
    return parts.join(", ");
  },
  speakerOnlyReported: "no text of their own here",
  speakerDisputed: "another source gives these words to somebody else",
  unnamed: (n: number): string => (n === 1 ? "One voice that no source names" : `${capitalise(countWord(n))} voices that no source names`),
  noReports: "No report of it is here.",
  report: "Report",
  published: "Published",
  ofWhom: "Gives words to",
  makeup: "What it is made of",
  quoted: (share: number): string => `${percent(share)} quoted`,
  told: (share: number): string => `${percent(share)} paraphrase`,
  prose: (share: number): string => `${percent(share)} prose`,
  spoken: (share: number): string => `${percent(share)} own words`,
  makeupLabel: (quoted: number, told: number): string =>
    `${percent(quoted)} of the text is quoted, ${percent(told)} paraphrases what others said, the rest is the source's own prose.`,
  keyQuoted: "quoted words",
  keyTold: "paraphrase: what others said, in the outlet's words",
  keyProse: "the outlet's own prose",
  sameText: (outlet: string): string => `the same text as in ${isolate(outlet)}`,
  sameTextUnnamed: "the same text as another source here",
  moreReports: (n: number): string => `${capitalise(count(n))} more ${n === 1 ? "report is" : "reports are"} in the tables.`,
  moreSpeakers: (n: number): string => `and ${count(n)} more`,
  untitled: "without a title",
  read: "Read texts with their voices",
  unplacedTitle: (n: number): string =>
    n === 1 ? "One report whose event is not known" : `${capitalise(countWord(n))} reports whose event is not known`,
  unplacedSub:
    "They give words to somebody, and neither the words nor the dates say on which occasion. Only texts that can be read here are listed.",
  outletsTitle: (n: number): string => `Outlets that print the same words: ${n === 1 ? "one pair" : `${countWord(n)} pairs`}`,
  outletsSub: "This is about publications, not about speakers: no number of speakers rests on it.",
  first: "Source",
  second: "Other source",
  sharedFirst: "Of the first in the other",
  sharedSecond: "Of the other in the first",
  relation: "What it looks like",
  relationOf: (relation: "wire" | "release" | "copy" | "same_event"): string =>
    ({
      wire: "agency text, named as such",
      release: "words of a release",
      copy: "the same prose",
      same_event: "the same event; shared are mostly quotations",
    })[relation],
  earlier: "published earlier",
  share: percent,
  moreOutlets: (n: number): string => `${capitalise(count(n))} more pairs are in the tables.`,
  notRunTitle: "Voices were not looked for",
  notRun:
    "This run took the input at its word: a source belongs to the speaker it is given to, else to its outlet. Quotations inside articles were given to nobody.",
  notRunCommand: "hymnsheet analyze TEXTS --out PROJECT --levels words,voices",
  nothingTitle: "Nobody is quoted",
  nothing: "The texts were searched for quotations and reports of what somebody said, and none was found that gives words to anyone.",
};
