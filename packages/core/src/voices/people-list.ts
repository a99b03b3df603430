import type { SpeakerInput } from "../model/source-input.ts";
import type { PeopleLexicon } from "./people-lexicon.ts";
import { sameFullName, takeNameApart, withoutAccents, type PersonName } from "./person-name.ts";
import { actorKey, type TimeInterval } from "./source-facts.ts";

/** One role of a listed person, from one line of the list. */
export interface ListedRole {
  readonly actorId: string;
  /** Small letters: "deputy for halvic". */
  readonly role: string;
  readonly organisation: string;
  readonly from: number | null;
  readonly to: number | null;
}

export interface ListedPerson {
  readonly actorId: string;
  readonly name: string;
  readonly names: readonly PersonName[];
}

/** The user's list of speakers, ready to be asked by name. Made once for all texts. */
export interface PeopleList {
  readonly lexicon: PeopleLexicon;
  readonly people: ReadonlyMap<string, ListedPerson>;
  readonly roles: readonly ListedRole[];
  /** Organisations of the list by their name in small letters. */
  readonly organisations: ReadonlyMap<string, string>;
  /** Who bears exactly this name or alias, titles and middle names aside, or several when the list is unclear. */
  named(name: PersonName): readonly ListedPerson[];
  /** Whose family name, or end of a name, this is. */
  ending(words: string): readonly ListedPerson[];
  /** Whether some listed name or alias ends in this word: cheap, asked before anything else. */
  mayEnd(word: string): boolean;
}

/**
 * Reads the list of speakers for names.
 *
 * @param speakers  lines of the list; several lines with one id are one person.
 * @param dates     parses the dates of the list.
 */
export function listPeople(
  speakers: readonly SpeakerInput[],
  lexicon: PeopleLexicon,
  dates: (text: string) => TimeInterval | null,
): PeopleList {
  const people = new Map<string, { actorId: string; name: string; names: PersonName[] }>();
  const roles: ListedRole[] = [];
  const organisations = new Map<string, string>();
  const byEnding = new Map<string, Set<string>>();
  const exact = new Map<string, Set<string>>();
  const note = (map: Map<string, Set<string>>, key: string, actorId: string): void => {
    map.set(key, (map.get(key) ?? new Set<string>()).add(actorId));
  };
  for (const speaker of speakers) {
    const actorId = actorKey(speaker.speaker_id);
    const person = people.get(actorId) ?? { actorId, name: actorKey(speaker.name), names: [] };
    people.set(actorId, person);
    for (const spelling of [speaker.name, ...speaker.aliases]) {
      const name = takeNameApart(wordsOf(spelling), lexicon);
      if (name === null || person.names.some((other) => other.whole === name.whole && other.gender === name.gender)) continue;
      person.names.push(name);
      note(exact, name.whole, actorId);
      const words = name.whole.split(" ");
      for (let from = 1; from < words.length; from++) note(byEnding, words.slice(from).join(" "), actorId);
    }
    const organisation = actorKey(speaker.party ?? "");
    if (organisation !== "") organisations.set(organisation.toLowerCase(), organisation);
    const from = speaker.valid_from ? (dates(speaker.valid_from)?.from ?? null) : null;
    const to = speaker.valid_to ? (dates(speaker.valid_to)?.from ?? null) : null;
    if (speaker.role || organisation !== "") roles.push({ actorId, role: (speaker.role ?? "").toLowerCase(), organisation, from, to });
  }
  const byFamily = new Map<string, ListedPerson[]>();
  for (const person of people.values()) {
    for (const family of new Set(person.names.map((name) => name.family))) byFamily.set(family, [...(byFamily.get(family) ?? []), person]);
  }
  const listed = (ids: ReadonlySet<string> | undefined): ListedPerson[] =>
    ids === undefined ? [] : [...ids].sort().map((id) => people.get(id)!);
  const lastWords = new Set([...people.values()].flatMap((person) => person.names.map((name) => name.whole.split(" ").at(-1)!)));
  return {
    lexicon,
    people,
    roles,
    organisations,
    named: (name) => {
      const same = listed(exact.get(name.whole));
      if (same.length > 0 || name.given.length === 0) return same;
      return (byFamily.get(name.family) ?? []).filter((person) => person.names.some((other) => sameFullName(name, other, lexicon)));
    },
    ending: (words) => listed(byEnding.get(words)),
    mayEnd: (word) => lastWords.has(withoutAccents(word)),
  };
}

const wordsOf = (spelling: string): string[] => spelling.split(/[\s,]+/u).filter((word) => word !== "");
