/**
 * Whose words stand in a title: a quotation there without a known speaker is that of whoever the text below gives the same words to.
 * Cost: linear in the words of titles and of the quotations below them.
 */
import { tokenise } from "../text/build-token-columns.ts";
import type { ResolvedAttribution } from "./carve-utterances.ts";
import { titledSource } from "./title-source.ts";
import { wordGrams } from "./word-grams.ts";

/** So large a part of a title's runs of words must stand in one quotation below: editors cut and mend. */
const LEAST_SHARE = 0.75;
const FEWEST_WORDS = 3;

/** Attributions by source, those of titles with the speaker, and the time, of the quotation that they repeat; all others as they were. */
export function nameTitles(
  found: ReadonlyMap<string, readonly ResolvedAttribution[]>,
  textOf: (sourceId: string) => string,
): ReadonlyMap<string, readonly ResolvedAttribution[]> {
  const named = new Map(found);
  for (const [sourceId, attributions] of found) {
    const below = titledSource(sourceId) === sourceId ? undefined : found.get(titledSource(sourceId));
    if (below === undefined || !attributions.some(isOpen)) continue;
    const quotations = below.filter(({ form, speakerId }) => (form === "direct" || form === "mixed") && !speakerId.startsWith("unknown:"));
    const runs = quotations.map((quotation) => new Set(wordGrams(wordsOf(quotation, textOf(titledSource(sourceId))))));
    named.set(
      sourceId,
      attributions.map((attribution) => {
        const origin = isOpen(attribution) ? quotations[sameWords(wordsOf(attribution, textOf(sourceId)), runs)] : undefined;
        if (origin === undefined) return attribution;
        const { speakerId, said, foundAs = speakerId } = origin;
        const wordedBy = attribution.wordedBy === attribution.speakerId ? speakerId : attribution.wordedBy;
        return { ...attribution, speakerId, foundAs, said, wordedBy };
      }),
    );
  }
  return named;
}

const isOpen = ({ found, speakerId }: ResolvedAttribution): boolean => found.form === "headline" && speakerId.startsWith("unknown:");

/** The quotation that holds most of some words; -1 when none holds enough. */
function sameWords(words: readonly string[], quotations: readonly ReadonlySet<string>[]): number {
  const grams = [...new Set(wordGrams(words))];
  if (words.length <= FEWEST_WORDS) return -1;
  let [best, most] = [-1, 0];
  quotations.forEach((runs, index) => {
    const count = grams.reduce((sum, gram) => sum + (runs.has(gram) ? 1 : 0), 0);
    if (count > most && count >= grams.length * LEAST_SHARE) [best, most] = [index, count];
  });
  return best;
}

const wordsOf = ({ found }: ResolvedAttribution, text: string): string[] =>
  found.content.flatMap(({ start, end }) => tokenise(text.slice(start, end)).map((token) => token.word));
