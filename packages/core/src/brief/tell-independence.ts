/** Question 3: how many independent sources stand behind an allegation, who has it from whom, the common text, and what else could explain it. */
import { briefMessages, type CorpusCounts } from "../messages/brief.ts";
import { independenceMessages } from "../messages/brief-independence.ts";
import { scopeOf } from "../messages/brief-scope.ts";
import type { KnownTime } from "../messages/english.ts";
import { explanationSentences, whatElse } from "../messages/three-lines.ts";
import { verdictSentence, type VerdictWords } from "../messages/verdicts.ts";
import { NULL_PAIRS_NEEDED, type ChanceLevel } from "../model/chance-level.ts";
import type { ExplanationCounts, VerdictMatch } from "../model/verdict-match.ts";
import type { Span } from "../model/span.ts";
import type { SharedAllegation } from "./tell-levels.ts";
import { knownTime, nameVoices, toldWords } from "./name-voices.ts";
import type { Tell } from "./tell.ts";

/** An allegation with how many sources stand behind it. */
export interface SourcedAllegation extends SharedAllegation {
  /** Null without a chance level for these speakers. */
  readonly band: { readonly low: number; readonly high: number } | null;
  readonly match: VerdictMatch;
  readonly pairCount: number;
  readonly sharingCount: number;
  readonly declaredCount: number;
}

/** People as a sentence names them; those whom guard 5 lets nobody name are among `more`. */
export interface ToldPeople {
  readonly names: readonly string[];
  readonly more: number;
}

export interface ReconstructedText extends ToldPeople {
  readonly lineCount: number;
  readonly first: KnownTime | null;
  /** Its first line. */
  readonly opening: string;
  /** Where its versions stand. */
  readonly spans: readonly Span[];
}

export interface IndependenceInput {
  readonly isRun: boolean;
  readonly level: ChanceLevel;
  readonly counts: ExplanationCounts;
  /** Shared items of any level that were judged. */
  readonly judgedCount: number;
  /** Whether allegations were looked for. */
  readonly hasClaims: boolean;
  readonly allegations: readonly SourcedAllegation[];
  /** Pairs judged over all they say. */
  readonly pairs: { readonly all: number; readonly dependent: number; readonly independent: number; readonly open: number };
  /** The largest set of speakers whom pairs of one text join; undefined where there is none. */
  readonly group: (ToldPeople & { readonly pairCount: number; readonly chance: number; readonly spans: readonly Span[] }) | undefined;
  /** Speakers judged independent of everybody in that set. */
  readonly independent: ToldPeople;
  readonly declared: readonly VerdictWords[];
  readonly declaredMore: number;
  readonly commonText: ReconstructedText | undefined;
  readonly commonTextCount: number;
}

const ACCUSERS_TOLD = 6;
const PLACES_CITED = 12;

export function tellIndependence(input: IndependenceInput, corpus: CorpusCounts, actorName: (actorId: string) => string, tell: Tell): void {
  if (!input.isRun) {
    tell(3, "not_assessed", "independence_not_run", briefMessages.notAssessed(independenceMessages.notRun));
    return;
  }
  if (corpus.speakers < 2) {
    tell(3, "none_found", "independence_no_speakers", independenceMessages.noSpeakers);
    return;
  }
  const isCalibrated = input.level.kind !== "none";
  if (input.judgedCount === 0) {
    tell(3, "none_found", "nothing_shared", independenceMessages.nothingShared(scopeOf(corpus)));
    tellPairs(input, isCalibrated, tell);
    return;
  }
  if (!isCalibrated) {
    const reason = independenceMessages.tooLittle(input.level.nullPairs.same, NULL_PAIRS_NEEDED);
    tell(3, "not_assessed", "too_little_to_calibrate", briefMessages.notAssessed(reason));
  }
  for (const allegation of input.allegations) tellSources(allegation, input, actorName, tell);
  if (input.hasClaims && input.allegations.length === 0)
    tell(3, "none_found", "no_sourced_allegation", independenceMessages.noAllegation(scopeOf(corpus)));
  tellPairs(input, isCalibrated, tell);
  tellCommonText(input, isCalibrated, corpus, tell);
}

function tellSources(
  allegation: SourcedAllegation,
  { level, counts }: IndependenceInput,
  actorName: (id: string) => string,
  tell: Tell,
): void {
  const voices = nameVoices(allegation, actorName);
  const told = voices.uses.slice(0, ACCUSERS_TOLD);
  const accusers = told.map((use) => {
    const own = allegation.voices.filter((other) => other.speaker_id === use.speaker_id);
    const basis = [use, ...own].flatMap((other) => allegation.basisOf.get(other) ?? [])[0] ?? "";
    return { name: voices.nameOf(use), said: knownTime(use), basis: toldWords(basis) };
  });
  const text = independenceMessages.sources({
    words: toldWords(allegation.item.text),
    accused: allegation.accusedId === null ? "" : actorName(allegation.accusedId),
    accusers,
    more: voices.uses.length - told.length,
    band: allegation.band === null ? null : { ...allegation.band, set: level.set },
    pairCount: allegation.pairCount,
    sharingCount: allegation.sharingCount,
    declaredCount: allegation.declaredCount,
  });
  tell(3, "cited", "sources", text, voices.spans, voices.namesPerson);
  const otherwise = explanationSentences(whatElse(allegation.match, counts));
  if (otherwise !== "") tell(3, "cited", "explanations", independenceMessages.explanations(otherwise));
}

function tellPairs(
  { group, independent, declared, declaredMore, pairs, level }: IndependenceInput,
  isCalibrated: boolean,
  tell: Tell,
): void {
  if (group !== undefined && group.names.length > 0) {
    const text = independenceMessages.dependent(group.names, group.more, group.pairCount, group.chance, level.set);
    const apart = independent.names.length > 0 ? ` ${independenceMessages.independent(independent.names, independent.more)}` : "";
    tell(3, "cited", "dependent", `${text}${apart}`, group.spans.slice(0, PLACES_CITED), true);
  }
  if (declared.length > 0)
    tell(3, "cited", "declared", independenceMessages.declared(declared.map(verdictSentence), declaredMore), [], true);
  if (isCalibrated && pairs.all > 0)
    tell(3, "cited", "pairs", independenceMessages.pairs(pairs.all, pairs.dependent, pairs.independent, pairs.open));
}

function tellCommonText({ commonText, commonTextCount }: IndependenceInput, isCalibrated: boolean, corpus: CorpusCounts, tell: Tell): void {
  if (commonText === undefined) {
    if (isCalibrated) tell(3, "none_found", "no_common_text", independenceMessages.noCommonText(scopeOf(corpus)));
    return;
  }
  const text = independenceMessages.commonText({
    lines: commonText.lineCount,
    names: commonText.names,
    more: commonText.more,
    first: commonText.first,
    opening: toldWords(commonText.opening),
    rest: commonTextCount - 1,
  });
  tell(3, "cited", "common_text", text, commonText.spans.slice(0, PLACES_CITED), commonText.names.length > 0);
}
