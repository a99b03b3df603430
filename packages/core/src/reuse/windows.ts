/**
 * Stretches of two documents in which chains are looked for: narrow ones around shared keys first, wide ones where that found something.
 */
import type { TokenColumns } from "../text/token-columns.ts";
import { BAND_SHIFT, type ChainWindow } from "./chain.ts";
import type { TokenRange } from "./match-context.ts";

/** The window with `margin` tokens more on each end, within the two documents. */
export function widened(window: ChainWindow, margin: number, documents: ChainWindow): ChainWindow {
  return { a: widenedRange(window.a, margin, documents.a), b: widenedRange(window.b, margin, documents.b) };
}

/** Hulls of windows that touch in both documents; order of the first of each kept. */
export function joinWindows(windows: readonly ChainWindow[]): ChainWindow[] {
  const joined: ChainWindow[] = [];
  for (const window of windows) {
    const home = joined.find((other) => touch(other.a, window.a) && touch(other.b, window.b));
    if (home === undefined) joined.push({ a: { ...window.a }, b: { ...window.b } });
    else {
      stretch(home.a, window.a);
      stretch(home.b, window.b);
    }
  }
  return joined;
}

/** Windows longer than this get bands, so that a word of a long text is not tried against the whole of the other. */
const BANDED_TOKENS = 1024;

/** Adds bands to a long window: around each place of a shared key, `margin` tokens to either side. */
export function withBands(window: ChainWindow, keys: readonly ChainWindow[], margin: number): ChainWindow {
  if (window.a.end - window.a.first <= BANDED_TOKENS) return window;
  const bands = new Map<number, TokenRange>();
  for (const key of keys) {
    if (!touch(window.a, key.a) || !touch(window.b, key.b)) continue;
    const first = Math.max(window.b.first, key.b.first - margin);
    const end = Math.min(window.b.end, key.b.end + margin);
    for (let band = Math.max(0, key.a.first - margin) >>> BAND_SHIFT; band <= (key.a.end + margin) >>> BAND_SHIFT; band++) {
      const known = bands.get(band);
      if (known === undefined) bands.set(band, { first, end });
      else stretch(known, { first, end });
    }
  }
  return { ...window, bands };
}

/** Tokens of one document of the columns. */
export function rangeOfDocument(columns: TokenColumns, document: number): TokenRange {
  return { first: columns.firstToken[document]!, end: columns.firstToken[document + 1]! };
}

function widenedRange(range: TokenRange, margin: number, document: TokenRange): TokenRange {
  return { first: Math.max(document.first, range.first - margin), end: Math.min(document.end, range.end + margin) };
}

function touch(one: TokenRange, other: TokenRange): boolean {
  return one.first < other.end && other.first < one.end;
}

function stretch(range: TokenRange, other: TokenRange): void {
  range.first = Math.min(range.first, other.first);
  range.end = Math.max(range.end, other.end);
}
