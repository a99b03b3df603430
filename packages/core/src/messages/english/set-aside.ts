import { capitalise, count, countWord } from "./words.ts";

interface Reason {
  readonly name: string;
  readonly why: string;
}

/** Reasons in plain words, by the word in `suppressed_by`. */
const reasons: Readonly<Record<string, Reason>> = {
  frame: {
    name: "Frames of one speaker or outlet",
    why: "Letterheads, contact lines, datelines and closings that return in many texts of the same speaker or outlet.",
  },
  formula: {
    name: "Release formulas",
    why: "Stock sentences of the genre that many speakers use, such as the opening of a press release.",
  },
  stock: { name: "Stock wording", why: "Too common in this corpus to say anything about who repeats whom." },
  own_repetition: { name: "Own repetitions", why: "One speaker repeating his or her own words. That is not repetition between speakers." },
  one_speaker: { name: "One speaker only", why: "Every place belongs to one speaker." },
  one_speaker_after_merge: {
    name: "One person under two names",
    why: "A person confirmed that the speakers of these lines are one person.",
  },
  rejected_in_review: {
    name: "Rejected by a person",
    why: "Somebody looked at the finding and rejected it. The decision is kept with name, date and reason.",
  },
  quotation: { name: "Quotations of others", why: "The words belong to somebody who is quoted, not to the speaker." },
  third_party: { name: "Both quote a third", why: "Two speakers quote the same person or document." },
  title: { name: "Headlines", why: "Words of a headline belong to the outlet." },
  outlets: { name: "Words of outlets", why: "Prose of one outlet in another is repetition between outlets, not between speakers." },
};

const nameOf = (reason: string): string => reasons[reason]?.name ?? capitalise(reason.replaceAll("_", " "));

export const setAside = {
  title: (n: number): string => (n === 1 ? "One shared passage is set aside" : `${capitalise(countWord(n))} shared passages are set aside`),
  lede: "They are repeated words too, but they do not count towards any number in this report. Nothing is deleted: each stays in the tables with its reason.",
  reasonName: nameOf,
  reasonWhy: (reason: string): string => reasons[reason]?.why ?? "The reason is given as the analysis wrote it.",
  reasonCount: (reason: string, n: number): string => `${nameOf(reason)}: ${count(n)} ${n === 1 ? "passage" : "passages"}`,
  examples: (shown: number, all: number): string => `Shown: the ${countWord(shown)} most unusual of ${count(all)}.`,
  passage: "Passage",
  speakers: "Speakers",
  sources: "Sources",
  pairsTitle: "Single pairs set aside",
  pairs: "Pairs of places that share wording and do not count, by reason.",
  reason: "Reason",
  pairCount: "Pairs",
  nothingTitle: "Nothing was set aside",
  nothing: "No shared passage was held back as a frame, a formula or an own repetition.",
};
