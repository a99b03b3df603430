/** Sentences of the brief about what was announced and against whom it is directed: questions 5 and 6. */
import type { AnnouncementRow } from "../model/tables/announcement.ts";
import type { TargetRow } from "../model/tables/target.ts";
import type { Subject } from "./brief-evidence.ts";
import { count, list, number, numberWord, sentence } from "./english.ts";

type Subjects = AnnouncementRow["subject"];

/** What a new party is asked for; announcements of evidence belong to the fourth question. */
export const announcedSubjects = ["name", "symbol", "programme"] as const satisfies readonly Subjects[];
export type AnnouncedSubject = (typeof announcedSubjects)[number];

export interface ToldAnnouncement {
  readonly subjects: readonly AnnouncedSubject[];
  readonly who: string;
  /** `on 3 and 6 March 2031`; empty when not known. */
  readonly said: string;
}

const things = (subjects: readonly AnnouncedSubject[]): string => list(subjects.map((subject) => `a ${subject}`));
const by = ({ subjects, who, said }: ToldAnnouncement): string => `${things(subjects)}, by ${who}${said === "" ? "" : ` ${said}`}`;
const quoted = (quote: string): string => (quote === "" ? "" : `: “${quote}”`);

export const announcementMessages = {
  open: (told: readonly ToldAnnouncement[], until: string, quote: string): string =>
    `Announced and still open here${until === "" ? "" : ` by ${until}`}: ${told.map(by).join("; ")}${quote === "" ? "" : ` (“${quote}”)`}.`,
  given: (told: readonly ToldAnnouncement[], quote: string): string => `Given: ${told.map(by).join("; ")}${quoted(quote)}.`,
  withdrawn: (told: readonly ToldAnnouncement[], quote: string): string =>
    `Announced and withdrawn: ${told.map(by).join("; ")}${quoted(quote)}.`,
  noneGiven: (subjects: readonly AnnouncedSubject[], scope: string): string =>
    `${sentence(list(subjects.map((subject) => `a ${subject}`)).replace(/ and (?=a \w+$)/u, " or "))} given: none found in ${scope}.`,
  /** @param areas  problems with how many promises or proposals each, most first. */
  areas: (who: string, areas: readonly (readonly [string, number])[], moreAreas: number, all: number): string => {
    const told = areas.map(([area, plans]) => `${area} (${numberWord(plans)})`);
    return `By the machine’s reading ${who} make promises or proposals on ${numberWord(areas.length + moreAreas)} of ${number(all)} policy problems: ${list([...told, ...(moreAreas > 0 ? [count(moreAreas, "other")] : [])])}.`;
  },
  noAreas: (who: string, all: number, scope: string): string =>
    `A promise or proposal by ${who} on any of ${number(all)} policy problems: none found in ${scope}.`,
  none: (scope: string): string => `A name, a symbol or a programme, announced or given: none found in ${scope}.`,
} as const;

export interface ToldTarget {
  readonly name: string;
  readonly attacks: number;
}

export interface ToldShares {
  readonly attack: number;
  readonly acclaim: number;
  readonly defend: number;
}
const percent = (share: number): string => `${Math.round(share * 100)} %`;

const aimed = ({ name, attacks }: ToldTarget): string => `${numberWord(attacks)} at ${name}`;

export const targetMessages = {
  /** @param by  ` by the five`, or empty for everybody. */
  attacks: (told: {
    readonly total: number;
    readonly by: string;
    readonly first: ToldTarget;
    readonly others: readonly ToldTarget[];
    readonly moreTargets: number;
    /** `none` where neither is ahead. */
    readonly mostly: TargetRow["about"];
  }): string => {
    const { total, first, others } = told;
    const share =
      first.attacks === total
        ? total === 1
          ? "The one attack"
          : `All ${numberWord(total)} attacks`
        : `${sentence(numberWord(first.attacks))} of ${numberWord(total)} attacks`;
    const isPlural = first.attacks !== 1;
    const about = told.mostly === "none" ? "" : `, most of them at ${told.mostly}`;
    const rest = [...others.map(aimed), ...(told.moreTargets > 0 ? [`the rest at ${count(told.moreTargets, "other")}`] : [])];
    return `By the machine’s reading ${share.charAt(0).toLowerCase()}${share.slice(1)}${told.by} ${isPlural ? "are" : "is"} aimed at ${first.name}${about}${rest.length === 0 ? "" : `; ${list(rest)}`}.`;
  },
  /** How a group spends its sentences, beside everybody else. Shares 0 to 1. */
  shares: (who: string, own: ToldShares, others: ToldShares | null): string =>
    `Of the sentences of ${who} ${percent(own.attack)} are read as attack, ${percent(own.acclaim)} as acclaim of the own side and ${percent(own.defend)} as defence${others === null ? "" : `; of everybody else’s ${percent(others.attack)}, ${percent(others.acclaim)} and ${percent(others.defend)}`}.`,
  /** The counterpart of the one most attacked: the organisation of a person, or the people of an organisation. */
  noneAgainst: (name: string, isOrganisation: boolean, scope: string): string =>
    `Against ${name}${isOrganisation ? " itself" : ""}: none found in ${scope}.`,
  praised: (who: Subject, name: string, passages: number, quote: string): string =>
    sentence(
      `${who.words} ${who.count === 1 ? "is" : "are"} read as speaking well of ${name} (${count(passages, "passage")})${quoted(quote)}.`,
    ),
  none: (by: string, scope: string): string => `An attack${by} on a person or an organisation: none found in ${scope}.`,
} as const;
