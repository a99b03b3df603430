/** Two views of the states of a sentence's words for the type of its evidence: its opening, and its words in small letters, which name nobody. */
import type { GivenVector } from "../algo/linear-classes.ts";
import type { Encoder } from "../model/ports.ts";
import { evidenceTokens } from "./evidence-type-features.ts";

/** Words by which an opening fades to a third. */
const OPENING = 6;

const VIEWS: readonly ((place: number, word: string) => number)[] = [
  (place) => Math.exp(-place / OPENING),
  (_, word) => (/^\p{Ll}/u.test(word) ? 1 : 0),
];

/** Asks an encoder for the views of a sentence; `undefined` where it does not give states of words, or there are none. */
export async function encodeEvidence(encoder: Encoder, sentence: string): Promise<GivenVector | undefined> {
  const words = evidenceTokens(sentence);
  if (words.length === 0) return undefined;
  const vector = await encoder.encodeViews?.(
    words,
    VIEWS.map((weightOf) => words.map((word, i) => weightOf(i, word))),
  );
  return vector && { encoder: encoder.name, vector };
}
