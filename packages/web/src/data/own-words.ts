import { isOwnWords } from "@hymnsheet/core/counting/own-words";
import type { UtteranceRow } from "@hymnsheet/core/model/tables/utterance";

/** Whether an utterance holds a speaker's own words: a transcript or a direct quotation, not an outlet's prose, paraphrase or headline. */
export function ownWordsOf(utterances: readonly UtteranceRow[]): (utteranceId: string) => boolean {
  const own = new Set(utterances.filter(isOwnWords).map((row) => row.utterance_id));
  return (utteranceId) => own.has(utteranceId);
}
