import type { Gender, PeopleLexicon } from "./people-lexicon.ts";

/** A person's name taken apart; every part in small letters, without full stops. */
export interface PersonName {
  readonly titles: readonly string[];
  /** Names before the family name, initials among them; empty when only one name is given. */
  readonly given: readonly string[];
  /** Last name with its particles: "van dyck"; the only one when there is one. */
  readonly family: string;
  readonly gender: Gender | null;
  /** Given and family names, blank between: "cathy mcmorris rodgers". */
  readonly whole: string;
}

/** A word of a name as it is compared: composed, small letters, no full stop at its end, no possessive ending. */
export function nameWord(word: string): string {
  if (/^[A-Za-z]+$/.test(word)) return word.toLowerCase();
  return word
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll("\u2019", "'")
    .replace(/'s$|'$/u, "")
    .replace(/\.$/u, "");
}

/** "peña" is "pena" for many who write of him. Latin letters only: elsewhere marks are letters. */
export function withoutAccents(word: string): string {
  if (!/[^\0-\x7F]/u.test(word) || !/\p{Script=Latin}/u.test(word)) return word;
  return word
    .normalize("NFD")
    .replace(/[\u0300-\u036F]/gu, "")
    .normalize("NFC");
}

/**
 * Takes a name apart: titles in front, suffixes behind, the last word with the particles before it is the family name.
 *
 * @returns `null` when no word of a name is left.
 */
export function takeNameApart(words: readonly string[], lexicon: PeopleLexicon): PersonName | null {
  return takeKeysApart(words.map(nameWord), lexicon);
}

/** The same for words that are in the form in which they are compared. */
export function takeKeysApart(keys: readonly string[], lexicon: PeopleLexicon): PersonName | null {
  // "G.K." is two initials.
  const parts = keys.some((key) => key === "" || key.includes("."))
    ? keys.flatMap((key) => key.split(".")).filter((key) => key !== "")
    : keys;
  let from = 0;
  // A title is one only while a name follows: "King" alone is a name, and so is "Bishop" in "Rob Bishop".
  while (from < parts.length - 1 && lexicon.isTitle(parts[from]!) && !lexicon.isSuffix(parts[from + 1]!)) from++;
  let to = parts.length;
  while (to - 1 > from && lexicon.isSuffix(parts[to - 1]!)) to--;
  const titles = parts.slice(0, from);
  const written = parts.slice(from, to);
  if (written.length === 0) return null;
  const names = written.map(withoutAccents);
  let family = names.length - 1;
  while (family > 1 && lexicon.isParticle(names[family - 1]!)) family--;
  if (family === 1 && names.length > 2 && lexicon.isParticle(names[0]!)) family = 0;
  const given = names.slice(0, family);
  return {
    titles,
    given,
    family: names.slice(family).join(" "),
    gender: genderOf(titles, written.slice(0, family), lexicon),
    whole: names.join(" "),
  };
}

function genderOf(titles: readonly string[], given: readonly string[], lexicon: PeopleLexicon): Gender | null {
  for (const title of titles) {
    const gender = lexicon.genderOfTitle(title);
    if (gender !== null) return gender;
  }
  return given[0] === undefined ? null : lexicon.genderOfName(given[0]);
}

/**
 * Whether two names with given names may belong to one person: families equal, and first given names equal, short for or initial of one
 * another; initials in front may be left out ("W. Lacy Clay", "Lacy Clay").
 */
export function sameFullName(one: PersonName, other: PersonName, lexicon: PeopleLexicon): boolean {
  const [first, second] = [one.given[0], other.given[0]];
  if (one.family !== other.family || first === undefined || second === undefined) return false;
  return lexicon.sameGiven(first, second) || lexicon.sameGiven(plain(one.given), plain(other.given));
}

const plain = (given: readonly string[]): string => given.find((name) => name.length > 1) ?? given[0] ?? "";
