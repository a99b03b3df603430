/**
 * Ranks known texts for a question by words and, where vectors are at hand, by meaning: both in standard deviations of the question's scores over all
 * texts, added up. Of scores by words the square root is taken, as most are 0 and a few very high. Nothing in the ranking is trained. So that a dozen texts are judged as ten thousand are, `USUAL` stands for `PSEUDO` texts more.
 */
import type { ScoredText } from "./text-index.ts";

/** How a text answers a question. */
export interface TextMatch {
  readonly text: number;
  /** 0 to 1: falls with the rank; how often a match of this strength was the right one. */
  readonly score: number;
}

/** Vectors of length 1 of a question and of all texts, each text with one or several. */
export interface TextMeaning {
  readonly question: Float32Array;
  /** Per way of telling a text (its claim, its title), one vector after the other; zeros where it is not told. */
  readonly texts: readonly Float32Array[];
}

const PSEUDO = 2000;
/** Mean and standard deviation of scores on the train and dev parts of CheckThat! 2020 task 2 (Barrón-Cedeño et al., 2020), as in eval `known-checks`. */
const USUAL = { words: { mean: 0.023, deviation: 0.07 }, meaning: { mean: 0.1, deviation: 0.1 } };
/** From strength to share of right first matches, by the same parts, each post once with its check in the list and once without. */
const CALIBRATION = { words: { middle: 9.7, slope: 0.29 }, both: { middle: 15.2, slope: 0.25 } };

/**
 * @param byWords  scores by words of the texts that have any.
 * @param count    number of all texts.
 * @param most     matches to return.
 * @returns        best first, ties by number; texts without a common word only where vectors were given.
 */
export function matchTexts(
  byWords: readonly ScoredText[],
  { count, most, meaning }: { readonly count: number; readonly most: number; readonly meaning?: TextMeaning | undefined },
): TextMatch[] {
  const { middle, slope } = meaning ? CALIBRATION.both : CALIBRATION.words;
  return strongest(matchStrengths(byWords, { count, meaning }), most).map(({ text, score }) => ({
    text,
    score: 1 / (1 + Math.exp(slope * (middle - score))),
  }));
}

/** What texts are ranked by, in no order: standard deviations. */
export function matchStrengths(
  byWords: readonly ScoredText[],
  { count, meaning }: { readonly count: number; readonly meaning?: TextMeaning | undefined },
): ScoredText[] {
  const roots = byWords.map(({ text, score }) => ({ text, score: Math.sqrt(score) }));
  const words = scale(
    roots.map(({ score }) => score),
    count,
    USUAL.words,
  );
  if (meaning === undefined) return roots.map(({ text, score }) => ({ text, score: (score - words.mean) / words.deviation }));
  const cosines = nearestOf(meaning, count);
  const meant = scale(cosines, count, USUAL.meaning);
  const strengths = Float64Array.from(cosines, (cosine) => (cosine - meant.mean) / meant.deviation - words.mean / words.deviation);
  for (const { text, score } of roots) strengths[text]! += score / words.deviation;
  return Array.from(strengths, (score, text) => ({ text, score }));
}

/** Cosine of each text with the question: the best of its vectors. */
function nearestOf({ question, texts }: TextMeaning, count: number): Float64Array {
  const dimensions = question.length;
  const cosines = new Float64Array(count).fill(-1);
  for (const vectors of texts)
    for (let text = 0; text < count; text++) {
      let sum = 0;
      for (let d = 0; d < dimensions; d++) sum += question[d]! * vectors[text * dimensions + d]!;
      if (sum > cosines[text]!) cosines[text] = sum;
    }
  return cosines;
}

/** Mean and standard deviation of `count` scores, those not given being 0, with the pseudo-texts. */
function scale(scores: ArrayLike<number>, count: number, usual: Scale): Scale {
  let sum = PSEUDO * usual.mean;
  let squares = PSEUDO * (usual.deviation ** 2 + usual.mean ** 2);
  for (let i = 0; i < scores.length; i++) {
    sum += scores[i]!;
    squares += scores[i]! ** 2;
  }
  const mean = sum / (count + PSEUDO);
  return { mean, deviation: Math.sqrt(Math.max(1e-12, squares / (count + PSEUDO) - mean ** 2)) };
}

interface Scale {
  readonly mean: number;
  readonly deviation: number;
}

/** The `most` highest, best first; ties by number. */
function strongest(strengths: readonly ScoredText[], most: number): ScoredText[] {
  const kept: ScoredText[] = [];
  for (const entry of strengths) {
    if (kept.length === most && !isBefore(entry, kept.at(-1)!)) continue;
    let place = kept.length;
    while (place > 0 && isBefore(entry, kept[place - 1]!)) place--;
    kept.splice(place, 0, entry);
    if (kept.length > most) kept.pop();
  }
  return kept;
}

const isBefore = (x: ScoredText, y: ScoredText): boolean => x.score > y.score || (x.score === y.score && x.text < y.text);
