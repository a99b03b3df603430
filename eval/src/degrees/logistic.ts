/**
 * Multinomial logistic regression with a ridge penalty, fitted by Newton's method on standardised features: for a handful of features and tens to
 * hundreds of texts. The penalty makes the optimum unique, so the result does not depend on a start or on chance.
 * Cost: a system of labels x (features + 1) equations per step, about ten steps.
 * Papers: Le Cessie & Van Houwelingen (1992), "Ridge estimators in logistic regression"; Hastie, Tibshirani & Friedman (2009), 4.4.
 */
import type { LabelledText } from "../naive-bayes.ts";

/** Penalty per squared coefficient of a standardised feature; a small one, fixed beforehand and not tuned on any set. */
const RIDGE = 0.3;
/** Keeps intercepts apart from minus infinity where a label is missing. */
const RIDGE_INTERCEPT = 1e-3;
const MOST_STEPS = 25;
const SETTLED = 1e-7;

/** Gives the probability of each label for the features of a text. */
export type LabelModel = (features: readonly number[]) => ReadonlyMap<string, number>;

/** Solves a system by elimination with pivots; the matrix is used up. */
function solve(matrix: number[][], right: readonly number[]): number[] {
  const size = right.length;
  const rows = matrix.map((row, place) => [...row, right[place]!]);
  for (let column = 0; column < size; column += 1) {
    let pivot = column;
    for (let row = column + 1; row < size; row += 1) if (Math.abs(rows[row]![column]!) > Math.abs(rows[pivot]![column]!)) pivot = row;
    [rows[column], rows[pivot]] = [rows[pivot]!, rows[column]!];
    for (let row = column + 1; row < size; row += 1) {
      const factor = rows[row]![column]! / rows[column]![column]!;
      for (let at = column; at <= size; at += 1) rows[row]![at]! -= factor * rows[column]![at]!;
    }
  }
  const solution = Array.from({ length: size }, () => 0);
  for (let row = size - 1; row >= 0; row -= 1) {
    let value = rows[row]![size]!;
    for (let at = row + 1; at < size; at += 1) value -= rows[row]![at]! * solution[at]!;
    solution[row] = value / rows[row]![row]!;
  }
  return solution;
}

/** Standardises by the mean and deviation of the given rows and appends a 1; a feature without spread becomes 0. */
function standardiser(rows: readonly (readonly number[])[]): (row: readonly number[]) => number[] {
  const means = rows[0]!.map((_, place) => rows.reduce((sum, row) => sum + row[place]!, 0) / rows.length);
  const spreads = means.map((mean, place) => Math.sqrt(rows.reduce((sum, row) => sum + (row[place]! - mean) ** 2, 0) / rows.length));
  return (row) => [...row.map((value, place) => (spreads[place]! > 0 ? (value - means[place]!) / spreads[place]! : 0)), 1];
}

function probabilities(weights: readonly number[], row: readonly number[], labelCount: number): number[] {
  const width = row.length;
  const scores = Array.from({ length: labelCount }, (_, label) =>
    row.reduce((sum, value, at) => sum + value * weights[label * width + at]!, 0),
  );
  const largest = Math.max(...scores);
  const exponents = scores.map((score) => Math.exp(score - largest));
  const total = exponents.reduce((sum, value) => sum + value, 0);
  return exponents.map((value) => value / total);
}

/** Fits on at least one text; labels never seen have no probability. */
export function fitLogistic(texts: readonly LabelledText[]): LabelModel {
  const standardise = standardiser(texts.map((text) => text.features));
  const rows = texts.map((text) => standardise(text.features));
  const labels = [...new Set(texts.map((text) => text.label))].sort();
  const width = rows[0]!.length;
  const size = labels.length * width;
  const weights = Array.from({ length: size }, () => 0);
  const ridgeOf = (at: number): number => (at % width === width - 1 ? RIDGE_INTERCEPT : RIDGE);
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const gradient = weights.map((weight, at) => ridgeOf(at) * weight);
    const curvature = weights.map((_, at) => weights.map((__, other) => (at === other ? ridgeOf(at) : 0)));
    for (const [place, row] of rows.entries()) {
      const chances = probabilities(weights, row, labels.length);
      for (const [label, chance] of chances.entries()) {
        const error = chance - (texts[place]!.label === labels[label] ? 1 : 0);
        for (let at = 0; at < width; at += 1) {
          gradient[label * width + at]! += error * row[at]!;
          const curve = curvature[label * width + at]!;
          for (const [other, otherChance] of chances.entries()) {
            const factor = chance * ((label === other ? 1 : 0) - otherChance) * row[at]!;
            for (let column = 0; column < width; column += 1) curve[other * width + column]! += factor * row[column]!;
          }
        }
      }
    }
    const change = solve(curvature, gradient);
    for (const [at, value] of change.entries()) weights[at]! -= value;
    if (Math.max(...change.map(Math.abs)) < SETTLED) break;
  }
  return (features) => {
    const chances = probabilities(weights, standardise(features), labels.length);
    return new Map(labels.map((label, place) => [label, chances[place]!]));
  };
}

/**
 * Label of every text from the texts of other folds: the mean of the probabilities that each view gives.
 *
 * @param views  one list of texts per view, in one order with one labelling.
 * @param folds  fold of each text.
 */
export function predictAcrossFolds(views: readonly (readonly LabelledText[])[], folds: readonly string[]): string[] {
  const predicted = folds.map(() => "");
  for (const fold of new Set(folds)) {
    const models = views.map((texts) => fitLogistic(texts.filter((_, place) => folds[place] !== fold)));
    for (const [place, own] of folds.entries()) {
      if (own !== fold) continue;
      const total = new Map<string, number>();
      for (const [view, model] of models.entries()) {
        for (const [label, chance] of model(views[view]![place]!.features)) total.set(label, (total.get(label) ?? 0) + chance);
      }
      predicted[place] = [...total].sort(([one, chance], [other, otherChance]) => otherChance - chance || (one < other ? -1 : 1))[0]![0];
    }
  }
  return predicted;
}
