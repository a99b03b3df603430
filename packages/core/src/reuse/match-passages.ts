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
import { CandidateFinder, type CandidatePair } from "./candidates.ts";
import { ChainFinder, type ChainWindow } from "./chain.ts";
import { joinWindows, rangeOfDocument, widened, withBands } from "./windows.ts";
import type { MatchContext } from "./match-context.ts";
import { foldPieces, joinPieces, looseCost, mayGoOn, MOST_SNAP_BITS, mostPassageBits, piecesOf, snapPiece, type Piece } from "./pieces.ts";
import { joinPassages, PassageBuilder } from "./passage-builder.ts";
import type { PassageColumns } from "./passage-columns.ts";
import { beginPlan, nextStep, planPart, type MatchBlock, type MatchPlan, type PlanStep } from "./plan-match.ts";
import type { ReuseStatistics } from "./reuse-statistics.ts";

/** Tokens around the shared keys that a probe looks at, and the bits a chain must reach there. */
const PROBE_MARGIN = 16;
const PROBE_BITS = 26;
/** Keys spread over this many tokens need no probe. */
const LONG_WINDOW = 80;

/** Counts and indexes in this thread; see `plan-match.ts` for the steps. */
export function planMatch(
  columns: TokenColumns,
  documents: DocumentColumns,
  options: ReuseOptions,
  statistics?: ReuseStatistics | undefined,
): MatchPlan {
  let step: PlanStep | MatchPlan = beginPlan(columns, documents, options, { statistics });
  while ("kind" in step) {
    const current: PlanStep = step;
    const parts = Array.from({ length: current.parts }, (_, part) => planPart(current, part));
    step = nextStep(current, parts);
  }
  return step;
}

/** Scratch space of one worker, reused from block to block. */
export class BlockMatcher {
  readonly #context: MatchContext;
  readonly #candidates: CandidateFinder;
  readonly #chains: ChainFinder;
  /** What a passage must be worth to be looked at again. */
  readonly #leastBits: number;

  constructor(context: MatchContext) {
    this.#context = context;
    this.#leastBits = context.minimumBits - context.nearBits;
    this.#candidates = new CandidateFinder(context);
    this.#chains = new ChainFinder(context);
  }

  /** Passages between the documents of the block and all earlier ones; empty when there are none. */
  match(block: MatchBlock): PassageColumns {
    const builder = new PassageBuilder();
    const { canonical } = this.#context.documents;
    for (let document = block.first; document < block.end; document++) {
      if (canonical[document] !== document) continue;
      this.#chains.setDocument(rangeOfDocument(this.#context.columns, document));
      for (const pair of this.#candidates.of(document)) this.#matchPair(pair, document, builder);
    }
    return builder.finish();
  }

  #matchPair(pair: CandidatePair, bDocument: number, builder: PassageBuilder): void {
    const { columns, options } = this.#context;
    const leastBits = this.#leastBits;
    const neededBits = leastBits - MOST_SNAP_BITS;
    const documents = { a: rangeOfDocument(columns, pair.document), b: rangeOfDocument(columns, bDocument) };
    this.#chains.setPair(documents.a.end - documents.a.first + documents.b.end - documents.b.first);
    const found: Piece[] = [];
    const promising = this.#promising(pair.windows, documents);
    const windows = joinWindows(promising);
    for (const window of windows) {
      this.#chains.find(withBands(window, promising, 0));
      if (windows.length > 1 || mostPassageBits(this.#chains, options.mergeGap) >= neededBits) piecesOf(this.#chains, this.#context, found);
    }
    if (found.length === 0) return;
    found.sort((x, y) => x.a.first - y.a.first || x.b.first - y.b.first || x.a.end - y.a.end || x.b.end - y.b.end);
    // Pieces are folded into stronger ones alone, so those that stay too weak can go first.
    const strong = joinPieces(found, options.mergeGap).filter((piece) => piece.bits >= neededBits);
    for (const piece of foldPieces(strong)) {
      const edges = snapPiece(piece, this.#context, documents);
      if (piece.bits < leastBits) continue;
      const alignment = alignPassage(piece, columns);
      const bits = piece.bits - looseCost(piece, alignment.matched, edges);
      if (bits < leastBits) continue;
      builder.add({
        aDocument: pair.document,
        aFirst: piece.a.first,
        aEnd: piece.a.end,
        bDocument,
        bFirst: piece.b.first,
        bEnd: piece.b.end,
        bits: Math.round(bits * 1e6) / 1e6,
        ...alignment,
      });
    }
  }

  /**
   * Widens the windows whose near surroundings hold a passage or part of one that may go on; most chance meetings of two keys do not, and a
   * quarter of all are phrases that end where they began.
   */
  #promising(windows: readonly ChainWindow[], documents: ChainWindow): ChainWindow[] {
    const { candidateMargin, maximumGap, mergeGap } = this.#context.options;
    const wide: ChainWindow[] = [];
    for (const window of windows) {
      if (window.a.end - window.a.first < LONG_WINDOW) {
        const near = widened(window, PROBE_MARGIN, documents);
        this.#chains.find(near);
        if (this.#chains.bestScore < PROBE_BITS) continue;
        const isWeak = mostPassageBits(this.#chains, mergeGap) < this.#leastBits - MOST_SNAP_BITS;
        if (isWeak && !mayGoOn(this.#chains, near, documents, maximumGap)) continue;
      }
      wide.push(widened(window, candidateMargin, documents));
    }
    return wide;
  }
}

/** Passages of all blocks in total order. */
export function mergeBlocks(parts: readonly PassageColumns[]): PassageColumns {
  return joinPassages(parts);
}
