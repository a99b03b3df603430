/** Scores detections on soundbites planted among many releases. */
import { detectorsOf, measurePlagdet, orient, type PlacePair, type Plagdet } from "../plagdet.ts";
import { PLANT_KINDS, type PlantKind } from "../planted/alter.ts";
import { withoutNaturalText } from "../planted/natural-text.ts";
import type { AmongCase, AmongCorpus } from "./among-corpus.ts";

/** Upper ends of the bands of length, exclusive. */
export const BANDS = [60, 100, 150] as const;

export interface AmongScore {
  /** Cases against the detections that touch one and the false alarms between any two hosts. */
  readonly all: Plagdet;
  readonly recallByKind: Readonly<Record<PlantKind, number>>;
  /** Keys are the upper ends of the bands. */
  readonly recallByLength: Readonly<Record<string, number>>;
  readonly caseCount: number;
  readonly foundCount: number;
  /** Detections that touch a case. */
  readonly rightCount: number;
  /** Detections between two texts of one pair, on no case and on no text they share anyway. */
  readonly pairAlarmCount: number;
  /** The same between any two hosts, pairs included. */
  readonly hostAlarmCount: number;
  /** The same between a host and a text that hosts nothing: for information, it may be what real releases share in under eight words. */
  readonly oneHostAlarmCount: number;
  /** All detections of the corpus on no case, shared text included: for information. */
  readonly otherCount: number;
}

export function scoreAmong(corpus: AmongCorpus, detections: readonly PlacePair[]): AmongScore {
  const texts = new Map(corpus.documents.map((document) => [document.id, document.text]));
  const cases = corpus.cases.map(orient);
  const oriented = detections.map(orient);
  const touched = detectorsOf(oriented, cases);
  const right = oriented.filter((_, place) => touched[place]!.length > 0);
  const rest = oriented.filter((_, place) => touched[place]!.length === 0);
  const hosts = new Set(cases.flatMap((planted) => [planted.a_source_id, planted.b_source_id]));
  const key = (pair: PlacePair): string => `${pair.a_source_id}|${pair.b_source_id}`;
  const pairs = new Set(cases.map(key));
  const hostsOf = (pair: PlacePair): number => Number(hosts.has(pair.a_source_id)) + Number(hosts.has(pair.b_source_id));
  const alarms = withoutNaturalText(
    rest.filter((pair) => hostsOf(pair) > 0),
    { cases: corpus.cases, texts },
  );
  const hostAlarms = alarms.filter((pair) => hostsOf(pair) === 2);
  const recallOf = (part: readonly AmongCase[]): number => measurePlagdet(part, right).recall;
  return {
    all: measurePlagdet(cases, [...right, ...hostAlarms]),
    recallByKind: Object.fromEntries(
      PLANT_KINDS.map((kind) => [kind, recallOf(corpus.cases.filter((planted) => planted.kind === kind))]),
    ) as Record<PlantKind, number>,
    recallByLength: Object.fromEntries(
      BANDS.map((band, place) => [
        String(band),
        recallOf(corpus.cases.filter(({ length }) => length < band && (place === 0 || length >= BANDS[place - 1]!))),
      ]),
    ),
    caseCount: cases.length,
    foundCount: detectorsOf(cases, right).filter((found) => found.length > 0).length,
    rightCount: right.length,
    pairAlarmCount: hostAlarms.filter((pair) => pairs.has(key(pair))).length,
    hostAlarmCount: hostAlarms.length,
    oneHostAlarmCount: alarms.length - hostAlarms.length,
    otherCount: rest.length,
  };
}
