/**
 * Runs of capitalised words that may be names, in text order. Only capitalised words are looked at; small particles ("van"), a comma before
 * "Jr." and a nickname in quotation marks may stand between two of them. A word that never belongs to a name ends a run; so do a full stop
 * that ends no initial or abbreviation, a possessive ending and every other mark. Cost: linear in the text.
 */
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

/** With a small prefix if need be: "d'Amico", "al-Rashid". */
const CAPITALISED =
  /(?<![\p{L}\p{M}\p{N}'\u2019-])(?:(?:d|l|al|el|ul|ad|as|ar|an)['\u2019-])?\p{Lu}[\p{L}\p{M}]*(?:['\u2019-]\p{L}[\p{L}\p{M}]*)*(?:\.(?:\p{Lu}\.)+)?\.?/gu;
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
        isOpening: first.start === 0 || OPENS.test(before.slice(-6)),
        isPossessive: isPossessive(text, final.end),
        before: lastWord(before),
      });
    }
    open = [];
  };
  for (const match of text.matchAll(CAPITALISED)) {
    const start = match.index;
    let word = match[0];
    if (word.endsWith(".") && !INITIALS.test(word) && !isShort(word, abbreviations, lexicon)) word = word.slice(0, -1);
    if (word.endsWith("s")) word = word.replace(POSSESSIVE, "");
    const key = nameWord(word);
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
    const isInitial = open.length > 0 && word.endsWith(".") && INITIALS.test(word);
    const isName = !lexicon.isNotName(key) || lexicon.isGivenName(key) || isNameOfTime(text, start, word.length, key, lexicon);
    if (isInitial || isName) {
      open.push({ start, end: start + word.length, key });
      if (match[0].length > word.length) close();
    } else if (open.length > 0) close();
  }
  close();
  return runs;
}

/** The word at the end of `before`, parted from its end by one blank. */
function lastWord(before: string): string {
  if (!/[ \u00a0]$/u.test(before)) return "";
  const word = before.slice(Math.max(before.lastIndexOf(" ", before.length - 2), before.lastIndexOf("\n")) + 1, -1);
  return /^[\p{L}\p{M}'\u2019-]+$/u.test(word) ? nameWord(word) : "";
}

/** "his wife, June Moss", but not "in June Moss said" nor "3 June". */
function isNameOfTime(text: string, start: number, length: number, key: string, lexicon: PeopleLexicon): boolean {
  if (!lexicon.words.namesOfTime.includes(key) || !/^ \p{Lu}\p{Ll}/u.test(text.slice(start + length, start + length + 3))) return false;
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
