import { capitalise, count, countWord } from "./words.ts";

interface Reason {
  readonly name: string;
  readonly why: string;
}

/** Reasons in plain words, by the word in `suppressed_by`. */
const reasons: Readonly<Record<string, Reason>> = {
  release_formula: {
    name: "Formulas of press releases",
    why: "Openings and closings that belong to the genre, such as “today released the following statement”.",
  },
  contact_line: { name: "Contact lines", why: "Telephone numbers, addresses and names of press offices." },
  dateline: { name: "Datelines", why: "Place and date at the head of a text." },
  office_formula: { name: "Formulas of office", why: "Titles, salutations and set phrases of an office or a house." },
  bill_formula: { name: "Names of bills and acts", why: "Whoever speaks of a bill has to use its name and number." },
  stock_phrase: { name: "Stock phrases", why: "Fixed phrases of the language, or words many others here used before." },
  speaker_frame: {
    name: "Frames of one speaker",
    why: "Sentences that return in many texts of the same speaker, such as a letterhead or a closing.",
  },
  outlet_frame: { name: "Frames of one outlet", why: "Sentences that return in many texts of the same outlet." },
  name_list: { name: "Lists of names", why: "Signatories, members or places in a row." },
  name: { name: "Names", why: "A name or title that everyone has to use." },
  link: { name: "Links", why: "Web addresses and the words around them." },
  date: { name: "Dates", why: "Days, months and years: whoever speaks of the day has to name it." },
  common_words: { name: "Too common", why: "Words so common in this corpus that sharing them says nothing about who repeats whom." },
  joint_statement: { name: "Joint statements", why: "One text that several people signed. It is one statement, not a repetition." },
  speaker_template: {
    name: "One office's own form",
    why: "Texts that one office fills in again and again. They repeat nobody but themselves.",
  },
  report: { name: "Two reports of one statement", why: "Two sources report the same words by the same speaker." },
  outlets: { name: "Words of outlets", why: "Prose of one outlet in another: repetition between outlets, not between speakers." },
  self: { name: "Own repetitions", why: "A speaker repeating his or her own words. That is not repetition between speakers." },
  quotes_other: { name: "One quotes the other", why: "The speaker names or quotes the one whose words they are." },
  third_party: { name: "Both quote a third", why: "Two speakers quote the same person or document." },
  repost: { name: "Shared posts", why: "The same post passed on." },
  rejected_in_review: {
    name: "Rejected by a person",
    why: "Somebody looked at the finding and rejected it. The decision is kept with name, date and reason.",
  },
  merged_in_review: {
    name: "One with another finding",
    why: "A person decided that it is the same as another finding, with which it is counted.",
  },
  regrouped_in_review: { name: "Parted by a person", why: "After a person took uses out of it, no two speakers share it." },
  one_speaker_after_merge: { name: "One person under two names", why: "A person confirmed that the speakers are one person." },
};

/** Words of `suppressed_by` that have a name. */
export const knownReasons: readonly string[] = Object.keys(reasons);

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
