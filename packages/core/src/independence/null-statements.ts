/** The statements that null pairs are made of: whole ones, of speakers whose camps are known. */
import { compareCamps } from "../counting/camps.ts";
import type { JudgedCorpus } from "./judged.ts";

export interface NullStatements {
  /** Numbers of the statements, ascending. */
  readonly kept: readonly number[];
  /** Share of all such statements that is kept, above 0 to 1. */
  readonly drawnShare: number;
  /** Per statement of the corpus a number of its speaker's camps; -1 where it is not kept. */
  readonly side: Int32Array;
  readonly sideCount: number;
  /** Whether two sides are opposed: `isOpposed[a * sideCount + b]`. */
  readonly isOpposed: Uint8Array;
}

/**
 * Picks the statements. Of too many an even share in the order of ids, so that the result depends on content alone.
 *
 * @param share  of the statements to keep, above 0 to 1.
 */
export function pickNullStatements({ speakers, statements }: JudgedCorpus, share: number): NullStatements {
  const sides = new Map<string, number>();
  const example: number[] = [];
  const sideOf = speakers.map(({ camps }, speaker) => {
    if (camps.length === 0) return -1;
    const name = JSON.stringify(camps);
    if (!sides.has(name)) example.push(speaker);
    if (!sides.has(name)) sides.set(name, sides.size);
    return sides.get(name)!;
  });
  const isOpposed = new Uint8Array(example.length ** 2);
  example.forEach((a, x) =>
    example.forEach((b, y) => (isOpposed[x * example.length + y] = compareCamps(speakers[a]!, speakers[b]!) === "opposed" ? 1 : 0)),
  );
  const side = new Int32Array(statements.length).fill(-1);
  const kept: number[] = [];
  let count = 0;
  for (const [number, { speaker, isFull }] of statements.entries()) {
    if (!isFull || sideOf[speaker]! < 0) continue;
    count++;
    if (Math.floor(count * share) === Math.floor((count - 1) * share)) continue;
    kept.push(number);
    side[number] = sideOf[speaker]!;
  }
  return { kept, drawnShare: share, side, sideCount: example.length, isOpposed };
}

/** Whether two statements are of opposed sides and in one language. */
export function isNullPair(
  { side, sideCount, isOpposed }: NullStatements,
  [a, b]: readonly [number, number],
  { statements }: JudgedCorpus,
): boolean {
  return (
    side[a]! >= 0 &&
    side[b]! >= 0 &&
    isOpposed[side[a]! * sideCount + side[b]!] === 1 &&
    statements[a]!.language === statements[b]!.language
  );
}
