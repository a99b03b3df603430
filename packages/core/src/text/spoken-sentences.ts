import type { SpokenStretch, SpokenText } from "../model/spoken-text.ts";
import type { Sentence, SentenceFinder } from "./sentences.ts";

/** A sentence, or what of it is the words of one utterance. */
export interface SpokenSentence extends Sentence {
  readonly stretch: SpokenStretch;
}

/**
 * The sentences of each stretch of a text, as far as they are its words.
 *
 * @returns by place; units of the whole text. Empty when no stretch holds a word. Cost: linear in the length of the stretches.
 */
export function spokenSentences({ text, stretches }: SpokenText, finder: SentenceFinder): SpokenSentence[] {
  return stretches.flatMap((stretch) =>
    finder
      .all(text.slice(stretch.start, stretch.end))
      .map(({ start, end }) => ({ start: start + stretch.start, end: end + stretch.start, stretch })),
  );
}
