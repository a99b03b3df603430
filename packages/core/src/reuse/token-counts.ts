/**
 * The counts of `NgramCounts` laid out beside the tokens, so that scoring reads memory in order and looks nothing up.
 * One linear pass, by parts that know nothing of one another; 6 bytes per token.
 */
import type { DocumentColumns, TokenColumns } from "../text/token-columns.ts";
import { sharedUint16 } from "../algo/shared-array.ts";
import { KEPT_FROM, type NgramCounts } from "./reuse-statistics.ts";
import { slotOf } from "./ngram-table.ts";

/** Parallel to `TokenColumns.tokens`; counts of n-grams are packed, see `unpackCount`. Zero in documents that are not canonical. */
export interface TokenCounts {
  /** Occurrences of this word in this document; 65,535 stands for that or more. */
  readonly inDocument: Uint16Array;
  /** Corpus count of the bigram that ends here; 0 when it is too rare to be kept or would cross the start of the document. */
  readonly bigram: Uint16Array;
  /** Corpus count of the trigram that ends here. */
  readonly trigram: Uint16Array;
}

/** Parts into which laying out is cut. */
export const COUNT_PARTS = 16;

/** Zeroed counts. */
export function emptyTokenCounts({ tokens }: TokenColumns): TokenCounts {
  return { inDocument: sharedUint16(tokens.length), bigram: sharedUint16(tokens.length), trigram: sharedUint16(tokens.length) };
}

/**
 * Looks every n-gram of one of `COUNT_PARTS` parts of the documents up once; word ids are below `wordRoom`.
 *
 * @param bigramEnding  as `countTrigrams` left it; when it is empty or absent bigrams are looked up here.
 */
export function layOutCounts(
  columns: TokenColumns,
  documents: DocumentColumns,
  ngrams: NgramCounts,
  {
    counts,
    wordRoom,
    part,
    bigramEnding,
  }: { readonly counts: TokenCounts; readonly wordRoom: number; readonly part: number; readonly bigramEnding?: Uint32Array | undefined },
): void {
  const { tokens, firstToken } = columns;
  const { bigrams, trigrams } = ngrams;
  const isKnown = bigramEnding !== undefined && bigramEnding.length > 0;
  const seen = new Uint32Array(wordRoom);
  const documentCount = documents.canonical.length;
  const partSize = Math.ceil(documentCount / COUNT_PARTS);
  for (let document = part * partSize; document < Math.min(documentCount, (part + 1) * partSize); document++) {
    if (documents.canonical[document] !== document) continue;
    const first = firstToken[document]!;
    const end = firstToken[document + 1]!;
    let before = -1;
    for (let at = first; at < end; at++) {
      const word = tokens[at]!;
      seen[word] = seen[word]! + 1;
      if (at === first) continue;
      const slot = isKnown ? bigramEnding[at]! - 1 : slotOf(bigrams, tokens[at - 1]!, word);
      const count = slot < 0 ? 0 : bigrams.count[slot]!;
      const isKept = count >= KEPT_FROM;
      if (isKept) counts.bigram[at] = packCount(count);
      if (before >= 0 && isKept) counts.trigram[at] = packCount(trigrams.count[slotOf(trigrams, before, word)]!);
      before = isKept ? slot : -1;
    }
    for (let at = first; at < end; at++) counts.inDocument[at] = Math.min(65_535, seen[tokens[at]!]!);
    for (let at = first; at < end; at++) seen[tokens[at]!] = 0;
  }
}

/** Sixteen bits for counts up to 8 million: exact below 32,768, then to within 256. */
export function packCount(count: number): number {
  return count < 32_768 ? count : Math.min(65_535, 32_768 + (count >>> 8));
}

/** The count that was packed, rounded down. */
export function unpackCount(packed: number): number {
  return packed < 32_768 ? packed : (packed - 32_768) << 8;
}
