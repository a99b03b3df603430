/** Scores detections on pairs of texts with known shared passages: over all, by part, and false alarms on clean pairs. */
import { detectorsOf, measurePlagdet, orient, type PlacePair, type Plagdet } from "./plagdet.ts";
import { withoutNaturalText } from "./planted/natural-text.ts";

export interface ScoredPair {
  readonly a_source_id: string;
  readonly b_source_id: string;
  readonly is_clean: boolean;
}

export interface PairScore {
  readonly all: Plagdet;
  readonly caseCount: number;
  readonly foundCount: number;
  /** Detections on the pairs that lie on no case and on no text the two share anyway. */
  readonly falseAlarmCount: number;
  readonly cleanPairCount: number;
  readonly cleanPairsHit: number;
  /** Clean pairs hit on text of eight words or more that the two share anyway as well. */
  readonly cleanPairsHitAtAll: number;
  /** Detections between texts that are no pair, on text the two do not share. */
  readonly otherPairAlarmCount: number;
}

/** Plagdet on a part of the cases: detections that touch none of them are left out. */
export function measurePart(part: readonly PlacePair[], detections: readonly PlacePair[]): Plagdet {
  const own = part.map(orient);
  const touched = detectorsOf(detections.map(orient), own);
  return measurePlagdet(
    own,
    detections.filter((_, place) => touched[place]!.length > 0),
  );
}

const key = (pair: { a_source_id: string; b_source_id: string }): string => `${pair.a_source_id}|${pair.b_source_id}`;

/**
 * Scores what was found.
 *
 * @param corpus      texts, pairs and cases; pairs oriented, so that `a_source_id` is the smaller in code units.
 * @param detections  pairs of places that count; suppressed ones must be left out by the caller.
 */
export function scorePairs(
  corpus: {
    readonly documents: readonly { readonly id: string; readonly text: string }[];
    readonly pairs: readonly ScoredPair[];
    readonly cases: readonly PlacePair[];
  },
  detections: readonly PlacePair[],
): PairScore {
  const texts = new Map(corpus.documents.map((document) => [document.id, document.text]));
  const pairs = new Set(corpus.pairs.map(key));
  const oriented = detections.map(orient);
  const given = { cases: corpus.cases, texts };
  const onPairs = oriented.filter((pair) => pairs.has(key(pair)));
  const counted = withoutNaturalText(onPairs, given);
  const others = withoutNaturalText(
    oriented.filter((pair) => !pairs.has(key(pair))),
    given,
  );
  const cases = corpus.cases.map(orient);
  const clean = new Set(corpus.pairs.filter((pair) => pair.is_clean).map(key));
  const cleanHit = (list: readonly PlacePair[]): number => new Set(list.map(key).filter((pair) => clean.has(pair))).size;
  return {
    all: measurePlagdet(cases, counted),
    caseCount: cases.length,
    foundCount: detectorsOf(cases, counted).filter((found) => found.length > 0).length,
    falseAlarmCount: detectorsOf(counted, cases).filter((touched) => touched.length === 0).length,
    cleanPairCount: clean.size,
    cleanPairsHit: cleanHit(counted),
    cleanPairsHitAtAll: cleanHit(onPairs),
    otherPairAlarmCount: others.length,
  };
}
