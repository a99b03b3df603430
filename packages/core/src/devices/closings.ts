/**
 * Rows of units that end in the same words: what epistrophe and symploce share. Cost: linear in units, times the words of a closing.
 */
import { CLAUSE_GAP, type DeviceText, Gap } from "./device-text.ts";
import type { FormLexicon } from "./form-lexicon.ts";
import { isAuxiliary, isContent } from "./form-lexicon.ts";
import { areNeighbours, type Units } from "./units.ts";

/** Units `[from, from + step, ..., to]` whose last `length` words are the same. */
export interface ClosingRun {
  readonly units: Units;
  readonly from: number;
  readonly to: number;
  readonly step: number;
  readonly length: number;
}

const LONGEST_CLOSING = 12;

/** All rows of at least two units with the same closing; units `step` apart. A row never ends where it could go on with the same closing. */
export function closingRuns(text: DeviceText, units: Units, step: number, lexicon: FormLexicon): ClosingRun[] {
  const runs: ClosingRun[] = [];
  for (let offset = 0; offset < step; offset++) {
    let i = offset;
    while (i + step < units.count) {
      let length = commonClosing(text, units, i, i + step);
      if (length === 0 || !isClosing(text, units.last[i]!, length, lexicon) || !areNeighbours(text, units, i, i + step)) {
        i += step;
        continue;
      }
      let to = i + step;
      while (to + step < units.count && areNeighbours(text, units, to, to + step)) {
        const next = Math.min(length, commonClosing(text, units, to, to + step));
        if (next === 0 || !isClosing(text, units.last[i]!, next, lexicon)) break;
        length = next;
        to += step;
      }
      if (!endsClause(text, units.last[to]!)) {
        i = to;
        continue;
      }
      runs.push({ units, from: i, to, step, length });
      i = to;
    }
  }
  return runs;
}

/** Whether a mark parts a token from the one before it: a row that goes on behind its last closing ("for trial or detention") is none. */
function endsClause({ count, before }: DeviceText, token: number): boolean {
  return token >= count || (before[token]! & (CLAUSE_GAP | Gap.quote)) !== 0 || (before[token]! & Gap.line) !== 0;
}

/** Number of words in which two units end alike, leaving each at least one word of its own; 0 where the rest is the same too. */
function commonClosing({ ids }: DeviceText, { first, last }: Units, a: number, b: number): number {
  const most = Math.min(last[a]! - first[a]!, last[b]! - first[b]!, LONGEST_CLOSING + 1);
  let length = 0;
  while (length < most && ids[last[a]! - 1 - length] === ids[last[b]! - 1 - length]) length++;
  const isWhole = length === last[a]! - first[a]! || length === last[b]! - first[b]!;
  return length > LONGEST_CLOSING || isWhole ? 0 : length;
}

/** Whether the words before `last` may close units by design: a word of content among them, no mere name, figure or measure. */
function isClosing(text: DeviceText, last: number, length: number, { units }: FormLexicon): boolean {
  const { before, ids } = text;
  if (length === 1 && units.has(ids[last - 1]!)) return false;
  if ((before[last - 1]! & Gap.digit) !== 0) return false;
  let plain = 0;
  for (let token = last - length; token < last; token++)
    if (isContent(text, token) && (before[token]! & Gap.capital) === 0 && !units.has(ids[token]!)) plain++;
  return plain > 0 || (length >= 3 && !units.has(ids[last - 1]!) && (before[last - 1]! & Gap.capital) === 0);
}

/** How much a closing weighs: its words of content, and one more for an auxiliary or a negation that makes it a predicate. */
export function closingWeight(text: DeviceText, last: number, length: number): number {
  let weight = 0;
  let isPredicate = false;
  for (let token = last - length; token < last; token++) {
    if (isContent(text, token)) weight++;
    else if (isAuxiliary(text, token)) isPredicate = true;
  }
  return weight + (isPredicate ? 1 : 0);
}

/** Number of words in which two units begin alike before their closings. */
export function commonOpening({ ids }: DeviceText, { first, last }: Units, a: number, b: number, closing: number): number {
  const most = Math.min(last[a]! - first[a]!, last[b]! - first[b]!) - closing;
  let length = 0;
  while (length < most && ids[first[a]! + length] === ids[first[b]! + length]) length++;
  return length;
}
