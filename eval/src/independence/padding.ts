/** Sentences that belong to nobody's brief: stories, openings, links. No two speakers share seven words of them in a row; that is left to stock phrases. */
import type { Dice } from "@hymnsheet/core/algo/random";
import { expand, type Slots } from "./expand.ts";
import { PADDING_WORDS } from "./padding-words.ts";

const RUN = 7;
/** Sentences of fewer words may come again. */
const SHORT = 5;
const TRIES = 30;

export function wordsIn(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}']+/gu) ?? [];
}

export class Padding {
  readonly #dice: Dice;
  readonly #runs = new Map<string, string>();

  constructor(dice: Dice) {
    this.#dice = dice;
  }

  /** A sentence from one of the patterns that shares no run with another speaker, nor itself with this one; null after many tries. */
  write(patterns: readonly string[], speaker: string, slots: Slots): string | null {
    for (let attempt = 0; attempt < TRIES; attempt += 1) {
      const sentence = expand(this.#dice.pick(patterns), { dice: this.#dice, slots, lists: PADDING_WORDS })
        .replaceAll(/(?<=[.!?] )\p{Ll}/gu, (letter) => letter.toUpperCase())
        .replaceAll(/\b([Aa]) (?=[aeiou])/gu, "$1n ");
      const words = wordsIn(sentence);
      const runs =
        words.length < RUN
          ? words.length < SHORT
            ? []
            : [words.join(" ")]
          : words.slice(RUN - 1).map((_, place) => words.slice(place, place + RUN).join(" "));
      if (runs.some((run) => this.#runs.has(run))) continue;
      for (const run of runs) this.#runs.set(run, speaker);
      return sentence;
    }
    return null;
  }
}
