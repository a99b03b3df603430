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

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['\u2019-][\p{L}\p{M}\p{N}]+)*['\u2019]?/gu;
const NEXT_WORD = new RegExp(WORD.source, WORD.flags);
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
  for (const match of phrase.matchAll(WORD)) {
    if (words.length >= LONGEST || /[,;:()"\u201c\u201d\n]|\.(?=\s|$)/u.test(phrase.slice(last, match.index))) break;
    last = match.index + match[0].length;
    const key = nameWord(match[0]);
    if (words.length === 0 && headAt < 0 && determiner === null && lexicon.determiner(key) !== null) {
      determiner = lexicon.determiner(key);
      continue;
    }
    if (lexicon.words.relatives.includes(key)) break;
    if (headAt < 0 && (lexicon.isPreposition(key) || key === "since" || key === "until")) {
      headAt = words.length - 1;
      continue;
    }
    const plain = key.replace(/^ex-/u, "");
    if (lexicon.isFormer(key) || plain !== key) isFormer = true;
    if (lexicon.isFormer(key) || lexicon.determiner(key) !== null || lexicon.isPreposition(key)) continue;
    // "Tuvira's prime minister": the owner is a mark and a determiner.
    if (/['\u2019]s?$/u.test(match[0]) && headAt < 0) determiner ??= "its";
    words.push({ key: plain, end: last, isOwner: /['\u2019]s$/u.test(match[0]) });
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
  for (let word = wordFrom(opening, 0); word !== null; word = wordFrom(opening, word.index + word[0].length), count++) {
    if (count > 0 && lexicon.isRole(nameWord(word[0]))) end = word.index + word[0].length;
    else if (end >= 0 || count >= 5) break;
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
  for (let word = wordFrom(sentence, 0); word !== null; word = wordFrom(sentence, word.index + word[0].length)) {
    const key = nameWord(word[0]);
    const determiner = lexicon.determiner(key);
    if (determiner !== null) return determiner;
    // Before any other word these leave room for one: "of the treasurer".
    if (!lexicon.isPreposition(key) && !lexicon.isFormer(key) && key !== "since" && key !== "until") break;
  }
  return /['\u2019]/u.test(sentence) ? "its" : null;
}

function wordFrom(sentence: string, place: number): RegExpExecArray | null {
  NEXT_WORD.lastIndex = place;
  return NEXT_WORD.exec(sentence);
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
