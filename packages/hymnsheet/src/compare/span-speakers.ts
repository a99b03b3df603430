import type { ProjectReader } from "@hymnsheet/core/model/ports";
import type { Span } from "@hymnsheet/core/model/span";
import { utteranceTable, type UtteranceRow } from "@hymnsheet/core/model/tables/utterance";
import { rowsWhereIn } from "../store/rows-where-in.ts";

type Spoken = Pick<UtteranceRow, "source_id" | "span_start" | "span_end" | "speaker_id">;

/** Whose words stand at a span. */
export class SpanSpeakers {
  readonly #utterances = new Map<string, Spoken[]>();

  /** Reads what is needed for these spans. */
  static async open(reader: ProjectReader, spans: readonly Span[]): Promise<SpanSpeakers> {
    const speakers = new SpanSpeakers();
    const sources = [...new Set(spans.map(({ source_id }) => source_id))].sort();
    for (const utterance of await rowsWhereIn<UtteranceRow>(reader, utteranceTable, "source_id", sources)) {
      const known = speakers.#utterances.get(utterance.source_id) ?? [];
      speakers.#utterances.set(utterance.source_id, known);
      known.push(utterance);
    }
    return speakers;
  }

  /** The speaker of the utterance that holds most of the span, of equals the shortest; empty when none holds any of it. */
  of({ source_id, span_start, span_end }: Span): string {
    const shared = (one: Spoken): number => Math.min(one.span_end, span_end) - Math.max(one.span_start, span_start);
    const length = (one: Spoken): number => one.span_end - one.span_start;
    const [best] = (this.#utterances.get(source_id) ?? [])
      .filter((one) => shared(one) > 0)
      .sort((left, right) => shared(right) - shared(left) || length(left) - length(right));
    return best?.speaker_id ?? "";
  }
}
