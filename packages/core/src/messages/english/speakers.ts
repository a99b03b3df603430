import { capitalise, count, countWord, isolate } from "./words.ts";

export const speakers = {
  title: (a: string, b: string, n: number): string =>
    `${isolate(a)} and ${isolate(b)} share most: ${n === 1 ? "one line" : `${countWord(n)} lines`}`,
  lede: (pairs: number, all: number): string =>
    `${capitalise(count(pairs))} of ${count(all)} pairs of speakers share at least one line. Rows are ordered so that speakers who share more stand together.`,
  scope: (lines: number, all: number): string =>
    lines === all
      ? `Counted: all ${count(all)} shared lines, own words only.`
      : `Counted: the ${count(lines)} lines of this report, of ${count(all)} shared lines; own words only.`,
  caption:
    "Above the diagonal: lines both say. On it: passages a speaker repeats from statements of his or her own, set apart. Below it: the verdict for the pair.",
  rest: (n: number): string =>
    `${capitalise(countWord(n))} more ${n === 1 ? "speaker is" : "speakers are"} not drawn; the forty with most lines are. The list below has everyone in this report.`,
  cell: (a: string, b: string, n: number): string =>
    `${isolate(a)} and ${isolate(b)}: ${n === 0 ? "no shared line" : n === 1 ? "one shared line" : `${count(n)} shared lines`}`,
  ownCell: (a: string, n: number): string =>
    `${isolate(a)}: ${n === 0 ? "no passage repeated from own statements" : `${count(n)} passages repeated from own statements`}`,
  verdictCell: "not assessed",
  toIndependence: "The verdicts, pair by pair",
  keyShared: "shared lines",
  keyOwn: "own repetitions, set apart",
  keyUndetermined: "verdict not assessed in this run",
  keyNothing: "nothing shared",
  keyboard: "Arrow keys move through the table, Enter opens the comparison.",
  listTitle: "Everyone in these lines",
  speaker: "Speaker",
  statements: "Statements",
  lines: "Lines",
  firstSeen: "Earliest seen here in",
  sharesMost: "Shares most with",
  since: "Organisation",
  fromTo: (organisation: string, range: string): string => (range === "" ? organisation : `${organisation}, ${range}`),
  pair: (name: string, n: number): string => `${isolate(name)} (${count(n)})`,
  nothingTitle: "No two speakers share a line",
  nothing: "There is no pair to show. Own repetitions and stock wording are set apart and do not make a pair.",
};
