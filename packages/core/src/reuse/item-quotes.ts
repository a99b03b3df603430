/**
 * Words of a third person inside an item: where the canonical text and all others who hold a word have it inside quotation marks as
 * somebody else's, it counts for nothing between them. Where one says it as his own he is the third, or repeats him, and it counts. Short quotations are names and phrases and count.
 * Cost: linear in the tokens of a family's places; hardly more than nothing where the canonical text quotes nobody.
 */
import type { TokenColumns } from "../text/token-columns.ts";
import type { Family } from "./family-gather.ts";
import type { LayerJudge, Stretch } from "./layer-judge.ts";
import { TokenSign } from "./layer-token-signs.ts";

/** Fewer quoted words are a name or a phrase. */
const FEWEST_QUOTED = 4;

export interface QuoteInput {
  readonly columns: Pick<TokenColumns, "tokens">;
  /** Bits of `TokenSign`. */
  readonly signs: Uint8Array;
  readonly judge: Pick<LayerJudge, "isQuotation">;
}

/** Per token of the canonical text: 1 where it is quoted from a third person; `undefined` when nothing is. */
export function findSharedQuotes({ places, coverage }: Family, input: QuoteInput): Uint8Array | undefined {
  const { tokens } = input.columns;
  const canonical = places[0]!;
  const others = places.slice(1);
  const own = quotationsIn(canonical, others, input);
  if (own.length === 0) return undefined;
  const holders = new Map<number, number>();
  for (const place of others) {
    const words = new Set<number>();
    for (const { first, end } of quotationsIn(place, [canonical], input)) for (let at = first; at < end; at++) words.add(tokens[at]!);
    for (const word of words) holders.set(word, (holders.get(word) ?? 0) + 1);
  }
  const quoted = new Uint8Array(coverage.length);
  for (const { first, end } of own)
    for (let at = first; at < end; at++) {
      const i = at - canonical.first;
      const count = holders.get(tokens[at]!) ?? 0;
      if (count > 0 && count >= coverage[i]! - 1) quoted[i] = 1;
    }
  return quoted.includes(1) ? quoted : undefined;
}

/** Stretches of a place that stand in quotation marks as the words of somebody else. */
function quotationsIn({ document, first, end }: Stretch, others: readonly Stretch[], { signs, judge }: QuoteInput): Stretch[] {
  const found: Stretch[] = [];
  for (let at = first; at < end;) {
    if ((signs[at]! & TokenSign.quoted) === 0) {
      at++;
      continue;
    }
    let last = at;
    while (last < end && (signs[last]! & TokenSign.quoted) !== 0) last++;
    const stretch = { document, first: at, end: last };
    if (last - at >= FEWEST_QUOTED && judge.isQuotation(stretch, others)) found.push(stretch);
    at = last;
  }
  return found;
}
