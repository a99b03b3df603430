/**
 * The frame and the slots of a form, from texts aligned with one of them (a star alignment: the centre of a progressive alignment, cf.
 * Lee, Grasso & Sharlow 2002, at a cost that grows with the texts and not with their pairs). What most of the texts have is frame; where
 * at least half of them differ between two stretches of frame is a slot.
 * Cost: texts times the length of the first.
 */

import { TokenBreak, type TokenColumns } from "../text/token-columns.ts";

/** Frame is what so large a part of the texts have, and no fewer than so many. */
const FRAME_SHARE = 0.6;
const FEWEST_TEXTS = 3;
/** A single word between two slots belongs to the frame only when nearly all texts have it: a stray "the" in two fillings is no frame. */
const LONE_SHARE = 0.8;
/** What stands before the frame begins, or after it ends, is a slot when so short: a dateline, a name. Longer, it is the speaker's own text. */
const EDGE_TOKENS = 12;
/** Half of the fillings are no longer: a sentence to be quoted at most. What is longer is a passage of the speaker's own. */
const LONGEST_FILLING = 30;
/** A slot asks for data when so large a part of its fillings hold a number or a name, and three differ. */
const DATA_SHARE = 0.75;
/** A text that lacks the word next to a slot fills it as well when it has one of so many words beside it. */
const FLANK_TOKENS = 4;

const SENTENCE_START = TokenBreak.start | TokenBreak.stop | TokenBreak.line | TokenBreak.paragraph | TokenBreak.quote;

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
  readonly fillers: readonly (Filling | undefined)[];
  /** Whether three fillings or more differ and nearly all hold a number or a name: what a form asks for. Others are turns of phrase. */
  readonly isData: boolean;
}

/** Tokens [first, end) of the columns. */
export interface Filling {
  readonly first: number;
  readonly end: number;
}

/** The columns that slots are read from. */
export type SlotColumns = Pick<TokenColumns, "tokens" | "breaks">;

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
 * @param texts   the centre first, aligned with itself, then the others; below three nothing is frame.
 * @param reach   of whole texts a short filling may stand before or after the frame; of parts of texts nobody knows what stands there.
 * @returns       no slots when most texts agree everywhere.
 */
export function findSlots(columns: SlotColumns, texts: readonly FilledText[], reach: "whole" | "part"): Form {
  const [centre] = texts;
  const length = centre!.end - centre!.first;
  const support = new Uint32Array(length);
  for (const { partner } of texts) for (let at = 0; at < length; at++) if (partner[at]! >= 0) support[at] = support[at]! + 1;
  const least = Math.max(FEWEST_TEXTS, Math.ceil(texts.length * FRAME_SHARE));
  const frame = Uint8Array.from(support, (count) => (count >= least ? 1 : 0));
  dropLoneWords(frame, support, texts.length * LONE_SHARE);
  const slots: Slot[] = [];
  let at = 0;
  while (at <= length) {
    // A border stands before each token, and one after the last.
    let end = at;
    while (end < length && frame[end] === 0) end++;
    const isInside = at > 0 && end < length;
    const slot = isInside || reach === "whole" ? slotAt(columns, texts, frame, at, end) : undefined;
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
function slotAt(columns: SlotColumns, texts: readonly FilledText[], frame: Uint8Array, first: number, end: number): Slot | undefined {
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
  let data = 0;
  const lengths: number[] = [];
  for (const filler of fillers) {
    if (filler === undefined) continue;
    present++;
    if (filler.end > filler.first) filled++;
    if (holdsData(columns, filler)) data++;
    lengths.push(filler.end - filler.first);
    const words = columns.tokens.subarray(filler.first, filler.end).join();
    const count = (counts.get(words) ?? 0) + 1;
    counts.set(words, count);
    most = Math.max(most, count);
  }
  if (present < FEWEST_TEXTS || present * 2 < texts.length || filled * 2 < present || most * 2 > present) return undefined;
  lengths.sort((x, y) => x - y);
  if ((isHead || isTail) && lengths.at(-1)! > EDGE_TOKENS) return undefined;
  if (lengths[lengths.length >>> 1]! > LONGEST_FILLING) return undefined;
  return { first, end, fillers, isData: counts.size >= FEWEST_TEXTS && data >= filled * DATA_SHARE };
}

/** Whether a number stands in a filling, or a capital that no sentence begins with. */
function holdsData({ breaks }: SlotColumns, { first, end }: Filling): boolean {
  for (let at = first; at < end; at++) {
    if ((breaks[at]! & TokenBreak.digit) !== 0) return true;
    if ((breaks[at]! & TokenBreak.capital) !== 0 && (breaks[at]! & SENTENCE_START) === 0) return true;
  }
  return false;
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
