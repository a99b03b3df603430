/**
 * Plans matching in steps: words; then n-gram counts and the candidate index beside each other; then blocks.
 * The parts of a step know nothing of one another and can run in several threads; results are the same wherever they run.
 */
import type { WordPrior } from "./word-prior.ts";
import type { ReuseOptions } from "../model/options/reuse-options.ts";
import type { DocumentColumns, TokenColumns } from "../text/token-columns.ts";
import { sharedUint32, sharedUint8 } from "../algo/shared-array.ts";
import {
  beginWalk,
  chooseCap,
  countPairs,
  countTriples,
  emptyKeyCounts,
  WALK_PARTS,
  type CandidateIndex,
  type KeyCounts,
  type KeyWalk,
} from "./candidate-index.ts";
import { beginLists, LIST_PARTS, makeLists, type UnlistedIndex } from "./candidate-lists.ts";
import { keyPlaces, type KeyPlaces } from "./candidate-places.ts";
import { beginChainKeys, layOutChainKeys, type ChainKeys } from "./chain-keys.ts";
import type { MatchContext } from "./match-context.ts";
import type { NgramTable } from "./ngram-table.ts";
import { countBigrams, countTrigrams, countWords, type NgramCounts, type ReuseStatistics, type WordCounts } from "./reuse-statistics.ts";
import { COUNT_PARTS, emptyTokenCounts, layOutCounts, type TokenCounts } from "./token-counts.ts";

/** What all steps read. */
export interface PlanInput {
  readonly columns: TokenColumns;
  readonly documents: DocumentColumns;
  readonly options: ReuseOptions;
  readonly words: WordCounts;
  /** N-grams of an earlier epoch; without them these columns are counted. */
  readonly ngrams: NgramCounts | undefined;
  /** See `MatchContext`. */
  readonly nearBits: number;
  /** Words after which a full stop ends no sentence. */
  readonly abbreviations: ReadonlySet<number>;
}

/** A step of planning: what its parts, numbered from 0 to `parts`, read and write. In the first three, part 0 is about n-grams. */
export type PlanStep = PlanInput & { readonly parts: number } & (
    | ({ readonly kind: "pairs"; readonly walk: KeyWalk; readonly pairs: KeyCounts } & Pick<KnownBigrams, "bigramEnding">)
    | ({ readonly kind: "triples"; readonly walk: KeyWalk; readonly pairs: KeyCounts; readonly keys: KeyUse } & KnownBigrams)
    | ({ readonly kind: "places"; readonly walk: KeyWalk; readonly keys: KeyUse } & Pick<KnownBigrams, "bigramEnding"> & BesideTokens)
    | ({ readonly kind: "lists"; readonly unlisted: UnlistedIndex } & BesideTokens)
  );

/** Pairs of words, and which of them ends at each token; the latter is empty when nothing is counted here. */
interface KnownBigrams {
  readonly bigrams: NgramTable;
  readonly bigramEnding: Uint32Array;
}

/** Counts, and what is laid out beside the tokens for scoring. */
interface BesideTokens {
  readonly ngrams: NgramCounts;
  readonly counts: TokenCounts;
  readonly chainKeys: ChainKeys;
}

/** How the keys of each token are used. */
interface KeyUse {
  readonly cap: number;
  readonly pairUse: Uint8Array;
  readonly triples: KeyCounts;
}

/** What a part returns; parts that fill shared columns return nothing. */
export type PlanPart = NgramTable | KeyPlaces | undefined;

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

/** What a plan may start from. */
export interface BeginPlanOptions {
  readonly statistics?: ReuseStatistics | undefined;
  readonly prior?: WordPrior | undefined;
  readonly nearBits?: number | undefined;
}

/** Corpora up to this many documents need no more than `minimumBits`. */
const SMALL_CORPUS = 1024;

/**
 * Counts words and makes the first step.
 *
 * @param statistics  an epoch to score with; without it the columns are counted, on top of `prior`.
 * @param nearBits    how far below the limit passages are reported too.
 */
export function beginPlan(
  columns: TokenColumns,
  documents: DocumentColumns,
  options: ReuseOptions,
  { statistics, prior, nearBits = 0 }: BeginPlanOptions = {},
): PlanStep {
  const words = statistics === undefined ? countWords(columns, documents, prior) : withRoomFor(columns, statistics);
  return {
    kind: "pairs",
    parts: 1 + WALK_PARTS,
    columns,
    documents,
    options,
    words,
    ngrams: statistics,
    nearBits,
    abbreviations: prior?.abbreviations ?? new Set(),
    walk: beginWalk(columns, documents, words, options),
    pairs: emptyKeyCounts(words.tokenCount * 3, 255),
    bigramEnding: sharedUint32(statistics === undefined ? columns.tokens.length : 0),
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

/** Runs one part of a step. */
export function planPart(step: PlanStep, part: number): PlanPart {
  const { columns, documents, words } = step;
  switch (step.kind) {
    case "pairs":
      if (part === 0) return step.ngrams?.bigrams ?? countBigrams(columns, documents, { ...step, tokenCount: words.tokenCount });
      countPairs(step.walk, step.pairs, part - 1);
      return undefined;
    case "triples":
      if (part === 0) return step.ngrams?.trigrams ?? countTrigrams(columns, documents, { ...step, tokenCount: words.tokenCount });
      countTriples(step.walk, { ...step.keys, pairs: step.pairs }, part - 1);
      return undefined;
    case "places":
      if (part < WALK_PARTS) return keyPlaces(step.walk, step.keys, part);
      layOutCounts(columns, documents, step.ngrams, { ...step, wordRoom: words.wordCount.length, part: part - WALK_PARTS });
      layOutChainKeys(columns, words, { keys: step.chainKeys, part: part - WALK_PARTS, parts: COUNT_PARTS });
      return undefined;
    case "lists":
      makeLists(step.unlisted, part);
      return undefined;
  }
}

/** What follows a step, given its parts: the next step, or the plan. */
export function nextStep(step: PlanStep, parts: readonly PlanPart[]): PlanStep | MatchPlan {
  const { columns, documents, options, words, ngrams, nearBits, abbreviations } = step;
  const input = { columns, documents, options, words, ngrams, nearBits, abbreviations };
  switch (step.kind) {
    case "pairs": {
      const cap = chooseCap(step.pairs, words.tokenCount, options.starMembers);
      const keys = { cap, pairUse: sharedUint8(columns.tokens.length), triples: emptyKeyCounts(columns.tokens.length * 2, 2) };
      return {
        ...input,
        kind: "triples",
        parts: 1 + WALK_PARTS,
        walk: step.walk,
        pairs: step.pairs,
        keys,
        bigrams: parts[0] as NgramTable,
        bigramEnding: step.bigramEnding,
      };
    }
    case "triples": {
      const counted = { bigrams: step.bigrams, trigrams: parts[0] as NgramTable };
      const { walk, keys, bigramEnding } = step;
      const beside = { ngrams: counted, counts: emptyTokenCounts(columns), chainKeys: beginChainKeys(columns, words, options) };
      return { ...input, kind: "places", parts: WALK_PARTS + COUNT_PARTS, walk, keys, bigramEnding, ...beside };
    }
    case "places": {
      const unlisted = beginLists(parts.slice(0, WALK_PARTS) as KeyPlaces[], columns, step.keys.cap);
      const { counts, chainKeys } = step;
      return { ...input, kind: "lists", parts: LIST_PARTS, unlisted, ngrams: step.ngrams, counts, chainKeys };
    }
    case "lists":
      return finishPlan(step, step);
  }
}

/** Puts everything together and cuts blocks; no block when there are no documents. */
function finishPlan(
  { columns, documents, options, words, nearBits, abbreviations }: PlanInput,
  { unlisted: { index }, ngrams, counts, chainKeys }: { readonly unlisted: { readonly index: CandidateIndex } } & BesideTokens,
): MatchPlan {
  const { tokenCount, documentCount, wordCount, documentFrequency } = words;
  const statistics = { tokenCount, documentCount, wordCount, documentFrequency };
  const minimumBits = options.minimumBits + options.bitsPerDoubling * Math.max(0, Math.log2(documentCount / SMALL_CORPUS));
  return {
    context: { columns, documents, statistics, counts, chainKeys, index, options, minimumBits, nearBits, abbreviations },
    statistics: { ...statistics, bigrams: ngrams.bigrams, trigrams: ngrams.trigrams },
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
