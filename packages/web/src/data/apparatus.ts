import { alignWords, joinWords, splitWords, type AlignedRun } from "./align-words.ts";
import type { Line, Place } from "./line.ts";

/** One speaker's version of a line. */
export interface ApparatusRow {
  readonly place: Place;
  readonly runs: readonly AlignedRun[];
  readonly isSame: boolean;
}

/** A line word by word: its words, and per row how it differs. */
export interface Apparatus {
  readonly words: readonly string[];
  readonly rows: readonly ApparatusRow[];
  /** Bounds of columns over the words: `[0, …, words.length]`; between two bounds every row is of one kind. */
  readonly bounds: readonly number[];
}

/** The earliest use of each speaker with its text, aligned with the line; in order of time. */
export function buildApparatus(line: Line): Apparatus {
  const words = splitWords(line.item.text);
  const seen = new Set<string>();
  const rows: ApparatusRow[] = [];
  for (const place of line.uses) {
    if (place.excerpt === undefined || seen.has(place.speaker.id)) continue;
    seen.add(place.speaker.id);
    const runs = alignWords(words, splitWords(place.excerpt.text));
    rows.push({ place, runs, isSame: runs.every((run) => run.change === "same") });
  }
  const bounds = new Set([0, words.length]);
  for (const row of rows) for (const run of row.runs) bounds.add(run.from).add(run.to);
  return { words, rows, bounds: [...bounds].sort((a, b) => a - b) };
}

/** What a row shows in the column from `from` to `to`: the runs that begin there, or a piece of one that covers it. */
export interface ApparatusCell {
  readonly added: string;
  readonly change: "same" | "other" | "left_out" | "covered";
  readonly text: string;
  /** Columns it spans, counted in words. */
  readonly to: number;
}

/** Cells of one row by the column in which they begin; words added after the last word stand under `words.length`. */
export function cellsOf(row: ApparatusRow, { words, bounds }: Apparatus): ReadonlyMap<number, ApparatusCell> {
  const cells = new Map<number, ApparatusCell>();
  const added = new Map<number, string>();
  for (const run of row.runs) if (run.change === "added") added.set(run.from, run.text);
  for (const run of row.runs) {
    if (run.change === "added") continue;
    if (run.change === "other") cells.set(run.from, { added: added.get(run.from) ?? "", change: "other", text: run.text, to: run.to });
    else
      for (let index = 0; index + 1 < bounds.length; index++) {
        const from = bounds[index] ?? 0;
        const to = bounds[index + 1] ?? 0;
        if (from < run.from || to > run.to) continue;
        const own = run.change === "same" ? splitWords(run.text).slice(from - run.from, to - run.from) : words.slice(from, to);
        cells.set(from, { added: added.get(from) ?? "", change: run.change, text: joinWords(own), to });
      }
  }
  const tail = added.get(words.length);
  if (tail !== undefined) cells.set(words.length, { added: tail, change: "covered", text: "", to: words.length });
  return cells;
}
