/** Scores detections on a planted corpus: over all, by kind of change, on soundbites, and false alarms on clean pairs. */
import { detectorsOf, measurePlagdet, orient, type PlacePair, type Plagdet } from "../plagdet.ts";
import { PLANT_KINDS, type PlantKind } from "./alter.ts";
import { withoutNaturalText } from "./natural-text.ts";
import type { PlantedCase, PlantedCorpus } from "./planted-corpus.ts";

export interface PlantedScore {
  readonly all: Plagdet;
  readonly byKind: Readonly<Record<PlantKind, Plagdet>>;
  /** Passages of 30 to 149 characters and the detections that touch them or are as short. */
  readonly soundbites: Plagdet;
  readonly caseCount: number;
  readonly foundCount: number;
  /** Detections on the pairs of the corpus that were scored. */
  readonly detectionCount: number;
  /** Detections that touch no case. */
  readonly falseAlarmCount: number;
  readonly cleanPairCount: number;
  readonly cleanPairsHit: number;
  /** Detections between texts that are no pair, on text the two do not share: not part of plagdet, which looks at pairs only. */
  readonly otherPairAlarmCount: number;
}

const SHORT_MOST = 150;

/** Scores one part of the cases: detections that touch another part only are left out, those that touch none count against it. */
function measurePart(
  part: readonly PlantedCase[],
  corpus: PlantedCorpus,
  detections: readonly PlacePair[],
  isOwnAlarm: (pair: PlacePair) => boolean,
): Plagdet {
  const cases = corpus.cases.map(orient);
  const own = part.map(orient);
  const touched = detectorsOf(detections, cases);
  const touchedOwn = detectorsOf(detections, own);
  const counted = detections.filter((pair, place) => touchedOwn[place]!.length > 0 || (touched[place]!.length === 0 && isOwnAlarm(pair)));
  return measurePlagdet(own, counted);
}

/**
 * Scores what was found.
 *
 * @param corpus      a planted corpus.
 * @param detections  pairs of places that count as repetition between two speakers; suppressed ones must be left out by the caller.
 */
export function scorePlanted(corpus: PlantedCorpus, detections: readonly PlacePair[]): PlantedScore {
  const texts = new Map(corpus.documents.map((document) => [document.id, document.text]));
  const pairs = new Set(corpus.pairs.map((pair) => `${pair.a_source_id}|${pair.b_source_id}`));
  const isPair = (pair: PlacePair): boolean => pairs.has(`${pair.a_source_id}|${pair.b_source_id}`);
  const oriented = detections.map(orient);
  const counted = withoutNaturalText(oriented.filter(isPair), { cases: corpus.cases, texts });
  const others = withoutNaturalText(
    oriented.filter((pair) => !isPair(pair)),
    { cases: corpus.cases, texts },
  );
  const cases = corpus.cases.map(orient);
  const perCase = detectorsOf(cases, counted);
  const perDetection = detectorsOf(counted, cases);
  const clean = new Set(corpus.pairs.filter((pair) => pair.is_clean).map((pair) => `${pair.a_source_id}|${pair.b_source_id}`));
  const hit = new Set(counted.map((pair) => `${pair.a_source_id}|${pair.b_source_id}`).filter((key) => clean.has(key)));
  const byKind = Object.fromEntries(
    PLANT_KINDS.map((kind) => [
      kind,
      measurePart(
        corpus.cases.filter((planted) => planted.kind === kind),
        corpus,
        counted,
        () => false,
      ),
    ]),
  ) as Record<PlantKind, Plagdet>;
  const isShort = (pair: PlacePair): boolean => Math.max(pair.a_end - pair.a_start, pair.b_end - pair.b_start) < SHORT_MOST;
  return {
    all: measurePlagdet(cases, counted),
    byKind,
    soundbites: measurePart(
      corpus.cases.filter((planted) => planted.is_short),
      corpus,
      counted,
      isShort,
    ),
    caseCount: cases.length,
    foundCount: perCase.filter((detectors) => detectors.length > 0).length,
    detectionCount: counted.length,
    falseAlarmCount: perDetection.filter((touched) => touched.length === 0).length,
    cleanPairCount: clean.size,
    cleanPairsHit: hit.size,
    otherPairAlarmCount: others.length,
  };
}
