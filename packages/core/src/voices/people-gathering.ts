import type { NameCandidate } from "./name-candidates.ts";
import type { NameRule, TextPerson } from "./people.ts";
import { NameMemory } from "./name-memory.ts";
import { PeopleIndex } from "./people-index.ts";
import type { PeopleLexicon } from "./people-lexicon.ts";
import type { ListedPerson, PeopleList } from "./people-list.ts";
import { nameWord, sameFullName, type PersonName } from "./person-name.ts";
import { actorKey } from "./source-facts.ts";

export interface Told {
  readonly who: number | null;
  readonly how: NameRule;
}

/** "Omar, 12," and "Layla, his sister," at the beginning of a sentence. */
const INTRODUCED = /^, (?:\d{1,3}[,.]|(?:his|her|their|my) \p{Ll})/u;
const NICKNAME = /["\u201c\u2018'(](\p{Lu}[\p{Ll}.]{1,12})["\u201d\u2019')]/u;
const OPEN: Told = { who: null, how: "ambiguous" };

/** Gathers who is named in one text: full names first, so that a short form may stand before the full one, as in a headline. */
export class PeopleGathering {
  readonly people: TextPerson[] = [];
  readonly #text: string;
  readonly #list: PeopleList;
  /** Names of each person in this text, with those of the list. */
  readonly #names: PersonName[][] = [];
  readonly #known = new Map<string, number>();
  readonly #told = new Map<number, Told>();
  readonly #seenInside = new Set<string>();
  readonly #index: PeopleIndex;
  readonly #plain: NameMemory<string>;
  /** People by the family names of all their names. */
  readonly #families = new Map<string, number[]>();
  /** Organisations, ascending; none changes its name. */
  readonly #bodies: { readonly who: number; readonly low: string; initials: string | undefined }[] = [];

  constructor(text: string, list: PeopleList) {
    this.#text = text;
    this.#plain = memoryOf(list.lexicon);
    this.#list = list;
    this.#index = new PeopleIndex(list.lexicon);
  }

  /** Takes note of a full name; short forms wait for `tell`. */
  addFull(candidate: NameCandidate): void {
    const { name } = candidate;
    if (candidate.kind === "organisation" && candidate.wordCount > 1) {
      this.#told.set(candidate.start, { who: this.#body(candidate), how: "text_name" });
    } else if (name !== null && name.given.length > 0) {
      this.#told.set(candidate.start, this.#full(candidate, name));
    } else if (name !== null && !candidate.isOpening) this.#seenInside.add(name.whole);
  }

  /** Who is meant; null when the word is no name after all. Asked in text order, after every full name has been added. */
  tell(candidate: NameCandidate): Told | null {
    const told = this.#told.get(candidate.start);
    if (told !== undefined) return told;
    if (candidate.kind === "organisation") return { who: this.#shortBody(candidate), how: "text_short" };
    return candidate.name === null ? null : this.#short(candidate, candidate.name);
  }

  #full(candidate: NameCandidate, name: PersonName): Told {
    const listed = this.#listNamed(candidate, name);
    if (listed.length > 1) return OPEN;
    if (listed[0] !== undefined) return { who: this.#listed(listed[0].actorId, name), how: "list_name" };
    const ending = this.#list.ending(name.whole);
    if (ending.length === 1) return { who: this.#listed(ending[0]!.actorId, name), how: "list_family" };
    const same = this.#unlisted(name);
    const isPerson = candidate.title !== "" || name.gender !== null || this.#list.lexicon.isGivenName(name.given[0]!);
    if (same >= 0) {
      this.#note(same, name, isPerson);
      const fuller = this.#slice(candidate);
      if (fuller.length > this.people[same]!.name.length) this.people[same]!.name = fuller;
      return { who: same, how: "text_name" };
    }
    return {
      who: this.#add(
        { kind: isPerson ? "person" : "unknown", actorId: null, name: this.#slice(candidate), gender: name.gender, isFull: true },
        [name],
      ),
      how: "text_name",
    };
  }

  /** Who of the list bears this name, or the family name with the nickname between: "Earl L. “Buddy” Carter". */
  #listNamed(candidate: NameCandidate, name: PersonName): readonly ListedPerson[] {
    const listed = this.#list.named(name);
    const nickname =
      listed.length > 0 ? undefined : NICKNAME.exec(this.#text.slice(candidate.nameStart, candidate.end))?.[1]?.toLowerCase();
    return nickname === undefined ? listed : this.#list.named({ ...name, given: [nickname], whole: `${nickname} ${name.family}` });
  }

  /** The first person of the text without a line in the list whose full name this may be; -1 when there is none. */
  #unlisted(name: PersonName): number {
    let first = -1;
    for (const who of this.#families.get(name.family) ?? []) {
      if ((first >= 0 && who > first) || this.people[who]!.actorId !== null) continue;
      if (this.#names[who]!.some((other) => sameFullName(name, other, this.#list.lexicon))) first = who;
    }
    return first;
  }

  #short(candidate: NameCandidate, name: PersonName): Told | null {
    const isTitled = candidate.title !== "";
    const here = this.#index.fitting(name, candidate.title, (who) => this.people[who]!.gender);
    const only = isTitled ? this.#list.ending(name.whole) : [];
    // "Congressman Sires" is the listed one, not whoever a headline seems to call "Sires Rejects Cuts".
    if (only.length === 1 && here.length > 0 && !here.some((who) => this.#endsIn(who, name.whole)))
      return { who: this.#listed(only[0]!.actorId, name), how: "list_family" };
    if (here.length > 0) {
      if (here.length > 1) return OPEN;
      this.#note(here[0]!, name, isTitled);
      return { who: here[0]!, how: "text_short" };
    }
    const next = this.#text.charAt(candidate.end);
    const body = isTitled ? [] : this.#bodiesBeginning(name.whole);
    if (body.length === 1) return { who: body[0]!, how: "text_short" };
    const isSafe = isTitled || !candidate.isOpening || next === ":" || this.#seenInside.has(name.whole);
    const exact = this.#list.named(name);
    const listed = exact.length > 0 ? exact : this.#list.ending(name.whole);
    if (listed.length > 0 && isSafe) {
      if (listed.length > 1) return OPEN;
      return { who: this.#listed(listed[0]!.actorId, name), how: exact.length > 0 ? "list_name" : "list_family" };
    }
    if (isTitled)
      return {
        who: this.#add({ kind: "person", actorId: null, name: this.#titled(candidate), gender: name.gender, isFull: false }, [name]),
        how: "text_only",
      };
    const word = this.#text.slice(candidate.nameStart, candidate.end);
    if (/^\p{Lu}{2,6}$/u.test(word)) return { who: this.#acronym(word), how: "text_only" };
    const isIntroduced = next === "," && INTRODUCED.test(this.#text.slice(candidate.end, candidate.end + 16));
    if (candidate.isOpening && !isIntroduced && !this.#seenInside.has(name.whole)) return null;
    return {
      who: this.#add({ kind: isIntroduced ? "person" : "unknown", actorId: null, name: word, gender: name.gender, isFull: false }, [name]),
      how: "text_only",
    };
  }

  #endsIn(who: number, family: string): boolean {
    return this.#names[who]!.some(({ whole }) => whole === family || whole.endsWith(` ${family}`));
  }

  #listed(actorId: string, name: PersonName): number {
    const key = `actor ${actorId}`;
    const known = this.#known.get(key);
    if (known !== undefined) {
      this.#note(known, name, true);
      return known;
    }
    const person = this.#list.people.get(actorId)!;
    const gender = name.gender ?? person.names.map((other) => other.gender).find((found) => found !== null) ?? null;
    const who = this.#add({ kind: "person", actorId, name: person.name, gender, isFull: true }, [name, ...person.names]);
    this.#known.set(key, who);
    return who;
  }

  #body(candidate: NameCandidate): number {
    const name = this.#slice(candidate);
    const key = `body ${name.toLowerCase()}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const actorId = this.#list.organisations.get(name.toLowerCase()) ?? null;
    const who = this.#add(
      { kind: "organisation", actorId, name: actorId ?? name, gender: "it", isFull: actorId !== null || name.includes(" ") },
      [],
    );
    this.#known.set(key, who);
    return who;
  }

  /** "the League" means the one body of the text whose name ends so; several leave it a body of its own. */
  #shortBody(candidate: NameCandidate): number {
    const word = this.#slice(candidate).toLowerCase();
    const whole = this.#bodies.flatMap(({ who, low }) => (low.endsWith(` ${word}`) ? [who] : []));
    return whole.length === 1 ? whole[0]! : this.#body(candidate);
  }

  /** "Oriel" for "Oriel Estates". */
  #bodiesBeginning(word: string): number[] {
    const first = `${word} `;
    return this.#bodies.flatMap(({ who, low }) => (low.startsWith(first) ? [who] : []));
  }

  #acronym(word: string): number {
    const spelt = this.#bodies.find((body) => (body.initials ??= initials(this.people[body.who]!.name)) === word);
    if (spelt !== undefined) return spelt.who;
    const known = this.#known.get(`body ${word.toLowerCase()}`);
    if (known !== undefined) return known;
    const actorId = this.#list.organisations.get(word.toLowerCase()) ?? null;
    const who = this.#add({ kind: "organisation", actorId, name: actorId ?? word, gender: "it", isFull: actorId !== null }, []);
    this.#known.set(`body ${word.toLowerCase()}`, who);
    return who;
  }

  #add(person: TextPerson, names: PersonName[]): number {
    this.#names.push(names);
    const who = this.people.push(person) - 1;
    for (const name of names) this.#indexName(who, name);
    if (person.kind === "organisation") this.#bodies.push({ who, low: person.name.toLowerCase(), initials: undefined });
    return who;
  }

  #indexName(who: number, name: PersonName): void {
    this.#index.add(who, name);
    const known = this.#families.get(name.family);
    if (known === undefined) this.#families.set(name.family, [who]);
    else if (!known.includes(who)) known.push(who);
  }

  #note(who: number, name: PersonName, isPerson: boolean): void {
    const person = this.people[who]!;
    if (isPerson && person.kind === "unknown") person.kind = "person";
    person.gender ??= name.gender;
    if (this.#names[who]!.some((other) => other.whole === name.whole)) return;
    this.#names[who]!.push(name);
    this.#indexName(who, name);
  }

  /** A family name that stands alone keeps its title: "Mr Ogilby". */
  #titled(candidate: NameCandidate): string {
    return actorKey(this.#text.slice(candidate.start, candidate.end)).split(" ").map(withoutCapitals).join(" ");
  }

  #slice(candidate: NameCandidate): string {
    const written = this.#text.slice(candidate.nameStart, candidate.end);
    let plain = this.#plain.get(written);
    if (plain === undefined) this.#plain.set(written, (plain = plainName(written, this.#list.lexicon)));
    return plain;
  }
}

const memories = new WeakMap<PeopleLexicon, NameMemory<string>>();

/** Names written out before. */
function memoryOf(lexicon: PeopleLexicon): NameMemory<string> {
  let memory = memories.get(lexicon);
  if (memory === undefined) memories.set(lexicon, (memory = new NameMemory()));
  return memory;
}

/** A name as it is shown, without what stands behind it. */
function plainName(written: string, lexicon: PeopleLexicon): string {
  const words = withoutCapitals(actorKey(written)).split(" ");
  while (words.length > 1 && lexicon.words.postNominals.includes(nameWord(words.at(-1)!))) words.pop();
  return words.join(" ").replace(/,$/u, "");
}

/** "TREVANION" on a label is "Trevanion"; a short word in capitals stays an acronym. */
function withoutCapitals(name: string): string {
  if (/\p{Ll}/u.test(name) || !/\p{L}{3}|^M(?:RS?|S|X)\b|^DR\b/u.test(name)) return name;
  return name.replace(/\p{L}+/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase());
}

const initials = (name: string): string =>
  name
    .split(/[\s-]+/u)
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word.charAt(0))
    .join("");
