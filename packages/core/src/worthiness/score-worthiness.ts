/**
 * Scores the lines of a source for how much they call for a check. Cost: linear in words.
 */
import type { WorthinessWords } from "../languages/worthiness-words.ts";
import { worthinessQuestions, type AskedLine, type WordList } from "./questions.ts";

/** A sentence or a given unit. */
export interface WorthinessLine {
  readonly text: string;
  /** Equal for lines of one speaker. */
  readonly speaker: number;
}

export interface WorthinessScore {
  /** 0 to 1: a logistic of the points. A rank, not a chance that somebody checks it. */
  readonly score: number;
  /** Points of each question of `worthinessQuestions`. */
  readonly points: readonly number[];
}

/** Points at which a line is as likely as not to be one of two classes of equal size, and points per unit of the logistic. */
const MIDDLE = 5;
const POINTS_PER_UNIT = 4;

/** Scores the lines of sources of one language. */
export class WorthinessScorer {
  readonly #lists: readonly (readonly [WordList, ReadonlySet<string>])[];
  readonly #pastEndings: readonly string[];

  constructor({ pastEndings, ...lists }: WorthinessWords) {
    // The remaining keys are the names of the lists.
    this.#lists = (Object.entries(lists) as [WordList, readonly string[]][]).map(([name, words]) => [name, new Set(words)]);
    this.#pastEndings = pastEndings;
  }

  /**
   * @param lines     all lines of one source, in their order.
   * @param likeness  per line how far it is like known examples rather than their opposite, in standard deviations of its source; none by default.
   */
  score(lines: readonly WorthinessLine[], likeness?: ArrayLike<number>): WorthinessScore[] {
    const total = new Map<number, number>();
    const asked = new Map<number, number>();
    for (const { speaker, text } of lines) {
      total.set(speaker, (total.get(speaker) ?? 0) + 1);
      if (text.includes("?")) asked.set(speaker, (asked.get(speaker) ?? 0) + 1);
    }
    return lines.map(({ text, speaker }, i) => {
      const own = total.get(speaker)!;
      const place = { speakerShare: own / lines.length, askingShare: (asked.get(speaker) ?? 0) / own, position: i / lines.length };
      const line = this.#read(text, place);
      const points = worthinessQuestions.map(({ points: worth, answer }) => worth * answer(line));
      const sum = points.reduce((x, y) => x + y, 0) + LIKENESS_POINTS * (likeness?.[i] ?? 0);
      return { score: 1 / (1 + Math.exp((MIDDLE - sum) / POINTS_PER_UNIT)), points };
    });
  }

  #read(text: string, place: Pick<AskedLine, "speakerShare" | "askingShare" | "position">): AskedLine {
    const words = wordsOf(text);
    const counts = Object.fromEntries(
      this.#lists.map(([name, list]) => {
        let count = 0;
        for (const word of words) if (list.has(word) || (name === "past" && this.#isPast(word))) count++;
        return [name, count];
      }),
    ) as Record<WordList, number>; // every list has its entry
    return { text, words, counts, ...place };
  }

  #isPast(word: string): boolean {
    return this.#pastEndings.some((ending) => word.length >= ending.length + 3 && word.endsWith(ending));
  }
}

/** The score of a line once it is known how far it is like examples, in standard deviations of its source; 0 changes nothing. */
export function withLikeness(score: number, likeness: number): number {
  const sum = Math.log(score / (1 - score)) + (LIKENESS_POINTS * likeness) / POINTS_PER_UNIT;
  return 1 / (1 + Math.exp(-sum));
}

/** Points for one standard deviation of likeness to examples, where an encoder tells it. */
export const LIKENESS_POINTS = 1.2;

function wordsOf(text: string): string[] {
  return (
    text
      .toLowerCase()
      .replaceAll("’", "'")
      .match(/[\p{L}\p{M}\p{N}]+(?:'[\p{L}]+)*/gu) ?? []
  );
}
