/**
 * Plans matching: counts words, then two parts that know nothing of each other (n-gram counts, candidate index), then blocks.
 * The parts can run in two threads; results are the same wherever they run.
 */
import type { WordPrior } from "./word-prior.ts";
import type { ReuseOptions } from "../model/options/reuse-options.ts";
import type { DocumentColumns, TokenColumns } from "../text/token-columns.ts";
import { sharedUint32 } from "../algo/shared-array.ts";
import { buildCandidateIndex, type CandidateIndex } from "./candidate-index.ts";
import type { MatchContext } from "./match-context.ts";
import { countNgrams, countWords, type NgramCounts, type ReuseStatistics, type WordCounts } from "./reuse-statistics.ts";
import { layOutCounts, type TokenCounts } from "./token-counts.ts";

/** What both parts read. */
export interface PlanInput {
  readonly columns: TokenColumns;
  readonly documents: DocumentColumns;
  readonly options: ReuseOptions;
  readonly words: WordCounts;
  /** N-grams of an earlier epoch; without them these columns are counted. */
  readonly ngrams: NgramCounts | undefined;
}

export type PlanPart =
  | { readonly kind: "counts"; readonly ngrams: NgramCounts; readonly counts: TokenCounts }
  | { readonly kind: "index"; readonly index: CandidateIndex };

/** Parts of a plan, by number from 0. */
export const PLAN_PARTS = 2;

/** Documents `[first, end)` of one block. */
export interface MatchBlock {
  readonly first: number;
  readonly end: number;
}

/** A bound that keeps work linear: its name, its value, what it bounds. */
export interface MatchLimit {
  readonly name: string;
  readonly value: number;
  readonly meaning: string;
}

export interface MatchPlan {
  readonly context: MatchContext;
  readonly statistics: ReuseStatistics;
  readonly blocks: readonly MatchBlock[];
  readonly limits: readonly MatchLimit[];
}

/** Corpora up to this many documents need no more than `minimumBits`. */
const SMALL_CORPUS = 1024;

/**
 * First step: counts words.
 *
 * @param statistics  an epoch to score with; without it the columns are counted, on top of `prior`.
 */
export function beginPlan(
  columns: TokenColumns,
  documents: DocumentColumns,
  options: ReuseOptions,
  { statistics, prior }: { readonly statistics?: ReuseStatistics | undefined; readonly prior?: WordPrior | undefined } = {},
): PlanInput {
  return {
    columns,
    documents,
    options,
    words: statistics === undefined ? countWords(columns, documents, prior) : withRoomFor(columns, statistics),
    ngrams: statistics,
  };
}

/** An epoch that has a count of 0 for words it did not know. */
function withRoomFor({ tokens }: TokenColumns, words: WordCounts): WordCounts {
  let largest = 0;
  for (let at = 0; at < tokens.length; at++) if (tokens[at]! > largest) largest = tokens[at]!;
  if (largest < words.wordCount.length) return words;
  const wordCount = sharedUint32(largest + 1);
  wordCount.set(words.wordCount);
  const documentFrequency = sharedUint32(largest + 1);
  documentFrequency.set(words.documentFrequency);
  return { tokenCount: words.tokenCount, documentCount: words.documentCount, wordCount, documentFrequency };
}

/** Second step: one of the `PLAN_PARTS` parts. */
export function planPart(input: PlanInput, part: number): PlanPart {
  const { columns, documents, options, words } = input;
  if (part === 1) return { kind: "index", index: buildCandidateIndex(columns, documents, words, options) };
  const ngrams = input.ngrams ?? countNgrams(columns, documents, words);
  return { kind: "counts", ngrams, counts: layOutCounts(columns, documents, ngrams, words.wordCount.length) };
}

/** Last step: puts the parts together and cuts blocks; no block when there are no documents. */
export function finishPlan(input: PlanInput, parts: readonly PlanPart[]): MatchPlan {
  const { columns, documents, options, words } = input;
  const counted = parts.find((part) => part.kind === "counts")!;
  const { index } = parts.find((part) => part.kind === "index")!;
  const { tokenCount, documentCount, wordCount, documentFrequency } = words;
  const statistics = { tokenCount, documentCount, wordCount, documentFrequency };
  const minimumBits = options.minimumBits + options.bitsPerDoubling * Math.max(0, Math.log2(documentCount / SMALL_CORPUS));
  return {
    context: { columns, documents, statistics, counts: counted.counts, index, options, minimumBits },
    statistics: { ...statistics, bigrams: counted.ngrams.bigrams, trigrams: counted.ngrams.trigrams },
    blocks: cutBlocks(columns, options.blockBytes),
    limits: [
      {
        name: "minimum_bits",
        value: Math.round(minimumBits * 1e6) / 1e6,
        meaning: "bits that a passage must reach in a corpus of this size",
      },
      {
        name: "star_documents",
        value: index.cap,
        meaning: "a key in more places than this links a document to the first and the previous holder only",
      },
      {
        name: "self_documents",
        value: options.selfDocuments,
        meaning: "earlier documents of the same speaker that one document is compared with",
      },
    ],
  };
}

/** Cuts documents into blocks of about `blockBytes` of tokens, at least one document each. */
export function cutBlocks(columns: TokenColumns, blockBytes: number): MatchBlock[] {
  const blocks: MatchBlock[] = [];
  const documentCount = columns.firstToken.length - 1;
  const size = blockBytes / 4;
  for (let first = 0; first < documentCount;) {
    let end = first + 1;
    while (end < documentCount && columns.firstToken[end + 1]! - columns.firstToken[first]! <= size) end++;
    blocks.push({ first, end });
    first = end;
  }
  return blocks;
}
