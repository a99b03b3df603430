import { capitalise, count, isolate } from "./words.ts";

const names = { passage: "lines", figure: "images", device: "devices", claim: "allegations", point: "orders of points" } as const;
type Level = keyof typeof names;
type Occasion = "same" | "other";
const places: Readonly<Record<Occasion, string>> = { same: "opponents at one event", other: "speakers at different events" };

export const calibration = {
  titleOwn: "How often opponents share a rare line by chance, counted in this corpus",
  titleSet: "How often opponents share a rare line by chance, taken from a comparison set",
  titleNone: "Too little to calibrate",
  ledeOwn:
    "Opponents who speak at one event see the same things and have no reason to speak from one text. What they share shows how much agreement the event alone makes; only what goes beyond counts as repetition.",
  ledeSet: (set: string): string =>
    `This corpus has too few pairs of opponents at one event for a chance level of its own. Numbers fitted elsewhere stand in: ${isolate(set)}. They hold for that genre, period and language, and are named beside every number here.`,
  ledeNone:
    "This corpus has too few pairs of opponents at one event, and no comparison set stands in. So no probability and no number of sources stands anywhere in this report: only what matches and what differs.",
  have: (same: number, other: number, needed: number): string =>
    `Here: ${count(same)} ${same === 1 ? "pair" : "pairs"} of opponents at one event and ${count(other)} of speakers at different events. A chance level of its own needs ${count(needed)} of the first kind.`,
  helpTitle: "What would help",
  help: [
    "more statements of opposed camps on the same events, also of people nobody suspects;",
    "the camps of the speakers, in the list of speakers: opponents are told by them;",
    "dates and events, so that statements on one occasion are known as such;",
    "a project of the same language and genre to compare with.",
  ] as const,
  helpCommand: "hymnsheet calibrate PROJECT --compare OTHER-PROJECT",
  languages: (tags: readonly string[]): string => `It holds for: ${tags.join(", ")}.`,

  plotTitle: (level: Level, occasion: Occasion): string => `${capitalise(names[level])}, ${places[occasion]}`,
  plotsTitle: "Counted here against expected",
  plotsSubOwn:
    "Dots: pairs of this corpus that share something at least this rare. Line: what the fitted chance level expects. Rarer stands further right.",
  plotsSubSet:
    "Dots: pairs of this corpus that share something at least this rare. Line: what the comparison set expects for texts as long. Dots far above the line mean that the set is too lenient for this corpus.",
  plotsSubNone: "Pairs of this corpus that share something at least this rare. They are too few to fit a chance level on.",
  plotLabel: (level: Level, occasion: Occasion, first: number, last: number): string =>
    `${capitalise(names[level])} of ${places[occasion]}: ${count(first)} pairs share one at the left end of the scale, ${count(last)} at the right end. The table below holds every point.`,
  axisX: "rarer →",
  axisY: "pairs",
  keyObserved: "counted",
  keyExpected: "expected",
  table: "The numbers behind the plots",
  rarity: "Rarity (bits)",
  observed: "Pairs counted",
  expected: "Pairs expected",
  expectedOf: (n: number): string => (n < 0.05 ? "less than 0.1" : n < 10 ? n.toFixed(1) : count(Math.round(n))),
  notFitted: "not fitted",
  noPlot: (pairs: number): string =>
    pairs === 0 ? "There is no pair here to count." : "None of the pairs counted here shares anything rare, so there is nothing to draw.",

  fitsTitle: "What it was fitted on",
  fitsCaption: "Pairs of statements of people who have nothing from each other, and those of them that share something rare.",
  what: "What is shared",
  pairs: "Pairs",
  sharing: "Of them sharing",
  set: "Comparison set",
  thisCorpus: "this corpus",
  kind: (level: Level, occasion: Occasion): string => `${capitalise(names[level])}, ${places[occasion]}`,
  method: "Method",
  methodText:
    "Over a threshold the expected number of shared items of S bits or more between statements of m and n words is K · m · n · 2^(−lambda · S), fitted for each level on null pairs (Karlin and Altschul 1990). A chance below what the null pairs can show is bounded by the fit. Verdicts are corrected for the number of pairs (Benjamini and Hochberg 1995).",
  threshold: "Threshold (bits)",
  rate: "K at the threshold, per million pairs of words",
  lambda: "lambda",
};
