/**
 * The four measures of the PAN competitions for detected passages: macro-averaged precision and recall over characters,
 * granularity and their combination.
 * A case and a detection are pairs of places in two texts; the characters of both sides count. A detection detects a case when it
 * overlaps it on both sides.
 *
 * Cost: detections x cases within each pair of texts.
 * Paper: Potthast, Stein, Barron-Cedeno & Rosso (2010), COLING, "An evaluation framework for plagiarism detection".
 */

/** Two places that share wording; ranges are half-open, `a` and `b` are texts in a fixed order. */
export interface PlacePair {
  readonly a_source_id: string;
  readonly a_start: number;
  readonly a_end: number;
  readonly b_source_id: string;
  readonly b_start: number;
  readonly b_end: number;
}

export interface Plagdet {
  /** 0..1; 1 when nothing was detected, as nothing detected was wrong. */
  readonly precision: number;
  /** 0..1; 1 when there was nothing to detect. */
  readonly recall: number;
  /** Mean number of detections per detected case, 1 or more; 1 when none was detected. */
  readonly granularity: number;
  /** F1 of precision and recall by log2(1 + granularity), 0..1. */
  readonly plagdet: number;
}

/** The same pair of places with its texts in code-unit order, so that both sides of a comparison agree on which text is `a`. */
export function orient<T extends PlacePair>(pair: T): T {
  if (pair.a_source_id <= pair.b_source_id) return pair;
  return {
    ...pair,
    a_source_id: pair.b_source_id,
    a_start: pair.b_start,
    a_end: pair.b_end,
    b_source_id: pair.a_source_id,
    b_start: pair.a_start,
    b_end: pair.a_end,
  };
}

/** Whether both sides overlap by a character or more. Both pairs must be oriented. */
function detects(left: PlacePair, right: PlacePair): boolean {
  return (
    left.a_source_id === right.a_source_id &&
    left.b_source_id === right.b_source_id &&
    left.a_start < right.a_end &&
    right.a_start < left.a_end &&
    left.b_start < right.b_end &&
    right.b_start < left.b_end
  );
}

/** Characters of a range that lie in at least one of the others. */
export function coveredLength(range: readonly [number, number], others: readonly (readonly [number, number])[]): number {
  const clipped = others
    .map(([start, end]) => [Math.max(start, range[0]), Math.min(end, range[1])] as const)
    .filter(([start, end]) => start < end)
    .sort((left, right) => left[0] - right[0]);
  let covered = 0;
  let reached = range[0];
  for (const [start, end] of clipped) {
    if (end <= reached) continue;
    covered += end - Math.max(start, reached);
    reached = end;
  }
  return covered;
}

function coveredShare(pair: PlacePair, others: readonly PlacePair[]): number {
  const a = coveredLength(
    [pair.a_start, pair.a_end],
    others.map((other) => [other.a_start, other.a_end] as const),
  );
  const b = coveredLength(
    [pair.b_start, pair.b_end],
    others.map((other) => [other.b_start, other.b_end] as const),
  );
  return (a + b) / (pair.a_end - pair.a_start + pair.b_end - pair.b_start);
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

/** For each of `pairs` the list of `others` that detect it. */
export function detectorsOf(pairs: readonly PlacePair[], others: readonly PlacePair[]): PlacePair[][] {
  const byTexts = groupByTexts(others);
  return pairs.map((pair) => (byTexts.get(textsOf(pair)) ?? []).filter((other) => detects(pair, other)));
}

const textsOf = (pair: PlacePair): string => `${pair.a_source_id}\u0000${pair.b_source_id}`;

function groupByTexts(pairs: readonly PlacePair[]): Map<string, PlacePair[]> {
  const groups = new Map<string, PlacePair[]>();
  for (const pair of pairs) {
    const group = groups.get(textsOf(pair));
    if (group === undefined) groups.set(textsOf(pair), [pair]);
    else group.push(pair);
  }
  return groups;
}

/**
 * Measures detections against cases.
 *
 * @param cases       what was planted, in any orientation; empty ranges are not allowed.
 * @param detections  what was found, in any orientation; empty ranges are not allowed.
 */
export function measurePlagdet(cases: readonly PlacePair[], detections: readonly PlacePair[]): Plagdet {
  const orientedCases = cases.map(orient);
  const orientedDetections = detections.map(orient);
  const perCase = detectorsOf(orientedCases, orientedDetections);
  const perDetection = detectorsOf(orientedDetections, orientedCases);
  const precision = detections.length === 0 ? 1 : mean(orientedDetections.map((pair, place) => coveredShare(pair, perDetection[place]!)));
  const recall = cases.length === 0 ? 1 : mean(orientedCases.map((pair, place) => coveredShare(pair, perCase[place]!)));
  const found = perCase.filter((detectors) => detectors.length > 0);
  const granularity = found.length === 0 ? 1 : mean(found.map((detectors) => detectors.length));
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { precision, recall, granularity, plagdet: f1 / Math.log2(1 + granularity) };
}
