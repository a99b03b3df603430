import { alignWords, splitWords, wordKey } from "./align-words.ts";
import type { Line, Place } from "./line.ts";
import type { SpokenStatement } from "./pairs.ts";

/** A piece of a text that the other text has too, or has not. */
export interface MarkedPiece {
  readonly text: string;
  readonly isShared: boolean;
}

/** One row of two statements side by side; a side that lacks the line is undefined. */
export interface CompareRow {
  readonly line: Line;
  readonly a: Place | undefined;
  readonly b: Place | undefined;
}

/** Lines of either statement in the order of the first text; those only the second has follow the one before them there. */
export function compareStatements(a: SpokenStatement, b: SpokenStatement): CompareRow[] {
  const byPlace = (places: ReadonlyMap<Line, Place>): Line[] =>
    [...places].sort((x, y) => x[1].member.span_start - y[1].member.span_start || x[0].rank - y[0].rank).map(([line]) => line);
  const inA = byPlace(a.places);
  const rows: CompareRow[] = inA.map((line) => ({ line, a: a.places.get(line), b: b.places.get(line) }));
  let after = -1;
  for (const line of byPlace(b.places)) {
    const at = rows.findIndex((row) => row.line === line);
    if (at >= 0) after = at;
    else rows.splice(++after, 0, { line, a: undefined, b: b.places.get(line) });
  }
  return rows;
}

/** One short word alone is no wording that two texts share. */
const isTelling = (words: readonly string[]): boolean => words.length > 1 || (words[0]?.length ?? 0) > 4;

/** The text cut into pieces: words that stand in the other text in the same order, and the rest. Joined they give the text again. */
export function markShared(text: string, other: string): MarkedPiece[] {
  const words = splitWords(text);
  const runs = alignWords(splitWords(other), words);
  const isShared: boolean[] = [];
  for (const run of runs)
    if (run.change !== "left_out") {
      const own = splitWords(run.text);
      const isMarked = run.change === "same" && isTelling(own);
      isShared.push(...own.map(() => isMarked));
    }
  const pieces: { text: string; isShared: boolean }[] = [];
  let at = 0;
  words.forEach((word, index) => {
    const start = text.indexOf(word, at);
    const gap = text.slice(at, start);
    const last = pieces[pieces.length - 1];
    const shared = isShared[index] ?? false;
    if (last && last.isShared === shared) last.text += gap + word;
    else {
      if (gap !== "") pieces.push({ text: gap, isShared: false });
      pieces.push({ text: word, isShared: shared });
    }
    at = start + word.length;
  });
  if (at < text.length) pieces.push({ text: text.slice(at), isShared: false });
  return pieces;
}

/** Whether two texts are the same words, whatever case and punctuation. */
export function isWordForWord(a: string, b: string): boolean {
  const left = splitWords(a).map(wordKey);
  const right = splitWords(b).map(wordKey);
  return left.length === right.length && left.every((word, index) => word === right[index]);
}
