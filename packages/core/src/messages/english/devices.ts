import type { DeviceRow } from "../../model/tables/device.ts";
import { capitalise, count, countWord } from "./words.ts";

interface Device {
  readonly name: string;
  readonly what: string;
}

const kinds: Readonly<Record<DeviceRow["type"], Device>> = {
  anaphora: { name: "Anaphora", what: "clauses in a row that begin with the same words" },
  epistrophe: { name: "Epistrophe", what: "clauses in a row that end with the same words" },
  symploce: { name: "Symploce", what: "clauses in a row with the same beginning and the same end" },
  anadiplosis: { name: "Anadiplosis", what: "a clause that begins with the words the last one ended on" },
  epizeuxis: { name: "Epizeuxis", what: "a word said again at once" },
  chiasmus: { name: "Chiasmus", what: "words that return in turned order" },
  tricolon: { name: "Tricolon", what: "three parts of the same build" },
  antithesis: { name: "Antithesis", what: "two opposites set against each other" },
  rhetorical_question: { name: "Rhetorical question", what: "a question that wants no answer" },
  hypophora: { name: "Hypophora", what: "a question that the speaker answers" },
  enumeration: { name: "Enumeration", what: "four things or more in a row" },
  loaded_label: { name: "Loaded label", what: "a name that judges whom it names" },
  slogan: { name: "Slogan", what: "a short phrase said again and again" },
  appeal_to_fear: { name: "Appeal to fear", what: "a threat if one does not follow" },
  flag_waving: { name: "Flag waving", what: "the nation or the people as a reason" },
  whataboutism: { name: "What about", what: "an answer that points to another's fault" },
  false_dilemma: { name: "Either-or", what: "two choices as if there were no third" },
  bandwagon: { name: "Everybody says", what: "many people as a reason" },
};

export const devices = {
  title: (n: number): string =>
    n === 1
      ? "One device is filled with the same words by two speakers or more"
      : `${capitalise(countWord(n))} devices are each filled with the same words by two speakers or more`,
  lede: "Everybody who speaks in public asks questions and builds threes. What is counted as shared is the same device with the same words in it.",
  name: (type: string): string => (kinds as Readonly<Record<string, Device>>)[type]?.name ?? capitalise(type.replaceAll("_", " ")),
  what: (type: string): string => (kinds as Readonly<Record<string, Device>>)[type]?.what ?? "",
  sharedTitle: "The same device with the same words",
  matches: (speakers: number, sources: number): string =>
    `${count(speakers)} speakers, ${count(sources)} ${sources === 1 ? "source" : "sources"}, the same device with the same words or nearly so.`,
  how: (percent: number, all: number): string =>
    percent === 0
      ? "It is the only shared device here. How often speakers share devices by chance stands under Calibration."
      : `Its words are ${percent >= 100 ? "in the less rare half" : `among the rarest ${percent} %`} of the ${count(all)} shared devices here. How often speakers share devices by chance stands under Calibration.`,
  else: "A set phrase, a slogan everybody knows, a common source, an answer to the same question: none of these is excluded for a device alone; verdicts stand under Independence.",
  profileTitle: "How often each speaker uses each device",
  profileSub: (percent: string): string =>
    `Per 1,000 words of the speaker’s own. The dot is the count, the line its ${percent} interval: where lines overlap, the difference may be chance. A profile compares habits of speech; it does not show that anybody had words from anybody.`,
  interval: "95 %",
  speaker: "Speaker",
  per1000: "per 1,000 words",
  rate: (rate: string, low: string, high: string): string => `${rate} (${low}–${high})`,
  more: (n: number): string => `${capitalise(count(n))} more ${n === 1 ? "speaker is" : "speakers are"} in the table profile.`,
  moreTypes: (n: number): string => `${capitalise(count(n))} rarer ${n === 1 ? "device is" : "devices are"} in the table profile.`,
  noneShared: "No device is filled with the same words by two speakers; what each uses stands below.",
};
