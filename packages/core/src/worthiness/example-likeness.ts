/**
 * How far lines are like examples that call for a check rather than like those that do not: the dot product with the difference of the two
 * mean vectors (Rocchio, 1971), in standard deviations of the source. Cost: linear in lines.
 */

/**
 * The direction from the mean of one set of vectors to that of another.
 *
 * @param vectors     one after the other, `dimensions` numbers each.
 * @param isWorthy    per vector which set it belongs to; both sets hold at least one.
 */
export function exampleDirection(vectors: Float32Array, isWorthy: readonly boolean[], dimensions: number): Float32Array {
  const direction = new Float32Array(dimensions);
  const worthy = isWorthy.filter(Boolean).length;
  isWorthy.forEach((is, i) => {
    const share = is ? 1 / worthy : -1 / (isWorthy.length - worthy);
    for (let d = 0; d < dimensions; d++) direction[d]! += share * vectors[i * dimensions + d]!;
  });
  return direction;
}

/** Likeness of each line of a source; all 0 where the lines do not differ. */
export function exampleLikeness(vectors: Float32Array, direction: Float32Array): Float64Array {
  const dimensions = direction.length;
  const likeness = new Float64Array(vectors.length / dimensions);
  for (let i = 0; i < likeness.length; i++)
    for (let d = 0; d < dimensions; d++) likeness[i]! += vectors[i * dimensions + d]! * direction[d]!;
  const mean = likeness.reduce((sum, value) => sum + value, 0) / Math.max(1, likeness.length);
  const variance = likeness.reduce((sum, value) => sum + (value - mean) ** 2, 0) / Math.max(1, likeness.length);
  if (variance < 1e-12) return likeness.fill(0);
  return likeness.map((value) => (value - mean) / Math.sqrt(variance));
}
