/**
 * Runs of capitalised words that may be names, in text order. A word that never belongs to a name ends a run; so do a full stop that ends no
 * initial or abbreviation, a possessive ending and every other mark. Cost: linear in the text.
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

const WORD = /\p{L}[\p{L}\p{M}]*(?:['\u2019-]\p{L}[\p{L}\p{M}]*)*(?:\.(?:\p{Lu}\.)+)?\.?/gu;
const CAPITAL = /^\p{Lu}/u;
const INITIALS = /^(?:\p{Lu}\.)+$|^\p{Lu}$/u;
const POSSESSIVE = /['\u2019]s$/u;
const OPENS =
  /(?:^|[.!?:;\n\u2014\u2013*#\u2022]|--|[.!?:,]["\u201d\u2019')]+|^["\u201c\u2018'(]+|[\s("\u201c]["\u201c\u2018'(]+)\s*["\u201c\u2018'([]*$/u;

/** All runs of a text by ascending place. */
export function findNameRuns(text: string, lexicon: PeopleLexicon, abbreviations: ReadonlySet<string>): NameRun[] {
  const runs: NameRun[] = [];
  let open: NameWord[] = [];
  let before = "";
  let last = { key: "", end: -1 };
  const close = (): void => {
    while (open.length > 0 && !CAPITAL.test(text.charAt(open.at(-1)!.start))) open.pop();
    const [first, final] = [open[0], open.at(-1)];
    if (first !== undefined && final !== undefined)
      runs.push({
        start: first.start,
        end: final.end,
        words: open,
        isOpening: opensSentence(text, first.start),
        isPossessive: isPossessive(text, final.end),
        before,
      });
    open = [];
  };
  for (const match of text.matchAll(WORD)) {
    const start = match.index;
    const isCapital = CAPITAL.test(match[0]);
    let word = match[0];
    if (isCapital || open.length > 0) {
      if (word.endsWith(".") && !INITIALS.test(word) && !isShort(word, abbreviations, lexicon)) word = word.slice(0, -1);
      word = word.replace(POSSESSIVE, "");
      const key = nameWord(word);
      if (open.length > 0 && !isGap(text, open.at(-1)!.end, start)) close();
      const isInitial = open.length > 0 && INITIALS.test(word) && word.endsWith(".");
      const belongs = isCapital
        ? isInitial || !lexicon.isNotName(key) || lexicon.isGivenName(key)
        : open.length > 0 && lexicon.isParticle(key);
      if (belongs) {
        if (open.length === 0) before = last.end >= 0 && isGap(text, last.end, start) ? last.key : "";
        open.push({ start, end: start + word.length, key });
        if (match[0].length > word.length) close();
      } else if (open.length > 0) close();
    }
    last = { key: nameWord(match[0]), end: start + match[0].length };
  }
  close();
  return runs;
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

/** Blanks on one line, or a comma before a suffix; nothing else may stand inside a run. */
function isGap(text: string, from: number, to: number): boolean {
  if (to - from > 3) return false;
  const gap = text.slice(from, to);
  return /^[ \u00a0]+$/u.test(gap) || (/^, ?$/u.test(gap) && /^(?:Jr|Sr|II|III)\b/u.test(text.slice(to, to + 3)));
}

function opensSentence(text: string, start: number): boolean {
  return start === 0 || OPENS.test(text.slice(Math.max(0, start - 6), start));
}
