/** Sentences of the brief about what is offered for allegations: question 4. */
import type { Basis } from "../model/basis.ts";
import type { CorpusCounts } from "./brief.ts";
import { scopeOf } from "./brief-scope.ts";
import { count, list, numberWord, sentence } from "./english.ts";

/** A subject with its verb in the right number. */
export interface Subject {
  readonly words: string;
  readonly count: number;
}

/** Somebody's words about what there is not to show. */
export interface ToldAdmission {
  readonly name: string;
  readonly quote: string;
  /** `on 20 March 2031`; empty when not known. */
  readonly said: string;
}

/** What can be shown to others; testimony, hearsay and assertion cannot. */
export const shownBases = ["document", "recording", "data", "official_finding", "named_witness"] as const satisfies readonly Basis[];

const offered: Readonly<Record<Basis, string>> = {
  none: "no ground",
  assertion: "assertion alone",
  hearsay: "hearsay",
  own_testimony: "own testimony",
  named_witness: "a named witness",
  document: "a document",
  recording: "a recording",
  data: "data",
  official_finding: "an official finding",
};

export const basisWords = (basis: Basis): string => offered[basis];

const verb = ({ count: people }: Subject, one: string, many: string): string => (people === 1 ? one : many);

/** `allegation A`, `allegations A, B and C`; of allegations without a letter only how many. */
export function allegationWords(letters: readonly string[], others: number): string {
  if (letters.length === 0) return count(others, "allegation");
  const told = `${letters.length === 1 ? "allegation" : "allegations"} ${list(letters)}`;
  return others === 0 ? told : `${told} and ${numberWord(others)} more`;
}

/** What a promise is about: papers, or evidence of any kind. */
export type PromisedThing = "papers" | "evidence";
const promisedBy = (what: PromisedThing, who: Subject, said: string): string =>
  `${what === "papers" ? "Papers were" : "Evidence was"} promised by ${who.words}${said === "" ? "" : ` ${said}`}`;

export const evidenceMessages = {
  /** Guard: own testimony is written as what the speaker says of himself or herself. */
  witnesses: (who: Subject, letters: string, admission: string): string =>
    sentence(
      `${who.words} ${verb(who, "claims to be an eyewitness", "claim to be eyewitnesses")} of what is alleged (${letters}), which is own testimony by self-claim, not proof${admission === "" ? "" : `; ${admission}`}.`,
    ),
  /**
   * A clause, without a capital and a full stop.
   *
   * @param told     some of them, each with words.
   * @param isPlain  whether all of the words speak of proof.
   */
  admitsNone: (who: Subject, told: readonly ToldAdmission[], isPlain: boolean): string => {
    const quotes = told.map(
      ({ name, quote, said }) => `${told.length === 1 ? "" : `${name} `}“${quote}”${said === "" ? "" : ` (${said})`}`,
    );
    const what = isPlain ? "that there is no proof to show" : "what is lacking";
    return `${who.words} ${verb(who, "says", "say")} ${what}${told.length === 0 ? "" : `: ${list(quotes)}`}`;
  },
  promised: (what: PromisedThing, who: Subject, said: string, by: string): string =>
    `${promisedBy(what, who, said)}; none is seen here${by === "" ? "" : ` by ${by}`}.`,
  promisedAndKept: (
    what: PromisedThing,
    who: Subject,
    said: string,
    /** @param others  whether somebody else promised too; `by`: the last day of the corpus. */
    kept: { readonly words: string; readonly on: string; readonly quote: string; readonly others: boolean; readonly by: string },
  ): string =>
    `${promisedBy(what, who, said)}, and delivered${kept.words === who.words ? "" : ` by ${kept.words}`}${kept.on === "" ? "" : ` ${kept.on}`}${kept.quote === "" ? "" : `: “${kept.quote}”`}${kept.others ? `; of the others none is seen here${kept.by === "" ? "" : ` by ${kept.by}`}` : ""}.`,
  offered: (who: Subject, bases: readonly Basis[], letters: string, said: string, quote: string): string =>
    sentence(
      `${who.words} ${verb(who, "offers", "offer")} ${list(bases.map(basisWords))} for ${letters}${said === "" ? "" : ` (${said})`}${quote === "" ? "" : `: “${quote}”`}.`,
    ),
  /** @param grounds  at least one: how often allegations are made on each, most first. */
  grounds: (grounds: readonly (readonly [Basis, number])[]): string => {
    const all = grounds.reduce((sum, [, times]) => sum + times, 0);
    const told = grounds.map(([basis, times]) => `${basisWords(basis)} (${numberWord(times)})`);
    return all === 1
      ? `By the machine’s reading the one allegation rests on ${basisWords(grounds[0]?.[0] ?? "none")}.`
      : `By the machine’s reading allegations are made ${numberWord(all)} times, each speaker counted once for each: on ${list(told)}.`;
  },
  /** @param who  `any of the five`, `anybody`. */
  noneOffered: (who: string, allegations: number, corpus: CorpusCounts): string =>
    `A document, a recording, data, an official finding or a named witness, offered by ${who} for ${allegations === 1 ? "the one allegation" : `any of the ${numberWord(allegations)} allegations`}: none found in ${scopeOf(corpus)}.`,
  noAllegation: (corpus: CorpusCounts): string =>
    corpus.statements === 0
      ? "Evidence: the corpus holds no statement of a named speaker."
      : `Evidence for an allegation: no allegation is found in ${scopeOf(corpus)}, so none is looked for.`,
} as const;
