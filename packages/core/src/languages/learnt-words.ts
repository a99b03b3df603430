/** Unpacks words with what was learnt of them: `word word ...` in one text, two whole numbers a word beside it. */
import { fromBase64 } from "../algo/base64.ts";
import type { LearntWords } from "./target-cues.ts";

export interface PackedWords {
  /** In small letters, with blanks between. */
  readonly words: string;
  /** One signed byte per word: its valence in 32nds; 0 for none. */
  readonly valence: string;
  /** Two bytes per word, low byte first. */
  readonly group: string;
}

export function readLearntWords(packed: PackedWords): LearntWords {
  const words = packed.words.split(" ");
  const valence = Int8Array.from(fromBase64(packed.valence));
  const group = fromBase64(packed.group);
  return {
    valence: new Map(words.flatMap((word, i) => (valence[i] === 0 ? [] : [[word, valence[i]! / 32]]))),
    group: new Map(words.map((word, i) => [word, group[2 * i]! + 256 * group[2 * i + 1]!])),
  };
}
