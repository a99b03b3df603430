import { kindAt, LETTER, MARK, NUMBER } from "./letter-units.ts";
import type { PeopleLexicon } from "./people-lexicon.ts";
import { nameWord } from "./person-name.ts";

/** A noun phrase for somebody in a role, taken apart; words in small letters. */
export interface RolePhrase {
  readonly determiner: "a" | "the" | "its" | null;
  /** "secretary" in "the former press secretary of the League". */
  readonly head: string;
  /** Words before and behind the head that say which: "press", "league"; without "former" and determiners. */
  readonly marks: readonly string[];
  readonly isFormer: boolean;
  /** Place of the head's last unit within the phrase that was read. */
  readonly headEnd: number;
}

const OWNER = /['\u2019]s$/u;
const OWNERS = /['\u2019]$/u;
const BREAKS = ',;:()"\u201c\u201d\n';
const LONGEST = 12;

/**
 * Reads the noun phrase at the beginning of `phrase`: determiner, words, head, then "of the ...".
 *
 * @returns null when its head is no noun for a person in a role.
 */
export function readRolePhrase(phrase: string, lexicon: PeopleLexicon): RolePhrase | null {
  const words: { readonly key: string; readonly end: number; readonly isOwner: boolean }[] = [];
  let determiner: RolePhrase["determiner"] = null;
  let headAt = -1;
  let isFormer = false;
  let last = 0;
  for (let start = wordStart(phrase, 0); start < phrase.length; start = wordStart(phrase, last)) {
    if (words.length >= LONGEST || isBroken(phrase, last, start)) break;
    last = wordEnd(phrase, start);
    const written = phrase.slice(start, last);
    const key = nameWord(written);
    if (words.length === 0 && headAt < 0 && determiner === null && lexicon.determiner(key) !== null) {
      determiner = lexicon.determiner(key);
      continue;
    }
    if (lexicon.words.relatives.includes(key)) break;
    if (headAt < 0 && (lexicon.isPreposition(key) || key === "since" || key === "until")) {
      headAt = words.length - 1;
      continue;
    }
    const plain = key.startsWith("ex-") ? key.slice(3) : key;
    if (lexicon.isFormer(key) || plain !== key) isFormer = true;
    if (lexicon.isFormer(key) || lexicon.determiner(key) !== null || lexicon.isPreposition(key)) continue;
    // "Tuvira's prime minister": the owner is a mark and a determiner.
    const isOwner = OWNER.test(written);
    if ((isOwner || OWNERS.test(written)) && headAt < 0) determiner ??= "its";
    words.push({ key: plain, end: last, isOwner });
  }
  if (headAt < 0) headAt = lastRole(words, lexicon);
  const head = words[headAt];
  if (head === undefined || head.isOwner || !lexicon.isRole(head.key)) return null;
  return {
    determiner,
    head: head.key,
    marks: words.filter((_, index) => index !== headAt).map((word) => word.key),
    isFormer,
    headEnd: head.end,
  };
}

/** The same at the beginning of a sentence, where no mark tells the phrase from the verb behind it: it ends with its first role. */
export function readOpeningRole(sentence: string, lexicon: PeopleLexicon): RolePhrase | null {
  const opening = sentence.slice(0, 120);
  let end = -1;
  let count = 0;
  for (let from = wordStart(opening, 0); from < opening.length; count++) {
    const to = wordEnd(opening, from);
    if (count > 0 && lexicon.isRole(nameWord(opening.slice(from, to)))) end = to;
    else if (end >= 0 || count >= 5) break;
    from = wordStart(opening, to);
  }
  if (end < 0) return null;
  const rest = /^ (?:\p{L}+ )(?:the )?(?:[\p{L}'\u2019-]+ ?){1,4}/u.exec(sentence.slice(end));
  const isQualified = rest !== null && lexicon.isPreposition(nameWord(/\p{L}+/u.exec(rest[0])![0]));
  return readRolePhrase(sentence.slice(0, end + (isQualified ? rest[0].length : 0)), lexicon);
}

/**
 * The determiner of a phrase that begins at the beginning of a sentence, from its first words alone.
 *
 * @returns `its` as well where only an owner may stand in its place ("Tuvira's minister"); null when the phrase can have none.
 */
export function openingDeterminer(sentence: string, lexicon: PeopleLexicon): RolePhrase["determiner"] {
  for (let from = wordStart(sentence, 0), to = 0; from < sentence.length; from = wordStart(sentence, to)) {
    to = wordEnd(sentence, from);
    const key = nameWord(sentence.slice(from, to));
    const determiner = lexicon.determiner(key);
    if (determiner !== null) return determiner;
    // Before any other word these leave room for one: "of the treasurer".
    if (!lexicon.isPreposition(key) && !lexicon.isFormer(key) && key !== "since" && key !== "until") break;
  }
  return /['\u2019]/u.test(sentence) ? "its" : null;
}

/** Where the first word at or behind a place begins; the length when there is none. */
function wordStart(phrase: string, place: number): number {
  while (place < phrase.length && (kindAt(phrase, place) & (LETTER | NUMBER)) === 0) place++;
  return place;
}

/** Behind a word: letters, marks and digits, with hyphens and apostrophes among them and an apostrophe at its end. */
function wordEnd(phrase: string, start: number): number {
  let place = start;
  for (;;) {
    while ((kindAt(phrase, place) & (LETTER | NUMBER | MARK)) !== 0) place++;
    const unit = phrase.charCodeAt(place);
    const isApostrophe = unit === 0x27 || unit === 0x2019;
    if (!isApostrophe && unit !== 0x2d) return place;
    if ((kindAt(phrase, place + 1) & (LETTER | NUMBER | MARK)) === 0) return isApostrophe ? place + 1 : place;
    place++;
  }
}

/** Whether what stands between two words ends a phrase. */
function isBroken(phrase: string, from: number, to: number): boolean {
  for (let place = from; place < to; place++) {
    const sign = phrase.charAt(place);
    if (sign === " ") continue;
    if (BREAKS.includes(sign) || (sign === "." && (place + 1 === to || /\s/u.test(phrase.charAt(place + 1))))) return true;
  }
  return false;
}

/** Without a preposition the head is the last role of the words up to the first that can be no more part of the phrase. */
function lastRole(words: readonly { readonly key: string; readonly isOwner: boolean }[], lexicon: PeopleLexicon): number {
  let found = -1;
  for (let at = 0; at < words.length && at < 6; at++) if (!words[at]!.isOwner && lexicon.isRole(words[at]!.key)) found = at;
  return found;
}

/** Whether a phrase may mean the holder of a role: heads that may stand for one another, and where both say which, one word in common. */
export function mayMean(phrase: RolePhrase, role: RolePhrase, lexicon: PeopleLexicon): boolean {
  if (!lexicon.sameRole(phrase.head, role.head)) return false;
  if (phrase.marks.length === 0 || role.marks.length === 0) return true;
  return phrase.marks.some((mark) => role.marks.includes(mark));
}
