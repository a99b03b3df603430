/** Rows of what sentences do: every line times every label of a scheme, with ranks within its source. Cost: lines times labels, and sorts. */
import { rounded } from "../algo/rounded.ts";
import type { SentenceScoreRow } from "../model/tables/sentence-score.ts";
import type { AgendaLine } from "./find-agenda.ts";
import { NO_AREA } from "./policy-list.ts";
import { sentenceSchemes } from "./score-sentences.ts";

const KEPT = ["function", "tone", "civility", "argument"] as const;

/** @param topics  labels of the agenda, `none` left out. */
export function agendaScoreRows(sourceId: string, lines: readonly AgendaLine[], topics: readonly string[]): SentenceScoreRow[] {
  return [
    ...KEPT.flatMap((scheme) =>
      schemeRows(sourceId, lines, { scheme, labels: sentenceSchemes[scheme], sharesOf: ({ shares }) => shares[scheme] }),
    ),
    ...schemeRows(sourceId, lines, { scheme: "topic", labels: [...topics, NO_AREA], sharesOf: ({ area }) => area.domains }),
  ];
}

function schemeRows(
  sourceId: string,
  lines: readonly AgendaLine[],
  scored: {
    readonly scheme: SentenceScoreRow["scheme"];
    readonly labels: readonly string[];
    readonly sharesOf: (line: AgendaLine) => Float64Array;
  },
): SentenceScoreRow[] {
  const shares = lines.map((line) => exactShares(scored.sharesOf(line)));
  return scored.labels.flatMap((label, k) => {
    const order = lines.map((_, i) => i).sort((x, y) => shares[y]![k]! - shares[x]![k]! || x - y);
    return order.map((i, place): SentenceScoreRow => {
      const { start, end, unitId } = lines[i]!;
      return {
        source_id: sourceId,
        span_start: start,
        span_end: end,
        unit_id: unitId,
        scheme: scored.scheme,
        label,
        score: shares[i]![k]!,
        rank: place + 1,
      };
    });
  });
}

/** Six decimals that sum to 1: the largest takes what rounding leaves. */
function exactShares(shares: Float64Array): Float64Array {
  const cut = shares.map(rounded);
  let largest = 0;
  cut.forEach((share, k) => (largest = share > cut[largest]! ? k : largest));
  cut[largest] = rounded(1 - cut.reduce((sum, share, k) => (k === largest ? sum : sum + share), 0));
  return cut;
}
