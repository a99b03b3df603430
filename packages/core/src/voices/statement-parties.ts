import type { UtteranceRow } from "../model/tables/utterance.ts";
import type { DeclaredVoices } from "./declared-voices.ts";

/** Party of each statement: the one beside its source, else the speaker's at the time. */
export function partiesOf(
  utterances: readonly UtteranceRow[],
  { partyOfStatement, partyAt }: Pick<DeclaredVoices, "partyOfStatement" | "partyAt">,
): ReadonlyMap<string, string> {
  const parties = new Map(partyOfStatement);
  for (const { statement_id: statementId, speaker_id: speakerId, said_from: from, said_to: to, form } of utterances) {
    if (parties.has(statementId) || form === "prose" || form === "title") continue;
    parties.set(statementId, partyAt(speakerId, from === null || to === null ? null : { from, to }));
  }
  return parties;
}
