/**
 * Finds words that deny a tie, a contact or a part in something: a phrase of the language's list, said of the speaker or of somebody else, with somebody
 * or with nobody named. Cost: linear in words.
 */
import type { Extent } from "../model/extent.ts";
import type { ClaimTokens } from "../text/claim-tokens.ts";
import type { PhrasePlace } from "../text/phrase-set.ts";
import type { FoundAnswer } from "./found-answer.ts";
import type { ResponseLexicon } from "./response-lexicon.ts";

/** A denied tie; units of the whole text. */
export interface FoundTie extends Extent {
  readonly denies: NonNullable<FoundAnswer["denies"]>;
  readonly rule: string;
  readonly whose: NonNullable<FoundAnswer["whose"]>;
  readonly withWhom: Extent | null;
}

export interface TieContext {
  readonly lexicon: ResponseLexicon;
  /** Words by which an outlet ascribes the sentence to its speaker. */
  readonly cue: readonly string[];
  /** Parts of the sentence, by words, that may deny different ties. */
  readonly parts: readonly { readonly from: number; readonly to: number }[];
}

interface PlacedTie extends Omit<FoundTie, keyof Extent> {
  readonly at: number;
}

/** The ties that a sentence denies, at most one of each kind and part; a part that denies none belongs to the tie before it. */
export function tiesOf(tokens: ClaimTokens, sentence: Extent, { lexicon, cue, parts }: TieContext): FoundTie[] {
  const words = [...cue, ...tokens.words];
  const placed: PlacedTie[] = [];
  for (const { cue: link, words: phrases, unless, needs } of lexicon.links) {
    if (unless.first(words, 0, words.length) || (needs && !needs.first(words, 0, words.length))) continue;
    for (const place of phrases.all(words, 0, words.length)) {
      const opening = words[place.from]!;
      if (lexicon.anyOf.has(opening) && !lexicon.negations.has(opening) && !isNegated(words, place.from, lexicon)) continue;
      const whose = whoseTie({ words, isCapital: [...cue.map(() => false), ...tokens.isCapital] }, place, {
        lexicon,
        cueLength: cue.length,
      });
      const whom = whomOf(tokens, Math.max(0, prepositionOf(words, place, lexicon) - cue.length), lexicon);
      const withWhom = isSomebody(tokens, whom, lexicon) ? whom : null;
      // A part in something needs nobody: "not behind the resignations".
      if (whose === undefined || (withWhom === null && whom !== null && link.denies !== "involvement")) continue;
      placed.push({ denies: link.denies, rule: link.rule, whose, withWhom, at: Math.max(0, place.from - cue.length) });
      break;
    }
  }
  const partOf = (at: number): number => parts.findIndex(({ to }) => at < to);
  const first = new Map<number, PlacedTie>();
  for (const tie of placed) if (!first.has(partOf(tie.at))) first.set(partOf(tie.at), tie);
  const kept = [...first].sort(([x], [y]) => x - y);
  return kept.map(([part, { denies, rule, whose, withWhom }], i) => ({
    denies,
    rule,
    whose,
    withWhom,
    start: i === 0 ? tokens.starts[0]! : tokens.starts[parts[part]!.from]!,
    end: i === kept.length - 1 ? sentence.end : tokens.ends[parts[kept[i + 1]![0]]!.from - 1]!,
  }));
}

/** Words before "any" in which it must be denied. */
const DENIED_BEFORE = 8;

const isNegated = (words: readonly string[], at: number, { negations, deny }: ResponseLexicon): boolean =>
  words.slice(Math.max(0, at - DENIED_BEFORE), at).some((word) => negations.has(word) || deny.has(word));

/** Words before a denial that may tell whose tie it is. */
const WHOSE_WORDS = 5;
/** Words between one "no" and the next of a row. */
const ROW_WORDS = 4;
/** Words of a sentence that is a denial and nothing else: "No contact whatsoever." */
const SHORT_WORDS = 12;

/** Whose tie is denied; undefined where it is nobody's, or a thing's. */
function whoseTie(
  { words, isCapital }: Pick<ClaimTokens, "words" | "isCapital">,
  { from, to }: PhrasePlace,
  { lexicon, cueLength }: { readonly lexicon: ResponseLexicon; readonly cueLength: number },
): FoundTie["whose"] | undefined {
  const { tiedOnes, selves, future, openers, nobodys, otherWhom, deny, negations, impersonal } = lexicon;
  if (words.slice(0, cueLength).some((word) => deny.has(word))) return "speaker";
  // What will be, or ought to be, is no denial of what is.
  if (words.slice(Math.max(0, from - 3), from).some((word) => future.has(word))) return undefined;
  // "no meeting, no call and no letter": whose tie it is stands before the first of a row.
  let first = from;
  for (let i = from - 1; i >= Math.max(0, first - ROW_WORDS); i--) if (negations.has(words[i]!)) first = i;
  const start = Math.max(0, first - WHOSE_WORDS);
  const isImpersonal = words.slice(Math.max(0, first - 3), first).some((word) => impersonal.has(word));
  if (isImpersonal || impersonal.has(words[from]!)) {
    // "There is no link between us and the five": whose it is stands behind.
    if (words.slice(from).some((word) => selves.has(word))) return "speaker";
    if (cueLength > 0) return "told";
    return words.slice(from).some((word) => nobodys.has(word)) ? "unsaid" : undefined;
  }
  let whose: FoundTie["whose"] | undefined;
  for (let i = start; i <= from; i++) {
    const word = words[i]!;
    if (selves.has(word)) whose = "speaker";
    else if (tiedOnes.has(word) || otherWhom.has(word) || deny.has(word) || (isCapital[i]! && !openers.has(word))) whose ??= "told";
  }
  // "Nobody writes my speeches", "nobody is behind me".
  if (words.slice(from, to + 1).some((word) => selves.has(word))) return "speaker";
  if (whose !== undefined) return whose;
  if (from - cueLength <= 1 && words.length - cueLength <= SHORT_WORDS) return "speaker";
  return words.some((word) => nobodys.has(word)) ? "told" : undefined;
}

/** Words of a phrase that may tell whom it means. */
const WHOM_WORDS = 6;

/** Whether the first words behind "with" mean a person or a body; where nothing stands there it is told elsewhere. */
function isSomebody({ words, starts, isCapital }: ClaimTokens, whom: Extent | null, { otherWhom, anyOf }: ResponseLexicon): boolean {
  if (whom === null) return true;
  const first = starts.indexOf(whom.start);
  for (let at = first; at < Math.min(words.length, first + WHOM_WORDS) && starts[at]! < whom.end; at++) {
    // "any of them" is somebody, "any harbour" is not.
    if (anyOf.has(words[at]!) && words[at + 1] !== "of") continue;
    if (isCapital[at]! || otherWhom.has(words[at]!)) return true;
  }
  return false;
}

/** Where a denial's own preposition stands, if it ends with one; else its first word. */
const prepositionOf = (words: readonly string[], { from, to }: PhrasePlace, { withWhom }: ResponseLexicon): number =>
  withWhom.has(words[to - 1]!) ? to - 1 : from;

/** Words from the first preposition of the denial to the end of its clause. */
function whomOf({ words, starts, ends, before }: ClaimTokens, from: number, { withWhom, relatives }: ResponseLexicon): Extent | null {
  let first = from;
  while (first < words.length && !withWhom.has(words[first]!)) first++;
  if (first + 1 >= words.length) return null;
  let last = first + 1;
  while (last + 1 < words.length && !relatives.has(words[last + 1]!) && !/[;:—–]/u.test(before[last + 1]!)) last++;
  return { start: starts[first + 1]!, end: ends[last]! };
}
