/** Sentences of the brief about what was demanded and how it was decided: question 9. */
import type { RulingRow } from "../model/tables/ruling.ts";
import { list, numberWord, sentence } from "./english.ts";

const ORDINALS = ["", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth"];

const outcomes: Readonly<Record<RulingRow["outcome"], string>> = {
  accepted: "granted it",
  partly: "granted it in part",
  deferred: "put it off",
  rejected: "refused it",
};

function groundWords({ outcome, reason_kind: kind }: Pick<RulingRow, "outcome" | "reason_kind">): string {
  if (kind === "none") return "naming no ground";
  if (kind === "evidence") return outcome === "accepted" || outcome === "partly" ? "on the evidence shown" : "for lack of evidence";
  if (kind === "other") return "on a ground of its own";
  return `on grounds of ${kind}`;
}

export interface ToldRuling extends Pick<RulingRow, "outcome" | "reason_kind"> {
  readonly name: string;
  /** `on 25 March and 2 April 2031`. */
  readonly said: string;
  /** How many rulings of this outcome. */
  readonly times: number;
  /** Words of the stated reason; empty for none. */
  readonly reason: string;
}

function rulingWords({ name, said, times, reason, ...row }: ToldRuling): string {
  const nth = times > 1 ? `, the last for the ${ORDINALS[times] ?? `${numberWord(times)}th`} time` : "";
  return `${name} ${outcomes[row.outcome]}${said === "" ? "" : ` ${said}`}${nth}, ${groundWords(row)}${reason === "" ? "" : `: “${reason}”`}`;
}

export const demandMessages = {
  /** @param by  `Ada`, `Ada and Bo`; `addressees` may be empty. */
  demand: (told: {
    readonly by: string;
    readonly isOne: boolean;
    readonly addressees: readonly string[];
    readonly said: string;
    readonly words: string;
    readonly rulings: readonly ToldRuling[];
    readonly openUntil: string | null;
    /** Days on which it was asked after the last ruling: `on 20 April 2031`; empty for none. */
    readonly askedAfter: string;
  }): string => {
    const of = told.addressees.length === 0 ? "" : ` of ${list(told.addressees)}`;
    const asked = `${told.by} ${told.isOne ? "asks" : "ask"}${of}${told.said === "" ? "" : ` ${told.said}`}: “${told.words}”`;
    const until = told.openUntil === null || told.openUntil === "" ? "" : ` by ${told.openUntil}`;
    const again = told.askedAfter === "" ? "" : `; it is asked again ${told.askedAfter}, with no ruling found here${until}`;
    if (told.rulings.length > 0) return sentence(`${asked}; ${told.rulings.map(rulingWords).join("; ")}${again}.`);
    return sentence(`${asked}; no ruling is found here${until}.`);
  },
  /** @param isMore  whether others are told one by one. */
  more: (chains: number, rejected: number, open: number, isMore: boolean): string => {
    const none = chains === 1 ? "without a ruling here" : "none of them with a ruling here";
    const parts = [
      ...(rejected > 0 ? [`${numberWord(rejected)} refused`] : []),
      ...(open === chains ? [none] : open > 0 ? [`${numberWord(open)} without a ruling here`] : []),
    ];
    return sentence(
      `${numberWord(chains)} ${isMore ? "more " : ""}${chains === 1 ? "demand is" : "demands are"} recorded${parts.length === 0 ? "" : `, ${list(parts)}`}.`,
    );
  },
  none: (scope: string): string => `A demand upon somebody: none found in ${scope}.`,
} as const;
