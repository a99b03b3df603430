/** Findings as the brief tells them: whose they are, whether guard 5 lets it name them, when they were said, and in which words. */
import type { Found } from "@hymnsheet/core/brief/scene";
import { findingKey } from "@hymnsheet/core/counting/decisions";
import type { Span } from "@hymnsheet/core/model/span";
import { sourceTable, type SourceRow } from "@hymnsheet/core/model/tables/source";
import { utteranceTable, type UtteranceRow } from "@hymnsheet/core/model/tables/utterance";
import { rowsWhereIn } from "../store/rows-where-in.ts";
import type { BriefReader } from "./brief-lines.ts";
import { readNameable } from "./naming-guard.ts";

export interface FoundKeys<T> {
  readonly table: string;
  readonly keyOf: (row: T) => string;
  readonly speakerOf: (row: T) => string;
}

/** In the order of the rows; those that a person rejected left out. Cost: linear in the rows and in the utterances of their sources. */
export async function readFound<T extends Span>(
  { reader, decisions, actorName }: BriefReader,
  rows: readonly T[],
  { table, keyOf, speakerOf }: FoundKeys<T>,
): Promise<Found<T>[]> {
  const standing = rows.filter((row) => !decisions.rejected.has(findingKey(table, keyOf(row))));
  const sourceIds = [...new Set(standing.map((row) => row.source_id))].sort();
  const sources = new Map(
    (await rowsWhereIn<SourceRow>(reader, sourceTable, "source_id", sourceIds)).map((source) => [source.source_id, source]),
  );
  const utterances = await rowsWhereIn<UtteranceRow>(reader, utteranceTable, "source_id", sourceIds);
  const nameable = await readNameable(reader, utterances, decisions);
  const bySource = new Map<string, UtteranceRow[]>();
  for (const utterance of utterances) {
    const own = bySource.get(utterance.source_id);
    if (own) own.push(utterance);
    else bySource.set(utterance.source_id, [utterance]);
  }
  const slices = await reader.slices(standing);
  return standing.map((row, index): Found<T> => {
    const speakerId = decisions.actorOf(speakerOf(row));
    const holders = (bySource.get(row.source_id) ?? []).filter((utterance) => holds(utterance, row));
    const own = shortest(holders.filter((utterance) => utterance.speaker_id === speakerId));
    const isConfirmed = decisions.confirmed.has(findingKey(table, keyOf(row)));
    const mayName = isConfirmed || (own !== undefined && nameable.has(own.utterance_id));
    const source = sources.get(row.source_id);
    return {
      row,
      speakerId,
      said: own === undefined || own.said_from === null ? null : { from: own.said_from, to: own.said_to },
      words: slices[index]?.text ?? "",
      outlet: mayName ? null : source === undefined || source.outlet === "" ? "" : actorName(source.outlet),
    };
  });
}

const holds = (utterance: UtteranceRow, { span_start, span_end }: Span): boolean =>
  utterance.span_start < span_end && span_start < utterance.span_end;

function shortest(utterances: readonly UtteranceRow[]): UtteranceRow | undefined {
  const length = ({ span_start, span_end }: UtteranceRow): number => span_end - span_start;
  return [...utterances].sort((x, y) => length(x) - length(y) || (x.utterance_id < y.utterance_id ? -1 : 1))[0];
}
