/**
 * Where something may begin that is said again: sentences, clauses between marks, and what follows a coordinator.
 * Cost: one pass over the tokens.
 */
import { type DeviceText, Gap } from "./device-text.ts";
import { WordClass } from "./word-book.ts";

/** What stands before an opening. */
export const OpeningKind = Object.freeze({ coordinator: 0, clause: 1, sentence: 2 });

/** Openings by place; parallel columns, one entry per opening. */
export interface Openings {
  readonly count: number;
  /** First token behind conjunctions, interjections and short adverbs. */
  readonly token: Uint32Array;
  /** Value of `OpeningKind`. */
  readonly kind: Uint8Array;
  readonly sentence: Uint32Array;
  /** Token behind the last one of its sentence. */
  readonly limit: Uint32Array;
}

/** Skipped only where a comma shows that they stand apart: "yes, we", "today, we". */
const APART = WordClass.interjection | WordClass.adverb;
const MOST_SKIPPED = 3;

/** The openings of a text; none begins two times. */
export function openingsOf(text: DeviceText): Openings {
  const { count: tokenCount, sentenceCount, sentenceFirst, classes, before } = text;
  const token = new Uint32Array(tokenCount);
  const kind = new Uint8Array(tokenCount);
  const sentence = new Uint32Array(tokenCount);
  const limit = new Uint32Array(tokenCount);
  const that = text.words.id("that");
  let count = 0;
  for (let number = 0; number < sentenceCount; number++) {
    const first = sentenceFirst[number]!;
    const end = sentenceFirst[number + 1]!;
    let taken = -1;
    for (let at = first; at < end; at++) {
      const opens = at === first ? OpeningKind.sentence : opensWithin(text, at, that);
      if (opens < 0) continue;
      let start = at;
      while (start < end - 1 && start - at < MOST_SKIPPED && (classes[start]! & WordClass.coordinator) !== 0) start++;
      if (start < end - 1 && (classes[start]! & APART) !== 0 && (before[start + 1]! & Gap.comma) !== 0) start++;
      if (start <= taken) continue;
      taken = start;
      token[count] = start;
      kind[count] = opens;
      sentence[count] = number;
      limit[count++] = end;
    }
  }
  return { count, token, kind, sentence, limit };
}

const MARKS =
  Gap.comma | Gap.semicolon | Gap.colon | Gap.dash | Gap.ellipsis | Gap.question | Gap.exclamation | Gap.bracket | Gap.quote | Gap.period;

function opensWithin({ before, classes, ids }: DeviceText, at: number, that: number): number {
  if ((before[at]! & MARKS) !== 0) return OpeningKind.clause;
  const previous = classes[at - 1]!;
  if ((previous & WordClass.coordinator) !== 0) return OpeningKind.coordinator;
  return ids[at - 1] === that ? OpeningKind.coordinator : -1;
}
