/**
 * Cuts text into pieces in which sentences can be looked for: short, and ending where a sentence surely ends.
 */

/** Longest piece in UTF-16 units. */
export const LONGEST_PIECE = 4000;
/** Lines of this length were probably wrapped by a machine, not ended by a person. */
const WRAPPED_LINE = { shortest: 45, longest: 120 } as const;

const BLANK_LINE = /\r?\n[^\S\n]*\r?\n|\u2029/g;
const NEWLINE = 0x0a;
const PARAGRAPH_SEPARATOR = 0x2029;
/** A long word in small letters, so no abbreviation, with a full stop; or a mark that only ends sentences. */
const SURE_STOP = /(?:\p{Ll}{6}[.!?]["”’)\]]*\s+|[۔؟।]["”’)\]]*\s+)$/u;
const SURE_STOP_WITHOUT_SPACE = /[。！？][”’」』）]*\s*$/u;
const OPENS = /^["“‘(]?[\p{Lu}\p{Lo}]/u;
const OPENS_WITHOUT_SPACE = /^[“‘「『（]?\p{Lo}/u;
const BEFORE_SPACE = '.!?"”’)]۔؟।';
const BEFORE_NOTHING = "。！？”’」』）";
const LIST_MARK = /^\s*(?:[-*•–—‣◦▪●+>]|\(?\p{Nd}{1,3}[.)])\s/u;

export interface Piece {
  readonly start: number;
  /** The piece with line breaks inside sentences read as spaces; as long as the original. */
  readonly text: string;
}

/** The surroundings of a place up to blank lines or sure ends of sentences, at most `LONGEST_PIECE` units beyond the place on both sides. */
export function outerEdges(text: string, start: number, end: number): { readonly start: number; readonly end: number } {
  const lowest = Math.max(0, start - LONGEST_PIECE);
  const highest = Math.min(text.length, end + LONGEST_PIECE);
  const from = edgeBefore(text, start, lowest);
  return { start: isInsidePair(text, from) ? from + 1 : from, end: wholeUnits(text, edgeAfter(text, end, highest)) };
}

/** Where the nearest paragraph or sure sentence begins, at or before `start`; `lowest` when there is none. */
function edgeBefore(text: string, start: number, lowest: number): number {
  let lineEnd = -1;
  if (isSureEdge(text, start)) return start;
  for (let place = start - 1; place >= lowest; place--) {
    if (place > lowest && isSureEdge(text, place)) return place;
    const unit = text.charCodeAt(place);
    if (unit === PARAGRAPH_SEPARATOR) return place + 1;
    if (unit === NEWLINE) {
      if (lineEnd >= 0) return lineEnd + 1;
      lineEnd = place;
    } else if (lineEnd >= 0 && text.charAt(place).trim() !== "") lineEnd = -1;
  }
  return lowest;
}

/** Where the first paragraph or sure sentence ends, at or behind `end`; `highest` when there is none. */
function edgeAfter(text: string, end: number, highest: number): number {
  let lineEnd = -1;
  for (let place = end; place < highest; place++) {
    if (isSureEdge(text, place)) return place;
    const unit = text.charCodeAt(place);
    if (unit === PARAGRAPH_SEPARATOR) return place;
    if (unit === NEWLINE) {
      if (lineEnd >= 0) return lineEnd;
      lineEnd = place;
    } else if (lineEnd >= 0 && text.charAt(place).trim() !== "") lineEnd = -1;
  }
  return highest;
}

/** Whether a sentence surely begins at a place, so that no abbreviation and no quotation can make it part of the one before. */
function isSureEdge(text: string, place: number): boolean {
  const before = text.charAt(place - 1);
  if (before === " " || before === "\n") {
    let last = place - 2;
    while (last > place - 8 && text.charAt(last).trim() === "") last--;
    if (!BEFORE_SPACE.includes(text.charAt(last)) || text.charAt(last) === "") return false;
    return OPENS.test(text.slice(place, place + 3)) && SURE_STOP.test(text.slice(Math.max(0, place - 20), place));
  }
  if (before === "" || !BEFORE_NOTHING.includes(before)) return false;
  return OPENS_WITHOUT_SPACE.test(text.slice(place, place + 3)) && SURE_STOP_WITHOUT_SPACE.test(text.slice(Math.max(0, place - 8), place));
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

/** Where to cut a window that has no blank line: at a sure edge, else behind white space, else between characters. */
function cutPlace(text: string, at: number, window: string): number {
  let lastSpace = 0;
  for (let place = window.length; place > window.length / 2; place--) {
    if (isSureEdge(text, at + place)) return place;
    if (lastSpace === 0 && window.charAt(place - 1).trim() === "") lastSpace = place;
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
