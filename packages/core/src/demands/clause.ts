/** The clause around a verb: where it begins, who acts in it, whether it is supposed or denied. */
import type { Extent } from "../model/extent.ts";
import type { ClaimTokens } from "../text/claim-tokens.ts";
import type { DemandLexicon } from "./demand-lexicon.ts";

/** Words `[from, to)` of a sentence. */
export interface WordRange {
  readonly from: number;
  readonly to: number;
}

/** Who does something: the speaker himself, or the words that name somebody; neither when nothing stands there. */
export interface Doer {
  readonly isSelf: boolean;
  readonly words: WordRange | null;
}

const EDGE = /[;:—–?!“"«„]|- | -|--|,["”’]/u;
const GUARD_REACH = 5;
const NOBODY: Doer = { isSelf: false, words: null };

export const extentOf = ({ starts, ends }: ClaimTokens, { from, to }: WordRange): Extent => ({ start: starts[from]!, end: ends[to - 1]! });

/** The clause that holds word `at`: cut at semicolons, colons, dashes and quotation marks. */
export function clauseAround({ words, before }: ClaimTokens, at: number): WordRange {
  let from = at;
  while (from > 0 && !EDGE.test(before[from]!)) from--;
  let to = at + 1;
  while (to < words.length && !EDGE.test(before[to]!)) to++;
  return { from, to };
}

/** Where what is said ends: at the clause's end, or before a comma behind which the outlet goes on. */
export function contentEnd({ words, before }: ClaimTokens, { from, to }: WordRange, { sets }: DemandLexicon): number {
  for (let k = from + 1; k < to; k++) if (before[k]!.includes(",") && sets.contentEnds.has(words[k]!)) return k;
  return to;
}

/** "In May", a man called Will: no auxiliary. */
const isName = (k: number, isCapital: readonly boolean[]): boolean => k > 0 && Boolean(isCapital[k]) && !isCapital[k - 1];

/** Whether a negation, a condition or a possibility stands closely before a verb. */
export function isGuarded(
  { words, before, isCapital }: ClaimTokens,
  { from, at }: { from: number; at: number },
  { sets }: DemandLexicon,
): boolean {
  for (let k = at - 1; k >= from && k >= at - GUARD_REACH; k--) {
    if (sets.guards.has(words[k]!) && !isName(k, isCapital)) return true;
    if (before[k]!.includes(",")) return false;
  }
  return false;
}

/** Whether a condition stands anywhere before word `at` in its clause. */
export function isSupposed(
  { words, isCapital }: ClaimTokens,
  { from, at }: { from: number; at: number },
  { sets }: DemandLexicon,
): boolean {
  for (let k = at - 1; k >= from; k--) if (sets.conditions.has(words[k]!) && !isName(k, isCapital)) return true;
  return false;
}

const isBetween = (word: string, { sets }: DemandLexicon): boolean =>
  sets.auxiliaries.has(word) || sets.adverbs.has(word) || (word.length > 4 && word.endsWith("ly"));

/** The last word before a verb that is no auxiliary or adverb; -1 at the edge of the clause. */
export function wordBefore({ words }: ClaimTokens, { from, at }: { from: number; at: number }, lexicon: DemandLexicon): number {
  let k = at - 1;
  while (k >= from && isBetween(words[k]!, lexicon)) k--;
  return k >= from ? k : -1;
}

/**
 * Who acts in the verb at `at`. Behind another verb ("and urged", "to urge", "…, urging") it is whoever the clause begins with, up to its first
 * verb.
 */
export function doerOf(tokens: ClaimTokens, { from, at }: { from: number; at: number }, lexicon: DemandLexicon): Doer {
  const { words, before } = tokens;
  const { sets } = lexicon;
  const last = wordBefore(tokens, { from, at }, lexicon);
  if (last < 0) return NOBODY;
  if (sets.self.has(words[last]!)) return { isSelf: true, words: null };
  const isGerund = words[at]!.endsWith("ing") && !words.slice(last + 1, at).some((word) => sets.beings.has(word));
  const isFarther = isGerund || words[last] === "and" || words[last] === "to" || words[last] === "or";
  let start = from;
  while (start < last && sets.openers.has(words[start]!) && !sets.preambles.has(words[start]!)) start++;
  start = behindPreamble(tokens, { from: start, to: last }, lexicon);
  if (sets.beings.has(words[start]!) || sets.auxiliaries.has(words[start]!)) return NOBODY;
  if (words.slice(start, last + 1).every((word) => sets.openers.has(word) || sets.preambles.has(word))) return NOBODY;
  if (!isFarther) return { isSelf: false, words: { from: nearest(tokens, { from: start, to: last + 1 }, lexicon), to: last + 1 } };
  let end = start;
  const limit = isGerund && !sets.nounBefore.has(words[last]!) ? last + 1 : last;
  while (end < limit && !isMainVerb(tokens, end, lexicon)) end++;
  if (end === start) return NOBODY;
  const firsts = words.slice(start, end);
  if (firsts.some((word, k) => sets.self.has(word) && (k === 0 || before[start + k]!.includes(",")))) return { isSelf: true, words: null };
  return { isSelf: false, words: { from: start, to: end } };
}

const LONGEST_ANTECEDENT = 8;

/** Behind "In an effort to …," at the head of a clause. */
function behindPreamble({ words, before }: ClaimTokens, { from, to }: WordRange, { sets }: DemandLexicon): number {
  if (!sets.preambles.has(words[from]!)) return from;
  let start = from;
  for (let k = from + 1; k <= to; k++) if (before[k]!.includes(",")) start = k;
  while (start < to && sets.openers.has(words[start]!)) start++;
  return start;
}

/** A subject does not reach back over "that": "the letter shows that the council asked". */
function nearest({ words, before }: ClaimTokens, { from, to }: WordRange, { sets }: DemandLexicon): number {
  if (words[to - 1] === "who" || words[to - 1] === "which") return Math.max(from, to - LONGEST_ANTECEDENT);
  for (let k = to - 2; k > from; k--) {
    if (words[k - 1] === "that" || words[k - 1] === "because" || words[k - 1] === "when" || words[k - 1] === "after") return k;
    if (before[k]!.includes(",") && sets.openers.has(words[k]!)) return k + 1;
  }
  return from;
}

function isMainVerb({ words, isCapital }: ClaimTokens, at: number, { sets }: DemandLexicon): boolean {
  const word = words[at]!;
  return sets.mainVerbs.has(word) || sets.beings.has(word) || (!isCapital[at] && word.length > 4 && word.endsWith("ed"));
}

/** "The safety of the people": a name that hangs on another noun. */
function isBehindOf({ words, before }: ClaimTokens, { from, at }: { readonly from: number; readonly at: number }): boolean {
  for (let k = at - 1; k >= Math.max(from, at - 4) && !before[k + 1]!.includes(","); k--) if (words[k] === "of") return true;
  return false;
}

const ACRONYM = /^[A-Z]{2,6}$/u;

/** Whether words name an authority or a person by name: a body, an office, a name with a capital. */
export function isAuthority(
  text: string,
  { words, starts, ends, isCapital }: ClaimTokens,
  { from, to }: WordRange,
  { sets }: DemandLexicon,
): boolean {
  for (let k = from; k < to && !(k > from && sets.headEnds.has(words[k]!)); k++) {
    if (sets.authorities.has(words[k]!) || sets.titles.has(words[k]!)) return true;
    if (ACRONYM.test(text.slice(starts[k], ends[k]))) return true;
    if (isCapital[k] && k > 0 && !sets.everybody.has(words[k]!) && !sets.self.has(words[k]!)) return true;
  }
  return false;
}

/** Whether words name somebody who can demand: a person, a group, a body, a letter; no paper that provides. */
export function canDemand(text: string, tokens: ClaimTokens, range: WordRange, lexicon: DemandLexicon): boolean {
  const { words, isCapital } = tokens;
  const { sets } = lexicon;
  const lasts = words.slice(Math.max(range.from, range.to - 6), range.to);
  const last = lasts.at(-1)!;
  if (sets.papers.has(last) || ((last === "that" || last === "which") && lasts.some((word) => sets.papers.has(word)))) return false;
  const isName = (k: number): boolean =>
    sets.people.has(words[k]!) ||
    sets.self.has(words[k]!) ||
    sets.pronouns.has(words[k]!) ||
    sets.titles.has(words[k]!) ||
    (Boolean(isCapital[k]) &&
      (k > 0 || range.to === 1 || Boolean(isCapital[1])) &&
      !sets.determiners.has(words[k]!) &&
      !sets.openers.has(words[k]!) &&
      !sets.preambles.has(words[k]!) &&
      !sets.papers.has(words[k]!));
  let head = range.from;
  if (words[head + 1] === "of" && (sets.quantities.has(words[head]!) || sets.determiners.has(words[head]!))) head += 2;
  for (let k = head; k < range.to && !(k > head && sets.headEnds.has(words[k]!)); k++) if (isName(k)) return true;
  let end = range.to - (last === "who" || last === "which" ? 2 : 1);
  // "(D-CA)", "(TX-02)" behind a name.
  while (end > range.from && (/^\d/u.test(words[end]!) || (words[end]!.length <= 2 && isCapital[end]) || tokens.before[end]!.includes("(")))
    end--;
  if (end >= range.from && isName(end) && !isBehindOf(tokens, { from: range.from, at: end })) return true;
  return isAuthority(text, tokens, range, lexicon);
}
