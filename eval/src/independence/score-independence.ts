/**
 * Scores what a program says of planted corpora against what is true of them. What it does not say counts: an allegation without an
 * item or without a band is not covered, a pair without a row is undetermined, and every share comes with the number it is a share of.
 */
import { wilsonInterval } from "../shuffled/family-statistic.ts";
import { findAllegations, type FoundAllegation, type ItemRow, type MemberRow } from "./find-allegations.ts";
import { scoreCommonTexts, type CommonTextScore, type CommonTextLineRow, type CommonTextRow } from "./score-common-text.ts";
import { countOrigins, type CorpusTruth, type PairTruth, type Relation } from "./truth.ts";

export interface IndependenceRow {
  readonly item_id: string;
  readonly effective_low: number | null;
  readonly effective_high: number | null;
  readonly calibration: string;
  readonly comparison_set: string;
}

export const VERDICTS = ["copy", "common_source", "independent", "undetermined"] as const;
export type Verdict = (typeof VERDICTS)[number];

export interface IndependencePairRow {
  readonly item_id: string;
  readonly a_speaker_id: string;
  readonly b_speaker_id: string;
  readonly verdict: Verdict;
  readonly p_dependent: number | null;
  readonly earlier_speaker_id: string | null;
  readonly direction_log_odds: number | null;
}

/** Rows as exported, of one corpus. */
export interface ExportedRows {
  readonly items: readonly ItemRow[];
  readonly members: readonly MemberRow[];
  readonly independence: readonly IndependenceRow[];
  readonly pairs: readonly IndependencePairRow[];
  readonly commonTexts: readonly CommonTextRow[];
  readonly commonTextLines: readonly CommonTextLineRow[];
}

export interface ScoredCorpus {
  readonly truth: CorpusTruth;
  readonly rows: ExportedRows;
}

/** A share with what it is a share of and its Wilson interval at 95 %; null when there is nothing to count. */
export interface Share {
  readonly right: number;
  readonly of: number;
  readonly share: number | null;
  readonly interval: readonly [number, number];
}

export type Confusion = Readonly<Record<Relation, Readonly<Record<Verdict, number>>>>;

/** A pair as it is and as it was judged. */
export interface JudgedPair {
  readonly truth: PairTruth;
  readonly verdict: Verdict;
  readonly pDependent: number | null;
  readonly isOpposed: boolean;
  readonly isSameParty: boolean;
  readonly isAtOneEvent: boolean;
  readonly earlier: string | null;
  readonly directionLogOdds: number | null;
}

export interface ReliabilityBin {
  readonly from: number;
  readonly count: number;
  readonly meanP: number;
  readonly dependentShare: number;
}

export interface IndependenceScore {
  readonly corpusCount: number;
  /** What the program's chance level rested on, as it says; by code units. */
  readonly calibrations: readonly string[];
  /** Allegations made by two speakers or more of which some item has two speakers or more. */
  readonly found: Share;
  /** Bands that hold the true number of origins among the item's speakers, of all found allegations; one without a band is not covered. */
  readonly coverage: Share;
  /** The same among those with a band only. */
  readonly coverageOfStated: Share;
  /** Found allegations without a band. */
  readonly unstatedCount: number;
  readonly meanWidth: number | null;
  /** Pairs within the items of found allegations, and pairs over everything. */
  readonly allegationPairs: Confusion;
  readonly speakerPairs: Confusion;
  /** Verdicts of dependence on truly independent pairs, of those pairs; over everything. */
  readonly falseAlarms: { readonly opposedAtOneEvent: Share; readonly opposed: Share; readonly sameParty: Share; readonly others: Share };
  readonly direction: Share;
  /** Of p over the pairs of found allegations. */
  readonly expectedCalibrationError: number | null;
  /** Of p over everything two speakers say. */
  readonly speakerCalibrationError: number | null;
  readonly reliability: readonly ReliabilityBin[];
  /** With verdicts taken by falling distance of p from one half: share decided and share of them right about dependence. */
  readonly abstention: readonly { readonly decidedShare: number; readonly accuracy: number }[];
  readonly commonText: CommonTextScore;
}

/** A direction counts as stated beyond this. */
const STATED_LOG_ODDS = 2;
const BINS = 10;

const round = (value: number): number => Number(value.toFixed(4));

export function shareOf(right: number, of: number): Share {
  const interval = wilsonInterval(of === 0 ? 0 : right / of, of);
  return { right, of, share: of === 0 ? null : round(right / of), interval: [round(interval[0]), round(interval[1])] };
}

const keyOf = (left: string, right: string): string => (left < right ? `${left}|${right}` : `${right}|${left}`);

type PairTest = (a: string, b: string) => boolean;

/** Opposed: one speaks for the accused and the other against. */
function makeCampTests(truth: CorpusTruth): Readonly<Record<"isOpposed" | "isSameParty" | "isAtOneEvent", PairTest>> {
  const events = new Map<string, Set<string>>();
  for (const { speaker_id, event } of truth.statements) events.set(speaker_id, (events.get(speaker_id) ?? new Set()).add(event));
  const speakers = new Map(truth.speakers.map((speaker) => [speaker.speaker_id, speaker]));
  const isAgainst = (id: string): boolean => ["accusers", "critics"].includes(speakers.get(id)?.camp ?? "");
  const isFor = (id: string): boolean => speakers.get(id)?.camp === "accused";
  return {
    isOpposed: (a, b) => (isAgainst(a) && isFor(b)) || (isFor(a) && isAgainst(b)),
    isSameParty: (a, b) => {
      const [left, right] = [speakers.get(a)?.party ?? "", speakers.get(b)?.party ?? ""];
      return left !== "" && left === right;
    },
    isAtOneEvent: (a, b) => [...(events.get(a) ?? [])].some((event) => events.get(b)?.has(event)),
  };
}

function judge(pairs: readonly PairTruth[], rows: readonly IndependencePairRow[], truth: CorpusTruth): JudgedPair[] {
  const byKey = new Map(rows.map((row) => [keyOf(row.a_speaker_id, row.b_speaker_id), row]));
  const camps = makeCampTests(truth);
  return pairs.map((pair): JudgedPair => {
    const row = byKey.get(keyOf(pair.a_speaker_id, pair.b_speaker_id));
    return {
      truth: pair,
      verdict: row?.verdict ?? "undetermined",
      pDependent: row?.p_dependent ?? null,
      isOpposed: camps.isOpposed(pair.a_speaker_id, pair.b_speaker_id),
      isSameParty: camps.isSameParty(pair.a_speaker_id, pair.b_speaker_id),
      isAtOneEvent: camps.isAtOneEvent(pair.a_speaker_id, pair.b_speaker_id),
      earlier: row?.earlier_speaker_id ?? null,
      directionLogOdds: row?.direction_log_odds ?? null,
    };
  });
}

/** All pairs of speakers of a corpus over everything they say. */
export function allPairs(truth: CorpusTruth): PairTruth[] {
  const dependent = new Map(truth.dependent_pairs.map((pair) => [keyOf(pair.a_speaker_id, pair.b_speaker_id), pair]));
  const speakers = truth.speakers.map(({ speaker_id }) => speaker_id).sort();
  return speakers.flatMap((a, place) =>
    speakers.slice(place + 1).map(
      (b): PairTruth =>
        dependent.get(keyOf(a, b)) ?? {
          a_speaker_id: a,
          b_speaker_id: b,
          relation: "independent",
          earlier_speaker_id: null,
          is_declared: false,
        },
    ),
  );
}

function confuse(judged: readonly JudgedPair[]): Confusion {
  const row = (relation: Relation): Record<Verdict, number> => {
    const own = judged.filter(({ truth }) => truth.relation === relation);
    return Object.fromEntries(VERDICTS.map((verdict) => [verdict, own.filter((pair) => pair.verdict === verdict).length])) as Record<
      Verdict,
      number
    >;
  };
  return { copy: row("copy"), common_source: row("common_source"), independent: row("independent") };
}

const isAlarm = ({ verdict }: JudgedPair): boolean => verdict === "copy" || verdict === "common_source";

/** Share of truly independent pairs that were called dependent. */
export function countAlarms(judged: readonly JudgedPair[]): Share {
  const independent = judged.filter(({ truth }) => truth.relation === "independent");
  return shareOf(independent.filter(isAlarm).length, independent.length);
}

/** Of the true repetitions of one by the other with a stated direction, those whose earlier speaker is right. */
export function scoreDirection(judged: readonly JudgedPair[]): Share {
  const stated = judged.filter(
    ({ truth, earlier, directionLogOdds }) =>
      truth.earlier_speaker_id !== null && earlier !== null && Math.abs(directionLogOdds ?? 0) > STATED_LOG_ODDS,
  );
  return shareOf(stated.filter(({ truth, earlier }) => truth.earlier_speaker_id === earlier).length, stated.length);
}

/** Ten equal bins of p; the error is the mean distance of p from what came true, weighted by the pairs in each bin. */
export function calibrate(judged: readonly JudgedPair[]): { readonly error: number | null; readonly bins: readonly ReliabilityBin[] } {
  const stated = judged.flatMap(({ pDependent, truth }) =>
    pDependent === null ? [] : [{ p: pDependent, is: truth.relation !== "independent" }],
  );
  const bins = Array.from({ length: BINS }, (_, place): ReliabilityBin => {
    const own = stated.filter(({ p }) => Math.min(BINS - 1, Math.floor(p * BINS)) === place);
    const mean = (sum: number): number => (own.length === 0 ? 0 : round(sum / own.length));
    return {
      from: place / BINS,
      count: own.length,
      meanP: mean(own.reduce((sum, { p }) => sum + p, 0)),
      dependentShare: mean(own.filter(({ is }) => is).length),
    };
  });
  if (stated.length === 0) return { error: null, bins };
  return { error: round(bins.reduce((sum, bin) => sum + bin.count * Math.abs(bin.meanP - bin.dependentShare), 0) / stated.length), bins };
}

/** Accuracy about dependence when only the surest pairs are decided, in tenths of all pairs with a p. */
export function abstain(judged: readonly JudgedPair[]): { readonly decidedShare: number; readonly accuracy: number }[] {
  const stated = judged.flatMap(({ pDependent, truth }) =>
    pDependent === null ? [] : [{ p: pDependent, is: truth.relation !== "independent" }],
  );
  if (stated.length === 0) return [];
  const surest = [...stated].sort((left, right) => Math.abs(right.p - 0.5) - Math.abs(left.p - 0.5));
  return Array.from({ length: BINS }, (_, place) => {
    const decided = surest.slice(0, Math.max(1, Math.round((surest.length * (place + 1)) / BINS)));
    return {
      decidedShare: round(decided.length / surest.length),
      accuracy: round(decided.filter(({ p, is }) => p > 0.5 === is).length / decided.length),
    };
  });
}

interface JudgedAllegation {
  readonly found: FoundAllegation;
  readonly band: readonly [number, number] | null;
  readonly origins: number;
  readonly pairs: readonly JudgedPair[];
}

/** The found allegations of a corpus with two speakers or more in the item, each with its band and its pairs. */
function judgeAllegations({ truth, rows }: ScoredCorpus): JudgedAllegation[] {
  const bands = new Map(rows.independence.map((row) => [row.item_id, row]));
  return findAllegations(truth.allegations, rows.items, rows.members)
    .filter(({ speakers }) => speakers.length >= 2)
    .map((found) => {
      const row = bands.get(found.item_id);
      const isStated = row !== undefined && row.effective_low !== null && row.effective_high !== null;
      const here = new Set(found.speakers);
      return {
        found,
        band: isStated ? ([row.effective_low!, row.effective_high!] as const) : null,
        // Somebody whom the item has by mistake is a source of his own.
        origins: countOrigins(found.allegation.roots, found.speakers) + found.strangers.length,
        pairs: judge(
          found.allegation.pairs.filter(({ a_speaker_id, b_speaker_id }) => here.has(a_speaker_id) && here.has(b_speaker_id)),
          rows.pairs.filter(({ item_id }) => item_id === found.item_id),
          truth,
        ),
      };
    });
}

/** Scores several corpora together. */
export function scoreIndependence(corpora: readonly ScoredCorpus[]): IndependenceScore {
  const judged = corpora.map(judgeAllegations);
  const allegations = judged.flat();
  const wanted = corpora.flatMap(({ truth }) => truth.allegations.filter(({ speakers }) => speakers.length >= 2)).length;
  const foundCount = judged
    .map((own) => new Set(own.map(({ found }) => found.allegation.allegation_id)).size)
    .reduce((sum, count) => sum + count, 0);
  const stated = allegations.filter(({ band }) => band !== null);
  const covered = stated.filter(({ band, origins }) => band![0] <= origins && origins <= band![1]).length;
  const everything = corpora.flatMap(({ truth, rows }) =>
    judge(
      allPairs(truth),
      rows.pairs.filter(({ item_id }) => item_id === ""),
      truth,
    ),
  );
  const perAllegation = allegations.flatMap(({ pairs }) => pairs);
  const calibration = calibrate(perAllegation);
  return {
    corpusCount: corpora.length,
    calibrations: [
      ...new Set(
        corpora.flatMap(({ rows }) => rows.independence.map((row) => [row.calibration, row.comparison_set].filter(Boolean).join(": "))),
      ),
    ].sort(),
    found: shareOf(foundCount, wanted),
    coverage: shareOf(covered, allegations.length),
    coverageOfStated: shareOf(covered, stated.length),
    unstatedCount: allegations.length - stated.length,
    meanWidth: stated.length === 0 ? null : round(stated.reduce((sum, { band }) => sum + band![1] - band![0], 0) / stated.length),
    allegationPairs: confuse(perAllegation),
    speakerPairs: confuse(everything),
    falseAlarms: {
      opposedAtOneEvent: countAlarms(everything.filter(({ isOpposed, isAtOneEvent }) => isOpposed && isAtOneEvent)),
      opposed: countAlarms(everything.filter(({ isOpposed }) => isOpposed)),
      sameParty: countAlarms(everything.filter(({ isSameParty }) => isSameParty)),
      others: countAlarms(everything.filter(({ isOpposed, isSameParty }) => !isOpposed && !isSameParty)),
    },
    direction: scoreDirection(everything),
    expectedCalibrationError: calibration.error,
    speakerCalibrationError: calibrate(everything).error,
    reliability: calibration.bins,
    abstention: abstain(perAllegation),
    commonText: scoreCommonTexts(corpora),
  };
}
