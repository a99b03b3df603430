/**
 * Tells which known actor a phrase means: by a name in it, by an office that one known person has, by a pronoun that goes back to the last
 * person named in the statement who is not the speaker, whose given name does not call for the other pronoun, and who is not only named as somebody's
 * ("Strype's car"); else by a person named in its clause. Nobody is guessed: two candidates are none.
 */
import type { Extent } from "../model/extent.ts";
import { wordsOf, type ActorNames, type NamedPlace } from "./actor-names.ts";

/** The pronouns of a language that may stand for somebody, in normal form, and the given names that call for one of them. */
export interface PronounWords {
  readonly pronouns: {
    readonly he: readonly string[];
    readonly she: readonly string[];
    readonly they?: readonly string[];
    readonly self: readonly string[];
  };
  readonly heNames?: readonly string[];
  readonly sheNames?: readonly string[];
}

export interface ActorQuestion {
  readonly text: string;
  /** The clause or sentence in question. */
  readonly clause: Extent;
  /** The words in it that name somebody; null when none do. */
  readonly phrase: Extent | null;
  readonly speakerId: string;
  /** Known actors named in the statement, ascending. */
  readonly named: readonly NamedPlace[];
  readonly people: PronounWords | undefined;
}

/** Units behind which a pronoun does not reach back. */
const FARTHEST = 3000;
/** The same where many people are known, so that the one who is meant may be nobody of them. */
const FARTHEST_AMONG_MANY = 400;

/** The actor's id; null when nobody known is meant. */
export function resolveActor({ text, clause, phrase, speakerId, named, people }: ActorQuestion, names: ActorNames): string | null {
  const words = phrase ? text.slice(phrase.start, phrase.end) : "";
  const reach = names.isSmall ? FARTHEST : FARTHEST_AMONG_MANY;
  if (phrase) {
    const inside = named.find((place) => place.start >= phrase.start && place.end <= phrase.end);
    if (inside && !/^['’]s?\s+\p{L}/u.test(text.slice(inside.end, phrase.end))) return inside.actorId;
    if (inside) return null;
    const byRole = /\b(?:the|our|their|his|her)\b/iu.test(words) ? names.byRole(words) : undefined;
    const isMeant = names.isSmall || named.some((place) => place.actorId === byRole && place.end <= phrase.start);
    if (byRole !== undefined && isMeant) return byRole === speakerId ? null : byRole;
    if (isSelf(words, people)) return speakerId;
    if (isPersonal(words, people))
      return lastNamed({ text, named, before: phrase.start, reach, speakerId, fits: fitting(words, people, names) });
  }
  // Whoever else does it is nobody known; a thing may be somebody's: "The money went to Ashdell."
  if (phrase && namesAnother({ text, phrase, named, people })) return null;
  const others = new Set(
    named.filter((place) => place.isPerson && place.start >= clause.start && place.end <= clause.end).map(({ actorId }) => actorId),
  );
  others.delete(speakerId);
  if (others.size === 1) return [...others][0]!;
  const clauseWords = text.slice(clause.start, clause.end);
  if (names.isSmall && others.size === 0 && holdsPersonal(clauseWords, people))
    return lastNamed({ text, named, before: clause.start, reach, speakerId, fits: fitting(clauseWords, people, names) });
  return null;
}

/** Whether a phrase is for others than the known people: "Republicans", "the Senate", "they". */
function namesAnother({
  text,
  phrase,
  named,
  people,
}: Pick<ActorQuestion, "text" | "named" | "people"> & { readonly phrase: Extent }): boolean {
  const words = text.slice(phrase.start, phrase.end);
  const several = new Set(people?.pronouns.they ?? []);
  if (wordsOf(words).some((word) => several.has(word))) return true;
  return [...words.matchAll(/\p{Lu}\p{L}+/gu)].some(({ index }) => {
    const [start, isFirst] = [phrase.start + index, opensSentence(text, phrase.start + index)];
    return !isFirst && !named.some((place) => place.start <= start && start < place.end);
  });
}

const opensSentence = (text: string, at: number): boolean =>
  /(?:^|[.!?:;\n][\s"“”'’)]*|["“]\s*)$/u.test(text.slice(Math.max(0, at - 6), at));

interface Antecedent {
  readonly text: string;
  readonly named: readonly NamedPlace[];
  readonly before: number;
  readonly reach: number;
  readonly speakerId: string;
  readonly fits: (actorId: string) => boolean;
}

function lastNamed({ text, named, before, reach, speakerId, fits }: Antecedent): string | null {
  const near = named.filter(
    ({ isPerson, actorId, start, end }) => isPerson && start < before && before - end <= reach && actorId !== speakerId && fits(actorId),
  );
  const own = near.filter(({ end }) => !/^['’]s?(?!\p{L})/u.test(text.slice(end, end + 3)));
  return (own.at(-1) ?? near.at(-1))?.actorId ?? null;
}

/** Whether somebody's given names leave open that the pronouns in some words mean him or her. */
function fitting(words: string, people: PronounWords | undefined, names: ActorNames): (actorId: string) => boolean {
  const [he, she] = [new Set(people?.pronouns.he ?? []), new Set(people?.pronouns.she ?? [])];
  const first = wordsOf(words).find((word) => he.has(word) || she.has(word));
  if (first === undefined) return () => true;
  const [other, own] = he.has(first) ? [people?.sheNames ?? [], people?.heNames ?? []] : [people?.heNames ?? [], people?.sheNames ?? []];
  return (actorId) => {
    const given = names.givenNamesOf(actorId);
    return !given.some((name) => other.includes(name)) || given.some((name) => own.includes(name));
  };
}

function isPersonal(words: string, people: PronounWords | undefined): boolean {
  const [only, ...more] = wordsOf(words);
  return only !== undefined && more.length === 0 && personal(people).has(only);
}

function holdsPersonal(words: string, people: PronounWords | undefined): boolean {
  const known = personal(people);
  return wordsOf(words).some((word) => known.has(word));
}

const personal = (people: PronounWords | undefined): ReadonlySet<string> =>
  new Set([...(people?.pronouns.he ?? []), ...(people?.pronouns.she ?? [])]);

function isSelf(words: string, people: PronounWords | undefined): boolean {
  const [only, ...more] = wordsOf(words);
  return only !== undefined && more.length === 0 && (people?.pronouns.self ?? []).includes(only);
}
