import type { Extent } from "../model/extent.ts";
import type { SentenceFinder } from "../text/sentences.ts";

/** What stands around an answer. */
export interface AnswerContext {
  /** Up to two sentences before it, by place, whoever says them: of its paragraph, or where it opens one, of the paragraph before. */
  readonly before: readonly Extent[];
  /** The first sentence of its paragraph, which names the subject; undefined where it is the first itself, or far away. */
  readonly opening: Extent | undefined;
  /** The sentence behind it, of the same paragraph. */
  readonly after: Extent | undefined;
  /** The question that its turn answers, of somebody else, right before the turn; undefined for none. */
  readonly question: Extent | undefined;
  /** As far as it reaches, but not far. */
  readonly paragraph: Extent;
}

const SENTENCES_BEFORE = 2;
/** Units in which sentences before and behind it are looked for. */
const FARTHEST_BEFORE = 900;
const FARTHEST_BEHIND = 400;
/** Units of a paragraph before and behind it that count. */
const FARTHEST_IN_PARAGRAPH = 900;

/** Units between a question and the turn that answers it, and sentences of it. */
const MOST_BETWEEN = 60;
const QUESTION_SENTENCES = 3;
/** Units from the beginning of a turn in which its words answer the question before it. */
const FARTHEST_IN_TURN = 400;

/**
 * Cost: linear in the units looked at, whatever the text's length.
 *
 * @param turn  first unit of the words of its speaker that it stands in; 0 where nobody speaks before him.
 */
export function answerContext(text: string, { start, end }: Extent, finder: SentenceFinder, turn = 0): AnswerContext {
  const paragraph = paragraphAt(text, start, end);
  const isOpening = text.slice(paragraph.start, start).trim() === "";
  const from = Math.max(isOpening ? 0 : paragraph.start, start - FARTHEST_BEFORE);
  const moved = (sentence: Extent, by: number): Extent => ({ start: sentence.start + by, end: sentence.end + by });
  const all = finder.all(text.slice(from, start));
  const earlier = all.slice(-SENTENCES_BEFORE);
  const opening = isOpening || from > paragraph.start ? undefined : all[0];
  const [later] = finder.all(text.slice(end, Math.min(paragraph.end, end + FARTHEST_BEHIND)));
  return {
    before: earlier.map((sentence) => moved(sentence, from)),
    opening: opening && moved(opening, from),
    question: questionBefore(text, { start, turn }, finder),
    after: later && moved(later, end),
    paragraph,
  };
}

function questionBefore(text: string, { start, turn }: { start: number; turn: number }, finder: SentenceFinder): Extent | undefined {
  if (turn === 0 || start - turn > FARTHEST_IN_TURN) return undefined;
  const from = Math.max(0, turn - FARTHEST_BEFORE);
  const said = text.slice(from, turn);
  // Names and marks of the next turn may stand between: "MR HALE:".
  const asked = said.lastIndexOf("?");
  if (asked < 0 || said.slice(asked).includes("\n\n\n") || said.length - asked > MOST_BETWEEN) return undefined;
  const begin = said.lastIndexOf("\n\n", asked);
  const first = begin < 0 ? 0 : begin;
  const last = finder.all(said.slice(first, asked + 1)).slice(-QUESTION_SENTENCES)[0];
  return { start: from + first + (last?.start ?? 0), end: from + asked + 1 };
}

function paragraphAt(text: string, start: number, end: number): Extent {
  const before = text.lastIndexOf("\n\n", start);
  const after = text.indexOf("\n\n", end);
  return {
    start: Math.max(before < 0 ? 0 : before + 2, start - FARTHEST_IN_PARAGRAPH),
    end: Math.min(after < 0 ? text.length : after, end + FARTHEST_IN_PARAGRAPH),
  };
}
