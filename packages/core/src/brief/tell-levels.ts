/** The second half of question 2: what repeats above the words, a sentence for each level, and one for each allegation. */
import { briefMessages } from "../messages/brief.ts";
import { levelMessages, type SharedLevel } from "../messages/brief-levels.ts";
import type { KnownTime } from "../messages/english.ts";
import type { Span } from "../model/span.ts";
import type { StatementPairRow } from "../model/tables/statement-pair.ts";
import type { SharedLine } from "./shared-line.ts";
import { nameVoices } from "./name-voices.ts";
import { toldWords } from "./told-words.ts";
import type { Scene } from "./scene.ts";
import { tellAllegations, type AllegationsInput, type SharedAllegation } from "./tell-allegations.ts";
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
  /** Allegations of two speakers or more; those told come after the other levels. */
  readonly claims: LevelFindings<SharedAllegation>;
  readonly outline: LevelFindings<SharedOrder>;
}

const PLACES_CITED = 6;
const CHARACTERS_TOLD = 100;

export function tellLevels(levels: LevelsInput, allegations: Pick<AllegationsInput, "ledger" | "answers">, scene: Scene, tell: Tell): void {
  const without = (["figures", "devices", "outline", "claims"] as const).filter(
    (level) => levels[level].state === "run" && levels[level].count === 0,
  );
  const isNoneAlone = without.length === 1;
  const tellLevel = <T>(
    level: keyof LevelsInput,
    found: LevelFindings<T>,
    tellFound: (told: readonly T[], count: number) => void,
  ): void => {
    if (found.state === "not_run") tell(2, "not_assessed", `${level}_not_run`, briefMessages.notAssessed(levelMessages.notRun(level)));
    else if (found.state === "not_covered")
      tell(2, "not_assessed", `${level}_not_covered`, briefMessages.notAssessed(levelMessages.notCovered(level)));
    else if (found.count > 0) {
      if (found.told.length > 0) tellFound(found.told, found.count);
    } else if (isNoneAlone) tellNone([level], scene, tell);
  };
  const words = (line: SharedLine): string => toldWords(line.item.text, CHARACTERS_TOLD);
  tellLevel("figures", levels.figures, (told) => {
    const named = (figure: SharedFigure): string =>
      levelMessages.quoted(words(figure), figure.targetId === null ? "" : scene.actorName(figure.targetId));
    tellShared("figures", told, named, scene, tell);
  });
  tellLevel("devices", levels.devices, (told) => {
    tellShared("devices", told, (device) => levelMessages.device(words(device), device.type), scene, tell);
  });
  tellLevel("outline", levels.outline, ([first], count) => {
    if (first !== undefined) tellOrder(first, count - 1, scene, tell);
  });
  tellLevel("claims", levels.claims, () => {});
  if (levels.claims.state === "run" && levels.claims.count > 0 && levels.claims.told.length === 0)
    tell(2, "cited", "claims_untold", levelMessages.untold(levels.claims.count));
  if (without.length > 1) tellNone(without, scene, tell);
  const { told, count } = levels.claims;
  const sharedTold = told.filter(({ voices }) => new Set(voices.map(({ speaker_id }) => speaker_id)).size > 1).length;
  tellAllegations({ ...allegations, told, more: count - sharedTold }, scene, tell);
}

/** Levels without a finding: one by its own sentence, several together. */
function tellNone(levels: readonly (keyof LevelsInput)[], { corpus }: Scene, tell: Tell): void {
  const template = levels.length === 1 ? `no_${levels[0]}` : "no_levels";
  tell(2, "none_found", template, corpus.statements > 0 ? levelMessages.none(levels, corpus) : levelMessages.noStatements(levels));
}

/** Findings of one level in one sentence, those of the same speakers in one clause. */
export function tellShared<T extends SharedLine>(
  level: SharedLevel,
  found: readonly T[],
  wordsOf: (one: T) => string,
  scene: Scene,
  tell: Tell,
): void {
  const noteOf = ({ item }: T): string => (level === "words" ? levelMessages.tokens(item.token_count) : "");
  const named = found.map((one) => ({ words: wordsOf(one), note: noteOf(one), ...nameVoices(one, scene) }));
  const template = level === "words" ? "line" : level;
  const spans = named.flatMap(({ spans: own }) => own);
  tell(
    2,
    "cited",
    template,
    levelMessages.shared(level, named),
    spans,
    named.some(({ namesPerson }) => namesPerson),
  );
}

function tellOrder({ pair, a, b, places }: SharedOrder, more: number, { actorName }: Scene, tell: Tell): void {
  const told = ({ speakerId, mayName, said }: OrderedStatement): [string, KnownTime | null] => [
    mayName ? actorName(speakerId) : briefMessages.attributedName(actorName(speakerId), ""),
    said,
  ];
  const text = levelMessages.order(told(a), told(b), pair.in_order_count, pair.p_order);
  const names = a.mayName || b.mayName;
  tell(2, "cited", "outline", `${text}${levelMessages.more("outline", more)}`, places.slice(0, PLACES_CITED), names);
}
