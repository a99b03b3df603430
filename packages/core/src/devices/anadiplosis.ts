/**
 * Anadiplosis: the last words of a clause or sentence are the first of the next. Only a conjunction and an article may stand before them.
 * Doubled words ("very, very") and names taken up as the next subject are left out. Cost: linear in tokens.
 */
import { type DeviceText, Gap, utteranceOf, wordsOf } from "./device-text.ts";
import type { DeviceDetector, FoundDevice } from "./found-device.ts";
import { type FormLexicon, formLexicon, isAuxiliary, isContent, isNameLike, isSameRun, isVerbLike } from "./form-lexicon.ts";
import { type Echo, echoAt, hasContent, isParted, isPlain, opensUnit } from "./takings-up.ts";
import { WordClass } from "./word-book.ts";

const THRESHOLD = 0.5;
/** Words. */
const SHORT_SENTENCE = 10;
const SENTENCE_MARKS = Gap.period | Gap.question | Gap.exclamation | Gap.ellipsis;

function findAnadiploses(text: DeviceText, lexicon: FormLexicon): FoundDevice[] {
  const found: FoundDevice[] = [];
  const { sentenceFirst, sentenceCount, classes, before } = text;
  for (let sentence = 0; sentence < sentenceCount; sentence++) {
    const first = sentenceFirst[sentence]!;
    const last = sentenceFirst[sentence + 1]!;
    const isOpen = sentence > 0 && (before[first]! & (Gap.start | Gap.paragraph)) === 0;
    for (let token = isOpen ? first : first + 1; token < last; token++) {
      const isMark = isParted(text, token);
      const isJoined = (classes[token]! & WordClass.coordinator) !== 0;
      if (!isMark && !isJoined) continue;
      const lowest = token === first ? sentenceFirst[sentence - 1]! : first;
      const echo = takenUp(text, { end: token, last, lowest, isMark }, lexicon);
      if (echo) found.push(device(text, echo, sentence));
    }
  }
  return found;
}

interface Border {
  /** First token behind the unit. */
  readonly end: number;
  readonly last: number;
  readonly lowest: number;
  readonly isMark: boolean;
}

/** What the unit behind a border takes up of the one before it. */
function takenUp(text: DeviceText, { end, last, lowest, isMark }: Border, lexicon: FormLexicon): Echo | undefined {
  const { ids } = text;
  let second = end;
  while (second < last - 1 && second < end + 2 && lexicon.links.has(ids[second]!)) second++;
  const hasLink = second > end;
  if (!isMark && !hasLink) return undefined;
  let echo = echoAt(text, end, second, lowest);
  const isArticled = (text.classes[second]! & WordClass.article) !== 0;
  if (echo === undefined && isArticled && second + 1 < last) echo = echoAt(text, end, second + 1, lowest);
  if (echo === undefined || echo.second + echo.length > last) return undefined;
  return isTakenUp(text, echo, { end, last, lowest, isMark }, lexicon) ? echo : undefined;
}

function isTakenUp(text: DeviceText, echo: Echo, { end, last, lowest, isMark }: Border, lexicon: FormLexicon): boolean {
  const { ids, before } = text;
  const { first, second, length } = echo;
  const behind = second + length;
  const isWhole = behind >= last || isParted(text, behind);
  const isSentence = (before[end]! & SENTENCE_MARKS) !== 0;
  if (text.quoted[end - 1] !== text.quoted[second]) return false;
  if (behind < last && !isParted(text, behind) && isNameLike(text, behind)) return false;
  if (isArticle(text, second - 1) && (before[second]! & Gap.capital) !== 0) return false;
  if (isSaidThrice(text, echo, { lowest, last })) return false;
  const articled = first > lowest && lexicon.articles.has(ids[first - 1]!) ? first - 1 : first;
  if (opensUnit(text, articled, lowest, lexicon)) return false;
  if (!isPlain(text, echo) && !(length > 1 && (text.classes[first]! & WordClass.preposition) !== 0)) return false;
  if ((before[first + length - 1]! & Gap.digit) !== 0) return false;
  if (!hasContent(text, echo)) return length === 1 && !isWhole && isNegation(text, first) && isAuxiliary(text, behind);
  if (isSentence && !isShortEnough(text, echo, { end, last, lowest })) return false;
  if (isSentence) return behind < last || (length > 1 && (before[end]! & Gap.question) === 0);
  if (length === 1 && (lexicon.doubled.has(ids[first]!) || isAdverb(text, first))) return false;
  if (isMark && (before[end]! & Gap.comma) !== 0 && opensWithPhrase(text, lowest)) return false;
  if (isWhole) return length > 1 && second > end && isMark;
  const hasArticle = (articled < first && lexicon.articles.has(ids[second - 1]!)) || (length > 1 && lexicon.articles.has(ids[first]!));
  if (hasArticle) return true;
  const isStrong = (before[end]! & (Gap.semicolon | Gap.colon | Gap.dash)) !== 0;
  if (isStrong && length > 1) return true;
  if (!isMark && length === 1) return isContent(text, first) && isAuxiliary(text, behind);
  return length > 1 || isVerbLike(text, behind, lexicon);
}

/** Whether the words stand a third time at once before or behind, with nothing but a conjunction between: they are doubled, not taken up. */
function isSaidThrice(text: DeviceText, { first, second, length }: Echo, { lowest, last }: { lowest: number; last: number }): boolean {
  const between = second - first - length;
  const earlier = first - between - length;
  const later = second + between + length;
  return (
    (earlier >= lowest && isSameRun(text, earlier, first, length)) || (later + length <= last && isSameRun(text, later, first, length))
  );
}

const isArticle = ({ classes }: DeviceText, token: number): boolean => (classes[token]! & WordClass.article) !== 0;

/** Whether "the X" behind an X is style rather than reference: one of the two sentences is short, or more than one word is taken up. */
function isShortEnough(
  text: DeviceText,
  { first, second, length }: Echo,
  { end, last, lowest }: { end: number; last: number; lowest: number },
): boolean {
  let content = 0;
  for (let token = first; token < first + length; token++) if (isContent(text, token)) content++;
  const isReference = content <= 1 && (isArticle(text, second) || (second > end && isArticle(text, second - 1)));
  return !isReference || end - lowest <= SHORT_SENTENCE || last - end <= SHORT_SENTENCE;
}

/** Whether a sentence opens with a phrase that hangs on what follows: a comma behind it brings the subject, not a new clause. */
function opensWithPhrase({ classes }: DeviceText, lowest: number): boolean {
  return (classes[lowest]! & (WordClass.preposition | WordClass.subordinator)) !== 0;
}

const L = "l".charCodeAt(0);
const Y = "y".charCodeAt(0);

/** Whether a word ends like an adverb, "desperately". */
function isAdverb({ text, ends, starts }: DeviceText, token: number): boolean {
  const end = ends[token]!;
  return end - starts[token]! > 4 && text.charCodeAt(end - 1) === Y && text.charCodeAt(end - 2) === L;
}

function isNegation({ classes }: DeviceText, token: number): boolean {
  return (classes[token]! & WordClass.negation) !== 0 && (classes[token]! & WordClass.auxiliary) === 0;
}

function device(text: DeviceText, { first, second, length }: Echo, sentence: number): FoundDevice {
  const from = text.starts[first]!;
  const to = text.ends[second + length - 1]!;
  return {
    type: "anadiplosis",
    start: from,
    end: to,
    utterance: utteranceOf(text, sentence),
    members: [
      { start: from, end: text.ends[first + length - 1]!, role: "member" },
      { start: text.starts[second]!, end: to, role: "member" },
    ],
    filler: wordsOf(text, first, first + length),
    score: length > 1 ? 0.9 : 0.8,
    rule: `anadiplosis.${length > 1 ? "words" : "word"}`,
  };
}

export const anadiplosis: DeviceDetector = {
  type: "anadiplosis",
  externalType: "",
  definition: "The last words of a clause or sentence taken up as the first of the next.",
  source: "Silva Rhetoricae, anadiplosis; Fahnestock 2011",
  threshold: THRESHOLD,
  isExperimental: true,
  find(text) {
    const lexicon = formLexicon(text);
    return lexicon ? findAnadiploses(text, lexicon) : [];
  },
};
