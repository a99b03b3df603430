/** Mean over classes of the harmonic mean of precision and recall; a class that neither occurs nor is predicted counts 0. */
export function macroF1(gold: readonly number[], predicted: readonly number[], classCount: number): number {
  return classF1(gold, predicted, classCount).reduce((sum, value) => sum + value, 0) / classCount;
}

/** The same for each class. */
export function classF1(gold: readonly number[], predicted: readonly number[], classCount: number): number[] {
  return Array.from({ length: classCount }, (_, k) => {
    const right = gold.filter((label, i) => label === k && predicted[i] === k).length;
    const all = gold.filter((label) => label === k).length + predicted.filter((label) => label === k).length;
    return all === 0 ? 0 : (2 * right) / all;
  });
}

/** Place of the largest; the first of equals. */
export function largestPlace(values: ArrayLike<number>): number {
  let best = 0;
  for (let i = 1; i < values.length; i++) if (values[i]! > values[best]!) best = i;
  return best;
}
