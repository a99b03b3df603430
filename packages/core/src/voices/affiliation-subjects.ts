import type { LanguagePack } from "../languages/language-pack.ts";
import type { AffiliationScene } from "./affiliation-bodies.ts";
import type { Extent } from "../model/extent.ts";
import { firstFrom } from "./place-search.ts";
import type { PlacedWord } from "./phrase-pattern.ts";
import { resolveRole } from "./resolve-roles.ts";
import { readRolePhrase } from "./role-phrase.ts";

/** How far before a phrase its "I" may stand, in words. */
const SELF_REACH = 7;

/**
 * Who joins or leaves: "I" of a text whose speaker is known; else the last person named before the phrase in its sentence that is no object and
 * no owner; else the one person in the role that opens the sentence; else the only person of the sentence before, for "he" and "she".
 *
 * @returns null when nobody is found; `who` is -1 for the speaker of the text.
 */
export function subjectOfChange(
  scene: AffiliationScene,
  sentence: Extent,
  words: readonly PlacedWord[],
  at: number,
  pack: LanguagePack,
): { readonly who: number; readonly start: number } | null {
  const { lexicon } = scene.list;
  const phrase = words[at]!;
  const self = words.slice(Math.max(0, at - SELF_REACH), at + 1).findLast((word) => pack.affiliations!.self.includes(word.key));
  if (self !== undefined) return scene.speakerId === null ? null : { who: -1, start: self.start };
  const { mentions } = scene.people;
  const before = mentions.slice(firstFrom(mentions, sentence.start), firstFrom(mentions, phrase.start));
  for (const mention of before.toReversed()) {
    if (mention.who === null || mention.isPossessive || lexicon.isPreposition(mention.before)) continue;
    const { kind, isFull } = scene.people.people[mention.who]!;
    const isNext = phrase.start - mention.end === 1;
    if (kind === "organisation" || !isClearBetween(scene.text.slice(mention.end, phrase.start), pack)) continue;
    if (kind === "person" || (kind === "unknown" && isFull && isNext)) return { who: mention.who, start: mention.start };
  }
  const role = readRolePhrase(scene.text.slice(sentence.start, phrase.start), lexicon);
  if (role !== null && role.determiner === "the") {
    const answer = resolveRole(role, scene.roles, null, scene.list);
    return answer.kind === "one" ? { who: answer.who, start: sentence.start } : null;
  }
  const pronoun = words
    .slice(0, at)
    .findLast((word) => ["he", "she"].includes(lexicon.pronoun(word.key) ?? "") && lexicon.determiner(word.key) === null);
  if (pronoun === undefined) return null;
  const earlier = mentions.slice(firstFrom(mentions, sentence.start - 400), firstFrom(mentions, sentence.start));
  const people = new Set(
    earlier.flatMap((mention) => (mention.who !== null && scene.people.people[mention.who]!.kind === "person" ? [mention.who] : [])),
  );
  const fitting = [...people].filter(
    (who) => (scene.people.people[who]!.gender ?? lexicon.pronoun(pronoun.key)) === lexicon.pronoun(pronoun.key),
  );
  return fitting.length === 1 ? { who: fitting[0]!, start: pronoun.start } : null;
}

const APPOSITIONS = /\([^)]*\)|,[^,;:()]{1,110},/gu;
const OF_SOMETHING = /^ of (?:the )?(?:[\p{L}'\u2019-]+ ){1,4}$/u;

/** Whether nothing stands between a subject and its verb but appositions, adverbs and auxiliaries: then it is the subject of that verb. */
function isClearBetween(gap: string, pack: LanguagePack): boolean {
  const plain = gap.replace(APPOSITIONS, " ");
  if (OF_SOMETHING.test(plain)) return true;
  const words = plain.toLowerCase().match(/[\p{L}\p{N}'\u2019-]+/gu) ?? [];
  const times = timeWordsOf(pack);
  return words.every((word) => pack.affiliations!.between.includes(word) || word.endsWith("ly") || /^\d/u.test(word) || times.has(word));
}

const timeWords = new WeakMap<LanguagePack, ReadonlySet<string>>();

/** Words of times that may stand between a subject and its verb. */
function timeWordsOf(pack: LanguagePack): ReadonlySet<string> {
  const known = timeWords.get(pack);
  if (known !== undefined) return known;
  const { weekdays, months, notPast, beforeMonth } = pack.time ?? { weekdays: [], months: [], notPast: [], beforeMonth: [] };
  const words = new Set([...weekdays.flat(), ...months.flat(), ...notPast, ...beforeMonth, "on"]);
  timeWords.set(pack, words);
  return words;
}
