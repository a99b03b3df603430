/** Sentences of the brief about what was answered: question 8. */
import type { ResponseRow } from "../model/tables/response.ts";
import type { EvidenceRow } from "../model/tables/evidence.ts";
import { basisWords } from "./brief-evidence.ts";
import { count, list, numberWord, sentence } from "./english.ts";

type Type = ResponseRow["type"];

const types: Readonly<Record<Type, string>> = {
  denial: "a denial",
  evidence: "evidence",
  counter_accusation: "a counter-accusation",
  ridicule: "ridicule",
  subject_change: "a change of subject",
  concession: "a concession",
  no_comment: "a refusal to comment",
};

/** Ridicule, a change of subject and a refusal to comment are recorded and do not answer. */
export const answeringTypes: ReadonlySet<Type> = new Set<Type>(["denial", "evidence", "counter_accusation", "concession"]);

/** `a denial`, `evidence (a document)`. */
export function answerWords(type: Type, bases: readonly EvidenceRow["basis"][]): string {
  const shown = bases.filter((basis) => basis !== "none" && basis !== "assertion");
  return shown.length === 0 ? types[type] : `${types[type]} (${list([...new Set(shown)].map(basisWords))})`;
}

export interface ToldAnswer {
  readonly name: string;
  /** `on 26 March 2031`; empty when not known. */
  readonly said: string;
  readonly how: readonly string[];
}

const told = ({ name, said, how }: ToldAnswer): string => `${name}${said === "" ? "" : ` ${said}`} with ${list(how)}`;

export interface LaterStatements {
  readonly side: string;
  readonly count: number;
  /** `from 26 March to 12 April 2031`; empty when not known. */
  readonly days: string;
  readonly languages: number;
}

export const laterWords = ({ side, count: statements, days, languages }: LaterStatements): string =>
  `${count(statements, "later statement")} by the side of ${side}${days === "" ? "" : ` ${days}`}${languages > 0 ? `, in ${count(languages, "language")}` : ""}`;

export const answerMessages = {
  /** @param unknown  allegations against a body of which nobody here is known to stand for it. */
  summary: (answered: number, unanswered: number, without: number, unknown: number): string => {
    const total = answered + unanswered + without + unknown;
    const parts = [
      ...(answered > 0 ? [`${numberWord(answered)} ${answered === 1 ? "is" : "are"} answered`] : []),
      ...(unanswered > 0 ? [`for ${numberWord(unanswered)} no answer is found`] : []),
      ...(without > 0 ? [`after ${numberWord(without)} this corpus holds no statement of the side accused`] : []),
      ...(unknown > 0 ? [`for ${numberWord(unknown)} it is not known which of the speakers here stand for the body accused`] : []),
    ];
    if (answered === total)
      return total === 1
        ? "The one allegation whose accused is known is answered."
        : `${total === 2 ? "Both" : `All ${numberWord(total)}`} allegations whose accused is known are answered.`;
    return `Of ${count(total, "allegation")} whose accused is known, ${list(parts)}.`;
  },
  answered: (allegations: string, answers: readonly ToldAnswer[], days: string, quote: string): string =>
    sentence(
      `${allegations} ${allegations.startsWith("allegations") ? "are" : "is"} answered by ${list(answers.map(told))}${days === "" ? "" : `, ${days} after it was first made here`}${quote === "" ? "" : `: “${quote}”`}.`,
    ),
  noAnswer: (allegations: string, later: LaterStatements, instead: readonly string[]): string =>
    `No answer to ${allegations} is found in ${laterWords(later)}${instead.length === 0 ? "" : `; ${list(instead)} ${instead.length === 1 ? "is" : "are"} recorded and ${instead.length === 1 ? "does" : "do"} not count as ${instead.length === 1 ? "an answer" : "answers"}`}.`,
  noLater: (allegations: string, side: string): string =>
    `To ${allegations} no answer can be looked for: this corpus holds no later statement by the side of ${side}.`,
  nobodyKnown: (allegations: string, side: string): string =>
    `answers to ${allegations}, because it is not known which of the speakers here stand for ${side}.`,
  instead: (type: Type, allegations: string, name: string, said: string): string =>
    `${types[type]} (${allegations}, ${name}${said === "" ? "" : ` ${said}`})`,
  lag: (low: number, high: number): string =>
    low === high ? (low === 0 ? "" : count(low, "day")) : `${low === 0 ? "up" : numberWord(low)} to ${count(high, "day")}`,
  none: (scope: string): string => `An allegation whose accused is known: none found in ${scope}, so no answers are looked for.`,
} as const;
