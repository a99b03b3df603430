/**
 * What one text says of who belongs to what: "resigned as treasurer of the League", "left the party", "the former head of the women's wing",
 * "X, a deputy of the Y". Each with its words, its subject, its body, its role and its time. A phrase that is undone ("would not quit") or
 * stands in somebody else's quotation says nothing. Cost: linear in the text times the phrases of the language.
 */
import type { ChangePhrase } from "../languages/affiliation-words.ts";
import type { LanguagePack } from "../languages/language-pack.ts";
import { bodyOfChange, type AffiliationScene } from "./affiliation-bodies.ts";
import { affiliationsOfRoles, writtenRole } from "./affiliation-roles.ts";
import { subjectOfChange } from "./affiliation-subjects.ts";
import { timeOfChange } from "./affiliation-times.ts";
import type { Extent } from "../model/extent.ts";
import { matchPattern, openersOf, placedWords, readPattern, signOf, type PhrasePattern, type PlacedWord } from "./phrase-pattern.ts";
import { PhraseSigns } from "./phrase-signs.ts";
import { readRolePhrase } from "./role-phrase.ts";

export interface AffiliationMention extends Extent {
  /** Index into the people of the text; -1 for whoever speaks the text ("I"). */
  readonly who: number;
  /** Name of the body: its id in the user's list, or as written. Empty when the text does not say. */
  readonly organisation: string;
  /** Small letters; empty when none is named. */
  readonly role: string;
  readonly change: ChangePhrase["change"];
  /** Milliseconds since 1970 UTC; null when the text does not say. */
  readonly from: number | null;
  readonly to: number | null;
  readonly rule: "verb" | "following" | "until" | "former" | "apposition";
}

interface Compiled {
  readonly phrases: readonly { readonly pattern: PhrasePattern; readonly phrase: ChangePhrase }[];
  readonly following: readonly PhrasePattern[];
  /** Words that a phrase may begin with. */
  readonly openers: ReadonlySet<string>;
  /** A sentence without any of these holds no phrase. */
  readonly signs: PhraseSigns;
}

const compiled = new WeakMap<LanguagePack, Compiled>();

function compile(pack: LanguagePack): Compiled {
  const known = compiled.get(pack);
  if (known) return known;
  const phrases = (pack.affiliations?.changes ?? []).map((phrase) => ({ pattern: readPattern(phrase.words), phrase }));
  const following = (pack.affiliations?.following ?? []).map(readPattern);
  const openers = new Set([...phrases.map(({ pattern }) => pattern), ...following].flatMap((pattern) => openersOf(pattern)));
  for (const word of pack.affiliations?.until ?? []) openers.add(word);
  const signs = [...phrases.map(({ pattern }) => pattern), ...following].map(signOf);
  signs.push({ words: new Set(pack.affiliations?.until), before: null });
  const made = { phrases, following, openers, signs: new PhraseSigns(signs) };
  compiled.set(pack, made);
  return made;
}

/**
 * All that a text says, in text order; changes first where two begin at one place. Empty when the language has no words for it.
 *
 * @param scene  the text with its people, roles and sentences.
 */
export function findAffiliations(scene: AffiliationScene, pack: LanguagePack): AffiliationMention[] {
  if (pack.affiliations === undefined) return [];
  const found: AffiliationMention[] = [];
  const { signs } = compile(pack);
  const places = signs.placesIn(scene.text);
  let next = 0;
  for (const sentence of places.length > 0 ? scene.sentences : []) {
    while (next < places.length && places[next]! < sentence.start) next++;
    if (next >= places.length) break;
    if (places[next]! >= sentence.end) continue;
    const words = placedWords(scene.text, sentence.start, sentence.end);
    found.push(...readSentence(scene, sentence, words, pack, found));
  }
  found.push(...affiliationsOfRoles(scene, pack));
  return withoutRepeats(found).sort((x, y) => x.start - y.start || x.end - y.end || x.who - y.who);
}

/** Between "joined" and the party: "the", "his own"; in "joined you on the West Front" it is somebody who is joined. */
const NEXT_UNITS = 10;

/** One change of one person in one body is told once per text: by a verb before a role, with its day before without. */
function withoutRepeats(found: readonly AffiliationMention[]): AffiliationMention[] {
  const told = new Map<string, AffiliationMention>();
  const weight = (mention: AffiliationMention): number =>
    (mention.rule === "former" || mention.rule === "apposition" ? 0 : 4) +
    ((mention.from ?? mention.to) ? 2 : 0) +
    (mention.role === "" ? 0 : 1);
  for (const mention of found) {
    const key = `${mention.who}|${mention.organisation}|${mention.change === "expelled" ? "leaves" : mention.change}`;
    const known = told.get(key);
    if (known === undefined || weight(mention) > weight(known)) told.set(key, mention);
  }
  return [...told.values()];
}

function readSentence(
  scene: AffiliationScene,
  sentence: Extent,
  words: readonly PlacedWord[],
  pack: LanguagePack,
  before: readonly AffiliationMention[],
): AffiliationMention[] {
  const { phrases, following, openers } = compile(pack);
  const isQuoted = (place: number): boolean => scene.quoted.some((extent) => place >= extent.start && place < extent.end);
  const cues = pack.affiliations!;
  const found: AffiliationMention[] = [];
  const add = (at: number, end: number, phrase: ChangePhrase, rule: AffiliationMention["rule"]): boolean => {
    const hit = readChange(scene, sentence, words, at, end, phrase, rule, pack, found.at(-1) ?? before.at(-1));
    if (hit !== null) found.push(hit);
    return hit !== null;
  };
  for (let at = 0; at < words.length; at++) {
    if (!openers.has(words[at]!.key) || isQuoted(words[at]!.start)) continue;
    const isUndone = words.slice(Math.max(0, at - 3), at).some((word) => cues.undone.includes(word.key));
    if (isUndone) continue;
    const hit = phrases.some(({ pattern, phrase }) => {
      const end = matchPattern(pattern, words, at);
      return end >= 0 && add(at, end, phrase, "verb");
    });
    if (hit) continue;
    const last = found.at(-1) ?? before.at(-1);
    const isNear = last !== undefined && last.change === "leaves" && sentence.start - last.end < 300;
    if (isNear)
      following.some((pattern) => {
        const end = matchPattern(pattern, words, at);
        return end >= 0 && add(at, end, { words: "", change: "leaves" }, "following");
      });
    if (cues.until.includes(words[at]!.key)) {
      const was = words.findIndex((word, index) => index > at && index < at + 7 && cues.was.includes(word.key));
      if (was >= 0) add(was, was + 1, { words: "", change: "leaves", needs: "role" }, "until");
    }
  }
  return found;
}

function readChange(
  scene: AffiliationScene,
  sentence: Extent,
  words: readonly PlacedWord[],
  at: number,
  end: number,
  phrase: ChangePhrase,
  rule: AffiliationMention["rule"],
  pack: LanguagePack,
  last: AffiliationMention | undefined,
): AffiliationMention | null {
  const start = words[at]!.start;
  const behind = words[end - 1]!.end;
  const subject = subjectOfChange(scene, sentence, words, at, pack);
  if (subject === null) return null;
  const role = roleBehind(scene, words, end, pack);
  if (phrase.needs === "role" && role === "") return null;
  const needsBody = phrase.needs === "body" || phrase.needs === "party";
  const body = bodyOfChange(scene, sentence, behind, subject.who, needsBody);
  if (needsBody && body === null) return null;
  if (phrase.needs === "party" && !isParty(body!.name, scene)) return null;
  if (phrase.needs === "party" && phrase.change === "joins" && body!.start - behind > NEXT_UNITS) return null;
  if (phrase.change === "joins" && pack.affiliations!.someOf.includes((body?.name.split(" ")[0] ?? "").toLowerCase())) return null;
  const organisation = body?.name ?? (rule === "following" ? (last?.organisation ?? "") : scene.usualBody(subject.who));
  const time = timeOfChange(scene, sentence, start, pack);
  const isEntry = phrase.change === "joins" || phrase.change === "appointed";
  return {
    start: Math.min(subject.start, start),
    end: Math.max(behind, body?.end ?? 0, time?.end ?? 0),
    who: subject.who,
    organisation,
    role,
    change: phrase.change,
    from: isEntry ? (time?.from ?? null) : null,
    to: isEntry || phrase.change === "none" ? null : (time?.from ?? null),
    rule,
  };
}

/** A body of the user's list, or one whose name says that it is a party. */
function isParty(name: string, { list }: AffiliationScene): boolean {
  const words = name.toLowerCase();
  return list.organisations.has(words) || words.split(" ").some((word) => list.lexicon.isParty(word));
}

/** "as treasurer" within a few words behind the phrase, or a role right behind it: "was the provincial organiser of". */
function roleBehind(scene: AffiliationScene, words: readonly PlacedWord[], end: number, pack: LanguagePack): string {
  const near = words.slice(end, end + 5);
  const as = near.findIndex((word) => pack.affiliations!.as.includes(word.key));
  const from = as >= 0 ? near[as + 1] : near[0];
  if (from === undefined) return "";
  const phrase = readRolePhrase(scene.text.slice(from.start, from.start + 80), scene.list.lexicon);
  return phrase === null ? "" : writtenRole(scene.text.slice(from.start, from.start + phrase.headEnd));
}
