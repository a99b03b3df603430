import type { LanguagePack } from "../languages/language-pack.ts";
import type { Extent } from "../model/extent.ts";
import type { Stemmer } from "../model/ports.ts";
import type { ResponseRow } from "../model/tables/response.ts";
import type { UtteranceRow } from "../model/tables/utterance.ts";
import type { AnswerContext } from "./answer-context.ts";
import { isVoiceAt } from "../counting/own-words.ts";
import type { FoundAnswer } from "./found-answer.ts";

/** A sentence that may answer a charge, with who says it. */
export interface SideAnswer extends Extent, AnswerContext {
  readonly sourceId: string;
  readonly text: string;
  readonly pack: LanguagePack | undefined;
  readonly stemmer: Stemmer;
  readonly utterance: UtteranceRow;
  readonly type: ResponseRow["type"];
  readonly basis: ResponseRow["basis"];
  readonly rule: string;
  readonly isBare: boolean;
  readonly scope: FoundAnswer["scope"];
  readonly general: FoundAnswer["general"];
}

/** An answer without its text. */
export type FoundOfSide = Pick<SideAnswer, "start" | "end" | "type" | "basis" | "rule" | "isBare" | "scope" | "general" | "utterance">;

/** A place where words lay something open or offer it, as analysis of evidence finds it. */
export interface LaidOpen {
  readonly utterance: number;
  readonly sentence: Extent;
  readonly act: string;
  readonly basis: ResponseRow["basis"] | null;
  readonly rule: string;
}

/** Kinds that a stranger can look at. */
export const isTangible = (basis: ResponseRow["basis"]): boolean =>
  basis === "document" || basis === "recording" || basis === "data" || basis === "official_finding";

/** Who only speaks of a film has not brought it. */
const isLaidOpen = (act: string, basis: LaidOpen["basis"]): basis is SideAnswer["basis"] =>
  basis !== null && isTangible(basis) && (act === "delivery" || (act === "basis" && basis !== "recording"));

/** What was found in one source, with who says it; a ground that a stranger can look at is an answer. */
export function sideAnswers(
  { found, grounds }: { readonly found: readonly FoundAnswer[]; readonly grounds: readonly LaidOpen[] },
  utterances: readonly UtteranceRow[],
): FoundOfSide[] {
  const answers = found.flatMap(({ utterance: number, start, end, type, basis, rule, isBare, scope, general }): FoundOfSide[] => {
    const utterance = utterances[number]!;
    return type === null || !isVoiceAt("claim", utterance) ? [] : [{ start, end, type, basis, rule, isBare, scope, general, utterance }];
  });
  const laidOpen = grounds.flatMap(({ utterance: number, sentence, act, basis, rule }): FoundOfSide[] => {
    const utterance = utterances[number]!;
    if (!isLaidOpen(act, basis) || !isVoiceAt("claim", utterance)) return [];
    return [
      { start: sentence.start, end: sentence.end, type: "evidence", basis, rule, isBare: false, scope: null, general: null, utterance },
    ];
  });
  return [...laidOpen, ...answers];
}
