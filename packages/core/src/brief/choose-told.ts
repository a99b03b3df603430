/** Which findings of question 2 are told: words that one level tells are not told again by another. */
import type { Span } from "../model/span.ts";
import type { SharedLine } from "./shared-line.ts";

/** How many findings of a level are read to choose from. */
export const LEVEL_READ = 16;
/** Images come in pairs; of lines and devices one is told, the tables hold the rest. */
const FIGURES_TOLD = 2;
const OTHERS_TOLD = 1;
/** Letters and blanks among the characters of prose, at least. */
const LETTERS_LEAST = 0.7;
const LEFTOVER = /[{}<>\\|]|https?:|\w:\w+;|\[(?:phone|email)\]/u;

/** Findings in order, best first. */
export interface Shared<F extends SharedLine, D extends SharedLine> {
  readonly lines: readonly SharedLine[];
  readonly figures: readonly F[];
  readonly devices: readonly D[];
}

/**
 * The first findings of each level that stand in other places than those told before them: figures, then devices, then lines.
 * A level that has nothing elsewhere tells its first; one that has no prose tells nothing.
 */
export function chooseTold<F extends SharedLine, D extends SharedLine>({ lines, figures, devices }: Shared<F, D>): Shared<F, D> {
  const told: SharedLine[] = [];
  return {
    figures: choose(orderTold(figures), FIGURES_TOLD, told),
    devices: choose(orderTold(devices), OTHERS_TOLD, told),
    lines: choose(orderTold(lines), OTHERS_TOLD, told),
  };
}

function choose<T extends SharedLine>(found: readonly T[], most: number, told: SharedLine[]): T[] {
  const chosen: T[] = [];
  for (const one of found) {
    if (chosen.length === most) break;
    if (told.some((other) => isOneOf(one, other))) continue;
    chosen.push(one);
    told.push(one);
  }
  return chosen.length > 0 ? chosen : found.slice(0, 1);
}

/** Prose alone, what two people share whom the brief may name before what a report gives to one of them. */
function orderTold<T extends SharedLine>(found: readonly T[]): T[] {
  const rank = new Map(found.map((one) => [one, isOfTwo(one) ? 0 : 1]));
  return found.filter(isProse).sort((x, y) => (rank.get(x) ?? 0) - (rank.get(y) ?? 0));
}

const isOfTwo = ({ voices, attributedBy }: SharedLine): boolean =>
  new Set(voices.filter((voice) => !attributedBy.has(voice)).map(({ speaker_id }) => speaker_id)).size > 1;

/** Leftovers of a page (style sheets, addresses, rows of figures) are lines too, and nobody's words. */
function isProse({ item: { text } }: SharedLine): boolean {
  const letters = text.match(/[\p{L}\p{M}\s]/gu)?.length ?? 0;
  return !LEFTOVER.test(text) && letters >= text.length * LETTERS_LEAST;
}

const isOneOf = (one: SharedLine, other: SharedLine): boolean => one.voices.some((a) => other.voices.some((b) => meet(a, b)));

const meet = (a: Span, b: Span): boolean => a.source_id === b.source_id && a.span_start < b.span_end && b.span_start < a.span_end;
