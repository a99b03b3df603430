import type { UtteranceRow } from "../model/tables/utterance.ts";

/**
 * Whether an utterance holds a speaker's own words, rather than a desk's paraphrase or translation, an outlet's prose or a headline.
 * Only such words can repeat another speaker's.
 */
export function isOwnWords({ form, wording }: Pick<UtteranceRow, "form" | "wording">): boolean {
  return (form === "transcript" || form === "direct" || form === "mixed") && wording !== "translated";
}
