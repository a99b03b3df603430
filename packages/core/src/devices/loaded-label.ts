/**
 * Loaded label: an emotionally loaded name in the place of the neutral one. Found by its head ("rent sharks", "tax scam"), by the form of a
 * compound ("job-killing"), by a title given in mockery ("the Sultan of the Fourth Floor") and by known phrases. Cost: one lookup per token.
 *
 * @see Da San Martino et al. (2019) and Piskorski et al. (2023), "loaded language", "name calling or labelling".
 */
import { type DeviceText, Gap, contentOf, wordsOf } from "./device-text.ts";
import type { DeviceDetector, FoundDevice } from "./found-device.ts";
import { type LabelLexicon, labelLexicon } from "./label-lexicon.ts";
import { WordClass } from "./word-book.ts";

interface Label {
  readonly first: number;
  readonly last: number;
  readonly score: number;
  readonly rule: string;
}

export const loadedLabel: DeviceDetector = {
  type: "loaded_label",
  externalType: "Name_Calling-Labeling",
  definition: "An emotionally loaded name for a person, group, thing or policy in the place of the neutral one.",
  source: "Piskorski et al. 2023, name calling or labelling",
  threshold: 0.5,
  isExperimental: false,
  find(text) {
    const lexicon = labelLexicon(text.words);
    const found: FoundDevice[] = [];
    let free = 0;
    for (let sentence = 0; sentence < text.sentenceCount; sentence++) {
      const last = text.sentenceFirst[sentence + 1]!;
      const { utterance } = text.stretches[text.sentenceStretch[sentence]!]!;
      for (let token = text.sentenceFirst[sentence]!; token < last; token++) {
        const label = labelAt(text, lexicon, token, { first: text.sentenceFirst[sentence]!, last });
        if (label === null || label.first < free || isSetAside(text, lexicon, label)) continue;
        free = label.last;
        found.push(deviceOf(text, label, utterance));
      }
    }
    return found;
  },
};

function labelAt(text: DeviceText, lexicon: LabelLexicon, token: number, { first, last }: { first: number; last: number }): Label | null {
  const { ids, before } = text;
  const id = ids[token]!;
  const phrase = lexicon.phrases.at(text, token, last);
  if (phrase) return { first: token, last: phrase.last, score: 0.7, rule: "phrase" };
  if (!lexicon.any.has(id)) return null;
  if (lexicon.titles.has(id) && token > first) {
    const title = mockTitle(text, token, last);
    if (title !== null) return { first: token, last: title, score: 0.7, rule: "mock-title" };
  }
  if (lexicon.compoundEnds.has(id) && token > first && isHyphened(text, token)) {
    const isName = token + 1 < last && text.classes[token + 1] === 0 && (before[token + 1]! & ~(Gap.capital | Gap.digit)) === 0;
    return { first: token - 1, last: isName ? token + 2 : token + 1, score: 0.6, rule: "compound" };
  }
  const isModified = token > first && text.classes[token - 1] === 0 && isTight(text, token);
  const isOffice = isModified && (before[token]! & before[token - 1]! & Gap.capital) !== 0 && token - 1 > first;
  const isLast = token + 1 >= last || text.classes[token + 1] !== 0 || !isTight(text, token + 1);
  if (lexicon.heads.has(id) && isModified && isLast && !isOffice) return { first: token - 1, last: token + 1, score: 0.6, rule: "head" };
  if (lexicon.weakHeads.has(id) && isModified && lexicon.modifiers.has(ids[token - 1]!))
    return { first: token - 1, last: token + 1, score: 0.6, rule: "modifier" };
  if (
    lexicon.tax.has(id) &&
    isModified &&
    !lexicon.taxed.has(ids[token - 1]!) &&
    text.words.verbForms(ids[token - 1]!) === 0 &&
    (before[token - 1]! & Gap.digit) === 0
  )
    return { first: token - 1, last: token + 1, score: 0.4, rule: "tax" };
  if (lexicon.bare.has(id)) return { first: token, last: token + 1, score: 0.55, rule: "bare" };
  return null;
}

/** Whether nothing but a blank or a hyphen parts a token from the one before. */
function isTight({ before }: DeviceText, token: number): boolean {
  return (before[token]! & ~(Gap.capital | Gap.digit | Gap.other)) === 0;
}

function isHyphened({ text, ends, starts }: DeviceText, token: number): boolean {
  const end = ends[token - 1]!;
  return starts[token] === end + 1 && text.charCodeAt(end) === 0x2d;
}

/** Where "the Sultan of the Fourth Floor" ends; null when it is no such title, or a real one ("the King of Spain"). */
function mockTitle(text: DeviceText, token: number, last: number): number | null {
  const { words, ids, before, classes } = text;
  if (token + 3 >= last || words.word(ids[token + 1]!) !== "of") return null;
  if ((classes[token - 1]! & WordClass.article) === 0) return null;
  const isThe = (classes[token + 2]! & (WordClass.article | WordClass.possessive)) !== 0;
  if (!isThe) return null;
  let end = token + 3;
  const isCapital = (before[end]! & Gap.capital) !== 0;
  while (end < last && end < token + 7 && isTight(text, end) && classes[end] === 0 && ((before[end]! & Gap.capital) !== 0) === isCapital)
    end++;
  if (end === token + 3 && (classes[end]! & WordClass.number) === 0) return null;
  const limit = isCapital ? Math.min(last, token + 7) : end;
  while (end < limit && isTight(text, end) && (before[end]! & Gap.capital) !== 0) end++;
  return end;
}

/** Whether a label is another's words: held at a distance, or alone in quotation marks. */
function isSetAside(text: DeviceText, lexicon: LabelLexicon, { first, last }: Label): boolean {
  if (first > 0 && lexicon.distancing.has(text.ids[first - 1]!)) return true;
  return (text.before[first]! & Gap.quote) !== 0 && (text.after[last - 1]! & Gap.quote) !== 0 && last - first <= 3;
}

function deviceOf(text: DeviceText, { first, last, score, rule }: Label, utterance: number): FoundDevice {
  const [start, end] = [text.starts[first]!, text.ends[last - 1]!];
  return {
    type: "loaded_label",
    start,
    end,
    utterance,
    members: [{ start, end, role: "member" }],
    filler: contentOf(text, first, last) || wordsOf(text, first, last),
    score,
    rule,
  };
}
