/**
 * Hypophora: a question and, at once, its answer by the same speaker. An answer is told by its first words ("no", "because"), by taking up
 * the words of the question, or by being a fragment that fills its gap. Cost: linear in tokens.
 */
import { type DeviceText, Gap, utteranceOf, wordsOf } from "./device-text.ts";
import type { DeviceDetector, FoundDevice } from "./found-device.ts";
import { type FormLexicon, formLexicon, isContent, isVerbLike } from "./form-lexicon.ts";
import { WordClass } from "./word-book.ts";

const THRESHOLD = 0.5;
const LONGEST_FRAGMENT = 5;
const REACH = 6;
const LONGEST_QUESTION = 16;

interface Place {
  readonly first: number;
  readonly last: number;
}

function findHypophoras(text: DeviceText, lexicon: FormLexicon): FoundDevice[] {
  const found: FoundDevice[] = [];
  for (let sentence = 0; sentence + 1 < text.sentenceCount; sentence++) {
    const { sentenceFirst } = text;
    const question = { first: sentenceFirst[sentence]!, last: sentenceFirst[sentence + 1]! };
    const answer = { first: question.last, last: sentenceFirst[sentence + 2]! };
    if ((text.after[question.last - 1]! & Gap.question) === 0) continue;
    const match = isOneSpeaker(text, question, answer, lexicon) ? answerRule(text, question, answer, lexicon) : undefined;
    if (match) found.push(device(text, { question, answer, sentence }, match));
  }
  return found;
}

/** Whether nothing shows that somebody else asks or answers. */
function isOneSpeaker(text: DeviceText, question: Place, answer: Place, { askers }: FormLexicon): boolean {
  const { before, ids, quoted, after } = text;
  if ((before[answer.first]! & (Gap.start | Gap.paragraph | Gap.digit)) !== 0 || (before[answer.first]! & Gap.capital) === 0) return false;
  if (text.starts[answer.first]! - text.ends[question.last - 1]! < 2) return false;
  if ((after[answer.last - 1]! & Gap.question) !== 0) return false;
  if (hasLabel(text, question) || hasLabel(text, answer)) return false;
  if (askers.has(ids[question.first]!)) return false;
  const isQuotedWhole = quoted[question.first] === 1 && (before[question.first]! & Gap.quote) !== 0;
  const isBroken = quoted[question.last - 1] !== quoted[answer.first];
  return !isQuotedWhole || !isBroken || (before[question.first]! & Gap.comma) !== 0;
}

/** Whether a sentence opens like a turn of an interview: "SESSIONS:", "Answer:". */
function hasLabel({ before }: DeviceText, { first, last }: Place): boolean {
  for (let token = first + 1; token < last && token <= first + 3; token++) if ((before[token]! & Gap.colon) !== 0) return true;
  return false;
}

/** The rule by which the answer answers; undefined when none does. */
function answerRule(
  text: DeviceText,
  question: Place,
  answer: Place,
  lexicon: FormLexicon,
): { readonly rule: string; readonly score: number } | undefined {
  const { ids, classes } = text;
  const opening = lexicon.answers.at(text, answer.first, answer.last);
  if (opening?.group === 1) return undefined;
  const asks = questionWordAt(text, question);
  const isOrder = lexicon.orders.has(ids[answer.first]!);
  if (isOrder && asks < 0 && !isInverted(text, question.first)) return undefined;
  const isWeak = opening?.group === 2;
  if (opening && (!isWeak || isInverted(text, question.first))) return { rule: "hypophora.opening", score: 0.9 };
  const isShort = question.last - question.first <= LONGEST_QUESTION;
  if (isShort && takesUp(text, question, answer)) return { rule: "hypophora.taken_up", score: 0.8 };
  const length = answer.last - answer.first;
  let hasVerb = false;
  if (length > 2) for (let token = answer.first; token < answer.last; token++) if (isVerbLike(text, token, lexicon)) hasVerb = true;
  if (length <= LONGEST_FRAGMENT && (!hasVerb || (length <= 4 && asks >= 0 && isNounPhrase(text, answer.first))))
    return isOrder ? undefined : { rule: "hypophora.fragment", score: 0.75 };
  const isPlace = asks >= 0 && (classes[answer.first]! & WordClass.preposition) !== 0 && !isClauseLike(text, answer, lexicon);
  if (isPlace) return { rule: "hypophora.place", score: 0.7 };
  const isNounList = asks >= 0 && !hasVerb && length <= 14;
  return isNounList ? { rule: "hypophora.list", score: 0.7 } : undefined;
}

const isNounPhrase = ({ classes }: DeviceText, token: number): boolean =>
  (classes[token]! & (WordClass.article | WordClass.possessive)) !== 0;

/** Whether a comma and then a subject follow an opening phrase: "In May, we ...". */
function isClauseLike(text: DeviceText, { first, last }: Place, lexicon: FormLexicon): boolean {
  for (let token = first + 1; token < last; token++) if (isVerbLike(text, token, lexicon) && text.classes[token] !== 0) return true;
  return false;
}

/** Token of the word that asks, near the start; -1 when there is none. */
function questionWordAt({ classes }: DeviceText, { first, last }: Place): number {
  for (let token = first; token < last && token <= first + 3; token++) if ((classes[token]! & WordClass.question) !== 0) return token;
  return -1;
}

function isInverted({ classes }: DeviceText, first: number): boolean {
  return (classes[first]! & (WordClass.auxiliary | WordClass.modal)) !== 0;
}

/** Whether the first words of the answer say again a verb or noun of a short question, or its auxiliary behind a pronoun. */
function takesUp(text: DeviceText, question: Place, answer: Place): boolean {
  const from = Math.max(question.first, question.last - 12);
  for (let token = answer.first; token < Math.min(answer.last, answer.first + REACH); token++) {
    if (!isContent(text, token)) continue;
    for (let asked = from; asked < question.last; asked++)
      if (isContent(text, asked) && text.stems[asked] === text.stems[token]) return true;
  }
  return false;
}

function device(
  text: DeviceText,
  { question, answer, sentence }: { readonly question: Place; readonly answer: Place; readonly sentence: number },
  { rule, score }: { readonly rule: string; readonly score: number },
): FoundDevice {
  const { starts, ends } = text;
  const asked = { start: starts[question.first]!, end: ends[question.last - 1]!, role: "question" } as const;
  const answered = { start: starts[answer.first]!, end: ends[answer.last - 1]!, role: "answer" } as const;
  return {
    type: "hypophora",
    start: asked.start,
    end: answered.end,
    utterance: utteranceOf(text, sentence),
    members: [asked, answered],
    filler: wordsOf(text, question.first, Math.min(question.last, question.first + 4)),
    score,
    rule,
  };
}

export const hypophora: DeviceDetector = {
  type: "hypophora",
  externalType: "",
  definition: "A question, answered at once by the one who asked it.",
  source: "Silva Rhetoricae, anthypophora; Fahnestock 2011",
  threshold: THRESHOLD,
  isExperimental: false,
  find(text) {
    const lexicon = formLexicon(text);
    return lexicon ? findHypophoras(text, lexicon) : [];
  },
};
