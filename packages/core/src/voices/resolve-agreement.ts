import type { Gender, PeopleLexicon } from "./people-lexicon.ts";
import type { TextPerson } from "./people.ts";
import type { Point, Somebody } from "./resolve-points.ts";

export type Pronoun = "he" | "she" | "it" | "they" | "who" | "self";

/** Whether a pronoun may take somebody up. */
export function agrees(somebody: Somebody, pronoun: Pronoun, people: readonly TextPerson[]): boolean {
  if (somebody.kind === "nameless") {
    if (pronoun === "they") return somebody.isPlural;
    if (somebody.isPlural) return false;
    if (pronoun === "it") return !somebody.isPerson;
    return pronoun === "who" || somebody.gender === null || somebody.gender === pronoun;
  }
  const person = people[somebody.who]!;
  if (pronoun === "they") return person.kind === "organisation";
  if (pronoun === "it") return person.kind !== "person";
  if (pronoun === "who") return person.kind !== "organisation";
  return person.kind !== "organisation" && (person.gender === null || person.gender === pronoun);
}

/** A person, or somebody without a name: not a bare name that may be a place's. */
export function isSurelySomebody(somebody: Somebody, people: readonly TextPerson[]): boolean {
  return somebody.kind === "nameless" || people[somebody.who]!.kind !== "unknown";
}

const PLURAL = /^(?:two|three|four|five|six|seven|eight|nine|ten|several|some|many|few|most|all|both)\b/iu;
const PLURAL_NOUN =
  /^(?:the |his |her |its |their |[\p{Lu}][\p{L}]* )?(?:[\p{L}-]+ ){0,2}[\p{L}]*[^s\W]s(?: (?:of|at|from|in|for|who)\b|$)/u;

/** Somebody whom the text does not name. `label`: the words for him or her; `key`: their place. */
export function nameless(
  key: number,
  label: string,
  more: { readonly gender?: Gender | null; readonly isPerson?: boolean; readonly isPlural?: boolean } = {},
): Somebody & { kind: "nameless" } {
  const isPlural = more.isPlural ?? (PLURAL.test(label) || PLURAL_NOUN.test(label));
  return { kind: "nameless", key, label, gender: more.gender ?? null, isPerson: more.isPerson ?? false, isPlural };
}

/** The last word of a label before its first preposition is a body of people: "the school board". */
export function isBodyLabel(label: string, lexicon: PeopleLexicon): boolean {
  const words = label.toLowerCase().split(/[^\p{L}\p{M}'\u2019-]+/u);
  const end = words.findIndex((word, index) => index > 0 && lexicon.isPreposition(word));
  const last = words[(end < 0 ? words.length : end) - 1];
  return last !== undefined && lexicon.isBody(last);
}

/**
 * The body that "the company" means: the one of the text that is called so, else the only one that has spoken before.
 *
 * @returns its index among the people; null when none or several may be meant.
 */
export function bodyCalled(
  word: string,
  at: number,
  people: readonly TextPerson[],
  points: readonly Point[],
  lexicon: PeopleLexicon,
): number | null {
  const named = people.flatMap((person, who) => {
    if (person.kind === "person") return [];
    const words = person.name.toLowerCase().split(" ");
    return words.includes(word) || (lexicon.isParty(word) && words.some((part) => lexicon.isParty(part))) ? [who] : [];
  });
  if (named.length === 1) return named[0]!;
  const spoke = new Set<number>();
  for (const { somebody, rank, start: place } of points) {
    if (rank !== 2 || place >= at || somebody.kind !== "person") continue;
    if (named.length > 0 ? named.includes(somebody.who) : !lexicon.isParty(word) && people[somebody.who]!.kind !== "person")
      spoke.add(somebody.who);
  }
  const [only] = spoke;
  return spoke.size === 1 && only !== undefined ? only : null;
}
