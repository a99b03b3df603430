/** A place where somebody says something, with who, when, where and the words: what every row of a finding opens. */
import { holdingUtterance } from "@hymnsheet/core/counting/holding-utterance";
import type { Excerpt } from "@hymnsheet/core/model/report-data";
import type { Span } from "@hymnsheet/core/model/span";
import type { SourceRow } from "@hymnsheet/core/model/tables/source";
import type { UtteranceRow } from "@hymnsheet/core/model/tables/utterance";
import type { CorpusRows } from "./corpus.ts";
import type { DataSource } from "./data-source.ts";
import type { SpeakerBook } from "./name-speakers.ts";
import type { Speaker } from "./speaker.ts";

export interface Spot extends Span {
  readonly speaker: Speaker;
  readonly saidFrom: number | null;
  readonly saidTo: number | null;
  /** How the words come to us; undefined where no utterance holds the place. */
  readonly form: UtteranceRow["form"] | undefined;
  readonly source: SourceRow | undefined;
  /** Printed name of the outlet; empty when the input names none. */
  readonly outlet: string;
  readonly language: string;
  readonly excerpt: Excerpt | undefined;
}

export type SpotOf = (place: Span, speakerId: string) => Spot;

/** Makes spots of places that the file holds. */
export async function spotMaker(
  source: DataSource,
  places: readonly Span[],
  rows: CorpusRows,
  { speakerOf }: SpeakerBook,
): Promise<SpotOf> {
  const excerpts = new Map<string, Excerpt>();
  for (const excerpt of await source.excerpts(places)) if (excerpt) excerpts.set(placeKey(excerpt), excerpt);
  const utterances = new Map<string, UtteranceRow[]>();
  for (const row of rows.utterances) {
    const known = utterances.get(row.source_id);
    if (known) known.push(row);
    else utterances.set(row.source_id, [row]);
  }
  const sources = new Map(rows.sources.map((row) => [row.source_id, row]));
  const names = new Map(rows.actors.map((actor) => [actor.actor_id, actor.name]));
  return ({ source_id, span_start, span_end }, speakerId) => {
    const place = { source_id, span_start, span_end };
    const holder = holdingUtterance(utterances.get(source_id) ?? [], place, speakerId);
    const row = sources.get(source_id);
    return {
      ...place,
      speaker: speakerOf(speakerId),
      saidFrom: holder?.said_from ?? row?.published_at ?? null,
      saidTo: holder === undefined ? null : holder.said_to,
      form: holder?.form,
      source: row,
      outlet: row === undefined || row.outlet === "" ? "" : (names.get(row.outlet) ?? row.outlet),
      language: row?.language ?? "und",
      excerpt: excerpts.get(placeKey(place)),
    };
  };
}

export const placeKey = ({ source_id, span_start, span_end }: Span): string => `${source_id}|${span_start}|${span_end}`;

/** By time, undated last, then place. */
export function compareSpots(x: Spot, y: Spot): number {
  if (x.saidFrom !== y.saidFrom) return (x.saidFrom ?? Infinity) < (y.saidFrom ?? Infinity) ? -1 : 1;
  if (x.source_id !== y.source_id) return x.source_id < y.source_id ? -1 : 1;
  return x.span_start - y.span_start || x.span_end - y.span_end;
}
