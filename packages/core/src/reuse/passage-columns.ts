/**
 * Aligned passages of document pairs as columns, between the matching kernel and everything after it.
 */

/** Parallel columns, one entry per passage; ordered by aDocument, aFirst, aEnd, bDocument, bFirst, bEnd, so the order is total. */
export interface PassageColumns {
  readonly count: number;
  /** Document with the smaller number (or the earlier place, within one document's speaker). */
  readonly aDocument: Uint32Array;
  /** First token, counted over all documents (an index into `TokenColumns.tokens`). */
  readonly aFirst: Uint32Array;
  /** Token after the last. */
  readonly aEnd: Uint32Array;
  readonly bDocument: Uint32Array;
  readonly bFirst: Uint32Array;
  readonly bEnd: Uint32Array;
  /** Surprisal of the matched tokens less gap costs, in bits. */
  readonly bits: Float64Array;
  /** Matched tokens. */
  readonly matched: Uint32Array;
  /** Index into `passageTypes`. */
  readonly type: Uint8Array;
}

export const passageTypes = ["verbatim", "near_verbatim", "reordered", "paraphrase"] as const;
export type PassageType = (typeof passageTypes)[number];
