/** The sentence about an allegation: accuser, day, stated ground and answer in one, and what agreement does not show (guards 2 and 7). */
import type { LedgerRow } from "../model/tables/ledger.ts";
import { laterWords, type LaterStatements } from "./brief-answers.ts";
import { basisWords } from "./brief-evidence.ts";
import { list, numberWord } from "./english.ts";

/** What is known of answers to an allegation. */
export type ToldReply =
  | { readonly kind: "answered"; readonly by: string; readonly days: string; readonly how: readonly string[] }
  | { readonly kind: "none_found"; readonly later: LaterStatements }
  | { readonly kind: "no_later" | "side_unknown"; readonly side: string }
  | { readonly kind: "accused_unknown" | "not_looked" | "not_run" | "to_come" };

export interface ToldAllegation {
  /** A, B, C. */
  readonly letter: string;
  readonly words: string;
  /** Empty where the words name the accused themselves, or nobody. */
  readonly accused: string;
  /** `all five`, `Ada and Bo`. */
  readonly who: string;
  /** `on 3 March 2031`, `from 3 to 20 March 2031`; empty when not known. */
  readonly said: string;
  /** Best ground of each accuser, best first; empty where the ledger was not kept. */
  readonly bases: readonly (readonly [LedgerRow["best_basis"], number])[];
  /** Words in which a ground is stated, where the ledger was not kept; empty for none. */
  readonly ground: string;
  readonly reply: ToldReply;
}

const basisOf = (basis: LedgerRow["best_basis"]): string => (basis === "own_testimony" ? "own testimony by self-claim" : basisWords(basis));

function groundWords({ bases, ground }: ToldAllegation): string {
  const [one] = bases;
  if (one === undefined) return ground === "" ? "with no ground stated in these words" : `with the ground stated “${ground}”`;
  if (bases.length === 1) return one[0] === "none" ? "naming no ground" : `on ${basisOf(one[0])}`;
  return `on ${list(bases.map(([basis, people]) => `${basisOf(basis)} (${numberWord(people)})`))}`;
}

function replyWords(reply: ToldReply): string {
  switch (reply.kind) {
    case "answered":
      return `answered by ${reply.by}${reply.days === "" ? "" : ` ${reply.days}`}${reply.how.length === 0 ? "" : ` with ${list(reply.how)}`}`;
    case "none_found":
      return `no answer is found in ${laterWords({ ...reply.later, days: "", languages: 0 })} (question 8)`;
    case "no_later":
      return `this corpus holds no later statement by the side of ${reply.side}`;
    case "side_unknown":
      return `which of the speakers here stand for ${reply.side} is not known, so no answer is looked for`;
    case "accused_unknown":
      return "whom it accuses is not known, so no answer is looked for";
    case "not_looked":
      return "answers to it were not looked for";
    case "not_run":
      return "answers were not looked for in this run";
    case "to_come":
      return "answers not assessed in this version";
  }
}

export const allegationMessages = {
  allegation: (told: ToldAllegation): string =>
    `Allegation ${told.letter}${told.accused === "" ? "" : `, against ${told.accused}`}: “${told.words}”, by ${told.who}${told.said === "" ? "" : ` ${told.said}`}, ${groundWords(told)}; ${replyWords(told.reply)}; this does not show whether it is true.`,
} as const;
