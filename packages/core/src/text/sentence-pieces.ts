/**
 * Cuts text into pieces in which sentences can be looked for: short, and ending where a sentence surely ends.
 */

/** Longest piece in UTF-16 units. */
export const LONGEST_PIECE = 4000;
/** Lines of this length were probably wrapped by a machine, not ended by a person. */
const WRAPPED_LINE = { shortest: 45, longest: 120 } as const;

const BLANK_LINE = /\r?\n[^\S\n]*\r?\n|\u2029/g;
const CAN_BE_CUT = /(?:\p{Ll}{3}[.!?…]|[。！？۔؟।])["”’»」』)\]]*\s*$/u;
const LIST_MARK = /^\s*(?:[-*•–—‣◦▪●+>]|\(?\p{Nd}{1,3}[.)])\s/u;

export interface Piece {
  readonly start: number;
  /** The piece with line breaks inside sentences read as spaces; as long as the original. */
  readonly text: string;
}

/** Edges at which no sentence is cut, at most `LONGEST_PIECE` units beyond the place on both sides. */
export function outerEdges(text: string, start: number, end: number): { readonly start: number; readonly end: number } {
  const lowest = Math.max(0, start - LONGEST_PIECE);
  const highest = Math.min(text.length, end + LONGEST_PIECE);
  const before = text.slice(lowest, start);
  const after = text.slice(end, highest);
  const lastBlank = [...before.matchAll(BLANK_LINE)].at(-1);
  const firstBlank = after.search(BLANK_LINE);
  const from = lastBlank === undefined ? lowest : lowest + lastBlank.index + lastBlank[0].length;
  return { start: isInsidePair(text, from) ? from + 1 : from, end: firstBlank >= 0 ? end + firstBlank : wholeUnits(text, highest) };
}

/** Paragraphs and parts of paragraphs of `[start, end)`, none longer than `LONGEST_PIECE`, in order, covering everything but blank lines. */
export function* hardPieces(text: string, start: number, end: number): Generator<Piece> {
  let at = start;
  while (at < end) {
    const limit = Math.min(end, at + LONGEST_PIECE);
    const window = text.slice(at, limit);
    BLANK_LINE.lastIndex = 0;
    const blank = BLANK_LINE.exec(window);
    if (blank !== null) {
      if (blank.index > 0) yield { start: at, text: withoutWrapping(window.slice(0, blank.index)) };
      at += blank.index + blank[0].length;
      continue;
    }
    const length = limit === end ? window.length : cutPlace(text, at, window);
    yield { start: at, text: withoutWrapping(window.slice(0, length)) };
    at += length;
  }
}

/** Where to cut a window that has no blank line: behind a sure sentence end, else behind white space, else between characters. */
function cutPlace(text: string, at: number, window: string): number {
  let lastSpace = 0;
  for (let place = window.length; place > window.length / 2; place--) {
    const isSpace = window.charAt(place - 1).trim() === "";
    if (isSpace && lastSpace === 0) lastSpace = place;
    if ((isSpace || /[。！？」』”]/.test(window.charAt(place - 1))) && CAN_BE_CUT.test(window.slice(Math.max(0, place - 12), place)))
      return place;
  }
  return lastSpace > 0 ? lastSpace : wholeUnits(text, at + window.length) - at;
}

/** Reads line breaks inside a hard-wrapped paragraph as spaces; the length stays. */
function withoutWrapping(paragraph: string): string {
  if (!paragraph.includes("\n")) return paragraph;
  const lines = paragraph.split("\n");
  let joined = lines[0]!;
  for (let i = 1; i < lines.length; i++) {
    const previous = lines[i - 1]!.trim();
    const next = lines[i]!;
    const isWrapped = previous.length >= WRAPPED_LINE.shortest && previous.length <= WRAPPED_LINE.longest;
    const goesOn = !LIST_MARK.test(next) && (/^\s*\p{Ll}/u.test(next) || (isWrapped && !LIST_MARK.test(previous)));
    joined += (goesOn ? " " : "\n") + next;
  }
  return joined.replaceAll("\r\n", "\n\n").replaceAll("\r ", "  ");
}

function isInsidePair(text: string, at: number): boolean {
  if (at <= 0 || at >= text.length) return false;
  const low = text.charCodeAt(at);
  const high = text.charCodeAt(at - 1);
  return low >= 0xdc00 && low <= 0xdfff && high >= 0xd800 && high <= 0xdbff;
}

/** The place itself, or one less when it would split a surrogate pair. */
function wholeUnits(text: string, at: number): number {
  return isInsidePair(text, at) ? at - 1 : at;
}
