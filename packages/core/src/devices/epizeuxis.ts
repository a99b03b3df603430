/**
 * Epizeuxis: words said again at once, with nothing between but a mark, "and", or an aside. What grammar, names, habit and growing degree
 * double is left out, and so is the meeting of two clauses, which is anadiplosis. Cost: linear in tokens.
 */
import { type DeviceText, Gap, utteranceOf, wordsOf } from "./device-text.ts";
import type { DeviceDetector, FoundDevice, FoundMember } from "./found-device.ts";
import { type FormLexicon, formLexicon, isNameLike, isSameRun } from "./form-lexicon.ts";
import { isParted, opensUnit } from "./takings-up.ts";
import { WordClass } from "./word-book.ts";

const LONGEST = 7;
const THRESHOLD = 0.5;
const HYPHEN = "-".charCodeAt(0);

interface Doubling {
  readonly length: number;
  /** First tokens of each saying. */
  readonly places: readonly number[];
}

function findEpizeuxes(text: DeviceText, lexicon: FormLexicon): FoundDevice[] {
  const found: FoundDevice[] = [];
  const { count, sentenceFirst, sentenceCount, before } = text;
  for (let sentence = 0; sentence < sentenceCount; sentence++) {
    const first = sentenceFirst[sentence]!;
    const last = sentenceFirst[sentence + 1]!;
    let until = last;
    for (
      let next = sentence + 1;
      next < sentenceCount && next <= sentence + 3 && (before[until]! & (Gap.start | Gap.paragraph)) === 0;
      next++
    )
      until = sentenceFirst[next + 1]!;
    for (let token = first; token < last; token++) {
      const doubling = doublingAt(text, token, { first, until: Math.min(until, count) }, lexicon);
      if (doubling === undefined) continue;
      found.push(device(text, doubling, sentence));
      token = doubling.places.at(-1)! + doubling.length - 1;
    }
  }
  return found.filter(({ start }, i) => i === 0 || start >= found[i - 1]!.end);
}

/** The longest row of words said again from a token on. */
function doublingAt(
  text: DeviceText,
  token: number,
  { first, until }: { first: number; until: number },
  lexicon: FormLexicon,
): Doubling | undefined {
  for (let length = Math.min(LONGEST, (until - token) >> 1); length > 0; length--) {
    if (isInner(text, token, length)) continue;
    const places = [token];
    for (;;) {
      const next = nextSaying(text, places.at(-1)!, { length, until }, lexicon);
      if (next === undefined) break;
      places.push(next);
    }
    if (places.length > 1 && isMeant(text, { length, places }, { first, until }, lexicon)) return { length, places };
  }
  return undefined;
}

/** Whether a sentence ends within the words, which then are no one saying. */
function isInner({ before }: DeviceText, token: number, length: number): boolean {
  for (let at = token + 1; at < token + length; at++) if ((before[at]! & ~(Gap.capital | Gap.digit)) !== 0) return true;
  return false;
}

/** First token of the same words behind, with only a mark, a coordinator or an aside between. */
function nextSaying(
  text: DeviceText,
  token: number,
  { length, until }: { length: number; until: number },
  { asides, joins }: FormLexicon,
): number | undefined {
  const end = token + length;
  if (end + length > until) return undefined;
  if (isSameRun(text, token, end, length)) return end;
  const aside = asides.at(text, end, until);
  const second = aside?.last ?? (joins.has(text.ids[end]!) ? end + 1 : end);
  return second > end && second + length <= until && isSameRun(text, token, second, length) ? second : undefined;
}

function isMeant(
  text: DeviceText,
  { length, places }: Doubling,
  { first, until }: { first: number; until: number },
  lexicon: FormLexicon,
): boolean {
  const { ids, before, classes, ends } = text;
  const token = places[0]!;
  const second = places[1]!;
  const end = token + length;
  const gap = before[second]!;
  if ((before[token]! & Gap.digit) !== 0 || (gap & (Gap.paragraph | Gap.line | Gap.start | Gap.colon)) !== 0) return false;
  if (text.text.charCodeAt(ends[end - 1]!) === HYPHEN || (gap & Gap.other) !== 0) return false;
  if (second === end && (gap & Gap.bracket) !== 0) return false;
  if (length === 1 && isMixed(text, places)) return false;
  if ((gap & Gap.dash) !== 0 && isEmpty(text, token, length)) return false;
  if (length === 1 && (classes[token]! & WordClass.number) !== 0) return false;
  const isMarked = isParted(text, second) || second > end;
  const isDoubled = length === 1 && lexicon.doubled.has(ids[token]!);
  if (!isMarked) return isDoubled && places.length >= 2;
  if (length === 1 && isNameLike(text, second) && isNameLike(text, token) && !isShout(text, token)) return false;
  if (length === 1 && lexicon.doubledByGrammar.has(ids[token]!) && !isDoubled && (gap & Gap.comma) === 0) return false;
  if (
    length === 1 &&
    !isDoubled &&
    (classes[token]! & (WordClass.pronoun | WordClass.preposition | WordClass.article | WordClass.auxiliary)) !== 0
  )
    return false;
  if (isMiddle(text, { length, places }, { first, until })) return false;
  const isJoined = second > end && (classes[end]! & WordClass.coordinator) !== 0;
  if (isJoined && length === 1 && (lexicon.setPhrases.has(ids[token]!) || isComparative(text, token))) return false;
  const isSentenceEnd = (gap & (Gap.period | Gap.question | Gap.exclamation)) !== 0;
  if (places.length > 2 || (isDoubled && !isSentenceEnd)) return true;
  return !isMeeting(text, { length, places }, { first, until }, lexicon);
}

/** Whether a word before it in its sentence opens a clause that the first saying ends, and the second opens the next. */
function isMeeting(
  text: DeviceText,
  { length, places }: Doubling,
  { first, until }: { first: number; until: number },
  lexicon: FormLexicon,
): boolean {
  const behind = places.at(-1)! + length;
  const isWhole = behind >= until || isParted(text, behind);
  const { before, classes, ids } = text;
  const isSentenceEnd = (before[places[1]!]! & (Gap.period | Gap.question | Gap.exclamation)) !== 0;
  const isJoinedHere = (classes[places[0]! + length]! & WordClass.coordinator) !== 0;
  const hasComma = (before[places[0]! + length]! & Gap.comma) !== 0;
  if (isSentenceEnd && !isWhole) return true;
  if (length > 1 && !isWhole && isNameLike(text, behind - 1) && isNameLike(text, places[0]! + length - 1)) return true;
  if (opensUnit(text, places[0]!, first, lexicon)) return false;
  if (isSentenceEnd) return true;
  if (isJoinedHere && length === 1 && !isWhole) return hasComma || !lexicon.partitives.has(ids[behind]!);
  if (isWhole) return length > 1 && lexicon.articles.has(ids[places[0]!]!);
  return true;
}

/** Whether the same word stands before and behind: the middle of a chiasmus ("taxes and bonds and bonds and taxes"). */
function isMiddle({ ids, classes }: DeviceText, { length, places }: Doubling, { first, until }: { first: number; until: number }): boolean {
  const isJoint = (token: number): boolean => (classes[token]! & (WordClass.coordinator | WordClass.possessive)) !== 0;
  let earlier = places[0]! - 1;
  let later = places.at(-1)! + length;
  while (earlier > first && isJoint(earlier)) earlier--;
  while (later < until - 1 && isJoint(later)) later++;
  return earlier >= first && later < until && classes[earlier] === 0 && ids[earlier] === ids[later];
}

/** Whether a comma parts some sayings and a conjunction others: a list of links, not a doubling ("here, here, and here"). */
function isMixed({ classes }: DeviceText, places: readonly number[]): boolean {
  let joined = 0;
  for (let i = 1; i < places.length; i++) if ((classes[places[i]! - 1]! & WordClass.coordinator) !== 0) joined++;
  return joined > 0 && joined < places.length - 1;
}

/** Whether no word has content: with a dash behind them, words begun anew in unprepared speech ("if we -- if we"). */
function isEmpty({ classes }: DeviceText, token: number, length: number): boolean {
  for (let at = token; at < token + length; at++) if (classes[at] === 0) return false;
  return true;
}

/** A capital word at the start of a sentence may be doubled: "Never, never". */
function isShout({ before }: DeviceText, token: number): boolean {
  return (before[token]! & (Gap.period | Gap.question | Gap.exclamation | Gap.start | Gap.ellipsis)) !== 0;
}

const E = "e".charCodeAt(0);
const R = "r".charCodeAt(0);

function isComparative({ text, ends, starts }: DeviceText, token: number): boolean {
  const end = ends[token]!;
  return end - starts[token]! > 4 && text.charCodeAt(end - 1) === R && text.charCodeAt(end - 2) === E;
}

function device(text: DeviceText, { length, places }: Doubling, sentence: number): FoundDevice {
  const members: FoundMember[] = places.map((place) => ({
    start: text.starts[place]!,
    end: text.ends[place + length - 1]!,
    role: "member",
  }));
  return {
    type: "epizeuxis",
    start: members[0]!.start,
    end: members.at(-1)!.end,
    utterance: utteranceOf(text, sentence),
    members,
    filler: wordsOf(text, places[0]!, places[0]! + length),
    score: places.length > 2 ? 1 : 0.85,
    rule: `epizeuxis.${length > 1 ? "words" : "word"}`,
  };
}

export const epizeuxis: DeviceDetector = {
  type: "epizeuxis",
  externalType: "Repetition",
  definition: "Words said again at once, with nothing between but a mark, a conjunction or an aside.",
  source: "Silva Rhetoricae, epizeuxis",
  threshold: THRESHOLD,
  isExperimental: true,
  find(text) {
    const lexicon = formLexicon(text);
    return lexicon ? findEpizeuxes(text, lexicon) : [];
  },
};
