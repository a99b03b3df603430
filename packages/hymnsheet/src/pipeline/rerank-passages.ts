/** Adds passages that miss the limit of words by little and stand in sentences that mean the same, as a sentence encoder sees it. */
import type { ReuseOptions } from "@hymnsheet/core/model/options/reuse-options";
import type { Cancel, Encoder } from "@hymnsheet/core/model/ports";
import { sourceTable, type SourceRow } from "@hymnsheet/core/model/tables/source";
import type { InfoRow } from "@hymnsheet/core/model/tables/info";
import { findAbbreviations, SentenceEdges } from "@hymnsheet/core/reuse/boilerplate-sentences";
import { nearPassages, wholeSentences, withNearPassages } from "@hymnsheet/core/reuse/near-passages";
import type { PassageColumns } from "@hymnsheet/core/reuse/passage-columns";
import type { DocumentColumns, TokenColumns } from "@hymnsheet/core/text/token-columns";
import type { Span } from "@hymnsheet/core/model/span";
import type { ProjectWriter } from "../store/store-ports.ts";
import type { TextsReader } from "../store/texts-reader.ts";
import { allRows, type DocumentFacts } from "./document-facts.ts";
import { interrupted } from "./interrupted.ts";
import { readsLanguage } from "./reads-language.ts";

/** Passages looked at in one run; a hundred sentences take about a second. */
const MOST_PASSAGES = 10_000;
const BATCH = 256;

/** Whether passages are judged by meaning too: with an encoder, and in a corpus that is not too large for it. */
export function wantsMeaning(encoder: Encoder | undefined, sourceCount: number, options: ReuseOptions): encoder is Encoder {
  return encoder !== undefined && options.rerankBits > 0 && sourceCount <= options.rerankSources;
}

export interface RerankInput {
  readonly project: ProjectWriter;
  readonly columns: TokenColumns;
  readonly documents: DocumentColumns;
  readonly facts: DocumentFacts;
  readonly texts: TextsReader;
  readonly wordId: (word: string) => number;
  /** Those that miss the limit among them. */
  readonly passages: PassageColumns;
  readonly minimumBits: number;
  readonly encoder: Encoder;
  readonly options: ReuseOptions;
  readonly cancel: Cancel;
  readonly progress: (done: number, total: number, unit: string) => void;
}

/**
 * Keeps the passages that reach the limit and, of those that miss it, the ones in sentences of like meaning. Texts in a language that the encoder
 * was not made for keep what words find.
 *
 * @returns  passages in their order, and what to tell of it.
 * @throws   INTERRUPTED when cancelled between batches.
 */
export async function rerankPassages(input: RerankInput): Promise<{ readonly passages: PassageColumns; readonly told: InfoRow }> {
  const { passages, minimumBits, documents, encoder, options, cancel, progress } = input;
  const known = await readableDocuments(input);
  const asked = nearPassages(passages, documents, { minimumBits, most: MOST_PASSAGES }).filter(
    (row) => known[passages.aDocument[row]!] === 1 && known[passages.bDocument[row]!] === 1,
  );
  const spans = sentenceSpans(input, asked);
  const added = new Set<number>();
  for (let from = 0; from < asked.length; from += BATCH) {
    if (cancel.isCancelled) throw interrupted("words");
    const batch = asked.slice(from, from + BATCH);
    const read = input.texts.slices(spans.slice(2 * from, 2 * (from + batch.length)));
    const vectors = await encoder.encode(read.map((slice) => slice.text));
    batch.forEach((row, i) => {
      if (cosine(vectors, { one: 2 * i, other: 2 * i + 1, dimensions: encoder.dimensions }) >= options.rerankSimilarity) added.add(row);
    });
    progress(from + batch.length, asked.length, "sentences compared");
  }
  return {
    passages: withNearPassages(passages, minimumBits, added),
    told: {
      key: "passages_by_meaning",
      value: `${added.size} of ${asked.length}: passages below the limit that stand in sentences of like meaning (${encoder.name}); at most ${MOST_PASSAGES} are looked at`,
    },
  };
}

/** Per document: 1 where its text is in a language of the encoder. */
async function readableDocuments({ project, facts, encoder }: RerankInput): Promise<Uint8Array> {
  const languages = new Map((await allRows<SourceRow>(project, sourceTable)).map((source) => [source.source_id, source.language]));
  return Uint8Array.from(facts.utterances, ({ source_id }) => (readsLanguage(encoder, languages.get(source_id) ?? "") ? 1 : 0));
}

/** Spans of the sentences round both sides of each passage, one after the other. */
function sentenceSpans({ columns, wordId, facts, passages }: RerankInput, rows: readonly number[]): Span[] {
  const edges = new SentenceEdges(columns, findAbbreviations(wordId));
  const spanOf = (document: number, first: number, end: number): Span => {
    const range = wholeSentences(columns, edges, { document, first, end });
    const last = range.end - 1;
    return {
      source_id: facts.utterances[document]!.source_id,
      span_start: columns.starts[range.first]!,
      span_end: columns.starts[last]! + columns.lengths[last]!,
    };
  };
  return rows.flatMap((row) => [
    spanOf(passages.aDocument[row]!, passages.aFirst[row]!, passages.aEnd[row]!),
    spanOf(passages.bDocument[row]!, passages.bFirst[row]!, passages.bEnd[row]!),
  ]);
}

/** Product of two of the vectors, which have length 1. */
function cosine(
  vectors: Float32Array,
  { one, other, dimensions }: { readonly one: number; readonly other: number; readonly dimensions: number },
): number {
  let sum = 0;
  for (let d = 0; d < dimensions; d++) sum += vectors[one * dimensions + d]! * vectors[other * dimensions + d]!;
  return sum;
}
