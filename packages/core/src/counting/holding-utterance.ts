import type { Span } from "../model/span.ts";
import type { UtteranceRow } from "../model/tables/utterance.ts";

/**
 * The utterance in which a place stands: of the given speaker before others, the shortest before those around it, then by id.
 *
 * @param utterances  of any sources, in any order.
 * @returns           undefined when none holds the whole place.
 */
export function holdingUtterance(utterances: readonly UtteranceRow[], place: Span, speakerId: string): UtteranceRow | undefined {
  let best: UtteranceRow | undefined;
  for (const one of utterances) {
    if (one.source_id !== place.source_id || one.span_start > place.span_start || one.span_end < place.span_end) continue;
    if (best === undefined || isNearer(one, best, speakerId)) best = one;
  }
  return best;
}

function isNearer(x: UtteranceRow, y: UtteranceRow, speakerId: string): boolean {
  const [ofX, ofY] = [x.speaker_id === speakerId, y.speaker_id === speakerId];
  if (ofX !== ofY) return ofX;
  const [lengthX, lengthY] = [x.span_end - x.span_start, y.span_end - y.span_start];
  return lengthX === lengthY ? x.utterance_id < y.utterance_id : lengthX < lengthY;
}
