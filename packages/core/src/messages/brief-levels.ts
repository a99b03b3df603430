/** Sentences of the brief about figures, devices, allegations and the order of points. */
import type { CorpusCounts } from "./brief.ts";
import { scopeOf } from "./brief-scope.ts";
import { chance } from "./chance.ts";
import { devices } from "./english/devices.ts";
import { count, list, numberWord, sentence, when, type KnownTime } from "./english.ts";

/** One finding that several share, as a sentence tells it. */
export interface ToldFinding {
  /** `all five`, `Ada and Bo`. */
  readonly who: string;
  /** The words in quotation marks, with what stands before them: `the antithesis “…”`. */
  readonly words: string;
  /** What stands in brackets after them; may be empty. */
  readonly note: string;
  /** Who is seen earliest here, and when; null where that is not certain. */
  readonly firstName: string;
  readonly first: KnownTime | null;
}

export type SharedLevel = "words" | "figures" | "devices";
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
  claims: "Allegation against somebody, made by two or more speakers",
  outline: "Two statements with their points in one order beyond chance and custom",
};
/** What is looked for where several levels hold nothing. */
const together: Readonly<Record<LevelWord, string>> = {
  figures: "an image",
  devices: "a device filled with the same words",
  claims: "an allegation against somebody",
  outline: "an order of points beyond chance and custom",
};

function searchedWords(levels: readonly LevelWord[]): string {
  const [one] = levels;
  if (levels.length === 1 && one !== undefined) return searched[one];
  return sentence(
    `${list(levels.map((level) => together[level])).replace(/ and (?=an? [^,]*$)/u, " or ")} that two or more speakers share`,
  );
}
const others: Readonly<Record<LevelWord, readonly [string, string]>> = {
  figures: ["more image is shared", "more images are shared"],
  devices: ["more device is shared", "more devices are shared"],
  claims: ["more allegation is made by two or more speakers", "more allegations are each made by two or more speakers"],
  outline: ["more pair of statements has such an order", "more pairs have such an order"],
};

const shares: Readonly<Record<SharedLevel, string>> = { words: "use the wording", figures: "use the image", devices: "share" };

/** Findings of the same speakers share a clause, and one earliest speaker of all is told once. */
function sharedClauses(level: SharedLevel, told: readonly ToldFinding[]): string {
  const keys = new Set(told.map(({ firstName, first }) => JSON.stringify([firstName, first])));
  const [one] = told;
  const isAlike = keys.size === 1 && told.length > 1 && one !== undefined && one.first !== null;
  const groups = new Map<string, string[]>();
  for (const { who, words, note, first, firstName } of told) {
    const earliest = isAlike || first === null ? "" : `earliest here ${when(first)}, ${firstName}`;
    const beside = [note, earliest].filter((part) => part !== "").join("; ");
    groups.set(who, [...(groups.get(who) ?? []), beside === "" ? words : `${words} (${beside})`]);
  }
  const clauses = [...groups].map(([who, words], index) => `${who} ${index === 0 ? `${shares[level]} ` : ""}${list(words)}`).join("; ");
  return isAlike && one.first !== null ? `${clauses}. Each is seen earliest here with ${one.firstName} ${when(one.first)}.` : `${clauses}.`;
}

export const levelMessages = {
  notRun: (level: LevelWord): string => `${looked[level]} ${level === "outline" ? "was" : "were"} not looked at in this run.`,
  notCovered: (level: LevelWord): string => `no words for this language, so ${looked[level]} cannot be found in it.`,
  lookedFor: looked,
  untold: (n: number): string =>
    `${n === 1 ? "The one allegation is" : `The ${numberWord(n)} allegations are`} not told one by one: the machine is not sure enough whom ${n === 1 ? "it accuses" : "they accuse"} (table item).`,
  /** @param levels  at least one. */
  none: (levels: readonly LevelWord[], corpus: CorpusCounts): string => `${searchedWords(levels)}: none found in ${scopeOf(corpus)}.`,
  noStatements: (levels: readonly LevelWord[]): string => `${searchedWords(levels)}: the corpus holds no statement of a named speaker.`,
  more: (level: LevelWord, n: number): string => (n <= 0 ? "" : ` ${sentence(numberWord(n))} ${others[level][n === 1 ? 0 : 1]}.`),
  shared: (level: SharedLevel, told: readonly ToldFinding[]): string => sentence(sharedClauses(level, told)),
  /** @param target  whom an image is for; empty when not told. */
  quoted: (words: string, target: string): string => `“${words}”${target === "" ? "" : ` for ${target}`}`,
  tokens: (tokens: number): string => count(tokens, "word"),
  device: (words: string, type: string): string => `the ${devices.name(type).toLowerCase()} “${words}”`,
  order: (a: readonly [string, KnownTime | null], b: readonly [string, KnownTime | null], inOrder: number, p: number): string => {
    const speaker = ([name, said]: readonly [string, KnownTime | null]): string => (said === null ? name : `${name} (${when(said)})`);
    const [dayA, dayB] = [a, b].map(([, said]) => (said === null ? "" : when(said)));
    const both = dayA === dayB && dayA !== "" ? `${a[0]} and ${b[0]}, both ${dayA},` : `${speaker(a)} and ${speaker(b)}`;
    return `${both} make ${count(inOrder, "point")} in the same order (chance of so much, were every order as likely: ${chance(p)}).`;
  },
};
