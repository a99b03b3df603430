/**
 * Rhetorical question: a question put for effect. It is told by how it opens, by what stands around it (a series, the end of a paragraph),
 * and by what shows that an answer is wanted or given: "you", a list of enquiries, an answer at once. Cost: linear in questions.
 *
 * @see Silva Rhetoricae (Burton), "erotema"; Piskorski et al. (2023), "questions that insinuate" have no id of their own there.
 */
import type { QuestionWords } from "../languages/question-words.ts";
import { CuePhrases } from "./cue-phrases.ts";
import { type DeviceText, Gap, contentOf, isParagraphStart, utteranceOf, wordsOf } from "./device-text.ts";
import type { DeviceDetector, FoundDevice } from "./found-device.ts";
import { WordClass, type WordBook } from "./word-book.ts";

interface QuestionCues {
  readonly rhetorical: CuePhrases;
  readonly heated: CuePhrases;
  readonly addressed: CuePhrases;
  readonly answers: CuePhrases;
  readonly asking: CuePhrases;
}

/** Weights were set by hand and tuned on the development half of `fixtures/devices-campaign`; see `eval` devices. */
const WEIGHT = {
  base: 0.4,
  opening: 0.35,
  heated: 0.2,
  series: 0.2,
  pair: 0.07,
  title: -0.4,
  last: 0.12,
  fragment: 0.25,
  ours: 0.07,
  addressed: -0.5,
  answered: -0.35,
  asked: -0.3,
  long: -0.15,
  agency: -0.3,
} as const;
const LONG = 34;

export const rhetoricalQuestion: DeviceDetector = {
  type: "rhetorical_question",
  externalType: "",
  definition: "A question put for effect, which the speaker does not answer at once and nobody present is asked to answer.",
  source: "Silva Rhetoricae, erotema",
  threshold: 0.7,
  isExperimental: false,
  find(text) {
    const cues = cuesOf(text.words, text.words.cues.questions);
    const found: FoundDevice[] = [];
    for (let sentence = 0; sentence < text.sentenceCount; sentence++) {
      if (!isQuestion(text, sentence)) continue;
      found.push(judge(text, sentence, cues));
    }
    return found;
  },
};

const known = new WeakMap<WordBook, QuestionCues>();

function cuesOf(words: WordBook, lists: QuestionWords): QuestionCues {
  const made = known.get(words);
  if (made) return made;
  const cues: QuestionCues = {
    rhetorical: new CuePhrases([lists.rhetorical], words),
    heated: new CuePhrases([lists.heated], words),
    addressed: new CuePhrases([lists.addressed], words),
    answers: new CuePhrases([lists.answers], words),
    asking: new CuePhrases([lists.asking], words),
  };
  known.set(words, cues);
  return cues;
}

/** A question mark ends it, not one that stands for a mark that was lost ("economy,? said"). */
function isQuestion({ after, sentenceFirst }: DeviceText, sentence: number): boolean {
  const gap = after[sentenceFirst[sentence + 1]! - 1]!;
  return (gap & Gap.question) !== 0 && (gap & (Gap.comma | Gap.other)) === 0;
}

function isNear({ sentenceStretch, sentenceCount }: DeviceText, from: number, to: number): boolean {
  return to >= 0 && to < sentenceCount && sentenceStretch[from] === sentenceStretch[to];
}

function judge(text: DeviceText, sentence: number, cues: QuestionCues): FoundDevice {
  const { sentenceFirst, starts, ends } = text;
  const first = sentenceFirst[sentence]!;
  const last = sentenceFirst[sentence + 1]!;
  const opening = questionStart(text, first, last);
  let score: number = WEIGHT.base;
  const rules: string[] = [];
  const add = (rule: keyof typeof WEIGHT): void => {
    score += WEIGHT[rule];
    rules.push(rule);
  };
  if (opensRhetorically(text, cues, first, last)) add("opening");
  if (cues.heated.all(text, first, last).length > 0) add("heated");
  const alike = alikeBeside(text, sentence, opening);
  if (alike > 0) add(alike > 1 ? "series" : "pair");
  if (isTitle(text, first, last)) add("title");
  const isLast = !isNear(text, sentence, sentence + 1) || isParagraphStart(text, sentence + 1);
  if (isLast) add("last");
  if (last - first <= 3) add("fragment");
  if (hasOurs(text, opening, Math.min(last, opening + 6))) add("ours");
  if (isAddressed(text, cues, first, last)) add("addressed");
  if (isTurn(text, sentence + 1)) add("addressed");
  if (!isLast && isAnswered(text, sentence, cues)) add("answered");
  if (isEnquiry(text, sentence, cues)) add("asked");
  if (last - first > LONG) add("long");
  if (namesAgency(text, opening, last)) add("agency");
  return {
    type: "rhetorical_question",
    start: starts[first]!,
    end: ends[last - 1]!,
    utterance: utteranceOf(text, sentence),
    members: [{ start: starts[first]!, end: ends[last - 1]!, role: "member" }],
    filler: contentOf(text, first, last) || wordsOf(text, first, last),
    score: Math.max(0, Math.min(1, Math.round(score * 100) / 100)),
    rule: rules.join("+") || "bare",
  };
}

/** Where the question itself begins: behind "and", "so", "but" and what a comma parts off. */
function questionStart({ classes, before }: DeviceText, first: number, last: number): number {
  for (let at = first; at < last; at++) {
    const isOpening =
      at === first ||
      (before[at]! & (Gap.comma | Gap.colon | Gap.dash | Gap.semicolon)) !== 0 ||
      (classes[at - 1]! & WordClass.coordinator) !== 0;
    if (isOpening && (classes[at]! & (WordClass.question | WordClass.auxiliary | WordClass.modal)) !== 0) return at;
  }
  return first;
}

function opensRhetorically(text: DeviceText, cues: QuestionCues, first: number, last: number): boolean {
  const { before, classes } = text;
  for (let at = first; at < last; at++) {
    const isOpening =
      at === first ||
      (before[at]! & (Gap.comma | Gap.colon | Gap.dash | Gap.semicolon)) !== 0 ||
      (classes[at - 1]! & (WordClass.coordinator | WordClass.interjection)) !== 0;
    if (isOpening && cues.rhetorical.at(text, at, last)) return true;
  }
  return false;
}

/** How many of the questions next to it, up to two on each side, open alike. */
function alikeBeside(text: DeviceText, sentence: number, opening: number): number {
  const { ids, sentenceFirst } = text;
  let alike = 0;
  for (const other of [sentence - 2, sentence - 1, sentence + 1, sentence + 2]) {
    if (!isNear(text, sentence, other) || !isQuestion(text, other)) continue;
    const place = questionStart(text, sentenceFirst[other]!, sentenceFirst[other + 1]!);
    if (ids[place] === ids[opening]) alike++;
  }
  return alike;
}

/** Whether it is a title: most of its words begin with a capital. */
function isTitle({ before, classes }: DeviceText, first: number, last: number): boolean {
  let [capitals, words] = [0, 0];
  for (let at = first; at < last; at++) {
    if ((classes[at]! & (WordClass.preposition | WordClass.article | WordClass.coordinator)) !== 0) continue;
    words++;
    if ((before[at]! & Gap.capital) !== 0) capitals++;
  }
  return words > 2 && capitals / words > 0.7;
}

const OURS = new Set(["we", "our", "us"]);
const YOURS = new Set(["you", "your", "yours", "you're"]);

function hasOurs({ words, ids }: DeviceText, first: number, last: number): boolean {
  for (let at = first; at < last; at++) if (OURS.has(words.word(ids[at]!))) return true;
  return false;
}

function isAddressed(text: DeviceText, cues: QuestionCues, first: number, last: number): boolean {
  const { words, ids, before } = text;
  const end = words.word(ids[last - 1]!);
  if ((before[last - 1]! & Gap.comma) !== 0 && (end === "right" || end === "correct")) return true;
  if (YOURS.has(end) && last - first > 2 && words.word(ids[last - 2]!).endsWith("n't")) return true;
  return cues.addressed.all(text, first, last).length > 0;
}

/** Whether the next sentence answers: it says so, is a mere phrase, or takes up the words of the question. */
function isAnswered(text: DeviceText, sentence: number, cues: QuestionCues): boolean {
  const { sentenceFirst, stems, classes } = text;
  const next = sentence + 1;
  if (isQuestion(text, next)) return false;
  const [first, last] = [sentenceFirst[next]!, sentenceFirst[next + 1]!];
  if (cues.answers.at(text, first, last)) return true;
  if (last - first <= 4) return true;
  let shared = 0;
  for (let at = first; at < Math.min(last, first + 12); at++) {
    if (classes[at] !== 0) continue;
    for (let token = sentenceFirst[sentence]!; token < first; token++)
      if (stems[token] === stems[at]) {
        shared++;
        break;
      }
  }
  return shared >= 2;
}

/** Whether another speaker's label opens a sentence: "REP. TURNER:". */
function isTurn({ sentenceCount, sentenceFirst, starts, ends, text, before }: DeviceText, sentence: number): boolean {
  if (sentence >= sentenceCount) return false;
  const first = sentenceFirst[sentence]!;
  const limit = Math.min(sentenceFirst[sentence + 1]!, first + 6);
  for (let at = first + 1; at < limit; at++)
    if ((before[at]! & Gap.colon) !== 0) return /^[\p{Lu}.' -]+$/u.test(text.slice(starts[first], ends[at - 1]));
  return false;
}

/** Whether it stands in a list of enquiries: numbered, marked by bullets, or announced. */
function isEnquiry(text: DeviceText, sentence: number, cues: QuestionCues): boolean {
  const { sentenceFirst, before, text: whole, starts, ends } = text;
  const first = sentenceFirst[sentence]!;
  if ((before[first]! & Gap.other) !== 0 || (before[first]! & Gap.digit) !== 0) return true;
  if (first > 0 && /[•*–\d][.)]?\s*$/u.test(whole.slice(ends[first - 1]!, starts[first]!))) return true;
  for (let back = 1; back <= 6; back++) {
    const other = sentence - back;
    if (!isNear(text, sentence, other)) return false;
    if (isQuestion(text, other)) continue;
    return (
      (text.after[sentenceFirst[other + 1]! - 1]! & Gap.colon) !== 0 &&
      cues.asking.all(text, sentenceFirst[other]!, sentenceFirst[other + 1]!).length > 0
    );
  }
  return false;
}

/** Whether it asks about a body by its letters ("HHS", "the EPA") in the third person: an enquiry, as a rule. */
function namesAgency({ before, text, starts, ends }: DeviceText, first: number, last: number): boolean {
  for (let at = first; at < Math.min(last, first + 12); at++) {
    if ((before[at]! & Gap.capital) === 0 || ends[at]! - starts[at]! < 3) continue;
    const word = text.slice(starts[at], ends[at]);
    if (/^[A-Z]{3,5}(?:['’]s)?$/u.test(word)) return true;
  }
  return false;
}
