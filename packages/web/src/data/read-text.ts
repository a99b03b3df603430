/**
 * A text cut into runs, each with the utterance whose words it is, so that it can be printed with its voices told apart.
 * Where stretches of several utterances overlap, the shortest one has the words: a quotation inside a speech is not the speaker's.
 * Cost: linear in characters plus stretches times their overlaps.
 */
import type { PartRow } from "@hymnsheet/core/model/tables/part";
import type { UtteranceRow } from "@hymnsheet/core/model/tables/utterance";

/** A stretch of a text. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

export interface TextRun extends Stretch {
  readonly text: string;
  /** Whose words these are; undefined for prose and titles of the source itself. */
  readonly utterance: UtteranceRow | undefined;
  /** Whether the words say who speaks, or that somebody does. */
  readonly isCue: boolean;
  /** Whether it is the place, or a part of the place, at which the reader wants to look. */
  readonly isPlace: boolean;
  /** Whether a stretch of the utterance begins or ends with this run. */
  readonly isFirst: boolean;
  readonly isLast: boolean;
}

export interface TextParagraph extends Stretch {
  readonly runs: readonly TextRun[];
  /** Utterances with words in it, in order. */
  readonly utterances: readonly UtteranceRow[];
}

/** Whether an utterance is somebody's, rather than the prose or title of the source. */
export const isSomebodys = (utterance: UtteranceRow): boolean => utterance.form !== "prose" && utterance.form !== "title";

interface Piece extends Stretch {
  readonly utterance: UtteranceRow;
}

/**
 * @param utterances  those of the source.
 * @param parts       rows whose owner is one of the utterances (role `content`) or an attribution in the source (`source`, `cue`).
 * @param place       a stretch to be marked; undefined for none.
 * @returns           paragraphs with words in them, in order. Their runs, put together, are the text of the paragraph.
 */
export function readText(text: string, utterances: readonly UtteranceRow[], parts: readonly PartRow[], place?: Stretch): TextParagraph[] {
  const pieces = piecesOf(utterances.filter(isSomebodys), parts, text.length);
  const cues = parts.filter((part) => part.owner_table === "attribution" && (part.role === "source" || part.role === "cue"));
  return paragraphsOf(text).map((paragraph) => {
    const runs = cut(text, paragraph, pieces, { cues, place });
    return { ...paragraph, runs, utterances: [...new Set(runs.flatMap((run) => run.utterance ?? []))] };
  });
}

function piecesOf(utterances: readonly UtteranceRow[], parts: readonly PartRow[], length: number): Piece[] {
  const contents = new Map<string, Stretch[]>();
  for (const part of parts) {
    if (part.owner_table !== "utterance" || part.role !== "content") continue;
    const known = contents.get(part.owner_id) ?? [];
    known.push({ start: part.span_start, end: part.span_end });
    contents.set(part.owner_id, known);
  }
  const pieces = utterances.flatMap((utterance) =>
    (contents.get(utterance.utterance_id) ?? [{ start: utterance.span_start, end: utterance.span_end }]).map(({ start, end }) => ({
      start: Math.max(0, start),
      end: Math.min(length, end),
      utterance,
    })),
  );
  return pieces.filter((piece) => piece.end > piece.start).sort((a, b) => a.start - b.start || a.end - b.end);
}

function paragraphsOf(text: string): Stretch[] {
  return [...text.matchAll(/[^\n]+/gu)].flatMap((match) => {
    const start = match.index + (match[0].length - match[0].trimStart().length);
    const end = match.index + match[0].trimEnd().length;
    return end > start ? [{ start, end }] : [];
  });
}

function cut(
  text: string,
  { start, end }: Stretch,
  pieces: readonly Piece[],
  { cues, place }: { readonly cues: readonly PartRow[]; readonly place: Stretch | undefined },
): TextRun[] {
  const near = pieces.filter((piece) => piece.start < end && piece.end > start);
  const marked = cues.filter((part) => part.span_start < end && part.span_end > start);
  const bounds = new Set([start, end]);
  for (const piece of near) bounds.add(Math.max(start, piece.start)).add(Math.min(end, piece.end));
  for (const part of marked) bounds.add(Math.max(start, part.span_start)).add(Math.min(end, part.span_end));
  if (place && place.start < end && place.end > start) bounds.add(Math.max(start, place.start)).add(Math.min(end, place.end));
  const ordered = [...bounds].sort((a, b) => a - b);
  const runs = ordered.slice(1).map((to, index) => {
    const from = ordered[index] ?? start;
    const holders = near.filter((piece) => piece.start <= from && piece.end >= to);
    const owner = holders.sort((a, b) => a.end - a.start - (b.end - b.start))[0]?.utterance;
    const words = text.slice(from, to);
    const isMarked = marked.some((part) => part.span_start <= from && part.span_end >= to);
    // The label of a turn, and the marks between two turns, are nobody's words.
    const isLabel = isMarked && from === start && text[to] === ":";
    const isNobodys = owner?.form === "transcript" && (isLabel || !/[\p{L}\p{N}]/u.test(words));
    return {
      start: from,
      end: to,
      text: words,
      utterance: isNobodys ? undefined : owner,
      isCue: isMarked && (!owner || owner.form === "transcript"),
      isPlace: place !== undefined && place.start <= from && place.end >= to,
    };
  });
  return runs.map((run, index) => ({
    ...run,
    isFirst: run.utterance !== undefined && runs[index - 1]?.utterance !== run.utterance,
    isLast: run.utterance !== undefined && runs[index + 1]?.utterance !== run.utterance,
  }));
}
