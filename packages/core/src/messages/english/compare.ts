import { capitalise, count, countWord, isolate } from "./words.ts";

export const compare = {
  title: (a: string, aDate: string, b: string, bDate: string): string => `${isolate(a)}, ${aDate}, beside ${isolate(b)}, ${bDate}`,
  lede: (shared: number, exact: number): string =>
    `${capitalise(countWord(shared))} shared ${shared === 1 ? "line" : "lines"}` +
    (exact === 0
      ? ", none word for word."
      : exact === shared
        ? `, ${shared === 1 ? "word for word" : "all word for word"}.`
        : `, ${countWord(exact)} word for word.`),
  scope: "Only passages among the lines of this report are compared; the rest of both texts is not in this file.",
  first: "One statement",
  second: "beside",
  option: (name: string, date: string, shared: string): string => `${name}, ${date} (${shared})`,
  mapLabel: (n: number): string =>
    `Where the ${count(n)} shared lines stand in the two texts; a line joins the two places of each. The list below holds the same.`,
  mapKeyPlace: "place of a shared line in the text; number: line",
  mapKeySame: "same line",
  mapKeyAlone: "line of this report that only this one of the two says",
  hereOnly: (names: string): string => `not in this statement; also said by ${names}`,
  hereOnlyCount: (n: number): string => `not in this statement; also said by ${countWord(n)} others`,
  verbatim: "word for word",
  nearly: "nearly word for word",
  reordered: "in another order",
  paraphrase: "in other words",
  keyShared: "same words",
  apparatus: (n: number): string => `Every speaker on line ${count(n)}`,
  apparatusSub: "The comparison marks what is the same. Here what differs is marked.",
  nothingTitle: "There is no pair to compare",
  nothing: "No two statements of different speakers share a line of this report.",
};
