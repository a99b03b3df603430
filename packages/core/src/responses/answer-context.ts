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
  /** As far as it reaches, but not far. */
  readonly paragraph: Extent;
}

const SENTENCES_BEFORE = 2;
/** Units in which sentences before and behind it are looked for. */
const FARTHEST_BEFORE = 900;
const FARTHEST_BEHIND = 400;
/** Units of a paragraph before and behind it that count. */
const FARTHEST_IN_PARAGRAPH = 900;

/** Cost: linear in the units looked at, whatever the text's length. */
export function answerContext(text: string, { start, end }: Extent, finder: SentenceFinder): AnswerContext {
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
    after: later && moved(later, end),
    paragraph,
  };
}

function paragraphAt(text: string, start: number, end: number): Extent {
  const before = text.lastIndexOf("\n\n", start);
  const after = text.indexOf("\n\n", end);
  return {
    start: Math.max(before < 0 ? 0 : before + 2, start - FARTHEST_IN_PARAGRAPH),
    end: Math.min(after < 0 ? text.length : after, end + FARTHEST_IN_PARAGRAPH),
  };
}
