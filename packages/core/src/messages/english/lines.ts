import { capitalise, count, countWord, isolate } from "./words.ts";

const speakers = (n: number): string => `${countWord(n)} ${n === 1 ? "speaker" : "speakers"}`;

export const lines = {
  title: (n: number): string =>
    n === 1 ? "One line is said by two speakers or more" : `${capitalise(countWord(n))} lines are each said by two speakers or more`,
  titleTop: (shown: number, all: number): string => `The ${count(shown)} most repeated of ${count(all)} shared lines`,
  lede: "Ordered by how unusual the words are and how many speakers say them. Open a line to see every speaker, word by word and in context.",
  search: "Search in the lines",
  speaker: "Speaker",
  allSpeakers: "all speakers",
  sort: "Order",
  sortRank: "rarity and speakers",
  sortSpeakers: "number of speakers",
  sortFirst: "first seen",
  sortLength: "length",
  shown: (n: number, all: number): string => (n === all ? `${count(n)} lines` : `${count(n)} of ${count(all)} lines`),
  clear: "Clear the search",
  noMatchTitle: "No line has these words",
  noMatch: (all: number): string => `${count(all)} lines were searched. The search looks for the letters as typed, in the line itself.`,
  number: (rank: number): string => `line ${rank}`,
  unusual: (percent: number): string => (percent >= 100 ? "among the less rare half" : `among the rarest ${percent} %`),
  firstBy: (date: string, name: string): string => `${date}, ${isolate(name)}`,
  detailTitle: (n: number, isExact: boolean): string =>
    `${capitalise(speakers(n))} ${n === 1 ? "says" : "say"} this line${isExact ? " word for word" : " in nearly the same words"}`,
  what: "What matches",
  whatText: (wordCount: number, speakerCount: number, sourceCount: number): string =>
    `${count(wordCount)} words, ${speakers(speakerCount)}, ${count(sourceCount)} ${sourceCount === 1 ? "source" : "sources"}`,
  how: "How unusual",
  howText: (percent: number, all: number): string =>
    percent >= 100
      ? `Its words are in the less rare half of the ${count(all)} lines shown here.`
      : `Its words are among the rarest ${percent} % of the ${count(all)} lines shown here.`,
  howOnly: "It is the only line here.",
  chanceNotRun: "How often speakers share such a line by chance was not assessed in this run.",
  else: "What else could explain it",
  elseText:
    "Same event, stock phrase, same translator, a reporter’s choice of words, a common quotation: none of these was looked into in this run.",
  wordByWord: "Word by word",
  wordByWordSub: "Words as in the line step back, changes come forward. One row for each speaker, in order of time.",
  lineRow: "the line",
  keyOther: "other word",
  keyAdded: "added",
  keyLeftOut: "left out",
  keySame: "as in the line",
  keyWord: "word",
  asTheLine: "as the line",
  leftOutLabel: (text: string): string => `left out: ${text}`,
  addedLabel: "added:",
  variants: (n: number): string => (n === 1 ? "One wording" : `${capitalise(countWord(n))} wordings`),
  variantsSub: "The wording of the line first, then by number of uses. Words as in the line step back, changes come forward.",
  variantUses: (n: number): string => (n === 1 ? "once" : n === 2 ? "twice" : `${count(n)} times`),
  variantFirst: "earliest seen here:",
  spread: "Over time",
  spreadSub: (first: string, last: string, halfDays: number, isOneDay: boolean): string =>
    isOneDay
      ? `All dated uses seen here are of one day, ${first}.`
      : `Earliest seen here ${first}, latest ${last}; half of the dated uses ${halfDays === 0 ? "on the first day" : `within ${count(halfDays)} ${halfDays === 1 ? "day" : "days"}`}. It may have been said before, elsewhere.`,
  spreadUses: (unit: "day" | "week" | "month" | "year"): string => `uses per ${unit}`,
  spreadSpeakers: "speakers so far",
  spreadLabel: (unit: "day" | "week" | "month" | "year", most: number, all: number): string =>
    `Uses per ${unit}, at most ${count(most)}; speakers so far, ${count(all)} in the end.`,
  containedIn: (n: number, all: number): string =>
    n === 0
      ? "Its words stand in a longer line too:"
      : `Its words stand in a longer line too, in which ${n === all ? "all" : count(n)} of its ${count(all)} speakers say them:`,
  contains: (n: number): string => (n === 1 ? "A shorter line stands in it:" : `${capitalise(countWord(n))} shorter lines stand in it:`),
  sameText: (n: number): string =>
    n === 1
      ? "One more line shown here is a part of the same text:"
      : `${capitalise(countWord(n))} more lines shown here are parts of the same text:`,
  partOf: (rank: number): string => `part of the same text as line ${rank}`,
  formTitle: (textCount: number): string => (textCount > 0 ? `One form, ${count(textCount)} texts` : "Filled in"),
  formSub: (slotCount: number, isWhole: boolean): string =>
    `${isWhole ? "The texts as wholes" : "The line"} ${isWhole ? "have" : "has"} ${countWord(slotCount)} ${slotCount === 1 ? "place" : "places"} where each speaker says something else. ` +
    "Numbers mark these places; below them, what each filled in. An ellipsis stands for words of one text alone.",
  formSlot: (slot: number): string => `place ${slot}`,
  formOwn: "words of one text alone",
  formLead: "This line belongs to a form that several filled in.",
  formLeadLink: "See the whole form",
  signedTitle: (n: number): string => `${capitalise(countWord(n))} ${n === 1 ? "name signs" : "names sign"} it`,
  signedSub: "The text itself says who puts it out together: a common source that is declared. Their copies of it count once.",
  signedBy: (names: readonly string[]): string => `Signed by ${names.map(isolate).join(", ")}.`,
  allPlaces: "Every place, in order of time",
  allPlacesSub: (shown: number, all: number): string =>
    shown === all
      ? `${count(all)} ${all === 1 ? "place" : "places"} where it is said.`
      : `${count(shown)} of ${count(all)} places; the rest is in the tables.`,
  context: "in context",
  noContext: "The text around this place is in the tables, not in this file.",
  openSource: "open the source",
  mentions: "Quoted, rejected or in an outlet’s own words",
  mentionsSub: "These places hold the line too. They do not count as speakers of it.",
  stanceQuotes: "quotes another",
  stanceRejects: "rejects it",
  noteBy: (analyst: string, day: string): string => `Note${analyst === "" ? "" : ` by ${analyst}`}, ${day}:`,
  stanceOutlet: "words of the outlet",
  previous: "Previous line",
  next: "Next line",
  method: "Method",
  methodText: (bits: string): string =>
    `Rarity ${bits} bits: how surprising these words are under the word statistics of this corpus. The order of lines is rarity times speakers. Bits are no probability of anything about the speakers.`,
  emptyTitle: "No line is shared by two speakers",
};
