import type { StatementRow } from "../model/tables/statement.ts";
import { titledSource } from "./title-source.ts";
import type { UtteranceRow } from "../model/tables/utterance.ts";

interface Gathering {
  readonly first: UtteranceRow;
  from: number | null;
  to: number | null;
  /** Tokens of its own text, and of what each source reports of it. */
  ownTokens: number;
  readonly reported: Map<string, number>;
  readonly sources: Set<string>;
  hasTranscript: boolean;
}

/**
 * Statements by id: everything one speaker said at one event. A title belongs to its owner's statement, and counts neither as a source nor in tokens.
 *
 * Reports of one statement are not added up: its tokens are those of the speaker's own text, else of the source that reports most of it.
 *
 * @param utterances  in any order.
 * @param tokenCount  tokens of the utterance at the same index.
 * @param partyOf     party of a statement; "" when none.
 */
export function gatherStatements(
  utterances: readonly UtteranceRow[],
  tokenCount: (index: number) => number,
  partyOf: ReadonlyMap<string, string>,
): StatementRow[] {
  const gathered = new Map<string, Gathering>();
  utterances.forEach((utterance, index) => {
    let statement = gathered.get(utterance.statement_id);
    if (!statement) {
      statement = { first: utterance, from: null, to: null, ownTokens: 0, reported: new Map(), sources: new Set(), hasTranscript: false };
      gathered.set(utterance.statement_id, statement);
    }
    if (utterance.said_from !== null) statement.from = Math.min(statement.from ?? Infinity, utterance.said_from);
    if (utterance.said_to !== null) statement.to = Math.max(statement.to ?? -Infinity, utterance.said_to);
    statement.sources.add(titledSource(utterance.source_id));
    if (utterance.form === "transcript" || utterance.form === "prose") statement.ownTokens += tokenCount(index);
    else if (utterance.form !== "title")
      statement.reported.set(utterance.source_id, (statement.reported.get(utterance.source_id) ?? 0) + tokenCount(index));
    statement.hasTranscript ||= utterance.form === "transcript";
  });
  const rows = [...gathered].map(([statementId, statement]) => ({
    statement_id: statementId,
    speaker_id: statement.first.speaker_id,
    event_id: statement.first.event_id,
    said_from: statement.from,
    said_to: statement.to,
    party: partyOf.get(statementId) ?? "",
    token_count: statement.ownTokens > 0 ? statement.ownTokens : Math.max(0, ...statement.reported.values()),
    source_count: statement.sources.size,
    has_transcript: statement.hasTranscript,
  }));
  return rows.sort((x, y) => (x.statement_id < y.statement_id ? -1 : 1));
}
