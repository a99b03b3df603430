/**
 * Finds where known actors are meant in a text: by name, by office ("the leader of this council", "the leader" behind it), by a given name that one
 * of them has. Somebody is only meant where one fits. Cost: linear in words.
 */
import { normaliseWord } from "./normalise-word.ts";
import { wordsOf, type ActorNames, type KnownActor, type NamedPlace } from "./actor-names.ts";

/** Words of a language that mentions are told by. */
export interface MentionWords {
  readonly heNames: readonly string[];
  readonly sheNames: readonly string[];
  /** Words that are no part of a name although they may bear a capital letter: "And". */
  readonly notNames: readonly string[];
}

const DETERMINERS: ReadonlySet<string> = new Set(["the", "this", "that", "our", "their", "its", "a", "your", "my", "his", "her"]);
const OPENERS: ReadonlySet<string> = new Set(["the", "our", "their", "this", "that", "your"]);
const LINKS: ReadonlySet<string> = new Set(["of", "for", "in", "on", "at"]);

interface Office {
  readonly words: readonly string[];
  readonly owners: Set<string>;
}

interface Word {
  readonly word: string;
  readonly start: number;
  readonly end: number;
  readonly isCapital: boolean;
}

/** Mentions of the actors a corpus knows. */
export class ActorMentions {
  readonly #names: ActorNames;
  /** Offices by their first word; whole ones, and what stands before "of" in them. */
  readonly #offices = new Map<string, Office[]>();
  readonly #heads = new Map<string, Office[]>();
  readonly #givenOwners = new Map<string, Set<string>>();

  constructor(actors: readonly KnownActor[], names: ActorNames) {
    this.#names = names;
    for (const { id, isPerson, names: spellings, roles } of actors) {
      if (!isPerson) continue;
      for (const spelling of spellings) {
        const words = wordsOf(spelling);
        if (words.length > 1) this.#givenOwners.set(words[0]!, (this.#givenOwners.get(words[0]!) ?? new Set()).add(id));
      }
      for (const role of roles) {
        const words = wordsOf(role).filter((word) => !DETERMINERS.has(word));
        const link = words.findIndex((word, i) => i > 0 && LINKS.has(word));
        if (words.length === 0) continue;
        addOffice(this.#offices, words, id);
        addOffice(this.#heads, link < 0 ? words : words.slice(0, link), id);
      }
    }
  }

  /** Where known actors are meant in `[start, end)`, by place, apart from each other. */
  places(text: string, start: number, end: number, people: MentionWords | undefined): NamedPlace[] {
    const named = this.#names.find(text, start, end);
    const words = spelledWords(text, start, end);
    const given = new Set([...(people?.heNames ?? []), ...(people?.sheNames ?? [])]);
    const notNames = new Set(people?.notNames);
    const places = [...named];
    const isFree = (from: number, to: number): boolean => !places.some((place) => place.start < to && from < place.end);
    for (let i = 0; i < words.length; i++) {
      const { word, isCapital, start: from, end: to } = words[i]!;
      if (OPENERS.has(word) && i + 1 < words.length) {
        const office = this.#officeAt(words, i + 1, places);
        if (office && isFree(words[i + 1]!.start, office.end)) places.push({ ...office, isPerson: true, start: words[i + 1]!.start });
      } else if (isCapital && given.has(word) && isFree(from, to) && !isPartOfName(text, words, i, notNames)) {
        const owners = this.#givenOwners.get(word);
        const [actorId = ""] = owners ?? [];
        const isKnown = this.#names.isSmall || named.some((place) => place.actorId === actorId);
        if (owners?.size === 1 && isKnown) places.push({ actorId, isPerson: true, start: from, end: to });
      }
    }
    return places.sort((x, y) => x.start - y.start || x.end - y.end);
  }

  #officeAt(
    words: readonly Word[],
    at: number,
    before: readonly NamedPlace[],
  ): { readonly actorId: string; readonly end: number } | undefined {
    let best: { readonly actorId: string; readonly end: number } | undefined;
    for (const { words: wanted, owners } of this.#offices.get(words[at]!.word) ?? []) {
      const end = endOfOffice(words, at, wanted);
      if (end !== undefined && owners.size === 1 && (best === undefined || end > best.end)) best = { actorId: [...owners][0]!, end };
    }
    const isKnown = (actorId: string): boolean =>
      this.#names.isSmall || before.some((place) => place.actorId === actorId && place.start < words[at]!.start);
    if (best) return isKnown(best.actorId) ? best : undefined;
    for (const { words: wanted, owners } of this.#heads.get(words[at]!.word) ?? []) {
      const end = at + wanted.length;
      if (end > words.length || !wanted.every((word, k) => words[at + k]!.word === word)) continue;
      const next = words[end]?.word;
      if (next !== undefined && (LINKS.has(next) || words[end]!.isCapital)) continue;
      const last = before
        .filter(({ actorId, start }) => owners.has(actorId) && start < words[at]!.start)
        .sort((x, y) => y.start - x.start)[0];
      const actorId = last?.actorId ?? (owners.size === 1 ? [...owners][0]! : undefined);
      if (actorId !== undefined && isKnown(actorId)) return { actorId, end: words[end - 1]!.end };
    }
    return undefined;
  }
}

function addOffice(offices: Map<string, Office[]>, words: readonly string[], id: string): void {
  const list = offices.get(words[0]!) ?? [];
  offices.set(words[0]!, list);
  const known = list.find((office) => office.words.join(" ") === words.join(" "));
  if (known) known.owners.add(id);
  else list.push({ words, owners: new Set([id]) });
}

/** The unit behind an office that begins at word `at`; determiners and names may stand between its words: "leader of Scarholm council". */
function endOfOffice(words: readonly Word[], at: number, wanted: readonly string[]): number | undefined {
  let i = at;
  for (const word of wanted) {
    while (i > at && i < words.length && words[i]!.word !== word && (DETERMINERS.has(words[i]!.word) || words[i]!.isCapital)) i++;
    if (words[i]?.word !== word) return undefined;
    i++;
  }
  return words[i - 1]!.end;
}

/** Whether the word at `i` stands beside another that may be of the same name: "Janet Smith", "Mr Janet". */
function isPartOfName(text: string, words: readonly Word[], i: number, notNames: ReadonlySet<string>): boolean {
  const [previous, own, next] = [words[i - 1], words[i]!, words[i + 1]];
  const isBeside = (left: Word, right: Word): boolean =>
    /^[\s.]*$/u.test(text.slice(left.end, right.start)) && !/[.]\s/u.test(text.slice(left.end, right.start));
  const mayName = (word: Word | undefined): word is Word => word?.isCapital === true && !notNames.has(word.word);
  return (mayName(previous) && isBeside(previous, own)) || (mayName(next) && isBeside(own, next));
}

function spelledWords(text: string, start: number, end: number): Word[] {
  return [...text.slice(start, end).matchAll(/\p{L}[\p{L}\p{M}\p{N}]*/gu)].map((match) => ({
    word: normaliseWord(match[0]),
    start: start + match.index,
    end: start + match.index + match[0].length,
    isCapital: match[0][0] !== match[0][0]!.toLowerCase(),
  }));
}
