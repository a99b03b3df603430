import type { ProjectReader } from "@hymnsheet/core/model/ports";
import { VOICES_NAMED, type SourceVoices } from "@hymnsheet/core/model/report-data";
import { partTable, type PartRow } from "@hymnsheet/core/model/tables/part";
import { utteranceTable, type UtteranceRow } from "@hymnsheet/core/model/tables/utterance";
import { rowsWhereIn } from "../store/rows-where-in.ts";

const forms = ["transcript", "direct", "mixed", "indirect"];
/** Sources measured at once. */
const BATCH = 200;

/** Whose words make up each source, in the order given; a source that gives words to nobody has zeros. */
export async function measureSources(reader: ProjectReader, sourceIds: readonly string[]): Promise<SourceVoices[]> {
  const measured: SourceVoices[] = [];
  for (let at = 0; at < sourceIds.length; at += BATCH) {
    const ids = sourceIds.slice(at, at + BATCH);
    const utterances = await rowsWhereIn<UtteranceRow>(reader, utteranceTable, "source_id", ids, { form: forms });
    const pieces = await piecesOf(reader, utterances);
    const bySource = new Map<string, UtteranceRow[]>();
    for (const row of utterances) bySource.set(row.source_id, [...(bySource.get(row.source_id) ?? []), row]);
    for (const id of ids) measured.push(measureSource(id, bySource.get(id) ?? [], pieces));
  }
  return measured;
}

/** Units of the stretches that are the utterance's words, by utterance, where it is not one stretch. */
async function piecesOf(reader: ProjectReader, utterances: readonly UtteranceRow[]): Promise<Map<string, number>> {
  const ids = utterances.map((row) => row.utterance_id).sort();
  const parts = await rowsWhereIn<PartRow>(reader, partTable, "owner_id", ids, { owner_table: "utterance", role: "content" });
  const units = new Map<string, number>();
  for (const part of parts) units.set(part.owner_id, (units.get(part.owner_id) ?? 0) + part.span_end - part.span_start);
  return units;
}

function measureSource(sourceId: string, utterances: readonly UtteranceRow[], pieces: ReadonlyMap<string, number>): SourceVoices {
  const units = { transcript: 0, quoted: 0, reported: 0 };
  const reported = utterances.filter((row) => row.form !== "transcript");
  const named = reported.length > 0 ? reported : utterances;
  for (const row of utterances) {
    const length = pieces.get(row.utterance_id) ?? row.span_end - row.span_start;
    if (row.form === "transcript") units.transcript += length;
    else if (row.form === "indirect") units.reported += length;
    else units.quoted += length;
  }
  const places = [...named].sort(
    (x, y) => x.span_start - y.span_start || x.span_end - y.span_end || (x.utterance_id < y.utterance_id ? -1 : 1),
  );
  const speakers = [...new Set(places.map((row) => row.speaker_id))];
  return {
    source_id: sourceId,
    speaker_ids: speakers.slice(0, VOICES_NAMED),
    speaker_count: speakers.length,
    transcript_units: units.transcript,
    quoted_units: units.quoted,
    reported_units: units.reported,
  };
}
