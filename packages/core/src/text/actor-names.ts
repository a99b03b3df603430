/** Finds the people and bodies a corpus knows in a text, by their names and offices. Cost: linear in words. */
import type { Extent } from "../model/extent.ts";
import { normaliseWord } from "./normalise-word.ts";

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

/** Where so few people are known, an office or a given name that one of them has means that one though no text names him in full. */
export const FEW_PEOPLE = 60;
/** Opens what an office is of, or whose somebody is. */
const LINKS: ReadonlySet<string> = new Set(["of", "for", "in", "on", "at", "to", "from", "by", "with", "who", "which", "that", "s"]);

/** Finds known actors in a text by their names; a family name stands for a person when one known person has it. */
export class ActorNames {
  readonly #byFirst = new Map<string, { readonly words: readonly string[]; readonly actorId: string; readonly isPerson: boolean }[]>();
  readonly #byRole = new Map<string, string>();
  readonly #given = new Map<string, Set<string>>();
  /** Whether so few people are known that an office which one of them has is his. */
  readonly isSmall: boolean;

  constructor(actors: readonly KnownActor[]) {
    const owners = new Map<string, Set<string>>();
    const people = new Set(actors.filter(({ isPerson }) => isPerson).map(({ id }) => id));
    this.isSmall = people.size <= FEW_PEOPLE;
    const add = (spelling: string, id: string): void => {
      // A letter alone is a mark in a list, no name: the party "R".
      if (spelling.length > 1) owners.set(spelling, (owners.get(spelling) ?? new Set()).add(id));
    };
    const roles = new Map<string, Set<string>>();
    for (const { id, isPerson, names, roles: offices } of actors) {
      for (const name of names) {
        const words = wordsOf(name);
        add(words.join(" "), id);
        if (!isPerson) for (const short of initialsOf(name)) add(short, id);
        if (!isPerson || words.length < 2) continue;
        add(words.at(-1)!, id);
        this.#given.set(id, (this.#given.get(id) ?? new Set()).add(words[0]!));
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
      if (entry.isPerson && entry.words.length === 1 && isPartOfName(text, start + last.index + last[0].length)) continue;
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

  /** First words of a person's names of several words, in normal form; empty for a body. */
  givenNamesOf(actorId: string): readonly string[] {
    return [...(this.#given.get(actorId) ?? [])];
  }

  /** The one known actor with an office that the words name; undefined for none or several, and for somebody of one who has it: "the wife of the mayor". */
  byRole(words: string): string | undefined {
    const bare = wordsOf(words);
    const link = bare.findIndex((word) => LINKS.has(word));
    for (let from = 0; from < (link < 0 ? bare.length : link); from++) {
      for (let to = bare.length; to > from; to--) {
        const actorId = this.#byRole.get(bare.slice(from, to).join(" "));
        if (actorId !== undefined) return actorId;
      }
    }
    return undefined;
  }
}

/** "National Workers' Party" is the NWP; small words between do not count. In normal form; empty for fewer than three words. */
function initialsOf(name: string): string[] {
  const words = name.split(/[\s-]+/u).filter((word) => /^\p{Lu}/u.test(word));
  return words.length < 3 ? [] : [normaliseWord(words.map((word) => word[0]).join(""))];
}

/** Whether a family name that ends at `end` goes on as another name: "White House". */
const isPartOfName = (text: string, end: number): boolean => /^ \p{Lu}\p{Ll}/u.test(text.slice(end, end + 4));

/** The words of a name or a phrase in normal form. */
export const wordsOf = (text: string): string[] => [...text.matchAll(/\p{L}[\p{L}\p{M}\p{N}]*/gu)].map(([word]) => normaliseWord(word));
