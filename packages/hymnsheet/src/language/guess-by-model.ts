/**
 * The language of a sample by a model of letter groups (eld, 60 languages). It is loaded when the first sample needs it, which takes
 * about a second and 400 MB that the thread never gives back.
 */
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import type { LanguageGuess } from "@hymnsheet/core/model/ports";

/** The best language must score this much more than the second; measured on sentences of 25 languages in the test. */
const MARGIN = 0.03;
/** Closely related languages that the model confuses on 200 characters: told apart only by a wide margin. */
const MARGIN_OF_NEIGHBOURS = 0.01;

interface Model {
  detect(text: string): { readonly language: string; isReliable(): boolean; getScores(): Record<string, number> };
}

let model: Model | undefined;

/** Loads the model at once: an ES module without top-level await can be required. */
function loadModel(): Model {
  if (model === undefined) {
    const path = fileURLToPath(import.meta.resolve("eld/large"));
    // The module's declared export, checked by the tests of the guesser.
    model = (createRequire(import.meta.url)(path) as { eld: Model }).eld;
  }
  return model;
}

/** The language that stands out; `und` when none does. */
export function guessByModel(sample: string): LanguageGuess {
  const found = loadModel().detect(sample);
  const [best = 0, second = 0] = Object.values(found.getScores()).sort((a, b) => b - a);
  const margin = best - second;
  return found.language === "" || !found.isReliable() || margin < MARGIN_OF_NEIGHBOURS
    ? { language: "und", isReliable: false }
    : { language: found.language, isReliable: margin >= MARGIN };
}
