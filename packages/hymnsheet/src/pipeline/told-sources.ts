import { isVoiceAt } from "@hymnsheet/core/counting/own-words";
import type { SpokenSource } from "./kernel/spoken-block.ts";
import type { SpokenCorpus } from "./spoken-sources.ts";

/** Units of a sentence that an outlet tells partly in the speaker's words; a longer hull may hold what somebody else says. */
const LONGEST_MIXED = 800;

/**
 * The sources of a corpus with what is told of each speaker, however it is told: headlines are left out, an outlet's prose is its own, and a sentence that
 * is partly quoted is the speaker's as a whole. Sources without anything told stay, with no stretches.
 */
export function toldSources(sources: readonly SpokenSource[], { utterances: { rows } }: SpokenCorpus): SpokenSource[] {
  return sources.map((source) => {
    const seen = new Set<number>();
    const told = source.stretches.flatMap(({ start, end, utterance }, i) => {
      const row = rows[utterance]!;
      if (!isVoiceAt("claim", row)) return row.form === "prose" ? [{ stretch: { start, end, utterance }, cue: undefined }] : [];
      const cue = source.cues?.[i];
      const isWhole = row.form === "mixed" && row.span_end - row.span_start <= LONGEST_MIXED;
      if (!isWhole) return [{ stretch: { start, end, utterance }, cue }];
      if (seen.has(utterance)) return [];
      seen.add(utterance);
      return [{ stretch: { start: row.span_start, end: row.span_end, utterance }, cue }];
    });
    told.sort((x, y) => x.stretch.start - y.stretch.start || x.stretch.end - y.stretch.end);
    return { ...source, stretches: told.map(({ stretch }) => stretch), cues: told.map(({ cue }) => cue) };
  });
}
