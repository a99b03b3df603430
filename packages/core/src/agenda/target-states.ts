/**
 * Nine views of the states of a sentence's words: words of praise near the target, words of blame near it; the target, words near it, all words,
 * words before it, words after it; the two words before it, the three after it.
 */
import type { TargetCues } from "../languages/target-cues.ts";
import type { Encoder } from "../model/ports.ts";
import { plainMarks } from "../text/plain-marks.ts";
import type { TargetWord } from "./target-words.ts";

/** Views of a target by an encoder. */
export interface TargetStates {
  /** `name` of the encoder. */
  readonly encoder: string;
  /** Nine vectors, one after the other. */
  readonly vector: Float32Array;
}

/** By words from the target, and by how much praise (above 0) or blame is in the word. */
const VIEWS: readonly ((step: number, valence: number) => number)[] = [
  (step, valence) => Math.max(0, valence) / (1 + Math.abs(step) / 3),
  (step, valence) => Math.max(0, -valence) / (1 + Math.abs(step) / 3),
  (step) => (step === 0 ? 1 : 0),
  (step) => 1 / (1 + Math.abs(step)),
  () => 1,
  (step) => (step < 0 ? -1 / step : 0),
  (step) => (step > 0 ? 1 / step : 0),
  (step) => (step === -1 || step === -2 ? 1 : 0),
  (step) => (step > 0 && step <= 3 ? 1 : 0),
];

/** Asks an encoder for the views of the one target among the words; `undefined` where it does not give states of words. */
export async function encodeTarget(
  encoder: Encoder,
  words: readonly TargetWord[],
  { valence, learnt }: TargetCues,
): Promise<TargetStates | undefined> {
  const target = words.findIndex(({ role }) => role === "target");
  const valences = words.map(({ text }, i) => {
    const small = plainMarks(text).toLowerCase();
    return i === target ? 0 : (valence.get(small) ?? learnt.valence.get(small) ?? 0);
  });
  const vector = await encoder.encodeViews?.(
    words.map(({ text, role }) =>
      role === "target" ? (/^(?:his|her|their|its|our|my)$/iu.test(text) ? "his" : "he") : plainMarks(text).trim() || "-",
    ),
    VIEWS.map((weightOf) => words.map((_, i) => weightOf(i - target, valences[i]!))),
  );
  return vector && { encoder: encoder.name, vector };
}
