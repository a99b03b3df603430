import { compareCamps, type CampRelation } from "../counting/camps.ts";
import type { JudgedSpeaker } from "./judged.ts";

/** Speakers with the same organisations as one class, so that what camps have in common is asked of classes and not of speakers. */
export class CampClasses {
  /** Class of each speaker. */
  readonly classOf: Uint32Array;
  readonly sizes: readonly number[];
  readonly #relations: readonly (readonly CampRelation[])[];

  constructor(speakers: readonly JudgedSpeaker[]) {
    const numbers = new Map<string, number>();
    const first: JudgedSpeaker[] = [];
    this.classOf = Uint32Array.from(speakers, (speaker) => {
      const key = speaker.camps.join("\n");
      let number = numbers.get(key);
      if (number === undefined) {
        number = numbers.size;
        numbers.set(key, number);
        first.push(speaker);
      }
      return number;
    });
    const sizes = first.map(() => 0);
    for (const number of this.classOf) sizes[number]!++;
    this.sizes = sizes;
    this.#relations = first.map((x) => first.map((y) => compareCamps(x, y)));
  }

  relation(a: number, b: number): CampRelation {
    return this.#relations[this.classOf[a]!]![this.classOf[b]!]!;
  }

  /** Of some speakers, counted by class, how many are opposed to both of two. */
  opposedToBoth(a: number, b: number, counts: readonly number[]): number {
    const [x, y] = [this.#relations[this.classOf[a]!]!, this.#relations[this.classOf[b]!]!];
    return counts.reduce((sum, count, other) => (x[other] === "opposed" && y[other] === "opposed" ? sum + count : sum), 0);
  }

  /** Whether some speakers, counted by class, are of opposed camps. */
  holdsOpponents(counts: readonly number[]): boolean {
    const held = counts.flatMap((count, number) => (count > 0 ? [number] : []));
    return held.some((x) => held.some((y) => this.#relations[x]![y] === "opposed"));
  }

  /** How many of some speakers are of each class. */
  count(speakers: Iterable<number>): number[] {
    const counts = this.sizes.map(() => 0);
    for (const speaker of speakers) counts[this.classOf[speaker]!]!++;
    return counts;
  }
}
