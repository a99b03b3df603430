import { isOwnWords } from "@hymnsheet/core/counting/own-words";
import { invariant } from "@hymnsheet/core/model/errors/hymnsheet-error";
import type { SourceKind } from "@hymnsheet/core/model/source-input";
import { actorTable, type ActorRow } from "@hymnsheet/core/model/tables/actor";
import type { AnyTable } from "@hymnsheet/core/model/tables/define-table";
import type { Span } from "@hymnsheet/core/model/span";
import { sourceTable, type SourceRow } from "@hymnsheet/core/model/tables/source";
import { utteranceTable, type UtteranceRow } from "@hymnsheet/core/model/tables/utterance";
import type { DocumentColumns } from "@hymnsheet/core/text/token-columns";
import { compareUtterances } from "@hymnsheet/core/voices/assemble-voices";
import type { ProjectWriter } from "../store/store-ports.ts";
import { readVoicePlaces } from "./voice-places.ts";

/** Milliseconds of a day, the unit of `DocumentColumns.day`. */
const DAY_MS = 86_400_000;
/** Stands for a day that is not known. */
const UNKNOWN_DAY = -2_147_483_648;

/** A document of the engine is a stretch of one utterance: in order of source, then place. */
export interface DocumentFacts {
  /** The utterance of each document; one in several stretches is named several times. */
  readonly utterances: readonly UtteranceRow[];
  /** Where each document stands. */
  readonly spans: readonly Span[];
  /** Per document a value of `Standing`. */
  readonly standing: Uint8Array;
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
  const { utterances, spans, standing } = await readDocuments(project);
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
    numbers.isProse[i] = isOwnWords(utterance) ? 0 : 1;
    kinds.push(source.kind);
    const actor = names.get(utterance.speaker_id);
    speakerNames.push(actor && actor.kind !== "unknown" ? actor.name : "");
  });
  return { utterances, spans, standing, kinds, speakerNames, numbers };
}

async function readDocuments(project: ProjectWriter): Promise<Pick<DocumentFacts, "utterances" | "spans" | "standing">> {
  const rows = await allRows<UtteranceRow>(project, utteranceTable);
  rows.sort(compareUtterances);
  const { utterance, start, end, standing } = readVoicePlaces(project);
  const utterances = Array.from(utterance, (number) => rows[number]!);
  const spans = utterances.map(({ source_id }, i): Span => ({ source_id, span_start: start[i]!, span_end: end[i]! }));
  return { utterances, spans, standing };
}

/** Numbers distinct words from 0 in code-unit order. */
function numberOf(words: readonly string[]): (word: string) => number {
  const numbers = new Map([...new Set(words)].sort().map((word, i) => [word, i]));
  return (word) => numbers.get(word) ?? 0;
}
