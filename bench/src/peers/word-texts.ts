/** Texts as rows of words with their places: what every peer is given and what its finds are translated back from. */
import type { Piece } from "./peer.ts";

export interface WordText {
  readonly id: string;
  readonly speakerId: string;
  readonly text: string;
  /** In small letters. */
  readonly words: readonly string[];
  /** First UTF-16 unit of each word. */
  readonly starts: readonly number[];
  /** Unit after the last. */
  readonly ends: readonly number[];
}

/** The columns of a match that scores need. */
export interface FoundMatch {
  readonly a_source_id: string;
  readonly a_start: number;
  readonly a_end: number;
  readonly b_source_id: string;
  readonly b_start: number;
  readonly b_end: number;
  readonly layer: string;
  readonly suppressed_by: string;
}

const WORD = /[\p{L}\p{N}]+(?:['’][\p{L}\p{N}]+)*/gu;

export function wordText(given: { readonly id: string; readonly speakerId: string; readonly text: string }): WordText {
  const found = [...given.text.matchAll(WORD)];
  return {
    ...given,
    words: found.map(([word]) => word.toLowerCase()),
    starts: found.map(({ index }) => index),
    ends: found.map(({ index, 0: word }) => index + word.length),
  };
}

/** Words that share a unit with `[start, end)`, as a half-open range; an empty one when there are none. */
export function wordsWithin({ starts, ends }: WordText, start: number, end: number): { readonly from: number; readonly to: number } {
  const from = firstAbove(ends, start);
  return { from, to: Math.max(from, firstAbove(starts, end - 1)) };
}

/** Place of the first value above a limit in an ascending list; its length when there is none. */
function firstAbove(ascending: readonly number[], limit: number): number {
  let [low, high] = [0, ascending.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (ascending[middle]! > limit) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Pieces between two speakers as matches, from the first unit of the first word to the last of the last. */
export function matchesOf(texts: readonly WordText[], pieces: readonly Piece[]): FoundMatch[] {
  return pieces
    .filter(({ a, aFrom, aTo, b, bFrom, bTo }) => texts[a]!.speakerId !== texts[b]!.speakerId && aFrom < aTo && bFrom < bTo)
    .map(({ a, aFrom, aTo, b, bFrom, bTo }) => ({
      a_source_id: texts[a]!.id,
      a_start: texts[a]!.starts[aFrom]!,
      a_end: texts[a]!.ends[aTo - 1]!,
      b_source_id: texts[b]!.id,
      b_start: texts[b]!.starts[bFrom]!,
      b_end: texts[b]!.ends[bTo - 1]!,
      layer: "voices",
      suppressed_by: "",
    }));
}
