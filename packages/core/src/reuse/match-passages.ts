/**
 * Finds the passages that documents share: statistics, candidates, chains, alignment, in blocks that know nothing of one another.
 * `planMatch` counts and indexes; `matchBlock` compares the documents of one block with all earlier ones; `mergeBlocks` joins.
 *
 * Cost: linear in tokens for the plan; per block linear in shared keys and in the windows around them. See
 * docs/explanation/reuse-engine.md for the idea, the papers and what this cannot show.
 *
 * Guarantee: the result depends on the columns and the options alone, not on `blockBytes`, on the number of workers or on the order in which
 * blocks run. Documents must be numbered by source id before they are tokenised; then input order cannot matter either.
 */
import type { DocumentColumns, TokenColumns } from "../text/token-columns.ts";
import type { ReuseOptions } from "../model/options/reuse-options.ts";
import { alignPassage } from "./align-passage.ts";
import { buildCandidateIndex } from "./candidate-index.ts";
import { CandidateFinder, type CandidatePair } from "./candidates.ts";
import { ChainFinder } from "./chain.ts";
import type { MatchContext } from "./match-context.ts";
import { foldPieces, joinPieces, piecesOf, snapPiece, type Piece } from "./pieces.ts";
import { joinPassages, PassageBuilder } from "./passage-builder.ts";
import type { PassageColumns } from "./passage-columns.ts";
import { countStatistics, type ReuseStatistics } from "./reuse-statistics.ts";
import { layOutCounts } from "./token-counts.ts";

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

/**
 * Counts and indexes.
 *
 * @param statistics  an epoch to score with; without it the columns are counted.
 * @returns           shared columns and the blocks; no block when there are no documents.
 */
export function planMatch(
  columns: TokenColumns,
  documents: DocumentColumns,
  options: ReuseOptions,
  statistics: ReuseStatistics = countStatistics(columns, documents),
): MatchPlan {
  const counts = layOutCounts(columns, documents, statistics);
  const index = buildCandidateIndex(columns, documents, statistics, options);
  const { tokenCount, documentCount, wordCount } = statistics;
  return {
    context: { columns, documents, statistics: { tokenCount, documentCount, wordCount }, counts, index, options },
    statistics,
    blocks: cutBlocks(columns, options.blockBytes),
    limits: [
      {
        name: "star_documents",
        value: index.cap,
        meaning: "keys in more places than this link a document to the first and the previous holder only",
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

/** Scratch space of one worker, reused from block to block. */
export class BlockMatcher {
  readonly #context: MatchContext;
  readonly #candidates: CandidateFinder;
  readonly #chains: ChainFinder;

  constructor(context: MatchContext) {
    this.#context = context;
    this.#candidates = new CandidateFinder(context);
    this.#chains = new ChainFinder(context);
  }

  /** Passages between the documents of the block and all earlier ones; empty when there are none. */
  match(block: MatchBlock): PassageColumns {
    const builder = new PassageBuilder();
    const { canonical } = this.#context.documents;
    for (let document = block.first; document < block.end; document++) {
      if (canonical[document] !== document) continue;
      for (const pair of this.#candidates.of(document)) this.#matchPair(pair, document, builder);
    }
    return builder.finish();
  }

  #matchPair(pair: CandidatePair, bDocument: number, builder: PassageBuilder): void {
    const { columns, options } = this.#context;
    const { firstToken } = columns;
    const a = { first: firstToken[pair.document]!, end: firstToken[pair.document + 1]! };
    const b = { first: firstToken[bDocument]!, end: firstToken[bDocument + 1]! };
    this.#chains.setPair(a.end - a.first + b.end - b.first);
    const found: Piece[] = [];
    for (const window of pair.windows) {
      this.#chains.find(window);
      piecesOf(this.#chains, columns, found);
    }
    if (found.length === 0) return;
    found.sort((x, y) => x.a.first - y.a.first || x.b.first - y.b.first || x.a.end - y.a.end || x.b.end - y.b.end);
    for (const piece of foldPieces(joinPieces(found, options.mergeGap))) {
      snapPiece(piece, this.#context, { a, b });
      if (piece.bits < options.minimumBits) continue;
      builder.add({
        aDocument: pair.document,
        aFirst: piece.a.first,
        aEnd: piece.a.end,
        bDocument,
        bFirst: piece.b.first,
        bEnd: piece.b.end,
        bits: Math.round(piece.bits * 1e6) / 1e6,
        ...alignPassage(piece, columns),
      });
    }
  }
}

/** Passages of all blocks in total order. */
export function mergeBlocks(parts: readonly PassageColumns[]): PassageColumns {
  return joinPassages(parts);
}
