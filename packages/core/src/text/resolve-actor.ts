/**
 * Tells which known actor a phrase means: by a name in it, by an office that one known person has, by a pronoun that goes back to the last
 * person named in the statement who is not the speaker; else by a person named in its clause. Nobody is guessed: two candidates are none.
 */
import type { Extent } from "../model/extent.ts";
import { wordsOf, type ActorNames, type NamedPlace } from "./actor-names.ts";

/** The pronouns of a language that may stand for somebody, in normal form. */
export interface PronounWords {
  readonly pronouns: { readonly he: readonly string[]; readonly she: readonly string[]; readonly self: readonly string[] };
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

/** The actor's id; null when nobody known is meant. */
export function resolveActor({ text, clause, phrase, speakerId, named, people }: ActorQuestion, names: ActorNames): string | null {
  const words = phrase ? text.slice(phrase.start, phrase.end) : "";
  if (phrase) {
    const inside = named.find((place) => place.start >= phrase.start && place.end <= phrase.end);
    if (inside && !/^['’]s?\s+\p{L}/u.test(text.slice(inside.end, phrase.end))) return inside.actorId;
    if (inside) return null;
    const byRole = /\b(?:the|our|their|his|her)\b/iu.test(words) ? names.byRole(words) : undefined;
    if (byRole !== undefined) return byRole === speakerId ? null : byRole;
    if (isSelf(words, people)) return speakerId;
    if (isPersonal(words, people)) return lastNamed({ named, before: phrase.start, speakerId });
  }
  const others = new Set(
    named.filter((place) => place.isPerson && place.start >= clause.start && place.end <= clause.end).map(({ actorId }) => actorId),
  );
  others.delete(speakerId);
  if (others.size === 1) return [...others][0]!;
  if (others.size === 0 && holdsPersonal(text.slice(clause.start, clause.end), people))
    return lastNamed({ named, before: clause.start, speakerId });
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
