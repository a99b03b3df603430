/**
 * The people and bodies that one text names, and where. The user's list comes first; then full names join when given and family names agree;
 * a short form joins the one full form of the text it is part of. A family name that two people of the text share stays open, unless a title
 * tells them apart. Two spellings are never joined by likeness.
 * Cost: linear in the text, and in names times full names.
 */
import type { LanguagePack } from "../languages/language-pack.ts";
import { findNameCandidates, type NameCandidate } from "./name-candidates.ts";
import type { Gender } from "./people-lexicon.ts";
import { PeopleGathering, type Told } from "./people-gathering.ts";
import type { PeopleList } from "./people-list.ts";

/** How a name was told to be somebody's; stored with what is resolved through it. */
export type NameRule = "list_name" | "list_family" | "text_name" | "text_short" | "text_only" | "ambiguous";

export interface TextPerson {
  /** `unknown`: a name without any sign whether a person, a place or a thing bears it. */
  kind: "person" | "organisation" | "unknown";
  /** Id in the user's list; null when the list does not hold it. */
  readonly actorId: string | null;
  /** Fullest form in the text, titles left out; for the listed, their name in the list. */
  name: string;
  gender: Gender | null;
  /** The name has several words; a title alone before a family name, or one word, names somebody in this text only. */
  readonly isFull: boolean;
}

export interface NameMention {
  /** With titles. */
  readonly start: number;
  readonly end: number;
  readonly nameStart: number;
  /** Titles in small letters; "" when there are none. */
  readonly title: string;
  /** Index into `people`; null when several may be meant. */
  readonly who: number | null;
  readonly how: NameRule;
  readonly isPossessive: boolean;
  /** The word right before it, in small letters. */
  readonly before: string;
}

export interface PeopleOfText {
  readonly people: readonly TextPerson[];
  /** Ascending, apart from one another. */
  readonly mentions: readonly NameMention[];
  /** Capitalised offices without a name ("Minister of the Interior"), ascending. */
  readonly offices: readonly { readonly start: number; readonly end: number }[];
}

const abbreviationsOf = new WeakMap<LanguagePack, ReadonlySet<string>>();

/** Who is named in a text. Empty lists when nobody is, or when the language has no capital letters. */
export function findPeople(text: string, list: PeopleList, pack: LanguagePack): PeopleOfText {
  const abbreviations = abbreviationsOf.get(pack) ?? new Set([...pack.abbreviations, ...pack.titles]);
  abbreviationsOf.set(pack, abbreviations);
  const candidates = findNameCandidates(text, list, abbreviations);
  const gathering = new PeopleGathering(text, list);
  for (const candidate of candidates) gathering.addFull(candidate);
  const mentions: NameMention[] = [];
  for (const candidate of candidates) {
    const told = gathering.tell(candidate);
    if (told !== null) mentions.push(mentionOf(candidate, told));
  }
  return {
    people: gathering.people,
    mentions,
    offices: candidates.filter((candidate) => candidate.kind === "office").map(({ start, end }) => ({ start, end })),
  };
}

const mentionOf = (candidate: NameCandidate, { who, how }: Told): NameMention => ({
  start: candidate.start,
  end: candidate.end,
  nameStart: candidate.nameStart,
  title: candidate.title,
  who,
  how,
  isPossessive: candidate.isPossessive,
  before: candidate.before,
});
