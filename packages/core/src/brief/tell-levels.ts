/** The second half of question 2: what repeats above the words, one or two sentences for each level. */
import { briefMessages, type CorpusCounts } from "../messages/brief.ts";
import { levelMessages } from "../messages/brief-levels.ts";
import type { KnownTime } from "../messages/english.ts";
import type { Span } from "../model/span.ts";
import type { ItemMemberRow } from "../model/tables/item-member.ts";
import type { StatementPairRow } from "../model/tables/statement-pair.ts";
import type { SharedLine } from "./describe-line.ts";
import { knownTime, nameVoices, toldWords } from "./name-voices.ts";
import type { Tell } from "./tell.ts";

/** What a level holds. */
export interface LevelFindings<T> {
  /** `not_covered`: no source is in a language that the level has words for. */
  readonly state: "run" | "not_run" | "not_covered";
  /** Languages without words for it, with their number of sources. */
  readonly notCovered: readonly (readonly [string, number])[];
  /** Findings of two speakers or more that count. */
  readonly count: number;
  /** The best of them. */
  readonly told: readonly T[];
}

export interface SharedFigure extends SharedLine {
  /** Whom it is aimed at; null where the words leave that open. */
  readonly targetId: string | null;
}

export interface SharedDevice extends SharedLine {
  readonly type: string;
}

export interface SharedAllegation extends SharedLine {
  readonly accusedId: string | null;
  /** Words in which a use states its ground; a use that states none has no entry. */
  readonly basisOf: ReadonlyMap<ItemMemberRow, string>;
}

/** One side of a pair of statements. */
export interface OrderedStatement {
  readonly speakerId: string;
  /** Whether guard 5 lets the brief name the speaker. */
  readonly mayName: boolean;
  readonly said: KnownTime | null;
}

export interface SharedOrder {
  readonly pair: Pick<StatementPairRow, "in_order_count" | "p_order">;
  /** The earlier statement first. */
  readonly a: OrderedStatement;
  readonly b: OrderedStatement;
  /** Where the points stand, in the order of the first. */
  readonly places: readonly Span[];
}

export interface LevelsInput {
  readonly figures: LevelFindings<SharedFigure>;
  readonly devices: LevelFindings<SharedDevice>;
  readonly claims: LevelFindings<SharedAllegation>;
  readonly outline: LevelFindings<SharedOrder>;
}

/** Findings told of each level, accusers told in one sentence, and places cited for one order. */
export const LEVEL_TOLD = 2;
const ACCUSERS_TOLD = 6;
const PLACES_CITED = 12;

export function tellLevels(levels: LevelsInput, corpus: CorpusCounts, actorName: (actorId: string) => string, tell: Tell): void {
  const tellLevel = <T>(
    level: keyof LevelsInput,
    found: LevelFindings<T>,
    one: (finding: T) => [string, readonly Span[], boolean],
  ): void => {
    if (found.state === "not_run") tell(2, "not_assessed", `${level}_not_run`, briefMessages.notAssessed(levelMessages.notRun(level)));
    else if (found.state === "not_covered")
      tell(2, "not_assessed", `${level}_not_covered`, briefMessages.notAssessed(levelMessages.notCovered(level)));
    else if (found.told.length === 0) {
      const none = corpus.statements > 0 ? levelMessages.none(level, corpus) : levelMessages.noStatements(level);
      tell(2, "none_found", `no_${level}`, none);
    } else {
      const told = found.told.slice(0, LEVEL_TOLD);
      told.forEach((finding, index) => {
        const [text, spans, namesPerson] = one(finding);
        const more = index === told.length - 1 ? levelMessages.more(level, found.count - told.length) : "";
        tell(2, "cited", level, `${text}${more}`, spans, namesPerson);
      });
    }
  };
  tellLevel("figures", levels.figures, (figure) => {
    const voices = nameVoices(figure, actorName);
    const target = figure.targetId === null ? "" : actorName(figure.targetId);
    return [levelMessages.figure(toldWords(figure.item.text), target, voices), voices.spans, voices.namesPerson];
  });
  tellLevel("devices", levels.devices, (device) => {
    const voices = nameVoices(device, actorName);
    return [levelMessages.device(toldWords(device.item.text), device.type, voices), voices.spans, voices.namesPerson];
  });
  tellLevel("claims", levels.claims, (allegation) => tellAllegation(allegation, actorName));
  tellLevel("outline", levels.outline, ({ pair, a, b, places }) => {
    const told = ({ speakerId, mayName, said }: OrderedStatement): [string, KnownTime | null] => [
      mayName ? actorName(speakerId) : briefMessages.attributedName(actorName(speakerId), ""),
      said,
    ];
    return [
      levelMessages.order(told(a), told(b), pair.in_order_count, pair.p_order),
      places.slice(0, PLACES_CITED),
      a.mayName || b.mayName,
    ];
  });
  tellLanguages(levels, tell);
}

function tellAllegation(allegation: SharedAllegation, actorName: (actorId: string) => string): [string, readonly Span[], boolean] {
  const voices = nameVoices(allegation, actorName);
  const told = voices.uses.slice(0, ACCUSERS_TOLD);
  const accusers = told.map((use) => {
    const own = allegation.voices.filter((other) => other.speaker_id === use.speaker_id);
    const basis = [use, ...own].flatMap((other) => allegation.basisOf.get(other) ?? [])[0] ?? "";
    return { name: voices.nameOf(use), said: knownTime(use), basis: toldWords(basis) };
  });
  const accused = allegation.accusedId === null ? "" : actorName(allegation.accusedId);
  const text = levelMessages.allegation(toldWords(allegation.item.text), accused, accusers, voices.uses.length - told.length);
  return [text, voices.spans, voices.namesPerson];
}

/** Languages of a few sources that levels which did run have no words for; levels with the same languages share a sentence. */
function tellLanguages(levels: LevelsInput, tell: Tell): void {
  const byLanguages = new Map<string, (keyof LevelsInput)[]>();
  const known = (["figures", "devices", "claims", "outline"] as const).filter(
    (level) => levels[level].state === "run" && levels[level].notCovered.length > 0,
  );
  for (const level of known) {
    const key = JSON.stringify(levels[level].notCovered);
    byLanguages.set(key, [...(byLanguages.get(key) ?? []), level]);
  }
  for (const alike of byLanguages.values()) {
    const [first] = alike;
    if (first === undefined) continue;
    tell(2, "not_assessed", "levels_not_covered", briefMessages.notAssessed(levelMessages.notCoveredIn(alike, levels[first].notCovered)));
  }
}
