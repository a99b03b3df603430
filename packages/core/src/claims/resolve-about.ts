/**
 * Tells which known actor a claim is about: by a name in the words that name it, by an office that one known person has, by a pronoun that goes back
 * to the last person named in the statement who is not the speaker; else by a person named in the claim. Nobody is guessed: two candidates are none.
 */
import type { PeopleWords } from "../languages/people-words.ts";
import { normaliseWord } from "../text/normalise-word.ts";
import type { Extent } from "./found-claim.ts";

export interface KnownActor {
  readonly id: string;
  readonly isPerson: boolean;
  /** Every spelling. */
  readonly names: readonly string[];
  /** Offices, as given: "chairman". */
  readonly roles: readonly string[];
}

/** Where a known actor is named; units of the whole text. */
export interface NamedPlace extends Extent {
  readonly actorId: string;
  readonly isPerson: boolean;
}

/** Finds known actors in a text by their names; a family name stands for a person when one known person has it. */
export class ActorNames {
  readonly #byFirst = new Map<string, { readonly words: readonly string[]; readonly actorId: string; readonly isPerson: boolean }[]>();
  readonly #byRole = new Map<string, string>();

  constructor(actors: readonly KnownActor[]) {
    const owners = new Map<string, Set<string>>();
    const people = new Set(actors.filter(({ isPerson }) => isPerson).map(({ id }) => id));
    const add = (spelling: string, id: string): void => {
      if (spelling !== "") owners.set(spelling, (owners.get(spelling) ?? new Set()).add(id));
    };
    const roles = new Map<string, Set<string>>();
    for (const { id, isPerson, names, roles: offices } of actors) {
      for (const name of names) {
        const words = wordsOf(name);
        add(words.join(" "), id);
        if (isPerson && words.length > 1) add(words.at(-1)!, id);
      }
      for (const office of offices) {
        const key = wordsOf(office).join(" ");
        roles.set(key, (roles.get(key) ?? new Set()).add(id));
      }
    }
    for (const [spelling, ids] of owners) {
      if (ids.size !== 1) continue;
      const words = spelling.split(" ");
      const actorId = [...ids][0]!;
      const entry = { words, actorId, isPerson: people.has(actorId) };
      const known = this.#byFirst.get(words[0]!);
      if (known) known.push(entry);
      else this.#byFirst.set(words[0]!, [entry]);
    }
    for (const [role, ids] of roles) if (ids.size === 1 && role !== "") this.#byRole.set(role, [...ids][0]!);
    for (const entries of this.#byFirst.values()) entries.sort((x, y) => y.words.length - x.words.length);
  }

  /** Places by ascending start, apart from each other; capitalised words only. */
  find(text: string, start: number, end: number): NamedPlace[] {
    const words = [...text.slice(start, end).matchAll(/\p{L}[\p{L}\p{M}\p{N}]*/gu)];
    const places: NamedPlace[] = [];
    for (let i = 0; i < words.length; i++) {
      const [spelled] = words[i]!;
      if (spelled[0] === spelled[0]!.toLowerCase() && /\p{Ll}/u.test(spelled[0]!)) continue;
      const entry = this.#byFirst
        .get(normaliseWord(spelled))
        ?.find(({ words: wanted }) => wanted.every((word, k) => words[i + k] !== undefined && normaliseWord(words[i + k]![0]) === word));
      if (entry === undefined) continue;
      const last = words[i + entry.words.length - 1]!;
      places.push({
        actorId: entry.actorId,
        isPerson: entry.isPerson,
        start: start + words[i]!.index,
        end: start + last.index + last[0].length,
      });
      i += entry.words.length - 1;
    }
    return places;
  }

  /** The one known actor with an office that the words name; undefined for none or several. */
  byRole(words: string): string | undefined {
    const bare = wordsOf(words);
    for (let from = 0; from < bare.length; from++) {
      for (let to = bare.length; to > from; to--) {
        const actorId = this.#byRole.get(bare.slice(from, to).join(" "));
        if (actorId !== undefined) return actorId;
      }
    }
    return undefined;
  }
}

export interface AboutQuestion {
  readonly text: string;
  readonly claim: Extent;
  readonly about: Extent | null;
  readonly speakerId: string;
  /** Known actors named in the statement, ascending. */
  readonly named: readonly NamedPlace[];
  readonly people: PeopleWords | undefined;
}

/** Units behind which a pronoun does not reach back. */
const FARTHEST = 3000;

/** The actor's id; null when nobody known is meant. */
export function resolveAbout({ text, claim, about, speakerId, named, people }: AboutQuestion, names: ActorNames): string | null {
  const words = about ? text.slice(about.start, about.end) : "";
  if (about) {
    const inside = named.find((place) => place.start >= about.start && place.end <= about.end);
    if (inside && !/^['’]s?\s+\p{L}/u.test(text.slice(inside.end, about.end))) return inside.actorId;
    if (inside) return null;
    const byRole = /\b(?:the|our|their|his|her)\b/iu.test(words) ? names.byRole(words) : undefined;
    if (byRole !== undefined) return byRole === speakerId ? null : byRole;
    if (isSelf(words, people)) return speakerId;
    if (isPersonal(words, people)) return lastNamed({ named, before: about.start, speakerId });
  }
  const others = new Set(
    named.filter((place) => place.isPerson && place.start >= claim.start && place.end <= claim.end).map(({ actorId }) => actorId),
  );
  others.delete(speakerId);
  if (others.size === 1) return [...others][0]!;
  if (others.size === 0 && holdsPersonal(text.slice(claim.start, claim.end), people))
    return lastNamed({ named, before: claim.start, speakerId });
  return null;
}

function lastNamed({
  named,
  before,
  speakerId,
}: {
  readonly named: readonly NamedPlace[];
  readonly before: number;
  readonly speakerId: string;
}): string | null {
  for (let i = named.length - 1; i >= 0; i--) {
    const place = named[i]!;
    if (place.start >= before || !place.isPerson || place.actorId === speakerId) continue;
    return before - place.end <= FARTHEST ? place.actorId : null;
  }
  return null;
}

const wordsOf = (text: string): string[] => [...text.matchAll(/\p{L}[\p{L}\p{M}\p{N}]*/gu)].map(([word]) => normaliseWord(word));

function isPersonal(words: string, people: PeopleWords | undefined): boolean {
  const [only, ...more] = wordsOf(words);
  return only !== undefined && more.length === 0 && personal(people).has(only);
}

function holdsPersonal(words: string, people: PeopleWords | undefined): boolean {
  const known = personal(people);
  return wordsOf(words).some((word) => known.has(word));
}

const personal = (people: PeopleWords | undefined): ReadonlySet<string> =>
  new Set([...(people?.pronouns.he ?? []), ...(people?.pronouns.she ?? [])]);

function isSelf(words: string, people: PeopleWords | undefined): boolean {
  const [only, ...more] = wordsOf(words);
  return only !== undefined && more.length === 0 && (people?.pronouns.self ?? []).includes(only);
}
