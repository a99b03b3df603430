/**
 * The language of a text from samples: letters and commonest words first, in a short sample and where that leaves doubt in a longer one,
 * then a model of letter groups. Too short a text is `und`, never a guess.
 */
import type { LanguageGuess, LanguageGuesser } from "@hymnsheet/core/model/ports";
import { languageSample } from "@hymnsheet/core/text/language-sample";
import { guessByModel } from "./guess-by-model.ts";
import { guessByScript } from "./guess-by-script.ts";
import { ModelThread } from "./model-thread.ts";

/** Units of the longer sample: of 103,523 press releases 957 then still need the model, against 18,429 with the short one alone. */
const LONGER_SAMPLE = 1000;
const FEWEST_LETTERS = 40;
const FEWEST_WORDS = 6;

/** A guesser that asks `model` where letters and words do not tell. */
function guesserOf<G extends LanguageGuess | Promise<LanguageGuess>>(
  model: (sample: string) => G,
): { guess(text: string): G | LanguageGuess } {
  return {
    guess: (text) => {
      const sample = languageSample(text);
      const certain = guessByScript(sample) ?? guessByScript(languageSample(text, LONGER_SAMPLE));
      if (certain !== undefined) return { language: certain, isReliable: true };
      const letters = sample.match(/\p{L}/gu)?.length ?? 0;
      const words = sample.match(/\p{L}[\p{L}\p{M}]+/gu)?.length ?? 0;
      return letters < FEWEST_LETTERS || words < FEWEST_WORDS ? { language: "und", isReliable: false } : model(sample);
    },
  };
}

/**
 * A guesser that answers at once and keeps nothing but the model.
 * `guess(text)` returns a BCP 47 tag, or `und` with `isReliable` false when the text is too short or no language stands out.
 */
export const languageGuesser = guesserOf(guessByModel);

/** The guesser that runs are given: the same answers, the model in a thread. It costs nothing until a text needs the model. */
export function openLanguageGuesser(): Promise<LanguageGuesser> {
  const thread = new ModelThread();
  return Promise.resolve({
    ...guesserOf((sample) => thread.guess(sample)),
    close: () => thread.close(),
  });
}
