/** Sentences of the brief about figures, devices, allegations and the order of points. */
import type { CorpusCounts } from "./brief.ts";
import { scopeOf } from "./brief-scope.ts";
import { chance } from "./chance.ts";
import { devices } from "./english/devices.ts";
import { count, list, number, numberWord, sentence, when, type KnownTime } from "./english.ts";

/** Who shares something, as the sentence names them. */
export interface ToldSpeakers {
  readonly names: readonly string[];
  /** Speakers beyond those named. */
  readonly more: number;
  /** Who is seen earliest here, and when; null where that is not certain. */
  readonly firstName: string;
  readonly first: KnownTime | null;
}

/** One accuser of an allegation. */
export interface ToldAccuser {
  readonly name: string;
  readonly said: KnownTime | null;
  /** Words in which a ground is stated; empty for none. */
  readonly basis: string;
}

type LevelWord = "figures" | "devices" | "claims" | "outline";

const looked: Readonly<Record<LevelWord, string>> = {
  figures: "figures",
  devices: "devices of speech",
  claims: "allegations",
  outline: "the order of points",
};
const searched: Readonly<Record<LevelWord, string>> = {
  figures: "Image used by two or more speakers",
  devices: "Device that two or more speakers fill with the same words",
  claims: "Allegation made by two or more speakers",
  outline: "Two statements with their points in one order beyond chance and custom",
};
const others: Readonly<Record<LevelWord, readonly [string, string]>> = {
  figures: ["more image is shared", "more images are shared"],
  devices: ["more device is shared", "more devices are shared"],
  claims: ["more allegation is made by two or more speakers", "more allegations are each made by two or more speakers"],
  outline: ["more pair of statements has such an order", "more pairs of statements have such an order"],
};

const named = ({ names, more }: ToldSpeakers): string => (more > 0 ? `${names.join(", ")} and ${count(more, "other")}` : list(names));
const earliest = ({ first, firstName }: ToldSpeakers): string =>
  first === null ? "" : ` It is seen earliest here ${when(first)}, in the words of ${firstName}.`;
const total = ({ names, more }: ToldSpeakers): number => names.length + more;

export const levelMessages = {
  notRun: (level: LevelWord): string => `${looked[level]} ${level === "outline" ? "was" : "were"} not looked at in this run.`,
  notCovered: (level: LevelWord): string => `no words for this language, so ${looked[level]} cannot be found in it.`,
  /** @param languages  tag and number of sources. */
  notCoveredIn: (levels: readonly LevelWord[], languages: readonly (readonly [string, number])[]): string =>
    `${list(levels.map((level) => looked[level]))} in ${list(
      languages.map(([tag, sources]) => `${tag} (${number(sources)} ${sources === 1 ? "source" : "sources"})`),
    )}: no words for ${languages.length === 1 ? "this language" : "these languages"}.`,
  none: (level: LevelWord, corpus: CorpusCounts): string => `${searched[level]}: none found in ${scopeOf(corpus)}.`,
  noStatements: (level: LevelWord): string => `${searched[level]}: the corpus holds no statement of a named speaker.`,
  more: (level: LevelWord, n: number): string => (n <= 0 ? "" : ` ${sentence(numberWord(n))} ${others[level][n === 1 ? 0 : 1]}.`),
  figure: (words: string, target: string, speakers: ToldSpeakers): string =>
    sentence(
      `${count(total(speakers), "speaker")} use the image “${words}”${target === "" ? "" : ` for ${target}`}: ${named(speakers)}.${earliest(speakers)}`,
    ),
  device: (words: string, type: string, speakers: ToldSpeakers): string =>
    sentence(
      `${count(total(speakers), "speaker")} use the same device with the same words (${devices.name(type).toLowerCase()}: “${words}”): ${named(speakers)}.${earliest(speakers)}`,
    ),
  allegation: (words: string, accused: string, accusers: readonly ToldAccuser[], more: number): string => {
    const told = accusers.map(
      ({ name, said, basis }) =>
        `${name} ${said === null ? "on a day that is not known" : when(said)} (${basis === "" ? "no ground stated in these words" : `ground stated: “${basis}”`})`,
    );
    const names = more > 0 ? `${told.join(", ")} and ${count(more, "other")}` : list(told);
    return sentence(
      `${count(accusers.length + more, "speaker")} allege “${words}”${accused === "" ? "" : ` against ${accused}`}: ${names}. Answers are not assessed in this version, and that they agree does not show whether it is true.`,
    );
  },
  order: (a: readonly [string, KnownTime | null], b: readonly [string, KnownTime | null], inOrder: number, p: number): string => {
    const speaker = ([name, said]: readonly [string, KnownTime | null]): string => (said === null ? name : `${name} (${when(said)})`);
    return `${speaker(a)} and ${speaker(b)} make ${count(inOrder, "point")} in the same order; were every order as likely, the chance of so much order would be ${chance(p)}.`;
  },
};
