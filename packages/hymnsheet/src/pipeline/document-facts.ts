import { isOwnWordsForm } from "@hymnsheet/core/counting/own-words";
import { invariant } from "@hymnsheet/core/model/errors/hymnsheet-error";
import type { SourceKind } from "@hymnsheet/core/model/source-input";
import { actorTable, type ActorRow } from "@hymnsheet/core/model/tables/actor";
import type { AnyTable } from "@hymnsheet/core/model/tables/define-table";
import { sourceTable, type SourceRow } from "@hymnsheet/core/model/tables/source";
import { utteranceTable, type UtteranceRow } from "@hymnsheet/core/model/tables/utterance";
import type { DocumentColumns } from "@hymnsheet/core/text/token-columns";
import type { ProjectWriter } from "../store/store-ports.ts";

/** Milliseconds of a day, the unit of `DocumentColumns.day`. */
const DAY_MS = 86_400_000;
/** Stands for a day that is not known. */
const UNKNOWN_DAY = -2_147_483_648;

/** A document of the engine is an utterance: utterances in order of source, then place. */
export interface DocumentFacts {
  readonly utterances: readonly UtteranceRow[];
  readonly kinds: readonly SourceKind[];
  readonly speakerNames: readonly string[];
  readonly numbers: Omit<DocumentColumns, "canonical">;
}

/** All rows of a table that an earlier stage wrote. */
export async function allRows<R>(project: ProjectWriter, table: AnyTable): Promise<R[]> {
  const rows: R[] = [];
  for await (const batch of project.stageRows<R>(table)) for (const row of batch) rows.push(row);
  return rows;
}

/** Reads what the engine must know of each document. Numbers follow the order of ids, so they do not depend on the order of the input. */
export async function readDocumentFacts(project: ProjectWriter): Promise<DocumentFacts> {
  const utterances = await allRows<UtteranceRow>(project, utteranceTable);
  utterances.sort((x, y) =>
    x.source_id !== y.source_id ? (x.source_id < y.source_id ? -1 : 1) : x.span_start - y.span_start || x.span_end - y.span_end,
  );
  const sources = new Map((await allRows<SourceRow>(project, sourceTable)).map((source) => [source.source_id, source]));
  const names = new Map((await allRows<ActorRow>(project, actorTable)).map((actor) => [actor.actor_id, actor]));
  const sourceNumber = numberOf([...sources.keys()]);
  const speakerNumber = numberOf(utterances.map((utterance) => utterance.speaker_id));
  const outletNumber = numberOf(["", ...[...sources.values()].map((source) => source.outlet)]);
  const numbers = {
    source: new Uint32Array(utterances.length),
    speaker: new Uint32Array(utterances.length),
    outlet: new Uint32Array(utterances.length),
    day: new Int32Array(utterances.length),
    isProse: new Uint8Array(utterances.length),
  };
  const kinds: SourceKind[] = [];
  const speakerNames: string[] = [];
  utterances.forEach((utterance, i) => {
    const source = sources.get(utterance.source_id);
    invariant(source, `utterance ${utterance.utterance_id} lies in no source`);
    numbers.source[i] = sourceNumber(utterance.source_id);
    numbers.speaker[i] = speakerNumber(utterance.speaker_id);
    numbers.outlet[i] = outletNumber(source.outlet);
    numbers.day[i] = utterance.said_from === null ? UNKNOWN_DAY : Math.floor(utterance.said_from / DAY_MS);
    numbers.isProse[i] = isOwnWordsForm(utterance.form) ? 0 : 1;
    kinds.push(source.kind);
    const actor = names.get(utterance.speaker_id);
    speakerNames.push(actor && actor.kind !== "unknown" ? actor.name : "");
  });
  return { utterances, kinds, speakerNames, numbers };
}

/** Numbers distinct words from 0 in code-unit order. */
function numberOf(words: readonly string[]): (word: string) => number {
  const numbers = new Map([...new Set(words)].sort().map((word, i) => [word, i]));
  return (word) => numbers.get(word) ?? 0;
}
