/** Gaussian naive Bayes with leave-one-out, the classifier of the published baseline, for a handful of features per text. */

export interface LabelledText {
  readonly label: string;
  readonly features: readonly number[];
}

/** Keeps a class whose texts all share one value from having a density of infinite height. */
const VARIANCE_FLOOR = 1e-3;

function logDensity(value: number, values: readonly number[]): number {
  const mean = values.reduce((sum, one) => sum + one, 0) / values.length;
  const variance = values.reduce((sum, one) => sum + (one - mean) ** 2, 0) / values.length + VARIANCE_FLOOR;
  return -0.5 * Math.log(2 * Math.PI * variance) - (value - mean) ** 2 / (2 * variance);
}

/** The likeliest label of one text, given others; ties go to the label first in code-unit order. */
export function classify(text: readonly number[], others: readonly LabelledText[]): string {
  const labels = [...new Set(others.map((other) => other.label))].sort();
  let best = { label: labels[0]!, score: -Infinity };
  for (const label of labels) {
    const own = others.filter((other) => other.label === label);
    let score = Math.log(own.length / others.length);
    for (const [place, value] of text.entries()) {
      score += logDensity(
        value,
        own.map((other) => other.features[place]!),
      );
    }
    if (score > best.score) best = { label, score };
  }
  return best.label;
}

/** Predicted label of each text from all the others. */
export function leaveOneOut(texts: readonly LabelledText[]): string[] {
  return texts.map((text, place) =>
    classify(
      text.features,
      texts.filter((_, other) => other !== place),
    ),
  );
}

export function shareRight(expected: readonly string[], predicted: readonly string[]): number {
  return expected.filter((label, place) => label === predicted[place]).length / expected.length;
}
