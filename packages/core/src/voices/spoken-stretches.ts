/**
 * Which stretches of a text count as whose words. In a sentence of the desk's with some of the speaker's words in quotation marks ("that the plan
 * was “a coffin”") only those are his; the rest was worded by whoever wrote the text, and stays with the prose.
 * Cost: linear in texts that hold such a sentence.
 */
import type { CarvedUtterance } from "./carve-utterances.ts";
import type { Extent } from "../model/extent.ts";
import { findQuotations } from "./quotations.ts";

/**
 * @param carved  utterances of all sources.
 * @returns       per utterance its stretches, ascending and apart; together they are those of the pieces given.
 */
export function spokenStretches(carved: readonly CarvedUtterance[], textOf: (sourceId: string) => string): (readonly Extent[])[] {
  const stretches = carved.map(({ pieces }): readonly Extent[] => pieces);
  const proseOf = new Map<string, number>();
  carved.forEach(({ utterance }, index) => {
    if (utterance.form === "prose" || utterance.form === "title") proseOf.set(utterance.source_id, index);
  });
  const quotations = new Map<string, readonly Extent[]>();
  carved.forEach(({ utterance, pieces }, index) => {
    const { source_id: sourceId } = utterance;
    if (utterance.form !== "mixed") return;
    let marks = quotations.get(sourceId);
    if (marks === undefined) quotations.set(sourceId, (marks = findQuotations(textOf(sourceId)).filter(({ depth }) => depth === 0)));
    const quoted = pieces.flatMap((piece) => withinMarks(piece, marks));
    if (quoted.length === 0) return;
    stretches[index] = quoted;
    const prose = proseOf.get(sourceId);
    if (prose !== undefined) stretches[prose] = [...stretches[prose]!, ...pieces.flatMap((piece) => outside(piece, quoted))];
  });
  for (const index of proseOf.values()) stretches[index] = joined(stretches[index]!);
  return stretches;
}

function withinMarks(piece: Extent, marks: readonly Extent[]): Extent[] {
  return marks
    .map(({ start, end }) => ({ start: Math.max(start, piece.start), end: Math.min(end, piece.end) }))
    .filter(({ start, end }) => start < end);
}

/** What of a piece lies in none of some stretches, which ascend. */
function outside({ start, end }: Extent, taken: readonly Extent[]): Extent[] {
  const left: Extent[] = [];
  let reached = start;
  for (const stretch of taken) {
    if (stretch.end <= start || stretch.start >= end) continue;
    if (stretch.start > reached) left.push({ start: reached, end: stretch.start });
    reached = Math.max(reached, stretch.end);
  }
  if (reached < end) left.push({ start: reached, end });
  return left;
}

/** In order; those that touch are one. */
function joined(stretches: readonly Extent[]): Extent[] {
  const whole: Extent[] = [];
  for (const stretch of stretches.toSorted((x, y) => x.start - y.start)) {
    const last = whole.at(-1);
    if (last !== undefined && last.end >= stretch.start)
      whole[whole.length - 1] = { start: last.start, end: Math.max(last.end, stretch.end) };
    else whole.push(stretch);
  }
  return whole;
}
