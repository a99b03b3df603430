/** Sentences of the brief about what was announced and against whom it is directed: questions 5 and 6. */
import type { AnnouncementRow } from "../model/tables/announcement.ts";
import type { TargetRow } from "../model/tables/target.ts";
import type { Subject } from "./brief-evidence.ts";
import { messagesOfGroups } from "./group-names.ts";
import { count, list, numberWord, sentence } from "./english.ts";

type Subjects = AnnouncementRow["subject"];

/** What a new party is asked for; announcements of evidence belong to the fourth question. */
export const announcedSubjects = ["name", "symbol", "programme"] as const satisfies readonly Subjects[];
export type AnnouncedSubject = (typeof announcedSubjects)[number];

export interface ToldAnnouncement {
  readonly subjects: readonly AnnouncedSubject[];
  readonly who: string;
}

/** What was announced, by whom, over which days (empty when not known), and words of it. */
export interface ToldAnnouncements {
  readonly things: readonly ToldAnnouncement[];
  readonly said: string;
  readonly quote: string;
}

const things = (subjects: readonly AnnouncedSubject[]): string => list(subjects.map((subject) => `a ${subject}`));
const quoted = (quote: string): string => (quote === "" ? "" : `: “${quote}”`);
const by = ({ things: announced, said, quote }: ToldAnnouncements): string => {
  const told = announced.map(({ subjects, who }) => `${things(subjects)}, by ${who}`).join("; ");
  return `${told}${said === "" ? "" : `${announced.length > 1 ? "," : ""} ${said}`}${quoted(quote)}`;
};

export const announcementMessages = {
  /** @param nowhere  where none of what is announced is found to be given; empty where some of it is. */
  open: (told: ToldAnnouncements, nowhere: string): string =>
    `Announced and still open here: ${by(told)}${nowhere === "" ? "" : `; given: none found in ${nowhere}`}.`,
  given: (told: ToldAnnouncements): string => `Given: ${by(told)}.`,
  withdrawn: (told: ToldAnnouncements): string => `Announced and withdrawn: ${by(told)}.`,
  noneGiven: (subjects: readonly AnnouncedSubject[], scope: string): string =>
    `${sentence(list(subjects.map((subject) => `a ${subject}`)).replace(/ and (?=a \w+$)/u, " or "))} given: none found in ${scope}.`,
  /** @param areas  problems with how many promises or proposals each, most first. */
  areas: (who: string, areas: readonly (readonly [string, number])[], moreAreas: number, all: number): string => {
    const told = areas.map(([area, plans]) => `${area} (${numberWord(plans)})`);
    return `By the machine’s reading ${who} make promises or proposals on ${numberWord(areas.length + moreAreas)} of ${numberWord(all)} policy problems: ${list([...told, ...(moreAreas > 0 ? [count(moreAreas, "other")] : [])])}.`;
  },
  /** Too few to name an area by: a single sentence is easily misread. */
  fewPlans: (who: string, plans: number, all: number): string =>
    `By the machine’s reading no more than ${count(plans, "sentence")} by ${who} ${plans === 1 ? "promises or proposes" : "promise or propose"} anything on any of ${numberWord(all)} policy problems.`,
  noAreas: (who: string, all: number, scope: string): string =>
    `A promise or proposal by ${who} on any of ${numberWord(all)} policy problems: none found in ${scope}.`,
  none: (scope: string): string => `A name, a symbol or a programme of something new, announced or given: none found in ${scope}.`,
} as const;

export interface ToldTarget {
  readonly name: string;
  readonly attacks: number;
}

/** How much of what a group says attacks somebody, and of what everybody else says; null where nobody else speaks. Shares 0 to 1. */
export interface ToldShares {
  readonly own: number;
  readonly others: number | null;
}
const percent = (share: number): string => `${Math.round(share * 100)} %`;

const aimed = ({ name, attacks }: ToldTarget): string => `${numberWord(attacks)} at ${name}`;

const shareWords = (shares: ToldShares | null): string =>
  shares === null
    ? ""
    : `; ${percent(shares.own)} of their sentences attack${shares.others === null ? "" : `, of everybody else’s ${percent(shares.others)}`}`;

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
    /** Null where they were not counted. */
    readonly shares: ToldShares | null;
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
    return `By the machine’s reading ${share.charAt(0).toLowerCase()}${share.slice(1)}${told.by} ${isPlural ? "are" : "is"} aimed at ${first.name}${about}${rest.length === 0 ? "" : `; ${list(rest)}`}${shareWords(told.shares)}.`;
  },
  /** Where no group is spoken of: each camp with those whom its people attack most. */
  camps: (told: readonly { readonly name: string; readonly total: number; readonly targets: readonly ToldTarget[] }[]): string => {
    const clauses = told.map(({ name, total, targets }) => {
      const [first] = targets;
      const isAll = targets.length === 1 && first?.attacks === total;
      const at = isAll ? first.name : list(targets.map((target) => `${target.name} (${numberWord(target.attacks)})`));
      return `${count(total, "attack")} by ${messagesOfGroups.speakers(name)} ${total === 1 ? "is" : "are"} aimed ${isAll ? "" : "most often "}at ${at}`;
    });
    return `By the machine’s reading ${clauses.join("; ")}.`;
  },
  noCampTarget: (scope: string): string =>
    `Somebody whom three or more people of one party attack, and who can be told: none found in ${scope}.`,
  overYears: (scope: string): string => `${scope} have no common adversary; the table target tells whom each speaker attacks.`,
  /** The counterpart of the one most attacked: the organisation of a person, or the people of an organisation. */
  noneAgainst: (by: string, name: string, isOrganisation: boolean, scope: string): string =>
    `An attack${by} on ${name}${isOrganisation ? " itself" : ""}: none found in ${scope}.`,
  praised: (who: Subject, name: string, passages: number, quote: string): string =>
    sentence(
      `${who.words} ${who.count === 1 ? "is" : "are"} read as speaking well of ${name} (${count(passages, "passage")})${quoted(quote)}.`,
    ),
  none: (by: string, scope: string): string => `An attack${by} on a person or an organisation: none found in ${scope}.`,
} as const;
