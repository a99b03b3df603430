/** Tells with whom a tie is denied: a known actor or those who left an organisation. Nobody is guessed: two candidates are none. */
import type { LanguagePack } from "../languages/language-pack.ts";
import type { Extent } from "../model/extent.ts";
import { wordsOf, type ActorNames, type NamedPlace } from "../text/actor-names.ts";
import { claimTokens } from "../text/claim-tokens.ts";
import { responseLexicon } from "./response-lexicon.ts";

/** Those who left an organisation. */
export interface LeaverGroup {
  /** Its id as an actor. */
  readonly groupId: string;
  readonly organisationId: string;
  readonly memberIds: ReadonlySet<string>;
  /** Who belongs or belonged to the organisation, members of the group too. */
  readonly aroundIds: ReadonlySet<string>;
}

export interface PartnerQuestion {
  readonly text: string;
  readonly pack: LanguagePack | undefined;
  readonly speakerId: string;
  /** The sentence that denies. */
  readonly sentence: Extent;
  /** Words behind "with", "between", "from"; null for none. */
  readonly withWhom: Extent | null;
  /** The sentences before it. */
  readonly before: readonly Extent[];
  /** Bodies by the one word that their names end in, where one alone has it: "the Forum". */
  readonly bodies?: ReadonlyMap<string, string>;
}

/** Words that end the names of several bodies mean none of them; single words are names themselves. */
export function bodiesByWord(bodies: readonly { readonly id: string; readonly name: string }[]): ReadonlyMap<string, string> {
  const owners = new Map<string, Set<string>>();
  for (const { id, name } of bodies) {
    const words = wordsOf(name);
    if (words.length > 1) owners.set(words.at(-1)!, (owners.get(words.at(-1)!) ?? new Set()).add(id));
  }
  return new Map([...owners].flatMap(([word, ids]) => (ids.size === 1 ? [[word, [...ids][0]!] as const] : [])));
}

/**
 * By the first that applies: "those who left the League", a name or the office of one person behind "with", "any of the five" where one group of leavers
 * has to do with somebody named in the text; where nothing stands behind "with" but a pronoun, or nothing at all, the one actor
 * named in the sentences before, if they speak of a tie.
 *
 * @returns ids by place, each once; empty when nobody known is meant. The speaker is never among them.
 */
export function meantPartners(question: PartnerQuestion, names: ActorNames, groups: readonly LeaverGroup[]): string[] {
  const { text, pack, speakerId, sentence, withWhom, before } = question;
  const lexicon = pack && responseLexicon(pack);
  const others = (place: Extent): NamedPlace[] => {
    const named = names.find(text, place.start, place.end);
    return [...named, ...bodiesIn(question, place, named)].filter(({ actorId }) => actorId !== speakerId);
  };
  const { words, ends } = claimTokens(text, sentence.start, sentence.end);
  const leaving = lexicon?.leaving.first(words, 0, words.length);
  if (leaving) {
    const behind = { start: ends[leaving.to - 1]!, end: sentence.end };
    const left = others(behind)[0]?.actorId;
    const group = groups.find(({ organisationId, memberIds }) => organisationId === left && !memberIds.has(speakerId));
    if (group) return [group.groupId];
  }
  if (withWhom) {
    const named = [...new Set(others(withWhom).map(({ actorId }) => actorId))];
    const own = claimTokens(text, withWhom.start, withWhom.end).words;
    // "between our campaign and the three": a group of which the words give the number.
    const numbered = groupOfNumber(own, question, groups);
    if (numbered !== undefined) return [numbered];
    if (named.length > 0) return named;
    const phrase = text.slice(withWhom.start, withWhom.end);
    const byOffice = names.byRole(phrase);
    if (byOffice !== undefined && byOffice !== speakerId) return [byOffice];
    if (lexicon?.group.at(own, 0, own.length)) return groupMeant(question, names, groups);
    if (!lexicon?.pronouns.has(own[0] ?? "")) return [];
  }
  const isOfTies = before.some(({ start, end }) => {
    const { words: earlier } = claimTokens(text, start, end);
    return lexicon?.ties.first(earlier, 0, earlier.length) !== undefined;
  });
  const earlier = isOfTies ? new Set(before.flatMap(others).map(({ actorId }) => actorId)) : new Set<string>();
  return earlier.size === 1 ? [...earlier] : [];
}

/** Bodies named by one word with an article before it. */
function bodiesIn({ text, bodies }: PartnerQuestion, place: Extent, named: readonly NamedPlace[]): NamedPlace[] {
  if (bodies === undefined || bodies.size === 0) return [];
  const { words, starts, ends, isCapital } = claimTokens(text, place.start, place.end);
  return words.flatMap((word, i): NamedPlace[] => {
    const actorId = isCapital[i]! && i > 0 && !isCapital[i - 1]! ? bodies.get(word) : undefined;
    if (actorId === undefined || named.some(({ start, end }) => starts[i]! < end && ends[i]! > start)) return [];
    return [{ actorId, isPerson: false, start: starts[i]!, end: ends[i]! }];
  });
}

/** Words behind a number in which it may be said of a group. */
const GROUP_WORDS = 8;

/** The one group of leavers that has as many members as the words say: "any of the three". */
function groupOfNumber(words: readonly string[], { pack, speakerId }: PartnerQuestion, groups: readonly LeaverGroup[]): string | undefined {
  const lexicon = pack && responseLexicon(pack);
  if (lexicon === undefined) return undefined;
  for (let at = 0; at < Math.min(words.length, GROUP_WORDS); at++) {
    const place = lexicon.group.at(words, at, words.length);
    const size = place === undefined ? -1 : lexicon.counts.findIndex((word) => words.slice(at, place.to + 1).includes(word));
    const meant = groups.filter(({ memberIds }) => memberIds.size === size + 2 && !memberIds.has(speakerId));
    if (size >= 0 && meant.length === 1) return meant[0]!.groupId;
  }
  return undefined;
}

function groupMeant({ text, speakerId }: PartnerQuestion, names: ActorNames, groups: readonly LeaverGroup[]): string[] {
  const possible = groups.filter(({ memberIds }) => memberIds.size > 1 && !memberIds.has(speakerId));
  if (possible.length === 0) return [];
  const named = new Set(names.find(text, 0, text.length).map(({ actorId }) => actorId));
  const meant = possible.filter(({ organisationId, aroundIds }) => named.has(organisationId) || [...aroundIds].some((id) => named.has(id)));
  return meant.length === 1 ? [meant[0]!.groupId] : [];
}
