/** Finds the sentence that holds a place, so that a mention is shown with what is said of it. */
import type { ProjectReader } from "@hymnsheet/core/model/ports";
import type { Span } from "@hymnsheet/core/model/span";
import { sentenceScoreTable, type SentenceScoreRow } from "@hymnsheet/core/model/tables/sentence-score";
import { rowsWhereIn } from "../store/rows-where-in.ts";

/** As many places, in order: the shortest scored sentence that holds each, or the place itself where none does. Cost: linear in the sentences of the sources. */
export async function sentencesAround(reader: ProjectReader, places: readonly Span[]): Promise<Span[]> {
  const ids = [...new Set(places.map(({ source_id }) => source_id))].sort();
  const bySource = new Map<string, SentenceScoreRow[]>();
  for (const row of await rowsWhereIn<SentenceScoreRow>(reader, sentenceScoreTable, "source_id", ids, { scheme: "function" })) {
    const own = bySource.get(row.source_id);
    if (own) own.push(row);
    else bySource.set(row.source_id, [row]);
  }
  return places.map((place) => {
    let best: SentenceScoreRow | undefined;
    for (const row of bySource.get(place.source_id) ?? [])
      if (row.span_start <= place.span_start && row.span_end >= place.span_end && (!best || lengthOf(row) < lengthOf(best))) best = row;
    const { source_id, span_start, span_end } = best ?? place;
    return { source_id, span_start, span_end };
  });
}

const lengthOf = ({ span_start, span_end }: Span): number => span_end - span_start;
