/**
 * The judgement of independence: every pair of speakers over all they share, every pair beside each allegation and shared passage, and how
 * many independent sources stand behind each. Cost: speakers of an item squared, for each item; pairs through items of very many speakers are
 * not sought.
 */
import { falseDiscoveryRates } from "../algo/false-discoveries.ts";
import type { Calibration } from "./chance.ts";
import { countSources } from "./effective-sources.ts";
import { judgePair, SILENT, type PairJudgement } from "./judge-pair.ts";
import type { DeclaredSource, JudgedCorpus } from "./judged.ts";
import type { JudgementOptions } from "./judgement-options.ts";
import { EvidenceBook, isWorded, MOST_CHANCE, pairKey, type PairEvidence } from "./pair-evidence.ts";

/** Two speakers, judged over all (`item` is -1) or beside an item. */
export interface JudgedPair {
  readonly item: number;
  /** Numbers of the speakers, `a < b`. */
  readonly a: number;
  readonly b: number;
  readonly evidence: PairEvidence;
  readonly judgement: PairJudgement;
  /** After correction for all pairs of its kind; undefined without a chance level. */
  readonly falseDiscoveryRate: number | undefined;
  readonly declared: DeclaredSource | undefined;
}

type Weighed = Omit<JudgedPair, "falseDiscoveryRate">;

/** How many sources stand behind an item. */
export interface JudgedSources {
  readonly item: number;
  readonly speakerCount: number;
  /** Undefined without a chance level for every pair. */
  readonly band: { readonly low: number; readonly high: number; readonly components: number; readonly singleParent: number } | undefined;
}

export interface Judgement {
  readonly book: EvidenceBook;
  /** By speakers. */
  readonly overall: readonly JudgedPair[];
  /** By item, then speakers; of allegations only. */
  readonly beside: readonly JudgedPair[];
  /** By item. */
  readonly sources: readonly JudgedSources[];
}

/** Everybody is compared with everybody up to so many speakers; beyond, only those who share something. */
const MOST_COMPARED = 200;
/** Pairs are not sought through items of more speakers. */
const MOST_SPEAKERS = 200;
/** Two who share so many rare lines have one text. */
const LINES_OF_TEXT = 3;
/** Shorter statements may be dependent and share no line that counts. */
const FEWEST_TOKENS = 100;

export function judge(corpus: JudgedCorpus, calibration: Calibration, options: JudgementOptions): Judgement {
  const book = new EvidenceBook(corpus, calibration);
  const judging: Judging = { corpus, book, options };
  const declared = new Map(corpus.declared.map((source) => [`${source.a}|${source.b}`, source]));
  const declaredAt = new Map(corpus.declared.map((source) => [`${source.itemId}|${source.a}|${source.b}`, source]));
  const shared = sharedByPair(corpus, book);
  const overall = pairsToCompare(corpus, shared).map(([a, b]) => {
    const evidence = book.overAll(a, b, shared.get(pairKey(a, b)) ?? []);
    return {
      item: -1,
      a,
      b,
      evidence,
      judgement: judgeOf(judging, evidence, { a, b, kind: "overall", isConnected: false }),
      declared: declared.get(pairKey(a, b)),
    };
  });
  const known = new Map(overall.map((pair) => [pairKey(pair.a, pair.b), pair]));
  const beside: Weighed[] = [];
  const sources: JudgedSources[] = [];
  corpus.items.forEach(({ level, id }, item) => {
    const isAllegation = level === "claim";
    if (!isAllegation && level !== "passage" && level !== "figure") return;
    const speakers = inOrderOfTime(corpus, book, item);
    if (speakers.length > MOST_SPEAKERS) {
      sources.push({ item, speakerCount: speakers.length, band: undefined });
      return;
    }
    const pairs = pairsOf([...speakers].sort((x, y) => x - y)).map(([a, b]) => {
      const evidence = book.beside(item, a, b);
      const whole = known.get(pairKey(a, b));
      const own = judgeOf(judging, evidence, { a, b, kind: "beside", isConnected: whole !== undefined && haveOneText(whole) });
      const judgement = besideJudgement(own, evidence, whole?.judgement);
      return { item, a, b, evidence, judgement, declared: declaredAt.get(`${id}|${a}|${b}`) };
    });
    sources.push({ item, speakerCount: speakers.length, band: bandOf(judging, { speakers, pairs, known }) });
    if (isAllegation) beside.push(...pairs);
  });
  const everybody = (corpus.speakers.length * (corpus.speakers.length - 1)) / 2;
  return { book, overall: withRates(overall, everybody), beside: withRates(beside, beside.length), sources };
}

interface Judging {
  readonly corpus: JudgedCorpus;
  readonly book: EvidenceBook;
  readonly options: JudgementOptions;
}

interface JudgedScope {
  readonly a: number;
  readonly b: number;
  readonly kind: keyof typeof SILENT;
  readonly isConnected: boolean;
}

function judgeOf({ corpus, book, options }: Judging, evidence: PairEvidence, { a, b, kind, isConnected }: JudgedScope): PairJudgement {
  const relation = book.camps.relation(a, b);
  const statements = evidence.statements.map((statement) => (statement < 0 ? undefined : corpus.statements[statement]!));
  const isTold = statements.every((statement) => statement !== undefined && statement.isFull && statement.tokenCount >= FEWEST_TOKENS);
  const isUncompared = relation !== "opposed" && !evidence.statements.some((statement) => book.compared.has(statement));
  return judgePair(evidence, { relation, isConnected, isTold, isUncompared, silentShare: SILENT[kind] }, options);
}

/** Whether two are shown to have one text: dependent, by several lines. One borrowed line says nothing of what else they say. */
function haveOneText({ judgement, evidence }: Weighed): boolean {
  return judgement.dependence === "dependent" && evidence.units.filter(({ chance }) => chance <= MOST_CHANCE).length >= LINES_OF_TEXT;
}

/** Who shares no line anywhere shares none beside an allegation; the whole statements say more about that than a few lines do. */
function besideJudgement(own: PairJudgement, evidence: PairEvidence, overall: PairJudgement | undefined): PairJudgement {
  if (evidence.units.length > 0 || overall === undefined || overall.logFactor >= own.logFactor) return own;
  return overall;
}

/** Worded items that two speakers share, by pair. */
function sharedByPair({ items }: JudgedCorpus, book: EvidenceBook): Map<string, number[]> {
  const shared = new Map<string, number[]>();
  items.forEach((row, item) => {
    if (!isWorded(row)) return;
    const users = book.usersOf(item);
    if (users.length > MOST_SPEAKERS) return;
    for (const [a, b] of pairsOf(users)) {
      const key = pairKey(a, b);
      const known = shared.get(key);
      if (known === undefined) shared.set(key, [item]);
      else known.push(item);
    }
  });
  return shared;
}

function pairsToCompare({ speakers }: JudgedCorpus, shared: ReadonlyMap<string, unknown>): [number, number][] {
  if (speakers.length <= MOST_COMPARED) return pairsOf([...speakers.keys()]);
  return [...shared.keys()].map((key) => key.split("|").map(Number) as [number, number]).sort((x, y) => x[0] - y[0] || x[1] - y[1]); // as joined
}

/** Speakers of an item by the first time they use it; those without a date last, ties by number. */
function inOrderOfTime({ statements }: JudgedCorpus, book: EvidenceBook, item: number): number[] {
  const first = (speaker: number): number =>
    Math.min(...book.placesOf(item, speaker).map(({ statement }) => statements[statement]!.from ?? Infinity));
  return book
    .usersOf(item)
    .map((speaker) => ({ speaker, at: first(speaker) }))
    .sort((x, y) => (x.at === y.at ? x.speaker - y.speaker : x.at - y.at))
    .map(({ speaker }) => speaker);
}

/**
 * Whether dependence in substance is neither shown nor excluded: nobody is there to compare with (guard 1), or two of one camp are not shown to be
 * independent, or two who have one text elsewhere share no line here and may have this from it in other words.
 */
function isOpen({ a, b, judgement, evidence }: Weighed, { camps }: EvidenceBook, known: ReadonlyMap<string, Weighed>): boolean {
  if (judgement.isForced) return true;
  if (judgement.dependence === "independent") return false;
  return camps.relation(a, b) === "same" || (evidence.units.length === 0 && known.get(pairKey(a, b))?.judgement.dependence === "dependent");
}

interface ItemPairs {
  /** Numbers, in order of time. */
  readonly speakers: readonly number[];
  readonly pairs: readonly Weighed[];
  /** Over all that two speakers share, by pair. */
  readonly known: ReadonlyMap<string, Weighed>;
}

/** The band of both estimators under the priors that apply. Where dependence is open, a pair counts as joined at the low end and as apart at the high one. */
function bandOf({ book }: Judging, { speakers, pairs, known }: ItemPairs): JudgedSources["band"] {
  if (speakers.length === 0 || pairs.some(({ judgement }) => judgement.probability === undefined)) return undefined;
  const byPair = new Map(pairs.map((pair) => [pairKey(pair.a, pair.b), pair]));
  const at = (a: number, b: number) => byPair.get(pairKey(speakers[a]!, speakers[b]!))!;
  const factors = {
    speakerCount: speakers.length,
    logFactor: (a: number, b: number): number => {
      const { declared, judgement } = at(a, b);
      return declared ? Infinity : judgement.dependence === "independent" ? -Infinity : judgement.logFactor;
    },
  };
  const prior = (a: number, b: number): number => at(a, b).judgement.prior;
  const joined = (a: number, b: number): number => (isOpen(at(a, b), book, known) ? Infinity : factors.logFactor(a, b));
  const counted = countSources(factors, prior);
  const least = countSources({ ...factors, logFactor: joined }, prior);
  return {
    low: Math.max(1, Math.min(counted.components, counted.low, least.components, least.low)),
    high: Math.max(counted.components, counted.apart, counted.high),
    components: counted.components,
    singleParent: counted.singleParent,
  };
}

function withRates(pairs: readonly Weighed[], tests: number): JudgedPair[] {
  const rates = falseDiscoveryRates(
    pairs.map(({ judgement }) => judgement.chance),
    tests,
  );
  return pairs.map((pair, i) => ({ ...pair, falseDiscoveryRate: pair.judgement.probability === undefined ? undefined : rates[i]! }));
}

function pairsOf(numbers: readonly number[]): [number, number][] {
  return numbers.flatMap((a, i) => numbers.slice(i + 1).map((b): [number, number] => [a, b]));
}
