/** Question 3: how many independent sources stand behind an allegation, who has it from whom, the common text, and what else could explain it. */
import { briefMessages } from "../messages/brief.ts";
import { independenceMessages } from "../messages/brief-independence.ts";
import { scopeOf } from "../messages/brief-scope.ts";
import { count, sentence, type KnownTime } from "../messages/english.ts";
import { explanationClause, whatElse } from "../messages/three-lines.ts";
import type { VerdictWords } from "../messages/verdicts.ts";
import { NULL_PAIRS_NEEDED, type ChanceLevel } from "../model/chance-level.ts";
import type { ExplanationCounts, VerdictMatch } from "../model/verdict-match.ts";
import type { Span } from "../model/span.ts";
import { groupWords } from "../messages/people.ts";
import { likelihoodRange } from "../messages/likelihood.ts";
import { nameVoices } from "./name-voices.ts";
import { toldWords } from "./told-words.ts";
import type { Scene } from "./scene.ts";
import type { SharedAllegation } from "./tell-allegations.ts";
import { ofItems } from "./tell-evidence.ts";
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

/** People whom a sentence may name, and how many it may not (guard 5). */
export interface ToldPeople {
  readonly ids: readonly string[];
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
  readonly group:
    | (ToldPeople & {
        readonly pairCount: number;
        readonly chance: number;
        readonly likely: { readonly low: number; readonly high: number };
        readonly spans: readonly Span[];
      })
    | undefined;
  /** Speakers judged independent of everybody in that set. */
  readonly independent: ToldPeople;
  readonly declared: readonly VerdictWords[];
  readonly declaredMore: number;
  readonly commonText: ReconstructedText | undefined;
  readonly commonTextCount: number;
}

const PLACES_CITED = 6;
const OPENING_CHARACTERS = 60;

export function tellIndependence(input: IndependenceInput, scene: Scene, tell: Tell): void {
  const { corpus } = scene;
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
    tellPairs(input, isCalibrated, scene, tell);
    return;
  }
  if (!isCalibrated) {
    const reason = independenceMessages.tooLittle(input.level.nullPairs.same, NULL_PAIRS_NEEDED);
    tell(3, "not_assessed", "too_little_to_calibrate", briefMessages.notAssessed(reason));
  }
  tellSources(input, scene, tell);
  // Where pairs are told, question 2 has said already that there is no such allegation.
  if (input.hasClaims && input.allegations.length === 0 && !(isCalibrated && input.pairs.all > 0))
    tell(3, "none_found", "no_sourced_allegation", independenceMessages.noAllegation(scopeOf(corpus)));
  tellPairs(input, isCalibrated, scene, tell);
  tellCommonText(input, isCalibrated, scene, tell);
}

/** Allegations of one band together; what else could explain the agreement for the first of them. */
function tellSources({ allegations, level, counts }: IndependenceInput, scene: Scene, tell: Tell): void {
  const [first] = allegations;
  if (first === undefined) return;
  const places = (of: readonly SourcedAllegation[]): Span[] =>
    of.flatMap((one) => nameVoices(one, scene).spans.slice(0, 1)).slice(0, PLACES_CITED);
  const itemsOf = (of: readonly SourcedAllegation[]): string => ofItems(new Set(of.map(({ item }) => item.item_id)), scene);
  const banded = allegations.filter(({ band }) => band !== null);
  const groups = new Map<string, SourcedAllegation[]>();
  for (const one of banded) groups.set(JSON.stringify(one.band), [...(groups.get(JSON.stringify(one.band)) ?? []), one]);
  if (banded.length > 0) {
    const bands = [...groups.values()].map((own) => [itemsOf(own), own[0]?.band ?? { low: 0, high: 0 }] as const);
    tell(3, "cited", "sources", independenceMessages.sources(bands, level.set), places(banded));
  }
  const open = allegations.filter(({ band }) => band === null);
  if (open.length > 0) tell(3, "cited", "sources", independenceMessages.noBand(itemsOf(open)), places(open));
  const otherwise = explanationClause(whatElse(first.match, counts));
  if (otherwise !== "") tell(3, "cited", "explanations", independenceMessages.explanations(itemsOf([first]), otherwise));
}

/** People as a part of the group that the brief speaks of; those who may not be named are counted. */
function peopleWords({ ids, more }: ToldPeople, { company, actorName }: Scene): string {
  const inGroup = company.filter((id) => ids.includes(id));
  const others = ids.filter((id) => !inGroup.includes(id)).map(actorName);
  const notInGroup = company.filter((id) => !inGroup.includes(id)).map(actorName);
  return groupWords({ inGroup: inGroup.map(actorName), notInGroup, others: more === 0 ? others : [...others, count(more, "other")] });
}

function tellPairs(
  { group, independent, declared, declaredMore, pairs, level, allegations }: IndependenceInput,
  isCalibrated: boolean,
  scene: Scene,
  tell: Tell,
): void {
  if (group !== undefined && group.ids.length > 0) {
    const likely = likelihoodRange(group.likely.low, group.likely.high);
    const text = independenceMessages.dependent(
      peopleWords(group, scene),
      likely,
      group.chance,
      allegations.some(({ band }) => band !== null) ? independenceMessages.sameSet : independenceMessages.comparisonSet(level.set),
    );
    const open = independenceMessages.open(pairs.open, pairs.all);
    const apart =
      independent.ids.length > 0 ? `${independenceMessages.independent(peopleWords(independent, scene))}; ${open}` : sentence(open);
    tell(3, "cited", "dependent", `${text} ${apart}.`, group.spans.slice(0, PLACES_CITED), true, likely);
  }
  if (declared.length > 0) tell(3, "cited", "declared", independenceMessages.declared(declared, declaredMore), [], true);
  if (group === undefined && isCalibrated && pairs.all > 0)
    tell(
      3,
      "cited",
      "pairs",
      independenceMessages.pairs(pairs.all, pairs.dependent, pairs.independent, pairs.open, declared.length + declaredMore),
    );
}

function tellCommonText({ commonText, commonTextCount }: IndependenceInput, isCalibrated: boolean, scene: Scene, tell: Tell): void {
  if (commonText === undefined) {
    if (isCalibrated) tell(3, "none_found", "no_common_text", independenceMessages.noCommonText(scopeOf(scene.corpus)));
    return;
  }
  const text = independenceMessages.commonText({
    lines: commonText.lineCount,
    who: peopleWords(commonText, scene),
    first: commonText.first,
    opening: toldWords(commonText.opening, OPENING_CHARACTERS),
    rest: commonTextCount - 1,
  });
  tell(3, "cited", "common_text", text, commonText.spans.slice(0, PLACES_CITED), commonText.ids.length > 0);
}
