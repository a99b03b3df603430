/** Sentences of the brief about how many independent sources stand behind what is said, and what else could explain it. */
import { chance } from "./chance.ts";
import { count, list, number, numberWord, sentence, when, type KnownTime } from "./english.ts";
import type { ToldAccuser } from "./brief-levels.ts";

export interface ToldBand {
  /** Whole numbers, `low <= high`. */
  readonly low: number;
  readonly high: number;
  /** Name of the comparison set; empty where the corpus itself is it. */
  readonly set: string;
}

export interface ToldSources {
  readonly words: string;
  readonly accused: string;
  readonly accusers: readonly ToldAccuser[];
  /** Accusers beyond those named. */
  readonly more: number;
  /** Null without a chance level. */
  readonly band: ToldBand | null;
  /** Pairs of accusers, and those of them who share a line beside it. */
  readonly pairCount: number;
  readonly sharingCount: number;
  /** Pairs of whom a text itself says where they have it from. */
  readonly declaredCount: number;
}

/** `one to two independent sources`, `one source`. */
export function bandWords({ low, high }: Pick<ToldBand, "low" | "high">): string {
  if (low === high) return low === 1 ? "one independent source" : `${numberWord(low)} independent sources`;
  return `${numberWord(low)} to ${numberWord(high)} independent sources`;
}

const noTruth = "this does not show whether it is true, and answers are not assessed in this version";
/** Accusers with day and stated ground; where nobody states one, that is said once. */
function accusersOf({ accusers, more }: Pick<ToldSources, "accusers" | "more">): string {
  const isBare = accusers.every(({ basis }) => basis === "");
  const told = accusers.map(({ name, said, basis }) => {
    const day = said === null ? "on a day that is not known" : when(said);
    return isBare ? `${name} ${day}` : `${name} ${day} (${basis === "" ? "no ground stated in these words" : `ground stated: “${basis}”`})`;
  });
  const names = more > 0 ? `${told.join(", ")} and ${count(more, "other")}` : list(told);
  return isBare ? `${names}, with no ground stated in these words` : names;
}
/** Which pairs share lines beside it, and of which a text says where they have it from. */
function sharedBeside({
  pairCount,
  sharingCount,
  declaredCount,
}: Pick<ToldSources, "pairCount" | "sharingCount" | "declaredCount">): string {
  if (pairCount === 1)
    return `${sharingCount === 1 ? "They share" : "They do not share"} lines beside it${declaredCount === 1 ? ", and a text itself says where they have it from" : ""}.`;
  const declared = declaredCount === 0 ? "" : `, and of ${numberWord(declaredCount)} a text itself says where they have it from`;
  if (sharingCount === pairCount) return `All ${count(pairCount, "pair")} of them share lines beside it${declared}.`;
  return `${sentence(howMany(sharingCount))} of their ${count(pairCount, "pair")} ${sharingCount === 1 ? "shares" : "share"} lines beside it${declared}.`;
}
const howMany = (n: number): string => (n === 0 ? "none" : numberWord(n));
const setOf = (set: string): string => (set === "" ? "this corpus" : set);

export const independenceMessages = {
  notRun: "independence was not judged in this run.",
  noSpeakers: "Two speakers whose statements could be compared: the corpus holds no two named speakers.",
  nothingShared: (scope: string): string =>
    `Something that two or more speakers share: none found in ${scope}, so there is no agreement to explain.`,
  noAllegation: (scope: string): string =>
    `Allegation made by two or more speakers: none found in ${scope}, so no sources of one are counted.`,
  tooLittle: (nullPairs: number, needed: number): string =>
    `too little to calibrate: only what matches and what differs is told. This corpus has ${count(nullPairs, "pair")} of opponents at one event, and ${number(needed)} are needed; a comparison set in the same language would help.`,
  sources: (told: ToldSources): string => {
    const total = told.accusers.length + told.more;
    const against = told.accused === "" ? "" : ` against ${told.accused}`;
    const band =
      told.band === null
        ? "how many of them are independent sources is not told, for want of a chance level"
        : `they amount to ${bandWords(told.band)} (comparison set: ${setOf(told.band.set)})`;
    const shared = told.pairCount === 0 ? "" : ` ${sharedBeside(told)}`;
    return sentence(`${count(total, "speaker")} allege “${told.words}”${against}, and ${band}: ${accusersOf(told)}; ${noTruth}.${shared}`);
  },
  explanations: (sentences: string): string => `What else could explain this agreement. ${sentences}`,
  /** Who depends on each other over all they say. */
  dependent: (names: readonly string[], more: number, pairs: number, p: number, set: string): string => {
    const told = more > 0 ? `${names.join(", ")} and ${count(more, "other")}` : list(names);
    return `${told} are judged, over all they say here, to have it from one text or from each other (${count(pairs, "pair")}). The rarest line of even the least unusual of these pairs comes up by chance, in texts as long, in ${chance(p)} pairs (comparison set: ${setOf(set)}).`;
  },
  independent: (names: readonly string[], more: number): string => {
    const told = more > 0 ? `${names.join(", ")} and ${count(more, "other")}` : list(names);
    return `Judged independent of all of them: ${told}.`;
  },
  declared: (sentences: readonly string[], more: number): string =>
    `${sentences.join(" ")}${more > 0 ? ` ${sentence(count(more, "more pair"))} ${more === 1 ? "is" : "are"} declared.` : ""}`,
  pairs: (all: number, one: number, apart: number, open: number): string =>
    `Of ${count(all, "pair")} of speakers compared, ${howMany(one)} ${one === 1 ? "is" : "are"} judged to have it from one text or one from the other, ${howMany(apart)} independent; for ${howMany(open)} that stays undetermined.`,
  commonText: (text: {
    readonly lines: number;
    readonly names: readonly string[];
    readonly more: number;
    readonly first: KnownTime | null;
    readonly opening: string;
    readonly rest: number;
  }): string => {
    const who = text.more > 0 ? `${text.names.join(", ")} and ${count(text.more, "other")}` : list(text.names);
    const first = text.first === null ? "" : `, seen earliest here ${when(text.first)}`;
    const rest =
      text.rest > 0 ? ` ${sentence(numberWord(text.rest))} more such ${text.rest === 1 ? "text is" : "texts are"} reconstructed.` : "";
    return `From the statements of ${who} a common text (reconstructed) of ${count(text.lines, "line")} comes together${first}; it begins “${text.opening}”. It is put together from these versions; whether such a text exists is not known.${rest}`;
  },
  noCommonText: (scope: string): string => `Common text behind several statements: none found in ${scope}.`,
};
