import type { UtteranceRow } from "@hymnsheet/core/model/tables/utterance";

/** Whether an utterance holds a speaker's own words: a transcript or a direct quotation, not an outlet's prose, paraphrase or headline. */
export function ownWordsOf(utterances: readonly UtteranceRow[]): (utteranceId: string) => boolean {
  const own = new Set<string>();
  for (const row of utterances) if (row.form === "transcript" || row.form === "direct" || row.form === "mixed") own.add(row.utterance_id);
  return (utteranceId) => own.has(utteranceId);
}
