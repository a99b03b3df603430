/**
 * Whom each attribution of one text means: a name, a role, a pronoun or nobody. Light rules within the text, in its order:
 * names through the people of the text, roles through titles, appositions and the list, pronouns through the nearest subject that agrees.
 * Where a rule leaves two people, nobody is chosen: the words of the text stay as the label.
 * Cost: linear in the text plus attributions times the mentions near them.
 */
import type { LanguagePack } from "../languages/language-pack.ts";
import { SentenceFinder } from "../text/sentences.ts";
import type { Extent } from "../model/extent.ts";
import type { FoundAttribution } from "./found-attribution.ts";
import type { PeopleList } from "./people-list.ts";
import { findRoles, type RoleOfPerson } from "./people-roles.ts";
import { findPeople, type PeopleOfText } from "./people.ts";
import { placeOf } from "./resolve-points.ts";
import { SourceResolving } from "./resolve-walk.ts";
import type { ResolvedSource, Speaker } from "./resolved-source.ts";

export interface ResolveOptions {
  readonly list: PeopleList;
  readonly pack: LanguagePack;
  /** Time of publication in milliseconds since 1970 UTC; null when not known. */
  readonly at: number | null;
  /** Whose text it is, for "I" outside quotations; default: nobody known. */
  readonly author?: Speaker;
  /** People of the text, when they have been found already. */
  readonly people?: PeopleOfText;
  /** Roles of its people, when they have been found already. */
  readonly roles?: readonly RoleOfPerson[];
  /** Sentences of the text, ascending, when they have been found already. */
  readonly sentences?: readonly Extent[];
}

/**
 * Resolves the sources of a text.
 *
 * @param attributions  in any order; `parent` points into the same list.
 * @returns             one result per attribution, in the same order.
 */
export function resolveSources(text: string, attributions: readonly FoundAttribution[], options: ResolveOptions): ResolvedSource[] {
  if (attributions.length === 0) return [];
  const { list, pack, at } = options;
  const people = options.people ?? findPeople(text, list, pack);
  const roles = options.roles ?? findRoles(text, people, list, at);
  const sentences = options.sentences ?? new SentenceFinder({ language: pack.tag, cues: pack }).all(text);
  const walk = new SourceResolving({ text, people, roles, sentences, list, at, attributions, author: options.author });
  // What stands inside somebody's words comes after all else: "we" needs whoever says it.
  const depth = (attribution: FoundAttribution): number => (attribution.parent === null ? 0 : 1);
  const order = attributions.map((_, index) => index);
  order.sort((x, y) => depth(attributions[x]!) - depth(attributions[y]!) || placeOf(attributions[x]!) - placeOf(attributions[y]!) || x - y);
  const results: ResolvedSource[] = [];
  for (const index of order) results[index] = walk.resolve(index);
  return results;
}
