import { likelihoodRange } from "../likelihood.ts";
import { explanationSentences, threeLines } from "../three-lines.ts";
import { verdictName, verdictSentence } from "../verdicts.ts";
import { capitalise, count, countWord, isolate, words } from "./words.ts";

const speakers = (n: number): string => `${countWord(n)} ${n === 1 ? "speaker" : "speakers"}`;
const pairs = (n: number): string => `${countWord(n)} ${n === 1 ? "pair" : "pairs"}`;

const howMany = (n: number): string => (n === 0 ? "none" : countWord(n));

/** Terms behind a pair, as the method disclosure prints them. */
const terms: Readonly<Record<string, string>> = {
  shared_lines: "lines both have",
  shared_tokens: "words in them",
  missing_lines: "lines others share and one of them has not",
  opposed_speakers_using_it: "speakers of opposed camps who use some of it",
  event_not_excluded: "nothing but facts agrees and no opponent is there to compare",
  family_both: "lines of others too that both have",
  family_only_a: "that only the first has",
  family_only_b: "that only the second has",
  family_neither: "that neither has",
  wording_only_a: "variants of wording only the first has",
  wording_only_b: "variants of wording only the second has",
  wording_same_change: "the same change of wording in both",
  common_source: "for a common source, against either repeating the other",
  a_copies_b: "for the first repeating the second",
  b_copies_a: "for the second repeating the first",
  direction_time: "direction: dates",
  direction_containment: "direction: what each lacks",
  direction_idiolect: "direction: whose words they are",
  direction_cut_edges: "direction: where a shared passage is cut off",
  direction_declared: "direction: declared",
};
const units: Readonly<Record<string, string>> = {
  passage: "line",
  figure: "image",
  device: "device",
  claim: "allegation",
  point: "order of points",
};

function termName(name: string): string {
  const [, level, rest] = /^(passage|figure|device|claim|point)_(.+)$/u.exec(name) ?? [];
  if (level !== undefined && rest !== undefined) {
    const unit = units[level] ?? level;
    if (rest === "bits") return `${unit}: rarity`;
    if (rest === "chance_same_occasion") return `${unit}: chance at one event`;
    if (rest === "chance_other_occasion") return `${unit}: chance at different events`;
  }
  return terms[name] ?? name.replaceAll("_", " ");
}

export const independence = {
  titleGroup: (n: number): string => `${capitalise(speakers(n))} have lines from one text, or from each other`,
  titlePair: (a: string, b: string): string => `${isolate(a)} and ${isolate(b)} have lines from one text, or one from the other`,
  titleDeclared: (n: number): string => `${capitalise(pairs(n))} ${n === 1 ? "says itself" : "say themselves"} where the words come from`,
  titleNone: "No two speakers are judged to have lines from one text",
  titleNoLevel: "Too little to calibrate: independence is not judged here",
  titleNotRun: "Independence was not judged in this run",
  titleNothing: "Nothing is shared whose independence could be judged",
  notRun: "Who has something from whom, and how many independent sources stand behind an allegation, was not looked at.",
  notRunCommand: "hymnsheet analyze TEXTS --out PROJECT --levels words,voices,figures,devices,claims,outline,judgements",
  nothing: "No two named speakers share anything that counts, so there is no agreement to explain.",
  lede: "A pair is shown as having it from one text only where that holds whether or not the two are taken for people of one camp. Independence says nothing about truth: what many repeat may be true, and what many say independently may be false.",
  ledeNoLevel:
    "What matches and what differs is told below. Without a chance level nothing can be said about who has what from whom, so no number of sources and no verdict stands here, beyond what the texts themselves declare.",
  compared: (judged: number, dependent: number, apart: number, open: number): string =>
    `${capitalise(pairs(judged))} compared: ${howMany(dependent)} from one text or each other, ${howMany(apart)} independent, ${howMany(open)} undetermined.`,
  declared: (n: number): string => `${capitalise(countWord(n))} ${n === 1 ? "is" : "are"} declared by a text itself.`,
  levelOwn: "Chance level: this corpus itself.",
  levelSet: (set: string): string => `Chance level from a comparison set: ${isolate(set)}.`,
  levelNone: "No chance level: too little to calibrate.",
  levelLink: "How chance was measured",

  bandsTitle: "How many sources stand behind each allegation",
  bandsSub: (n: number): string =>
    `The bar runs from the fewest to the most independent sources that these speakers may amount to. It does not show whether ${n === 1 ? "it is" : "any of it is"} true.`,
  bandsNone: "How many independent sources these speakers amount to cannot be told without a chance level.",
  bandsCaption: "Allegations made by two speakers or more, with who makes each, on what ground, and how many independent sources that is.",
  allegation: "Allegation",
  accusers: "Who alleges it",
  sources: "Independent sources",
  band: (low: number, high: number, n: number): string => `${low === high ? count(low) : `${count(low)} to ${count(high)}`} of ${count(n)}`,
  bandLabel: (low: number, high: number, n: number): string =>
    `${speakers(n)}, ${low === high ? count(low) : `${count(low)} to ${count(high)}`} independent ${high === 1 ? "source" : "sources"}`,
  bandNone: "not calibrated",
  bandNoneLabel: (n: number): string => `${speakers(n)}; the number of independent sources is not calibrated`,
  bandMany: (n: number): string => `not counted: more than ${count(n)} speakers`,
  noTruth: "does not show whether it is true",
  noGround: "no ground stated",
  grounds: (n: number): string => `${countWord(n)} state a ground`,
  oneGround: "one states a ground",
  answers: "answers not assessed in this version",
  moreAccusers: (n: number): string => `and ${countWord(n)} more`,
  openPairs: "pairs",
  openPairsOf: (text: string): string => `pairs of speakers of “${isolate(text)}”`,
  lineBand: (band: string): string => `Independent sources behind it: ${band}. It does not show whether it is true.`,
  lineBandNone: "How many independent sources stand behind it is not calibrated.",

  matrixTitle: "Who stands to whom",
  matrixTitleOf: (text: string): string => `Who stands to whom on “${isolate(text)}”`,
  matrixSub: "Each cell is a pair of speakers; those who have most from one text stand together.",
  matrixBeside: "Only lines in and beside this allegation are weighed here.",
  toAll: "Over all they say",
  caption: "Verdicts for pairs of speakers. Arrow keys move, Enter opens the pair.",
  group: "Group",
  groupOf: (n: number, names: string): string => `${count(n)} speakers: ${isolate(names)}`,
  groupRest: "speakers in most judged pairs",
  cell: (a: string, b: string, verdict: string, isDeclared: boolean, lines: number): string =>
    `${isolate(a)} and ${isolate(b)}: ${verdict}${isDeclared ? ", declared" : ""}${lines > 0 ? `, ${countWord(lines)} ${lines === 1 ? "line" : "lines"} in common` : ""}`,
  missingCell: (a: string, b: string): string => `${isolate(a)} and ${isolate(b)}: nothing in common that was compared`,
  keyMissing: "nothing in common that was compared",
  keyDeclared: "framed: declared by a text itself",
  notDrawn: (n: number): string =>
    `${capitalise(speakers(n))} ${n === 1 ? "shares" : "share"} nothing with anybody, or ${n === 1 ? "is" : "are"} in the tables only, and ${n === 1 ? "is" : "are"} not drawn.`,
  small: "On this screen the pairs stand in the list.",

  pairsTitle: "Pairs",
  pairsCaption: "Those with most in common first.",
  pair: "Speakers",
  verdict: "Verdict",
  matches: "What matches",
  allPairs: (n: number): string => `All ${count(n)} pairs of these speakers`,
  inTables: "in the tables",
  declaredWord: "declared",
  noLine: "no line",

  detailTitle: (a: string, b: string): string => `${isolate(a)} and ${isolate(b)}`,
  sentence: verdictSentence,
  verdictName,
  threeLines,
  explanations: explanationSentences,
  excluded: "excluded",
  open: "not excluded",
  nothingToExplain: "nothing to explain",
  nothingShared: "Nothing is shared that would need an explanation.",
  likelihood: (low: number, high: number): string =>
    `That one has it from the other, or both from one text, is ${likelihoodRange(low, high)}, whether or not they are taken for people of one camp.`,
  termsInTables: "What this pair shares is in the tables, not in this file.",
  sharedTitle: (n: number): string => `${capitalise(countWord(n))} of the lines they share`,
  compareLink: "Compare their statements word by word",
  method: "Method",
  methodText: (mean: string, low: string, high: string): string =>
    `Probability of dependence ${mean} (${low} under the prior of unrelated speakers, ${high} under that of one camp).`,
  methodFactor: (nats: string, q: string): string =>
    `Log Bayes factor ${nats} nats; rate of false discoveries ${q}. A verdict needs 95 % under both priors and a rate of false discoveries of at most 5 %.`,
  methodNone: "No chance level: no probability is computed.",
  term: "Term",
  value: "Value",
  termName,
  termValue: (value: number, unit: string): string => {
    const rounded =
      unit === "probability"
        ? value < 0.0001
          ? "less than 0.0001"
          : String(Number(value.toPrecision(2)))
        : count(Math.round(value * 10) / 10);
    if (unit === "yes") return "yes";
    return unit === "lines" || unit === "speakers" || unit === "probability" ? rounded : `${rounded} ${unit === "tokens" ? "words" : unit}`;
  },
  lineWords: (n: number): string => words.words(n),
};
