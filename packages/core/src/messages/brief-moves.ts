/** Sentences of the brief about who left and joined what. */
import { count, list, numberWord, sentence, when, type KnownTime } from "./english.ts";
import { namesOnDays } from "./days.ts";
import type { CorpusCounts } from "./brief.ts";
import { scopeOf } from "./brief-scope.ts";

export interface MoveWords {
  readonly name: string;
  readonly organisation: string;
  readonly kind: "leaves" | "expelled" | "joins" | "appointed" | "ends";
  /** Null when no day is known. */
  readonly day: KnownTime | null;
  /** Organisation with which the list of speakers has the person afterwards; empty when none. */
  readonly next: string;
  readonly isListed: boolean;
  readonly isOwnAccount: boolean;
  /** Sources that tell it, the person's own among them. */
  readonly sources: number;
}

const verbs = {
  leaves: "left",
  expelled: "was expelled from",
  joins: "joined",
  appointed: "was appointed at",
} as const;

const dayOf = (day: KnownTime | null): string => (day === null ? ", on a day that is not known" : ` ${when(day)}`);

const nextOf = (next: string): string => (next === "" ? "" : ` and is listed with ${next} from then on`);

function basisOf({ isListed, isOwnAccount, sources }: MoveWords): string {
  const others = sources - (isOwnAccount ? 1 : 0);
  const grounds = [
    ...(isListed ? ["list of speakers"] : []),
    ...(isOwnAccount ? ["own account"] : []),
    ...(others > 0 ? [count(others, isOwnAccount ? "other source" : "source")] : []),
  ];
  return grounds.length === 0 ? "" : ` (${list(grounds)})`;
}

/** What happened, as a clause that names the person. */
function clause(move: MoveWords): string {
  if (move.kind === "ends") {
    const last = when(move.day ?? { from: 0, to: null }).replace(/^(on|in) /u, "");
    const next = move.next === "" ? "" : ` and with ${move.next} from then on`;
    return `${move.name} is listed with ${move.organisation} until ${last}${next}`;
  }
  return `${move.name} ${verbs[move.kind]} ${move.organisation}${dayOf(move.day)}${nextOf(move.next)}`;
}

export const moveMessages = {
  /** How many people left what, over the whole corpus. */
  summary: (people: number, organisations: readonly (readonly [string, number])[], more: number, days: string): string => {
    const named = organisations.map(([name, leavers]) => `${name} (${numberWord(leavers)})`);
    const rest = more > 0 ? [...named, count(more, "other organisation")] : named;
    return sentence(
      `${count(people, "person", "people")} left an organisation, or ${people === 1 ? "is" : "are"} no longer listed with it: ${list(rest)}${days === "" ? "" : `, ${days}`}.`,
    );
  },
  move: (move: MoveWords): string => `${clause(move)}${basisOf(move)}.`,
  /** A person whom the machine found and nobody confirmed: told as what the outlets say. */
  attributedMove: (move: MoveWords, outlets: readonly string[], more: number): string => {
    const told = more > 0 ? [...outlets, count(more, "other source")] : outlets;
    return `According to ${told.length === 0 ? count(move.sources, "source") : list(told)}, ${clause(move)} (found by the machine, confirmed by nobody).`;
  },
  /** Several who left one organisation, each with the day. */
  company: (told: {
    readonly organisation: string;
    readonly people: readonly (readonly [name: string, day: KnownTime | null])[];
    /** How the list of speakers has all of them from then on, as `as independent` or `with Open Fields`; empty where it differs or is not known. */
    readonly next: string;
    readonly isListed: boolean;
    readonly ownAccounts: number;
    readonly otherSources: number;
  }): string => {
    const people = told.people.length;
    const grounds = [
      ...(told.isListed ? ["list of speakers"] : []),
      ...(told.ownAccounts > 0
        ? [
            told.ownAccounts === people
              ? "their own accounts"
              : `${numberWord(told.ownAccounts)} own ${told.ownAccounts === 1 ? "account" : "accounts"}`,
          ]
        : []),
      ...(told.otherSources > 0 ? [count(told.otherSources, "other source")] : []),
    ];
    const next = told.next === "" ? "" : `; ${people === 2 ? "both" : `all ${numberWord(people)}`} are listed ${told.next} from then on`;
    return sentence(
      `${count(people, "person", "people")} left ${told.organisation}: ${namesOnDays(told.people)}${next}${grounds.length === 0 ? "" : ` (${list(grounds)})`}.`,
    );
  },
  more: (others: number): string =>
    `${sentence(count(others, "more such change"))} ${others === 1 ? "is" : "are"} recorded (table affiliation).`,
  listedWith: (organisation: string, isCamp: boolean): string => (isCamp ? `with ${organisation}` : `as ${organisation.toLowerCase()}`),
  none: (corpus: CorpusCounts): string => `Somebody who left or joined an organisation: none found in ${scopeOf(corpus)}.`,
  noStatements: "Somebody who left or joined an organisation: the corpus holds no statement of a named speaker.",
  standingBefore: "how soon after standing with them, because this version does not read whom a speaker stood with or praised before.",
  standingNotRun: "how soon after standing with them, because the judgements were not run.",
  noStanding: (scope: string): string => `Somebody who attacked whom he or she had spoken well of before leaving: none found in ${scope}.`,
  voicesNotRun: "the level “voices” was not run, so nothing but the list of speakers tells who belonged to what.",
} as const;
