/**
 * Passages that miss the limit of the matcher by little, for judging them by the meaning of the sentences they stand in. Words alone cannot tell
 * a line said in other words from a chance meeting of some; the whole sentences can. The words of the passage itself cannot: stock phrases
 * mean the same wherever they stand.
 *
 * Such a passage can only be added. A short line that two people say in sentences of their own about different things is repetition still,
 * so nothing that words find is taken away.
 * Cost: linear in passages.
 * Paper: Reimers & Gurevych (2019), "Sentence-BERT", for cosines of sentences; Nogueira & Cho (2019) for ranking candidates of words anew.
 */
import type { DocumentColumns, TokenColumns } from "../text/token-columns.ts";
import type { SentenceEdges } from "./boilerplate-sentences.ts";
import type { TokenRange } from "./match-context.ts";
import { emptyPassages, passageColumnNames } from "./passage-builder.ts";
import type { PassageColumns } from "./passage-columns.ts";

/** Tokens that a sentence is followed to either side of a passage. */
const SENTENCE_TOKENS = 60;

/**
 * Rows of `passages` between two speakers that miss the limit: the strongest `most`, in the order of the columns.
 *
 * @param minimumBits  the limit.
 */
export function nearPassages(
  passages: PassageColumns,
  { speaker }: Pick<DocumentColumns, "speaker">,
  { minimumBits, most }: { readonly minimumBits: number; readonly most: number },
): number[] {
  const near: number[] = [];
  for (let row = 0; row < passages.count; row++)
    if (passages.bits[row]! < minimumBits && speaker[passages.aDocument[row]!] !== speaker[passages.bDocument[row]!]) near.push(row);
  if (near.length <= most) return near;
  near.sort((x, y) => passages.bits[y]! - passages.bits[x]! || x - y);
  return near.slice(0, most).sort((x, y) => x - y);
}

/** A stretch of one document from the start of its first sentence to the end of its last. */
export function wholeSentences(
  { firstToken }: Pick<TokenColumns, "firstToken">,
  edges: Pick<SentenceEdges, "isStart">,
  { document, first, end }: TokenRange & { readonly document: number },
): TokenRange {
  const lowest = Math.max(firstToken[document]!, first - SENTENCE_TOKENS);
  const highest = Math.min(firstToken[document + 1]!, end + SENTENCE_TOKENS);
  let low = first;
  while (low > lowest && !edges.isStart(low)) low--;
  let high = end;
  while (high < highest && !edges.isStart(high)) high++;
  return { first: low, end: high };
}

/** The passages that reach the limit, and those of the others that are named, in their order. */
export function withNearPassages(passages: PassageColumns, minimumBits: number, added: ReadonlySet<number>): PassageColumns {
  const kept: number[] = [];
  for (let row = 0; row < passages.count; row++) if (passages.bits[row]! >= minimumBits || added.has(row)) kept.push(row);
  const result = emptyPassages(kept.length);
  for (const name of passageColumnNames) {
    const from = passages[name];
    const to = result[name];
    for (let row = 0; row < kept.length; row++) to[row] = from[kept[row]!]!;
  }
  return result;
}
