import type { Extent } from "../model/extent.ts";
import type { PeopleList } from "./people-list.ts";
import type { RoleOfPerson } from "./people-roles.ts";
import type { PeopleOfText } from "./people.ts";
import { firstFrom } from "./place-search.ts";
import { bodyCalled } from "./resolve-agreement.ts";
import { WordSpotter } from "./word-spotter.ts";

/** A text with all that has been found of its people. */
export interface AffiliationScene {
  readonly text: string;
  readonly people: PeopleOfText;
  readonly roles: readonly RoleOfPerson[];
  readonly sentences: readonly Extent[];
  readonly list: PeopleList;
  /** Day of publication, milliseconds since 1970 UTC; null when not known. */
  readonly at: number | null;
  /** Quotations of others: what is said in them is not the text's own. */
  readonly quoted: readonly Extent[];
  /** Id in the user's list of whoever speaks the text; null for an article. */
  readonly speakerId: string | null;
  /** The body somebody is known by when the sentence names none; "" when there is none. */
  readonly usualBody: (who: number) => string;
}

const REACH = 60;
const DETERMINERS = new WordSpotter(["the", "its", "his", "her", "their", "my", "our"]);
const NOUN = /\b(?:the|its|his|her|their|my|our) (?:[\p{L}-]+ ){0,1}?([\p{L}-]+)/uy;

/**
 * The body that a change is about: the first one named behind the phrase, in its sentence and near it; "the party" through the text's bodies.
 *
 * @param isNear  it must stand within a few words, as the object of "left".
 */
export function bodyOfChange(
  scene: AffiliationScene,
  sentence: Extent,
  behind: number,
  who: number,
  isNear: boolean,
): { readonly name: string; readonly start: number; readonly end: number } | null {
  const limit = Math.min(sentence.end, behind + (isNear ? 40 : REACH + 30));
  const { mentions } = scene.people;
  for (let index = firstFrom(mentions, behind); index < mentions.length && mentions[index]!.start < limit; index++) {
    const mention = mentions[index]!;
    if (mention.who === null) continue;
    const person = scene.people.people[mention.who]!;
    if (person.kind === "person") break;
    if (person.kind === "organisation") return { name: person.actorId ?? person.name, start: mention.start, end: mention.end };
  }
  const next = (from: number): number => DETERMINERS.next(scene.text, from, Math.min(scene.text.length, limit + 6));
  for (let at = next(behind); at >= 0 && at < limit; at = next(at + 1)) {
    NOUN.lastIndex = at;
    const match = NOUN.exec(scene.text);
    if (match === null) continue;
    at = match.index + match[0].length - 1;
    const word = match[1]!.toLowerCase();
    if (!scene.list.lexicon.isBody(word)) continue;
    const body = bodyCalled(word, match.index, scene.people.people, [], scene.list.lexicon);
    const place = { start: match.index, end: match.index + match[0].length };
    if (body !== null) return { name: scene.people.people[body]!.actorId ?? scene.people.people[body]!.name, ...place };
    const usual = scene.usualBody(who);
    return usual === "" || !scene.list.lexicon.isParty(word) ? null : { name: usual, ...place };
  }
  return null;
}

/**
 * The body somebody is known by: by the list the one left last before `at`, else the present one; else the only party of the text.
 *
 * @param actorId  id in the list; null for somebody the list does not hold.
 */
export function usualBodyOf(actorId: string | null, people: PeopleOfText, list: PeopleList, at: number | null): string {
  const listed = list.roles.filter(
    (role) => role.actorId === actorId && role.organisation !== "" && (at === null || role.from === null || role.from <= at),
  );
  const left = listed.filter((role) => role.to !== null && (at === null || role.to <= at)).sort((x, y) => y.to! - x.to!)[0];
  if (left !== undefined) return left.organisation;
  if (listed[0] !== undefined) return listed[0].organisation;
  const parties = people.people.filter(
    (person) =>
      person.kind === "organisation" &&
      person.name
        .toLowerCase()
        .split(" ")
        .some((word) => list.lexicon.isParty(word)),
  );
  return parties.length === 1 ? (parties[0]!.actorId ?? parties[0]!.name) : "";
}
