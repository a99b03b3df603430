/**
 * The roles in which a text, or the user's list, presents its people: titles, appositions on either side of a name, roles of the list at the
 * day of publication. Also the signs that a bearer of an unknown name is a person. Cost: linear in the mentions.
 */
import { NameMemory } from "./name-memory.ts";
import type { PeopleLexicon } from "./people-lexicon.ts";
import type { ListedRole, PeopleList } from "./people-list.ts";
import type { NameMention, PeopleOfText } from "./people.ts";
import { readRolePhrase, type RolePhrase } from "./role-phrase.ts";

export interface RoleOfPerson {
  readonly who: number;
  readonly phrase: RolePhrase;
  /** Over at the time of publication, as far as is known. */
  readonly isFormer: boolean;
  readonly origin: "text" | "list";
  /** Place of the phrase; null for a role of the list. */
  readonly start: number | null;
  readonly end: number | null;
}

const AFTER = /^, (?:\d{1,3}, )?(?:who (?:is|was|has been|had been|became|serves as|served as) )?([^,;:()"\u201c\u201d\n]{2,90})/u;
const AGE = /^, \d{1,3}[,.)]/u;
const PERSON_FOLLOWS = /^,? (?:who|whose|himself|herself) /u;

/**
 * All roles of the people of a text, in text order, those of the list behind.
 *
 * @param at  time of publication; null when not known, then every role of the list counts as current.
 */
export function findRoles(text: string, people: PeopleOfText, list: PeopleList, at: number | null): RoleOfPerson[] {
  const roles: RoleOfPerson[] = [];
  for (const mention of people.mentions) {
    if (mention.who === null || people.people[mention.who]!.kind === "organisation") continue;
    const found = [...titleRole(mention, list), ...roleAfter(text, mention, list), ...roleBefore(text, mention, list)];
    roles.push(...found);
    const person = people.people[mention.who]!;
    if (found.some((role) => !list.lexicon.isBodyRole(role.phrase.head)) || isFollowedByPerson(text, mention.end)) {
      if (person.kind === "unknown") person.kind = "person";
      person.gender ??= found.map((role) => list.lexicon.genderOfRole(role.phrase.head)).find((gender) => gender !== null) ?? null;
    }
  }
  people.people.forEach((person, who) => {
    if (person.actorId !== null) roles.push(...listedRoles(list, person.actorId, who, at));
  });
  return roles;
}

interface ReadRole {
  readonly listed: ListedRole;
  readonly phrase: RolePhrase;
}

const readRoles = new WeakMap<PeopleList, ReadonlyMap<string, readonly ReadRole[]>>();

/** The roles of a list by their bearers, read once. */
function rolesByActor(list: PeopleList): ReadonlyMap<string, readonly ReadRole[]> {
  const known = readRoles.get(list);
  if (known !== undefined) return known;
  const roles = new Map<string, ReadRole[]>();
  for (const listed of list.roles) {
    const phrase = listed.role === "" ? null : readRolePhrase(listed.role, list.lexicon);
    if (phrase === null) continue;
    const others = roles.get(listed.actorId);
    if (others === undefined) roles.set(listed.actorId, [{ listed, phrase }]);
    else others.push({ listed, phrase });
  }
  readRoles.set(list, roles);
  return roles;
}

function isFollowedByPerson(text: string, end: number): boolean {
  const next = text.charAt(end);
  if (next !== "," && next !== " ") return false;
  const rest = text.slice(end, end + 12);
  return AGE.test(rest) || PERSON_FOLLOWS.test(rest);
}

/** Roles that the list gives somebody, former ones among them; a role that begins after `at` is none yet. */
export function listedRoles(list: PeopleList, actorId: string, who: number, at: number | null): RoleOfPerson[] {
  return (rolesByActor(list).get(actorId) ?? []).flatMap(({ listed, phrase }): RoleOfPerson[] => {
    if (at !== null && listed.from !== null && listed.from > at) return [];
    const isOver = at !== null && listed.to !== null && listed.to <= at;
    return [{ who, phrase, isFormer: isOver || phrase.isFormer, origin: "list", start: null, end: null }];
  });
}

const titles = new WeakMap<PeopleLexicon, NameMemory<RolePhrase | null>>();

/** The role in a title; the same title is read once. */
function readTitle(title: string, lexicon: PeopleLexicon): RolePhrase | null {
  let memory = titles.get(lexicon);
  if (memory === undefined) titles.set(lexicon, (memory = new NameMemory()));
  let phrase = memory.get(title);
  if (phrase === undefined) memory.set(title, (phrase = readRolePhrase(title.replace(/\bdr\b/u, "doctor"), lexicon)));
  return phrase;
}

function titleRole(mention: NameMention, list: PeopleList): RoleOfPerson[] {
  const phrase = mention.title === "" ? null : readTitle(mention.title, list.lexicon);
  if (phrase === null) return [];
  return [{ who: mention.who!, phrase, isFormer: phrase.isFormer, origin: "text", start: mention.start, end: mention.nameStart }];
}

function roleAfter(text: string, mention: NameMention, list: PeopleList): RoleOfPerson[] {
  if (mention.isPossessive || text.charAt(mention.end) !== ",") return [];
  const match = AFTER.exec(text.slice(mention.end, mention.end + 130));
  const phrase = match === null ? null : readRolePhrase(match[1]!, list.lexicon);
  if (match === null || phrase === null || (phrase.determiner === null && /^\p{Lu}/u.test(match[1]!))) return [];
  const start = mention.end + match[0].length - match[1]!.length;
  return [{ who: mention.who!, phrase, isFormer: phrase.isFormer, origin: "text", start, end: start + match[1]!.length }];
}

function roleBefore(text: string, mention: NameMention, list: PeopleList): RoleOfPerson[] {
  if (text.charAt(mention.start - 1) !== " ") return [];
  const before = text.slice(Math.max(0, mention.start - 110), mention.start);
  const isApposed = before.endsWith(", ");
  if (!isApposed && !before.endsWith(" ")) return [];
  if (!isApposed && !list.lexicon.isRole(lastWord(before).toLowerCase())) return [];
  const words = wordsAtEnd(before.slice(0, isApposed ? -2 : -1), isApposed ? 12 : 6);
  if (words.length === 0 || (!isApposed && !list.lexicon.isRole(words.at(-1)!.toLowerCase()))) return [];
  for (let from = words.length - 1; from >= 0; from--) {
    const opens = list.lexicon.determiner(words[from]!.toLowerCase()) !== null || /['\u2019]s?$/u.test(words[from]!);
    const stops = !isApposed && from > 0 && isStop(words[from - 1]!.toLowerCase(), list);
    if (!opens && !stops && (isApposed || from > 0)) continue;
    const written = words.slice(from).join(" ");
    const phrase = readRolePhrase(written, list.lexicon);
    if (phrase === null) continue;
    const end = mention.start - (isApposed ? 2 : 1);
    return [{ who: mention.who!, phrase, isFormer: phrase.isFormer, origin: "text", start: end - written.length, end }];
  }
  return [];
}

/** The word before the blank at the end of a stretch. */
const lastWord = (stretch: string): string =>
  stretch.slice(Math.max(stretch.lastIndexOf(" ", stretch.length - 2), stretch.lastIndexOf("\n")) + 1, -1);

/** The last words of a stretch, parted by single blanks alone. */
function wordsAtEnd(stretch: string, most: number): string[] {
  const words = stretch
    .slice(stretch.lastIndexOf("\n") + 1)
    .split(" ")
    .slice(-most);
  const broken = words.findLastIndex((word) => !/^[\p{L}\p{N}][\p{L}\p{M}\p{N}'\u2019-]*$/u.test(word));
  return words.slice(broken + 1);
}

const isStop = (word: string, list: PeopleList): boolean => list.lexicon.isPreposition(word) || list.lexicon.isNotName(word);
