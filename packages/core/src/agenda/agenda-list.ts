/**
 * A user's list of problems as one line of text, so that a project carries it among its options, and back. Cost: linear in its size.
 */
import type { PolicyArea } from "../languages/agenda-words.ts";
import { normaliseWord } from "../text/normalise-word.ts";

/** A problem as a user writes it: words or phrases parted by semicolons; `a|b` either, `a?` may be absent, `<3>` up to three words of any kind. */
export interface ListedProblem {
  readonly name: string;
  readonly words: string;
  /** Wider field; empty where the problem is its own. */
  readonly domain: string;
}

/** The words of a problem in normal form, phrase by phrase; empty where none is left. */
export const phrasesOf = (words: string): string[] =>
  words
    .split(/[;\n]/u)
    .map((phrase) => phrase.trim().split(/\s+/u).map(normalToken).filter(Boolean).join(" "))
    .filter((phrase) => phrase !== "" && !/^(?:<\d>\s?)+$/u.test(phrase));

/** Id of a problem or field: its name in small letters, what is no letter or digit as `_`. */
export const problemId = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "_")
    .replace(/^_|_$/gu, "");

export function areaOfProblem({ name, words, domain }: ListedProblem): PolicyArea {
  const id = problemId(name);
  return { id, name: name.trim(), domain: domain.trim() === "" ? id : problemId(domain), phrases: phrasesOf(words) };
}

export const packAgenda = (areas: readonly PolicyArea[]): string =>
  JSON.stringify(areas.map(({ id, domain, name, phrases }) => [id, domain, name, phrases.join(";")]));

/** What `packAgenda` gave; null for an empty text, which stands for the list of the language. */
export function unpackAgenda(packed: string): readonly PolicyArea[] | null {
  if (packed === "") return null;
  // Made by `packAgenda`, and kept by the manifest as it was.
  const rows = JSON.parse(packed) as readonly (readonly [string, string, string, string])[];
  return rows.map(([id, domain, name, phrases]) => ({ id, domain, name, phrases: phrases.split(";") }));
}

function normalToken(token: string): string {
  if (/^<\d>$/u.test(token)) return token;
  return token
    .split("|")
    .map((word) => {
      const normal = normaliseWord(word.replace(/\?$/u, ""));
      return normal === "" ? "" : `${normal}${word.endsWith("?") ? "?" : ""}`;
    })
    .filter(Boolean)
    .join("|");
}
