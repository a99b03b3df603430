/** The cues of all language packs as rows of word ids, looked up by their first word. */
import { languagePacks } from "../languages/registry.ts";
import type { SignatoryWords } from "../languages/signatory-words.ts";
import type { WordId } from "./item-input.ts";

export type CueKind = Exclude<keyof SignatoryWords, "particles" | "bodies" | "addressing">;

interface Cue {
  readonly kind: CueKind;
  readonly words: readonly number[];
}

export class SignatoryCues {
  readonly #byFirst = new Map<number, Cue[]>();

  /** Cues with a word that no text holds are left out. */
  constructor(wordId: WordId) {
    for (const { signatories } of languagePacks) {
      if (signatories === undefined) continue;
      for (const kind of ["closings", "signedBy", "statements", "salutations"] as const)
        for (const phrase of signatories[kind]) {
          const words = phrase.split(" ").map(wordId);
          if (words.includes(0)) continue;
          const known = this.#byFirst.get(words[0]!);
          if (known) known.push({ kind, words });
          else this.#byFirst.set(words[0]!, [{ kind, words }]);
        }
    }
  }

  /** Token after the longest cue of a kind that begins at a token, or -1. */
  endOf(kind: CueKind, tokens: Uint32Array, at: number, end: number): number {
    let longest = -1;
    for (const cue of this.#byFirst.get(tokens[at]!) ?? [])
      if (cue.kind === kind && at + cue.words.length <= end && cue.words.every((word, index) => tokens[at + index] === word))
        longest = Math.max(longest, at + cue.words.length);
    return longest;
  }

  /** Whether any cue begins with a word. */
  isFirst(word: number): boolean {
    return this.#byFirst.has(word);
  }
}
