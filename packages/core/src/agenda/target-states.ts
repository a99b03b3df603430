/** Five views of the states of a sentence's words: the target, words near it, all words, words before it, words after it. */
import type { Encoder } from "../model/ports.ts";
import { plainMarks } from "../text/plain-marks.ts";
import type { TargetWord } from "./target-words.ts";

/** Views of a target by an encoder. */
export interface TargetStates {
  /** `name` of the encoder. */
  readonly encoder: string;
  /** Five vectors, one after the other. */
  readonly vector: Float32Array;
}

const VIEWS: readonly ((step: number) => number)[] = [
  (step) => (step === 0 ? 1 : 0),
  (step) => 1 / (1 + Math.abs(step)),
  () => 1,
  (step) => (step < 0 ? -1 / step : 0),
  (step) => (step > 0 ? 1 / step : 0),
];

/** Asks an encoder for the views of the one target among the words; `undefined` where it does not give states of words. */
export async function encodeTarget(encoder: Encoder, words: readonly TargetWord[]): Promise<TargetStates | undefined> {
  const target = words.findIndex(({ role }) => role === "target");
  const vector = await encoder.encodeViews?.(
    words.map(({ text, role }) =>
      role === "target" ? (/^(?:his|her|their|its|our|my)$/iu.test(text) ? "his" : "he") : plainMarks(text).trim() || "-",
    ),
    VIEWS.map((weightOf) => words.map((_, i) => weightOf(i - target))),
  );
  return vector && { encoder: encoder.name, vector };
}
