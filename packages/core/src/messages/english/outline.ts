import { chance } from "../chance.ts";
import { capitalise, count, countWord, isolate } from "./words.ts";

const points = (n: number): string => `${countWord(n)} ${n === 1 ? "point" : "points"}`;

export const outline = {
  title: (a: string, b: string, inOrder: number): string => `${isolate(a)} and ${isolate(b)} make ${points(inOrder)} in the same order`,
  titleUnnamed: (inOrder: number): string => `Two statements make ${points(inOrder)} in the same order`,
  titleNone: "No order of points is unusual here",
  lede: "Only full transcripts are compared: the order of an article is the reporter’s. A story told in the order in which it happened has that order for all who tell it.",
  noneLede: (pairs: number): string =>
    `${capitalise(countWord(pairs))} ${pairs === 1 ? "pair of statements has" : "pairs of statements have"} three points or more in common, none in an order beyond what chance and custom explain.`,
  figureTitle: (a: string, b: string): string => `${isolate(a)} beside ${isolate(b)}`,
  sentence: (inOrder: number, shared: number, moved: number, p: number): string =>
    `${capitalise(points(shared))} in common, ${countWord(inOrder)} of them in one order${moved === 0 ? "" : `, ${countWord(moved)} moved`}. Were every order as likely, so much of it would come up in ${chance(p)}.`,
  conventional: "The order is usual here: speeches of others come as close to it. The pair is set aside.",
  notUnusual: "So much order is not unusual.",
  label: (a: string, b: string, inOrder: number, moved: number): string =>
    `Slope chart of ${isolate(a)} and ${isolate(b)}: ${points(inOrder)} in the same order, ${countWord(moved)} moved. The lists beside it hold the points.`,
  keySame: "same order",
  keyMoved: "moved",
  keyAlone: "left out by the other",
  moved: "moved",
  leftOutBy: (name: string): string => `left out by ${isolate(name)}`,
  pairsTitle: (n: number): string => (n === 1 ? "One pair of statements" : `${capitalise(countWord(n))} pairs of statements`),
  pairsSub: "In the order of how surprising the common order is. Open a pair to see its points.",
  pair: "Statements",
  shared: "Points in common",
  inOrder: "In one order",
  chanceHead: "By chance",
  chance,
  show: (a: string, b: string): string => `show ${isolate(a)} and ${isolate(b)}`,
  conventionalTitle: (n: number): string =>
    n === 1 ? "One pair is set aside: its order is usual" : `${capitalise(countWord(n))} pairs are set aside: their order is usual`,
  conventionalSub:
    "Greeting, thanks, condolence and closing come in an order of their own; so do points that most speeches here put in that order.",
  restTitle: (n: number): string =>
    n === 1
      ? "One pair with points in common in no unusual order"
      : `${capitalise(countWord(n))} pairs with points in common in no unusual order`,
  commonTitle: "Who makes which point where",
  commonSub: "Rows stand in the order in which the points come on average; numbers are places within each statement.",
  point: "Point",
  place: (n: number): string => count(n),
  leftOut: "leaves it out",
  more: (n: number): string => `${capitalise(count(n))} more pairs are in the table statement_pair.`,
  method: "Method",
  methodText: (bits: string, tau: string): string =>
    `Surprise of the order ${bits} bits; Kendall’s tau ${tau}. The chance counts orders of the common points in which as few pairs stand the other way round, or in which as long a chain stands in one order, and doubles the smaller. Pairs are shown below a false discovery rate of 5 %, unless the order is usual here.`,
  else: "One event told in time, a common document, answers to the same questions, one speaker following the other: none of these is excluded for an order alone; verdicts stand under Independence.",
};
