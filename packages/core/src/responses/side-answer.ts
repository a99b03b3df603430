import type { LanguagePack } from "../languages/language-pack.ts";
import type { Extent } from "../model/extent.ts";
import type { Stemmer } from "../model/ports.ts";
import type { ResponseRow } from "../model/tables/response.ts";
import type { UtteranceRow } from "../model/tables/utterance.ts";
import type { AnswerContext } from "./answer-context.ts";
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
  readonly general: FoundAnswer["general"];
}

/** Kinds that a stranger can look at. */
export const isTangible = (basis: ResponseRow["basis"]): boolean =>
  basis === "document" || basis === "recording" || basis === "data" || basis === "official_finding";
