/** Sentences of the brief about how many independent sources stand behind what is said, and what else could explain it. */
import { chance } from "./chance.ts";
import type { VerdictWords } from "./verdicts.ts";
import { count, list, number, numberWord, sentence, when, type KnownTime } from "./english.ts";

export interface ToldBand {
  /** Whole numbers, `low <= high`. */
  readonly low: number;
  readonly high: number;
  /** Name of the comparison set; empty where the corpus itself is it. */
  readonly set: string;
}

const bandWords = ({ low, high }: Pick<ToldBand, "low" | "high">): string =>
  low === high ? numberWord(low) : `${numberWord(low)} to ${numberWord(high)}`;

const howMany = (n: number): string => (n === 0 ? "none" : numberWord(n));
const setOf = (set: string): string => (set === "" ? "this corpus" : set);

export const independenceMessages = {
  notRun: "independence was not judged in this run.",
  noSpeakers: "Two speakers whose statements could be compared: the corpus holds no two named speakers.",
  nothingShared: (scope: string): string =>
    `Something that two or more speakers share: none found in ${scope}, so there is no agreement to explain.`,
  noAllegation: (scope: string): string => `Allegation made by two or more speakers: none found in ${scope}, so none are counted.`,
  tooLittle: (nullPairs: number, needed: number): string =>
    `too little to calibrate: only what matches and what differs is told. This corpus has ${count(nullPairs, "pair")} of opponents at one event, and ${number(needed)} are needed; a comparison set in the same language would help.`,
  /** Which allegations rest on how many sources: those of one band together. */
  sources: (bands: readonly (readonly [letters: string, band: Pick<ToldBand, "low" | "high">])[], set: string): string => {
    const told = bands.map(([letters, band], index) => {
      const sources = index > 0 ? "" : band.high === 1 ? " independent source" : " independent sources";
      return `behind ${letters} ${index > 0 ? "" : band.high === 1 ? "stands " : "stand "}${bandWords(band)}${sources}`;
    });
    const isOne = bands.length === 1 && !bands[0]![0].startsWith("allegations");
    return sentence(`${list(told)} (comparison set: ${setOf(set)}); this does not show whether ${isOne ? "it is" : "they are"} true.`);
  },
  noBand: (letters: string): string =>
    `How many of those who make ${letters} are independent sources is not told, for want of a chance level; that they agree does not show whether it is true.`,
  /** @param clause  as `explanationClause` makes it. */
  explanations: (letters: string, clause: string): string => `What else could explain the agreement on ${letters}? ${sentence(clause)}.`,
  /** Who depends on each other over all they say. `likely`: an ICD 203 phrase, of the least certain pair. */
  /** @param set  `the same comparison set`, or `comparison set: NAME`. */
  dependent: (who: string, likely: string, p: number, set: string): string =>
    `It is ${likely}, over all they say here, that ${who} took what they share from one text or from each other; texts as long share a line as rare as theirs by chance in ${chance(p)} pairs (${set}).`,
  sameSet: "the same comparison set",
  comparisonSet: (set: string): string => `comparison set: ${setOf(set)}`,
  independent: (who: string): string => `Judged independent of all of them: ${who}`,
  open: (open: number, all: number): string =>
    `${howMany(open)} of ${count(all, "pair")} of speakers ${open === 1 ? "stays" : "stay"} undetermined`,
  /** Pairs of which the words themselves say who has it from whom, or that both put it out. */
  declared: (pairs: readonly Pick<VerdictWords, "verdict" | "a" | "b" | "earlier">[], more: number): string => {
    const told = pairs.map(({ verdict, a, b, earlier }) => {
      if (verdict !== "copy") return `${a} and ${b} put out one text together`;
      return earlier === "" ? `one of ${a} and ${b} has words from the other` : `${earlier === a ? b : a} has words from ${earlier}`;
    });
    return `By what the words themselves say, ${list(told)}${more > 0 ? `; ${count(more, "more pair")} declare likewise` : ""}.`;
  },
  /** @param declared  pairs told before, of which the words themselves say it. */
  pairs: (all: number, one: number, apart: number, open: number, declared: number): string =>
    declared > 0 && declared === one && open === all - one
      ? `${open === 1 ? "The one other pair" : `All other ${count(open, "pair")}`} of speakers ${open === 1 ? "stays" : "stay"} undetermined.`
      : open === all
        ? `${all === 1 ? "The one pair" : `All ${count(all, "pair")}`} of speakers ${all === 1 ? "stays" : "stay"} undetermined.`
        : `Of ${count(all, "pair")} of speakers ${howMany(one)} ${one === 1 ? "is" : "are"} judged to have it from one text or from each other and ${howMany(apart)} to be independent; ${howMany(open)} ${open === 1 ? "stays" : "stay"} undetermined.`,
  commonText: (text: {
    readonly lines: number;
    readonly who: string;
    readonly first: KnownTime | null;
    readonly opening: string;
    readonly rest: number;
  }): string => {
    const first = text.first === null ? "" : `, seen earliest here ${when(text.first)}`;
    const rest =
      text.rest > 0 ? ` ${sentence(numberWord(text.rest))} more such ${text.rest === 1 ? "text is" : "texts are"} reconstructed.` : "";
    return `The statements of ${text.who} give a common text (reconstructed) of ${count(text.lines, "line")}${first}: “${text.opening}”; whether such a text exists is not known.${rest}`;
  },
  noCommonText: (scope: string): string => `Common text behind several statements: none found in ${scope}.`,
};
