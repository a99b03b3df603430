import type { SpokenStretch, SpokenText } from "../model/spoken-text.ts";
import type { SentenceFinder } from "../text/sentences.ts";
import { spokenSentences } from "../text/spoken-sentences.ts";

/** A given unit of a source: UTF-16 units of its text, half-open. */
export interface GivenUnit {
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

/** What is scored: a given unit, or a sentence. */
export interface LinePlace {
  readonly start: number;
  readonly end: number;
  readonly unitId: string | null;
  /** Number of the utterance that holds most of it; -1 for none. */
  readonly utterance: number;
}

/**
 * The lines of a source: its given units, or every sentence of anybody's words where it has none.
 *
 * @returns by place, each place once: of two units with one place the first by id counts.
 */
export function worthinessLines(spoken: SpokenText, units: readonly GivenUnit[], finder: SentenceFinder): LinePlace[] {
  if (units.length === 0)
    return spokenSentences(spoken, finder).map(({ start, end, stretch }) => ({ start, end, unitId: null, utterance: stretch.utterance }));
  const ordered = units.toSorted((x, y) => x.start - y.start || x.end - y.end || (x.id < y.id ? -1 : 1));
  return ordered
    .filter(({ start, end }, i) => start !== ordered[i - 1]?.start || end !== ordered[i - 1]?.end)
    .map(({ id, start, end }) => ({ start, end, unitId: id, utterance: holderOf(spoken.stretches, start, end) }));
}

function holderOf(stretches: readonly SpokenStretch[], start: number, end: number): number {
  let holder = -1;
  let most = 0;
  for (const stretch of stretches) {
    const shared = Math.min(end, stretch.end) - Math.max(start, stretch.start);
    if (shared > most) [holder, most] = [stretch.utterance, shared];
  }
  return holder;
}
