/** Reads the words of a source: whose name it is, which role, which pronoun. Cost: linear in the source's length. */
import type { Extent } from "../model/extent.ts";
import type { PeopleLexicon } from "./people-lexicon.ts";
import type { NameMention, PeopleOfText } from "./people.ts";
import { nameWord } from "./person-name.ts";
import { firstFrom } from "./place-search.ts";
import { readRolePhrase, type RolePhrase } from "./role-phrase.ts";

export type SourceHead =
  /** `others`: further names joined by "and". */
  | { readonly kind: "name"; readonly mention: NameMention; readonly others: readonly NameMention[] }
  | { readonly kind: "role"; readonly phrase: RolePhrase; readonly start: number; readonly end: number }
  /** Somebody who speaks for a body: "a spokesman for the ministry". */
  | { readonly kind: "spokesman"; readonly body: NameMention; readonly phrase: RolePhrase }
  | {
      readonly kind: "pronoun";
      readonly pronoun: "he" | "she" | "it" | "they" | "who" | "self";
      readonly start: number;
      readonly end: number;
    }
  /** "the company", "the party". */
  | { readonly kind: "body"; readonly word: string; readonly start: number; readonly end: number }
  | { readonly kind: "other" };

const OTHER: SourceHead = { kind: "other" };

/** What the source's words are, from the words alone. */
export function readSourceHead(text: string, source: Extent, people: PeopleOfText, lexicon: PeopleLexicon): SourceHead {
  const words = text.slice(source.start, source.end);
  const inside = mentionsWithin(people.mentions, source);
  const plain = nameWord(words.trim());
  const pronoun = lexicon.pronoun(plain);
  if (pronoun !== null) return { kind: "pronoun", pronoun, start: source.start, end: source.end };

  const first = inside.find((mention) => isAtHead(text, source, mention, people, lexicon));
  if (first !== undefined) {
    const others = inside.filter(
      (mention) => mention !== first && /(?:,| and|, and) $/u.test(text.slice(Math.max(source.start, mention.start - 6), mention.start)),
    );
    const isJoint = others.some(
      (mention) => text.slice(mention.start - 4, mention.start) === "and " && isBareList(text, first, mention, inside),
    );
    return { kind: "name", mention: first, others: isJoint ? others : [] };
  }
  const apposed = inside.find((mention) => isApposed(text, source, mention, lexicon));
  if (apposed !== undefined) return { kind: "name", mention: apposed, others: [] };

  const phrase = readRolePhrase(words, lexicon);
  if (phrase !== null) {
    const body = inside.find((mention) => mention.who !== null && people.people[mention.who]!.kind !== "person");
    const speaksFor =
      body !== undefined && lexicon.isMouthpiece(phrase.head) && /\b(?:for|of|at) (?:the )?$/u.test(text.slice(source.start, body.start));
    if (speaksFor) return { kind: "spokesman", body, phrase };
    return { kind: "role", phrase, start: source.start, end: source.end };
  }
  const body = /^(?:the|this|that) ([\p{L}-]+)$/iu.exec(words.trim());
  if (body !== null && lexicon.isBody(body[1]!.toLowerCase()))
    return { kind: "body", word: body[1]!.toLowerCase(), start: source.start, end: source.end };
  return OTHER;
}

function mentionsWithin(mentions: readonly NameMention[], extent: Extent): NameMention[] {
  // A source may have been cut inside a name, at a hyphen: the whole name counts.
  const found: NameMention[] = [];
  for (
    let index = Math.max(0, firstFrom(mentions, extent.start) - 1);
    index < mentions.length && mentions[index]!.start < extent.end;
    index++
  ) {
    const { nameStart } = mentions[index]!;
    if (nameStart >= extent.start && nameStart < extent.end) found.push(mentions[index]!);
  }
  return found;
}

/** A name stands at the head when only titles, roles and their qualifiers stand before it, and no "'s" behind it. */
function isAtHead(text: string, source: Extent, mention: NameMention, people: PeopleOfText, lexicon: PeopleLexicon): boolean {
  if (mention.isPossessive) return false;
  // "League officials" are no League.
  const next = /^\s*([\p{L}'\u2019-]+)/u.exec(text.slice(mention.end, source.end))?.[1]?.toLowerCase();
  if (
    next !== undefined &&
    !lexicon.isPreposition(next) &&
    !lexicon.isBody(next) &&
    next !== "and" &&
    !lexicon.words.relatives.includes(next)
  )
    return false;
  const before = text.slice(source.start, Math.max(source.start, mention.start)).trim();
  if (before === "") return true;
  if (/[,;:()"\u201c\u201d]/u.test(before)) return false;
  // "The Republican" is somebody of a kind, "the Treasury" a body.
  const who = mention.who === null ? undefined : people.people[mention.who];
  if (lexicon.determiner(nameWord(before)) !== null && who?.kind === "unknown" && !who.isFull) return false;
  return isModifier(before, lexicon);
}

/** "The client" of "The client Ada Brook", "physical therapist", "Pell Prairie's": anything but a phrase of its own. */
function isModifier(before: string, lexicon: PeopleLexicon): boolean {
  const words = before.split(/\s+/u).map(nameWord);
  return !words.some((word) => lexicon.isPreposition(word) || lexicon.opensClause(word) || lexicon.words.relatives.includes(word));
}

/** ", NAME" at the end of the source or before another comma. */
function isApposed(text: string, source: Extent, mention: NameMention, lexicon: PeopleLexicon): boolean {
  if (mention.isPossessive || !/, (?:[\p{L}-]+ ){0,3}$/u.test(text.slice(source.start, mention.start))) return false;
  const apposition = text.slice(text.lastIndexOf(", ", mention.start) + 2, mention.start).trim();
  if (apposition !== "" && !isModifier(apposition, lexicon)) return false;
  if (mention.end >= source.end || /^[,(]| \(/u.test(text.slice(mention.end, mention.end + 2))) return true;
  return lexicon.isPreposition(/^ ([\p{L}]+)/u.exec(text.slice(mention.end, source.end))?.[1]?.toLowerCase() ?? "");
}

/** Between two joined names stand other names, commas, titles and "and" alone. */
function isBareList(text: string, from: NameMention, to: NameMention, inside: readonly NameMention[]): boolean {
  let at = from.end;
  for (const mention of inside) {
    if (mention.start < from.end || mention.start > to.start) continue;
    if (!/^(?: \([^)]*\))?(?:,| and|, and)(?: the)? $/u.test(text.slice(at, mention.start))) return false;
    at = mention.end;
  }
  return true;
}
