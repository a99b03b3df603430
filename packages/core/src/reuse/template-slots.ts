/**
 * The frame and the slots of a form, from texts aligned with one of them (a star alignment: the centre of a progressive alignment, cf.
 * Lee, Grasso & Sharlow 2002, at a cost that grows with the texts and not with their pairs). What half of the texts have is frame; where
 * at least half of them differ between two stretches of frame is a slot.
 * Cost: texts times the length of the first.
 */

/** A single word between two slots belongs to the frame only when nearly all texts have it: a stray "the" in two fillings is no frame. */
const LONE_SHARE = 0.8;
/** What stands before the frame begins, or after it ends, is a slot when so short: a dateline, a name. Longer, it is the speaker's own text. */
const EDGE_TOKENS = 12;
/** A text that lacks the word next to a slot fills it as well when it has one of so many words beside it. */
const FLANK_TOKENS = 4;

/** A text of a form. */
export interface FilledText {
  /** Tokens [first, end) of the columns. */
  readonly first: number;
  readonly end: number;
  /** Per token of the centre, the token aligned with it; -1 for none. */
  readonly partner: Int32Array;
}

export interface Slot {
  /** Tokens of the centre between the stretches of frame on either side, counted from its first; may be empty. */
  readonly first: number;
  readonly end: number;
  /** Per text, what fills it: tokens [first, end) of the columns; undefined where the frame beside it is missing. Empty where it is left blank. */
  readonly fillers: readonly ({ readonly first: number; readonly end: number } | undefined)[];
}

export interface Form {
  /** Per token of the centre: 1 for frame. */
  readonly frame: Uint8Array;
  readonly frameTokens: number;
  /** In order of place. */
  readonly slots: readonly Slot[];
}

/**
 * Frame and slots of texts aligned with their centre.
 *
 * @param tokens  word id per token.
 * @param texts   the centre first, aligned with itself, then the others; two or more.
 * @returns       no slots when most texts agree everywhere.
 */
export function findSlots(tokens: Uint32Array, texts: readonly FilledText[]): Form {
  const [centre] = texts;
  const length = centre!.end - centre!.first;
  const support = new Uint32Array(length);
  for (const { partner } of texts) for (let at = 0; at < length; at++) if (partner[at]! >= 0) support[at] = support[at]! + 1;
  const least = Math.max(2, Math.ceil(texts.length / 2));
  const frame = Uint8Array.from(support, (count) => (count >= least ? 1 : 0));
  dropLoneWords(frame, support, texts.length * LONE_SHARE);
  const slots: Slot[] = [];
  let at = 0;
  while (at <= length) {
    // A border stands before each token, and one after the last.
    let end = at;
    while (end < length && frame[end] === 0) end++;
    const slot = slotAt(tokens, texts, frame, at, end);
    if (slot !== undefined) slots.push(slot);
    at = end + 1;
  }
  return { frame, frameTokens: frame.reduce((sum, isFrame) => sum + isFrame, 0), slots };
}

/** Takes single words out of the frame that stand between two gaps and that too few texts have. */
function dropLoneWords(frame: Uint8Array, support: Uint32Array, least: number): void {
  const whole = frame.slice();
  for (let at = 1; at + 1 < frame.length; at++)
    if (whole[at] === 1 && whole[at - 1] === 0 && whole[at + 1] === 0 && support[at]! < least) frame[at] = 0;
}

/** The slot between the frame before `first` and the frame from `end` on; undefined when most texts agree there, or there is too much. */
function slotAt(tokens: Uint32Array, texts: readonly FilledText[], frame: Uint8Array, first: number, end: number): Slot | undefined {
  const isHead = first === 0;
  const isTail = end === frame.length;
  if (isHead && isTail) return undefined;
  const fillers = texts.map((text) => {
    const from = isHead ? text.first : flank(text, frame, first - 1, -1);
    const to = isTail ? text.end : flank(text, frame, end, 1);
    return from < 0 || to < 0 || to < from ? undefined : { first: from, end: to };
  });
  const counts = new Map<string, number>();
  let present = 0;
  let filled = 0;
  let most = 0;
  let longest = 0;
  for (const filler of fillers) {
    if (filler === undefined) continue;
    present++;
    if (filler.end > filler.first) filled++;
    longest = Math.max(longest, filler.end - filler.first);
    const words = tokens.subarray(filler.first, filler.end).join();
    const count = (counts.get(words) ?? 0) + 1;
    counts.set(words, count);
    most = Math.max(most, count);
  }
  if (present < 2 || filled * 2 < present || most * 2 > present) return undefined;
  if ((isHead || isTail) && longest > EDGE_TOKENS) return undefined;
  return { first, end, fillers };
}

/**
 * Where a text's filling begins (direction -1: after the frame before it) or ends (direction 1: before the frame after it); -1 when the
 * text has none of the words of the frame next to it. A changed word of the frame right beside a slot counts as part of what fills it.
 */
function flank({ partner }: FilledText, frame: Uint8Array, from: number, direction: 1 | -1): number {
  for (let at = from, seen = 0; at >= 0 && at < frame.length && frame[at] === 1 && seen < FLANK_TOKENS; at += direction, seen++)
    if (partner[at]! >= 0) return direction === -1 ? partner[at]! + 1 : partner[at]!;
  return -1;
}
