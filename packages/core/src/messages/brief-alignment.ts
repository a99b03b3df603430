/** Sentences of the brief about standing before and after, who argues alike, and who denies a connection: questions 1 and 7. */
import type { DenialRow } from "../model/tables/denial.ts";
import type { Subject } from "./brief-evidence.ts";
import { chance } from "./chance.ts";
import { count, list, number, numberWord, sentence, when } from "./english.ts";

const denied: Readonly<Record<DenialRow["denies"], string>> = {
  connection: "a connection",
  contact: "contact",
  involvement: "involvement",
};

export interface ToldStanding {
  readonly name: string;
  readonly of: string;
  readonly favourableAt: number;
  readonly daysToLeaving: number | null;
  readonly attackedAt: number | null;
  readonly daysToAttack: number | null;
}

const onDay = (time: number): string => when({ from: time, to: null });

/** @param before  whoever is told of just before: what both have in common is not said again. */
function standingClause(told: ToldStanding, before: ToldStanding | undefined): string {
  const { name, of, favourableAt, daysToLeaving, attackedAt, daysToAttack } = told;
  const isAlike = before?.of === of && before.daysToLeaving !== null && daysToLeaving !== null;
  const spoke = isAlike ? name : `${name} last spoke well of ${of} here`;
  const ahead = daysToLeaving === 0 ? ", the day of leaving" : `, ${count(daysToLeaving ?? 0, "day")} before${isAlike ? "" : " leaving"}`;
  const after = daysToAttack === 0 ? "on the day of leaving" : `${count(daysToAttack ?? 0, "day")} after it`;
  const day = daysToAttack === null ? onDay(attackedAt ?? 0) : after;
  const attack = attackedAt === null ? "" : `${daysToLeaving === null ? "" : ","} and first attacked ${isAlike ? "" : `${of} `}${day}`;
  return `${spoke} ${onDay(favourableAt)}${daysToLeaving === null ? "" : ahead}${attack}`;
}

export const alignmentMessages = {
  /** @param more  further people of whom the tables hold as much. */
  standing: (people: readonly ToldStanding[], more: number): string =>
    `${people.map((told, index) => standingClause(told, people[index - 1])).join("; ")}${more > 0 ? `; ${count(more, "more person", "more people")} turned likewise` : ""}.`,
  noStanding: (who: string, of: string, scope: string): string =>
    `Words of ${who} in favour of ${of} before leaving: none found in ${scope}.`,
  alsoMade: (told: readonly { readonly name: string; readonly camp: string; readonly letters: string; readonly said: string }[]): string =>
    sentence(
      `${told.map(({ name, camp, letters, said }) => `${letters} ${letters.startsWith("allegations") ? "are" : "is"} also made by ${name}${camp === "" ? "" : ` (${camp})`}${said === "" ? "" : ` ${said}`}`).join("; ")}.`,
    ),
  /** @param letters  `allegation A`, `allegations A, B and C`. */
  nobodyElse: (group: string, letters: string, scope: string): string =>
    `Anybody besides ${group} who makes ${letters.replace(/ and (?=[A-Z]$)/u, " or ").replace(/^allegations/u, "allegation")}: none found in ${scope}.`,
  converge: (told: {
    readonly a: string;
    readonly b: string;
    readonly days: string;
    readonly shared: number;
    readonly low: number;
    readonly high: number;
    readonly p: number;
    readonly lead: string;
    readonly denials: string;
    readonly events: readonly string[];
    readonly rivals: readonly string[];
  }): string =>
    sentence(
      `${told.a} and ${told.b} share ${numberWord(told.shared)} ${told.shared === 1 ? "item" : "items"} ${told.days}, where ${number(Math.floor(told.low))} to ${number(Math.ceil(told.high))} would be expected by chance (${chance(told.p)})${told.lead === "" ? "" : `; ${told.lead} is earlier here`}. What else could bring that about: ${told.events.length === 0 ? "no event at which both speak is known here" : `both speak at ${list(told.events)}`}, ${told.rivals.length === 0 ? "and no common rival is found" : `and both attack ${list(told.rivals)}`}; ${told.denials}. Moving together does not show an arrangement.`,
    ),
  overYears: (beyond: number, all: number, years: number): string =>
    sentence(
      `${all === 1 ? "the one comparison" : `${numberWord(beyond)} of ${count(all, "comparison")}`} of two groups ${beyond === 1 ? "lies" : "lie"} above what chance allows, over up to ${numberWord(years)} years each; so long a time brings together what an office or an age has everybody say (table convergence).`,
    ),
  noDenial: "no denial of a connection is found here",
  denialBeside: (who: string): string => `a connection is denied by ${who}`,
  noneConverge: (windows: number): string =>
    `Two groups whose words come clearly closer over time than chance allows: none found in ${count(windows, "comparison")}.`,
  denial: (who: Subject, denies: readonly DenialRow["denies"][], withWhom: string, said: string, quote: string): string =>
    sentence(
      `${who.words} ${who.count === 1 ? "denies" : "deny"} ${list(denies.map((what) => denied[what]))}${withWhom === "" ? "" : ` with ${withWhom}`}${said === "" ? "" : ` (${said})`}${quote === "" ? "" : `: “${quote}”`}.`,
    ),
  /** @param more  further people of whom the tables hold as much. */
  openDenials: (told: readonly { readonly name: string; readonly said: string; readonly quote: string }[], more: number): string => {
    const clauses = told.map(({ name, said, quote }) => `${name}${said === "" ? "" : ` ${said}`} (“${quote}”)`);
    const people = told.length + more;
    return `${people === 1 ? "A denial" : "Denials"} of a connection or contact with somebody whom the machine cannot tell: ${list([...clauses, ...(more > 0 ? [count(more, "other")] : [])])}.`;
  },
  openDenialCount: (denials: number): string =>
    sentence(
      `${count(denials, "sentence")} ${denials === 1 ? "is" : "are"} read as a denial of a connection with somebody whom the machine cannot tell.`,
    ),
  denialsNotAssessed: {
    to_come: "this version does not look for denials of a connection.",
    not_run: "denials of a connection were not looked for in this run.",
    not_covered: "no words for the languages of this corpus, so denials cannot be found in it.",
  },
  none: (scope: string): string => `A denial of a connection: none found in ${scope}.`,
} as const;
