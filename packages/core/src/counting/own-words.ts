import type { UtteranceRow } from "../model/tables/utterance.ts";

/** Whether an utterance of this form holds a speaker's own words, rather than a desk's paraphrase, an outlet's prose or a headline. */
export function isOwnWordsForm(form: UtteranceRow["form"]): boolean {
  return form === "transcript" || form === "direct" || form === "mixed";
}
