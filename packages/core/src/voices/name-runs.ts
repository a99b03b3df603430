/**
 * Runs of capitalised words that may be names, in text order. Only capitalised words are looked at; small particles ("van"), a comma before
 * "Jr." and a nickname in quotation marks may stand between two of them. A word that never belongs to a name ends a run; so do a full stop
 * that ends no initial or abbreviation, a possessive ending and every other mark. Cost: linear in the text.
 */
import { CapitalWords } from "./capital-words.ts";
import { NameMemory } from "./name-memory.ts";
import type { PeopleLexicon } from "./people-lexicon.ts";
import { nameWord } from "./person-name.ts";

export interface NameWord {
  readonly start: number;
  readonly end: number;
  /** As it is compared. */
  readonly key: string;
}

export interface NameRun {
  readonly start: number;
  /** Without a possessive ending. */
  readonly end: number;
  readonly words: readonly NameWord[];
  /** It opens a sentence, a line or a quotation, so that its first letter proves nothing. */
  readonly isOpening: boolean;
  readonly isPossessive: boolean;
  /** The word right before it in small letters, parted from it by a blank alone; "" when there is none. */
  readonly before: string;
}

const INITIALS = /^(?:\p{Lu}\.)+$|^\p{Lu}$/u;
const POSSESSIVE = /['\u2019]s$/u;
const OPENS =
  /(?:^|[.!?:;\n\u2014\u2013*#\u2022]|--|[.!?:,]["\u201d\u2019')]+|^["\u201c\u2018'(]+|[\s("\u201c]["\u201c\u2018'(]+)\s*["\u201c\u2018'([]*$/u;
const NICKNAME_OPENS = /^,? ["\u201c\u2018'(]$/u;
const NICKNAME = /^,? ["\u201c\u2018'(]\p{Lu}[\p{Ll}.]{1,12}["\u201d\u2019')],? \p{Lu}/u;
const AROUND_NICKNAME = /^,? ["\u201c\u2018'(]\p{Lu}[\p{Ll}.]{1,12}["\u201d\u2019')],? $/u;

/** All runs of a text by ascending place. */
export function findNameRuns(text: string, lexicon: PeopleLexicon, abbreviations: ReadonlySet<string>): NameRun[] {
  const runs: NameRun[] = [];
  let open: NameWord[] = [];
  const close = (): void => {
    const [first, final] = [open[0], open.at(-1)];
    if (first !== undefined && final !== undefined) {
      const before = text.slice(Math.max(0, first.start - 24), first.start);
      runs.push({
        start: first.start,
        end: final.end,
        words: open,
        isOpening: first.start === 0 || (!isBehindWord(text, first.start) && OPENS.test(before.slice(-6))),
        isPossessive: isPossessive(text, final.end),
        before: lastWord(before),
      });
    }
    open = [];
  };
  const words = wordsFor(lexicon, abbreviations);
  const found = new CapitalWords(text);
  while (found.next()) {
    const { start } = found;
    const written = text.slice(start, found.end);
    let word = words.get(written);
    if (word === undefined) words.set(written, (word = readWord(written, lexicon, abbreviations)));
    const { key, length } = word;
    if (open.length > 0) {
      const gap = text.slice(open.at(-1)!.end, start);
      if (gap !== " " && gap !== " & ") {
        const particles = particlesIn(gap, open.at(-1)!.end, lexicon);
        if (particles !== null) open.push(...particles);
        else if (NICKNAME_OPENS.test(gap)) {
          // The nickname of "Robert “Bobby” Scott" is left out, and the name goes on behind it.
          if (NICKNAME.test(text.slice(start - gap.length, start + 18))) continue;
          close();
        } else if (!AROUND_NICKNAME.test(gap) && !isBeforeSuffix(gap, text, start)) close();
      }
    }
    const isInitial = open.length > 0 && word.isInitial;
    if (isInitial || word.isName || (word.isTime && isNameOfTime(text, start, length, lexicon))) {
      open.push({ start, end: start + length, key });
      if (written.length > length) close();
    } else if (open.length > 0) close();
  }
  close();
  return runs;
}

/** A capitalised word by itself. */
interface CapitalWord {
  /** Without a possessive ending, and without a full stop that belongs to no initial or abbreviation. */
  readonly length: number;
  readonly key: string;
  readonly isInitial: boolean;
  readonly isName: boolean;
  /** A name if its surroundings say so: "June". */
  readonly isTime: boolean;
}

const memories = new WeakMap<ReadonlySet<string>, { readonly lexicon: PeopleLexicon; readonly words: NameMemory<CapitalWord> }>();

/** Words read before, in the same language. */
function wordsFor(lexicon: PeopleLexicon, abbreviations: ReadonlySet<string>): NameMemory<CapitalWord> {
  let memory = memories.get(abbreviations);
  if (memory?.lexicon !== lexicon) memories.set(abbreviations, (memory = { lexicon, words: new NameMemory() }));
  return memory.words;
}

function readWord(written: string, lexicon: PeopleLexicon, abbreviations: ReadonlySet<string>): CapitalWord {
  let word = written;
  if (word.endsWith(".") && !INITIALS.test(word) && !isShort(word, abbreviations, lexicon)) word = word.slice(0, -1);
  if (word.endsWith("s")) word = word.replace(POSSESSIVE, "");
  const key = nameWord(word);
  return {
    length: word.length,
    key,
    isInitial: word.endsWith(".") && INITIALS.test(word),
    isName: !lexicon.isNotName(key) || lexicon.isGivenName(key),
    isTime: lexicon.words.namesOfTime.includes(key),
  };
}

/** A letter, digit or comma and a blank before a place: no sentence begins there. */
function isBehindWord(text: string, start: number): boolean {
  if (text.charCodeAt(start - 1) !== 0x20) return false;
  const unit = text.charCodeAt(start - 2);
  return (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x30 && unit <= 0x39) || unit === 0x2c;
}

/** The word at the end of `before`, parted from its end by one blank. */
function lastWord(before: string): string {
  const unit = before.charCodeAt(before.length - 1);
  if (unit !== 0x20 && unit !== 0xa0) return "";
  const word = before.slice(Math.max(before.lastIndexOf(" ", before.length - 2), before.lastIndexOf("\n")) + 1, -1);
  return isPlain(word) ? word : /^[\p{L}\p{M}'\u2019-]+$/u.test(word) ? nameWord(word) : "";
}

/** Small letters of English alone. */
function isPlain(word: string): boolean {
  for (let place = 0; place < word.length; place++) if (word.charCodeAt(place) < 0x61 || word.charCodeAt(place) > 0x7a) return false;
  return word !== "";
}

/** "his wife, June Moss", but not "in June Moss said" nor "3 June". */
function isNameOfTime(text: string, start: number, length: number, lexicon: PeopleLexicon): boolean {
  if (!/^ \p{Lu}\p{Ll}/u.test(text.slice(start + length, start + length + 3))) return false;
  const before = text.slice(Math.max(0, start - 12), start);
  return !/\d[a-z]{0,2} $/u.test(before) && !lexicon.isPreposition(lastWord(before));
}

/** Small particles between two capitalised words; null when anything else stands there. */
function particlesIn(gap: string, from: number, lexicon: PeopleLexicon): NameWord[] | null {
  if (gap.length > 16 || !/^[ \u00a0]+(?:[\p{Ll}'\u2019]+ )*$/u.test(gap)) return null;
  const words: NameWord[] = [];
  for (const match of gap.matchAll(/\p{Ll}+/gu)) {
    if (!lexicon.isParticle(match[0])) return null;
    words.push({ start: from + match.index, end: from + match.index + match[0].length, key: match[0] });
  }
  return words;
}

/** A comma before a suffix. */
function isBeforeSuffix(gap: string, text: string, start: number): boolean {
  return (gap === ", " || gap === ",") && /^(?:Jr|Sr|II|III)\b/u.test(text.slice(start, start + 4));
}

function isPossessive(text: string, end: number): boolean {
  const next = text.charAt(end);
  if (next !== "'" && next !== "\u2019") return false;
  return /^s\b/u.test(text.slice(end + 1, end + 3)) || (/s/iu.test(text.charAt(end - 1)) && /^\s/u.test(text.charAt(end + 1)));
}

function isShort(word: string, abbreviations: ReadonlySet<string>, lexicon: PeopleLexicon): boolean {
  const key = nameWord(word);
  return abbreviations.has(key) && (lexicon.isTitle(key) || lexicon.isSuffix(key) || lexicon.isGivenName(key));
}

/** Words `[from, to)` of a run as a run of their own. */
export function piece(run: NameRun, from: number, to: number): NameRun {
  const words = run.words.slice(from, to);
  const isWhole = from === 0;
  return {
    start: words[0]!.start,
    end: words.at(-1)!.end,
    words,
    isOpening: isWhole && run.isOpening,
    isPossessive: to === run.words.length && run.isPossessive,
    before: isWhole ? run.before : "",
  };
}
