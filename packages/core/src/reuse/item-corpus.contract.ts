/**
 * Small invented corpora for the tests of this folder: texts in, the input of `buildItems` out.
 */
import { Standing } from "../model/standing.ts";
import { TokenColumnsBuilder } from "../text/build-token-columns.ts";
import { findCanonicalDocuments } from "../text/canonical-documents.ts";
import type { SourceKind } from "../model/source-input.ts";
import type { DocumentColumns } from "../text/token-columns.ts";
import type { ItemInput } from "./item-input.ts";
import { markTokenSigns } from "./layer-token-signs.ts";
import type { PassageColumns } from "./passage-columns.ts";
import { countStatistics } from "./reuse-statistics.ts";

export interface InventedText {
  readonly speaker: string;
  readonly text: string;
  readonly day?: number;
  readonly kind?: SourceKind;
  readonly isProse?: boolean;
  /** Value of `Standing`. Default: a text of the speaker's own. */
  readonly standing?: number;
  /** Default: a statement of its own. */
  readonly statement?: string;
}

/** A passage by the words that two texts share; each must stand in its text. */
export interface InventedPassage {
  readonly a: number;
  readonly b: number;
  readonly aWords: string;
  readonly bWords?: string;
}

const DAY_MS = 86_400_000;

/** Columns of invented texts, in the order given, with the passages given. */
export function inventCorpus(texts: readonly InventedText[], shared: readonly InventedPassage[] = []): ItemInput {
  const builder = new TokenColumnsBuilder();
  for (const { text } of texts) builder.add(text);
  const columns = builder.finish();
  const speakers = [...new Set(texts.map(({ speaker }) => speaker))];
  const numbers = (value: (at: number) => number) => Uint32Array.from({ length: texts.length }, (_, at) => value(at));
  const speaker = numbers((at) => speakers.indexOf(texts[at]!.speaker));
  const documents: DocumentColumns = {
    source: numbers((at) => at),
    speaker,
    outlet: numbers(() => 0),
    day: Int32Array.from(texts, ({ day }) => day ?? -2147483648),
    isProse: Uint8Array.from(texts, ({ isProse }) => (isProse === true ? 1 : 0)),
    canonical: findCanonicalDocuments(columns, speaker),
  };
  const signs = new Uint8Array(columns.tokens.length);
  texts.forEach(({ text }, document) => {
    const [first, end] = [columns.firstToken[document]!, columns.firstToken[document + 1]!];
    markTokenSigns(text, columns.starts.subarray(first, end), signs.subarray(first, end));
  });
  const saidFrom = Float64Array.from(texts, ({ day }) => (day === undefined ? Number.NaN : day * DAY_MS));
  return {
    columns,
    documents,
    signs,
    passages: passagesOf(texts, columns, shared),
    statistics: countStatistics(columns, documents),
    wordId: (word) => builder.vocabulary.find(word),
    names: {
      sourceIds: texts.map((_, at) => `s${String(at).padStart(3, "0")}`),
      utteranceIds: texts.map((_, at) => `u${at}`),
      speakerIds: texts.map((text) => text.speaker),
      speakerNames: texts.map((text) => text.speaker),
      kinds: texts.map(({ kind }) => kind ?? "speech"),
      statementIds: texts.map(({ statement }, at) => statement ?? `statement ${at}`),
      standing: Uint8Array.from(texts, ({ standing }) => standing ?? Standing.own),
      saidFrom,
      saidTo: saidFrom.map((from) => from + DAY_MS),
    },
    textOf: (document, first, end) =>
      texts[document]!.text.slice(columns.starts[first]!, columns.starts[end - 1]! + columns.lengths[end - 1]!),
  };
}

function passagesOf(texts: readonly InventedText[], columns: ItemInput["columns"], shared: readonly InventedPassage[]): PassageColumns {
  const place = (document: number, words: string): [number, number] => {
    const at = texts[document]!.text.indexOf(words);
    if (at < 0) throw new Error(`text ${document} does not hold: ${words}`);
    const [first, end] = [columns.firstToken[document]!, columns.firstToken[document + 1]!];
    const inside = Array.from({ length: end - first }, (_, i) => first + i).filter(
      (token) => columns.starts[token]! >= at && columns.starts[token]! < at + words.length,
    );
    return [inside[0]!, inside.at(-1)! + 1];
  };
  const rows = shared.map(({ a, b, aWords, bWords }) => ({ a, b, ends: [...place(a, aWords), ...place(b, bWords ?? aWords)] as const }));
  rows.sort((x, y) => x.a - y.a || x.ends[0] - y.ends[0] || x.b - y.b || x.ends[2] - y.ends[2]);
  const column = (value: (row: (typeof rows)[number]) => number) => Uint32Array.from(rows, value);
  return {
    count: rows.length,
    aDocument: column((row) => row.a),
    aFirst: column((row) => row.ends[0]),
    aEnd: column((row) => row.ends[1]),
    bDocument: column((row) => row.b),
    bFirst: column((row) => row.ends[2]),
    bEnd: column((row) => row.ends[3]),
    bits: Float64Array.from(rows, (row) => 8 * (row.ends[1] - row.ends[0])),
    matched: column((row) => Math.min(row.ends[1] - row.ends[0], row.ends[3] - row.ends[2])),
    type: new Uint8Array(rows.length),
  };
}

/** Filler of words nobody else uses; the same for the same seed. */
export function filler(seed: number, wordCount: number): string {
  return Array.from({ length: wordCount }, (_, at) => `w${seed}x${at}${at % 11 === 10 ? "." : ""}`).join(" ");
}
