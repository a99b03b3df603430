import type { ItemRow } from "../model/tables/item.ts";
import type { UtteranceRow } from "../model/tables/utterance.ts";

/**
 * Whether an utterance holds a speaker's own words, rather than a desk's paraphrase or translation, an outlet's prose or a headline.
 * Only such words can repeat another speaker's.
 */
export function isOwnWords({ form, wording }: Pick<UtteranceRow, "form" | "wording">): boolean {
  return (form === "transcript" || form === "direct" || form === "mixed") && wording !== "translated";
}

/**
 * Whether an utterance speaks for its speaker at a level: words, figures, devices and the order of points need own words;
 * what somebody alleges counts however it is told.
 */
export function isVoiceAt(level: ItemRow["level"], utterance: Pick<UtteranceRow, "form" | "wording">): boolean {
  return level === "claim" ? utterance.form !== "prose" && utterance.form !== "title" : isOwnWords(utterance);
}
