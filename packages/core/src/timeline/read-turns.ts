/**
 * What a sentence tells of a speaker and one person, for who turned: favour (praise, an office under that person, a defence), a charge, and the
 * leaving of a body. Words alone; whose they are and when they were said is for whoever puts them together. Cost: linear in words.
 */
import type { Extent } from "../model/extent.ts";
import type { LanguagePack } from "../languages/language-pack.ts";
import type { TurnWords } from "../languages/turn-words.ts";
import { normaliseWord } from "../text/normalise-word.ts";
import { PhraseSet, type PhrasePlace } from "../text/phrase-set.ts";

export type Favour = "praise" | "office" | "defence";

export interface TurnLexicon {
  readonly self: ReadonlySet<string>;
  readonly undone: ReadonlySet<string>;
  readonly unmeant: ReadonlySet<string>;
  readonly bodies: ReadonlySet<string>;
  readonly favour: readonly (readonly [Favour, PhraseSet])[];
  readonly spoilt: PhraseSet;
  readonly charges: PhraseSet;
  readonly omissions: PhraseSet;
  readonly plainActs: readonly { readonly verbs: ReadonlySet<string>; readonly objects: ReadonlySet<string> }[];
  readonly poorest: ReadonlySet<string>;
  readonly leaving: PhraseSet;
  readonly openings: PhraseSet;
  readonly told: PhraseSet;
}

/** Words with their apostrophes and hyphens, in normal form: "didn't", "under-secretary". */
export const turnWordsOf = (text: string): string[] =>
  [...text.matchAll(/[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}'’-]*[\p{L}\p{M}\p{N}])?/gu)].map(([word]) => normaliseWord(word));

const known = new WeakMap<TurnWords, TurnLexicon>();

/** @returns null for a language without such words. */
export function turnLexicon({ turns: words, claims }: Pick<LanguagePack, "turns" | "claims">): TurnLexicon | null {
  if (words === undefined) return null;
  let lexicon = known.get(words);
  if (lexicon === undefined) {
    lexicon = {
      self: new Set(words.self),
      undone: new Set(words.undone),
      unmeant: new Set(words.unmeant),
      bodies: new Set(words.bodies),
      favour: [
        ["office", aboutSomebody(words.office)],
        ["praise", aboutSomebody(words.praise)],
        ["defence", aboutSomebody(words.defence)],
      ],
      spoilt: aboutSomebody(words.spoilt),
      charges: aboutSomebody(words.charges),
      omissions: aboutSomebody(words.omissions),
      plainActs: (claims?.plainActs ?? []).map((line) => {
        const [verbs = "", objects = ""] = line.split(" : ");
        return { verbs: new Set(verbs.split(" ")), objects: new Set(objects.split(" ")) };
      }),
      poorest: new Set(words.poorest),
      leaving: aboutSomebody(words.leaving),
      openings: aboutSomebody(words.openings),
      told: aboutSomebody(words.told.map((phrase) => `@ ${phrase}`)),
    };
    known.set(words, lexicon);
  }
  return lexicon;
}

/** `@` or `@s` in phrases also stand for what may be either. */
const EITHER = "@h";
/** Words in normal form have no hyphens. */
const aboutSomebody = (phrases: readonly string[]): PhraseSet =>
  new PhraseSet(phrases.map((phrase) => phrase.replace(/(?<=\p{L})-/gu, "").replace(/@s?/gu, (each) => `${each}|${EITHER}`)));

/** Words of a sentence with a person in it as `@`, as `@s` where something is that person's, as `@h` where it may be. */
export function wordsAbout(text: string, sentence: Extent, person: Extent): string[] {
  const form = text.slice(person.start, person.end).toLowerCase();
  const after = text.slice(person.end, sentence.end);
  const isBefore = /^\s+\p{L}/u.test(after);
  const isOwner = form === "his" || form === "their" ? isBefore : /^['’]s?\b/u.test(after) || /['’]s$/u.test(form);
  const sign = form === "her" && isBefore ? EITHER : isOwner ? "@s" : "@";
  return [...turnWordsOf(text.slice(sentence.start, person.start)), sign, ...turnWordsOf(after.replace(/^['’]s?\b/u, ""))];
}

/** How the sentence speaks well of the person; null where it does not, or another does, or in mockery. */
export function tellsFavour(words: readonly string[], lexicon: TurnLexicon, isQuoted: boolean): Favour | null {
  if (isQuoted || lexicon.spoilt.first(words, 0, words.length)) return null;
  for (const [favour, phrases] of lexicon.favour)
    if (phrases.first(words, 0, words.length) && (favour !== "office" || words.some((word) => lexicon.self.has(word)))) return favour;
  return isBest(words, lexicon) ? "praise" : null;
}

/** Words between a person and what he or she is, and between a deed and what it is done to, at most. */
const NEAR = 6;
const FAR = 14;

/** "She is the steadiest hand", "the ablest of us all was he": a superlative beside the person that is no poor one. */
function isBest(words: readonly string[], { poorest }: TurnLexicon): boolean {
  const at = words.findIndex((word) => word === "@" || word === EITHER);
  return words
    .slice(Math.max(0, at - NEAR), at + NEAR)
    .some((word, k, own) => own[k - 1] === "the" && word.length > 5 && word.endsWith("est") && !poorest.has(word));
}

/** What somebody did with money, papers, favours: a charge once the speaker has left. */
function isPlainAct(words: readonly string[], { plainActs }: TurnLexicon): boolean {
  const at = words.findIndex((word) => word === "@" || word === EITHER);
  if (at < 0 || words.slice(at + 1, at + 4).some((word) => DENIED.has(word))) return false;
  const verb = words.slice(at + 1, at + 4);
  const behind = words.slice(at + 2, at + 2 + FAR);
  return plainActs.some(({ verbs, objects }) => verb.some((word) => verbs.has(word)) && behind.some((word) => objects.has(word)));
}

const DENIED: ReadonlySet<string> = new Set("not never didn't hasn't hadn't wasn't isn't doesn't would could might may if".split(" "));

/** Whether the sentence tells of a deed of the person that blames, or of what he or she never did. A denied deed is none. */
export function tellsCharge(words: readonly string[], lexicon: TurnLexicon): boolean {
  const { charges, omissions } = lexicon;
  const found = charges.first(words, 0, words.length);
  if (found && !words.slice(found.from, found.to).some((word) => DENIED.has(word))) return true;
  return omissions.first(words, 0, words.length) !== undefined || isPlainAct(words, lexicon);
}

/** Where the words tell that the speaker leaves something; undefined where they do not. */
export function leavingIn(words: readonly string[], lexicon: TurnLexicon): PhrasePlace | undefined {
  return meant(words, lexicon.openings.at(words, 0, words.length) ?? lexicon.leaving.first(words, 0, words.length), lexicon);
}

/** Where the words tell that the person left something. */
export function leavingOf(words: readonly string[], lexicon: TurnLexicon): PhrasePlace | undefined {
  return meant(words, lexicon.told.first(words, 0, words.length), lexicon);
}

function meant(words: readonly string[], found: PhrasePlace | undefined, { undone, unmeant }: TurnLexicon): PhrasePlace | undefined {
  if (found === undefined) return undefined;
  const around = [...words.slice(Math.max(0, found.from - 3), found.from), ...words.slice(found.from + 1, found.to - 1)];
  if (around.some((word) => undone.has(word) && word !== "no")) return undefined;
  return words.slice(found.to, found.to + 2).some((word) => unmeant.has(word)) ? undefined : found;
}
