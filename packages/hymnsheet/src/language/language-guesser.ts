/**
 * The language of a text from samples: letters and commonest words first, in a short sample and where that leaves doubt in a longer one,
 * then a model of letter groups (eld, 60 languages), which is loaded when the first text needs it: that takes about a second and 400 MB.
 * Too short a text is `und`, never a guess.
 */
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import type { LanguageGuesser } from "@hymnsheet/core/model/ports";
import { languageSample } from "@hymnsheet/core/text/language-sample";
import { guessByScript } from "./guess-by-script.ts";

/** Units of the longer sample: of 103,523 press releases 957 then still need the model, against 18,429 with the short one alone. */
const LONGER_SAMPLE = 1000;
const FEWEST_LETTERS = 40;
const FEWEST_WORDS = 6;
/** The best language must score this much more than the second; measured on sentences of 25 languages in the test. */
const MARGIN = 0.03;
const UNKNOWN = { language: "und", isReliable: false } as const;

interface Model {
  detect(text: string): { readonly language: string; isReliable(): boolean; getScores(): Record<string, number> };
}

let model: Model | undefined;

/** Loads the model at once: an ES module without top-level await can be required. */
function loadModel(): Model {
  if (model === undefined) {
    const path = fileURLToPath(import.meta.resolve("eld/large"));
    // The module's declared export, checked by the tests of this file.
    model = (createRequire(import.meta.url)(path) as { eld: Model }).eld;
  }
  return model;
}

/** Closely related languages that the model confuses on 200 characters: told apart only by a wide margin. */
const MARGIN_OF_NEIGHBOURS = 0.01;

function guess(text: string): { readonly language: string; readonly isReliable: boolean } {
  const sample = languageSample(text);
  const certain = guessByScript(sample) ?? guessByScript(languageSample(text, LONGER_SAMPLE));
  if (certain !== undefined) return { language: certain, isReliable: true };
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  const words = sample.match(/\p{L}[\p{L}\p{M}]+/gu)?.length ?? 0;
  if (letters < FEWEST_LETTERS || words < FEWEST_WORDS) return UNKNOWN;
  const found = loadModel().detect(sample);
  if (found.language === "" || !found.isReliable()) return UNKNOWN;
  const [best = 0, second = 0] = Object.values(found.getScores()).sort((a, b) => b - a);
  const isClear = best - second >= MARGIN;
  return isClear
    ? { language: found.language, isReliable: true }
    : best - second >= MARGIN_OF_NEIGHBOURS
      ? { language: found.language, isReliable: false }
      : UNKNOWN;
}

/**
 * A guesser that keeps nothing but the model.
 * `guess(text)` returns a BCP 47 tag, or `und` with `isReliable` false when the text is too short or no language stands out.
 */
export const languageGuesser: LanguageGuesser = { guess };

/** The guesser that runs are given; it costs nothing until a text needs the model. */
export const openLanguageGuesser = (): Promise<LanguageGuesser> => Promise.resolve(languageGuesser);
