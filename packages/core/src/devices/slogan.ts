/**
 * Slogan: a short formula meant to be taken up. Found where a few words stand as a sentence of their own, or behind a colon, without a
 * verb of the plain kind and with a build that is easy to repeat; and as a hashtag of several words. Cost: linear in clauses.
 *
 * @see Da San Martino et al. (2019) and Piskorski et al. (2023), "slogans".
 */
import { type DeviceText, Gap, contentOf, utteranceOf, wordsOf } from "./device-text.ts";
import type { DeviceDetector, FoundDevice } from "./found-device.ts";
import { type LabelLexicon, labelLexicon } from "./label-lexicon.ts";
import { WordClass } from "./word-book.ts";

const LONGEST = 8;
const ENDS = Gap.period | Gap.exclamation | Gap.ellipsis | Gap.paragraph | Gap.quote | Gap.line | Gap.dash;

export const slogan: DeviceDetector = {
  type: "slogan",
  externalType: "Slogans",
  definition: "A short, repeatable formula, imperative or nominal, meant to be taken up.",
  source: "Piskorski et al. 2023, slogans",
  threshold: 0.5,
  isExperimental: true,
  find(text) {
    const lexicon = labelLexicon(text.words);
    const found: FoundDevice[] = [];
    for (let sentence = 0; sentence < text.sentenceCount; sentence++) {
      const [first, last] = [text.sentenceFirst[sentence]!, text.sentenceFirst[sentence + 1]!];
      const from = headOf(text, first, last);
      const rule = last - from > LONGEST || last - from < 2 ? null : ruleOf(text, lexicon, from, last);
      if (rule) found.push(deviceOf(text, { first: from, last, sentence, ...rule }));
      else quoted(text, lexicon, { first, last, sentence }, found);
    }
    return found;
  },
};

/** Where the formula may begin: behind the last colon of a sentence, else at its start. */
function headOf({ before }: DeviceText, first: number, last: number): number {
  for (let at = last - 1; at > first; at--) if ((before[at]! & Gap.colon) !== 0) return at;
  return first;
}

/** Formulas in quotation marks inside a sentence. */
function quoted(
  text: DeviceText,
  lexicon: LabelLexicon,
  { first, last, sentence }: { first: number; last: number; sentence: number },
  found: FoundDevice[],
): void {
  for (let at = first; at < last; at++) {
    if ((text.before[at]! & Gap.quote) === 0 || text.quoted[at] === 0) continue;
    let end = at + 1;
    while (end < last && text.quoted[end] === 1 && (text.before[end]! & Gap.quote) === 0) end++;
    if (end - at > LONGEST || end - at < 3 || (end === last && (text.after[last - 1]! & Gap.quote) === 0)) continue;
    const rule = ruleOf(text, lexicon, at, end);
    if (rule) found.push(deviceOf(text, { first: at, last: end, sentence, ...rule }));
    at = end - 1;
  }
}

/** Which build makes a few words a slogan; null when none does. */
function ruleOf(text: DeviceText, lexicon: LabelLexicon, first: number, last: number): { rule: string; score: number } | null {
  const { ids, before, after, classes, words } = text;
  if ((after[last - 1]! & (ENDS | Gap.comma)) === 0 && last !== text.count) return null;
  if ((after[last - 1]! & Gap.question) !== 0 || lexicon.formulas.at(text, first, last)) return null;
  if ((before[first]! & Gap.digit) !== 0 || lexicon.names.has(ids[last - 1]!)) return null;
  const call = lexicon.calls.at(text, first, last);
  if (call) return { rule: "call", score: 0.6 };
  let finite = 0;
  let comma = -1;
  let commas = 0;
  for (let at = first; at < last; at++) {
    if ((classes[at]! & (WordClass.auxiliary | WordClass.modal | WordClass.pronoun)) !== 0) finite++;
    if (at > first && (before[at]! & Gap.comma) !== 0) {
      comma = at;
      commas++;
    }
  }
  if (finite > 0) return null;
  if (commas === 1 && comma - first <= 3 && last - comma <= 3) {
    if (ids[first] === ids[comma] && last - comma >= 2) return { rule: "twin", score: 0.7 };
    if (words.word(ids[comma]!) === "not") return { rule: "x-not-y", score: 0.65 };
    const isTwo = comma - first === 2 && last - comma === 2 && [first, first + 1, comma, comma + 1].every((at) => classes[at] === 0);
    if (isTwo && (before[comma]! & Gap.capital) === 0) return { rule: "pairs", score: 0.6 };
  }
  if (commas > 0 || last - first > 5) return null;
  for (let at = first + 1; at < last; at++) {
    if (!lexicon.ranking.has(ids[at]!)) continue;
    const word = words.word(ids[at]!);
    const isEnd = at === last - 1;
    if (
      word === "first"
        ? isEnd && last - first <= 3 && classes[first] === 0
        : !isEnd && classes[at - 1] === 0 && classes[at + 1] === 0 && classes[first] === 0 && word !== "not"
    )
      return { rule: "ranking", score: 0.65 };
  }
  return null;
}

function deviceOf(
  text: DeviceText,
  { first, last, sentence, score, rule }: { first: number; last: number; sentence: number; score: number; rule: string },
): FoundDevice {
  const [start, end] = [text.starts[first]!, text.ends[last - 1]!];
  return {
    type: "slogan",
    start,
    end,
    utterance: utteranceOf(text, sentence),
    members: [{ start, end, role: "member" }],
    filler: contentOf(text, first, last) || wordsOf(text, first, last),
    score,
    rule,
  };
}
