/**
 * Direct quotations by their marks, in any language: straight, curly, single with apostrophes told apart, guillemets, low, corner brackets,
 * reversed and one-sided habits; nested, continued over paragraphs (each paragraph opens again, only the last closes) and unbalanced.
 * One pass with a stack per paragraph. Cost: linear. What stands in marks need not be speech: titles and scare quotes are quotations too.
 */
import { apostropheAt } from "./apostrophes.ts";
import { findBlockQuotations } from "./block-quotations.ts";
import type { Extent } from "../model/extent.ts";
import { findParagraphs, isBlank } from "./paragraphs.ts";
import { MARK_SIGNS, markRole, type MarkHabits, type MarkRole, type QuotationStyle } from "./quotation-marks.ts";

/** A quotation with its marks. */
export interface Quotation extends Extent {
  readonly style: QuotationStyle;
  /** First unit behind the opening mark. */
  readonly innerStart: number;
  /** Unit of the closing mark; `end` where there is none. */
  readonly innerEnd: number;
  /** 0 outermost. */
  readonly depth: number;
  readonly isClosed: boolean;
  /** The next paragraph opens with the same mark and goes on with the same words. */
  readonly goesOn: boolean;
}

interface Open {
  readonly style: QuotationStyle;
  readonly start: number;
  readonly innerStart: number;
}

/** How many signs ahead a closing one is looked for, so that a text of nothing but opening ones costs no more. */
const FARTHEST_SIGN = 60;

const IS_SIGN = new Uint8Array(0x3100);
for (const sign of MARK_SIGNS) IS_SIGN[sign.charCodeAt(0)] = 1;

/**
 * Quotations by ascending `start`, outer before inner; two either nest or lie apart. Empty when the text has none.
 * A mark that never closes is kept only where it opens a paragraph or follows a comma or colon, and ends with its paragraph at the latest.
 */
export function findQuotations(text: string, paragraphs: readonly Extent[] = findParagraphs(text)): Quotation[] {
  const found: Quotation[] = [...findBlockQuotations(text, paragraphs)];
  for (const [place, paragraph] of paragraphs.entries()) {
    const signs = signsIn(text, paragraph);
    if (signs.length > 0) quotationsIn(text, paragraph, signs, paragraphs[place + 1], found);
  }
  return withDepths(found.sort((a, b) => a.start - b.start || b.end - a.end));
}

function signsIn(text: string, { start, end }: Extent): number[] {
  const signs: number[] = [];
  for (let place = start; place < end; place++)
    if (IS_SIGN[text.charCodeAt(place)] === 1 && apostropheAt(text, place) === false) signs.push(place);
  return signs;
}

function quotationsIn(text: string, paragraph: Extent, signs: readonly number[], next: Extent | undefined, found: Quotation[]): void {
  const habits = habitsOf(text, signs);
  const stack: Open[] = [];
  for (let i = 0; i < signs.length; i++) {
    const place = signs[i]!;
    const sign = text.charAt(place);
    const isTypewriter = (sign === "`" || sign === "'") && signs[i + 1] === place + 1 && text.charAt(place + 1) === sign;
    const openStyle = stack.at(-1)?.style ?? null;
    const role = isMixedClose(text, signs, i, openStyle) ? MIXED_CLOSE : markRole(sign, isTypewriter, habits, openStyle);
    if (role === undefined) continue;
    if (isTypewriter) i++;
    const width = isTypewriter ? 2 : 1;
    const openAt = stack.findLastIndex((open) => open.style === role.style);
    if (role.closes && openAt >= 0 && (!role.opens || !opensHere(text, place, width) || !isBlank(text.charCodeAt(place - 1)))) {
      if (isSingle(role.style) && isPossessive(text, place, signs, i, paragraph.end)) continue;
      const open = stack[openAt]!;
      stack.length = openAt;
      found.push(closed(open, place, width));
    } else if (role.closes && i === (isTypewriter ? 1 : 0) && isLostOpening(text, place, width, paragraph, role.style)) {
      found.push(closed({ style: role.style, start: paragraph.start, innerStart: paragraph.start }, place, width));
    } else if (role.opens && mayOpen(text, place, width, role.style)) {
      if (openAt >= 0 && !isClosedTwice(text, signs, i + 1, role.style, habits)) {
        unclosed(text, stack[openAt]!, place, paragraph, false, found);
        stack.length = openAt;
      }
      stack.push({ style: role.style, start: place, innerStart: place + width });
    }
  }
  const left = stack[0];
  if (left === undefined) return;
  const goesOn = next !== undefined && text.charAt(next.start) === text.charAt(left.start);
  unclosed(text, left, paragraph.end, paragraph, goesOn, found);
}

const MIXED_CLOSE: MarkRole = { style: "curly", opens: false, closes: true };

/** A straight mark that closes what a curly one opened: “We won," and no curly one closes it before the next opens. */
function isMixedClose(text: string, signs: readonly number[], at: number, openStyle: QuotationStyle | null): boolean {
  if (openStyle !== "curly" || text.charAt(signs[at]!) !== '"' || opensHere(text, signs[at]!, 1)) return false;
  const next = signs
    .slice(at + 1, at + 9)
    .map((place) => text.charAt(place))
    .find((sign) => sign === "“" || sign === "”");
  return next !== "”";
}

/** A paragraph whose first mark closes, behind a comma or stop: its opening mark was lost, or stands paragraphs before. */
function isLostOpening(text: string, place: number, width: number, paragraph: Extent, style: QuotationStyle): boolean {
  if (style !== "curly" && style !== "straight" && style !== "typewriter") return false;
  if (place - paragraph.start < 12 || !",.?!…".includes(text.charAt(place - 1)) || !isBlank(text.charCodeAt(place + width))) return false;
  return place + width < paragraph.end;
}

function closed(open: Open, place: number, width: number): Quotation {
  return { ...open, end: place + width, innerEnd: place, depth: 0, isClosed: true, goesOn: false };
}

/** Keeps a quotation without a closing mark where something else says that it is one. */
function unclosed(text: string, open: Open, limit: number, paragraph: Extent, goesOn: boolean, found: Quotation[]): void {
  let before = open.start - 1;
  while (before >= paragraph.start && isBlank(text.charCodeAt(before))) before--;
  const isIntroduced = open.start === paragraph.start || text.charAt(before) === "," || text.charAt(before) === ":";
  if (!goesOn && (isSingle(open.style) || !isIntroduced)) return;
  let end = limit;
  while (end > open.innerStart && isBlank(text.charCodeAt(end - 1))) end--;
  if (end > open.innerStart) found.push({ ...open, end, innerEnd: end, depth: 0, isClosed: false, goesOn });
}

function isSingle(style: QuotationStyle): boolean {
  return style === "straight_single" || style === "curly_single";
}

function mayOpen(text: string, place: number, width: number, style: QuotationStyle): boolean {
  if (style === "typewriter" || style === "corner" || style === "corner_double" || style === "low" || style === "guillemets") return true;
  const before = text.charCodeAt(place - 1);
  if (style === "straight" && before >= 0x30 && before <= 0x39) return false;
  if (style === "straight" && isBlank(before) && isBlank(text.charCodeAt(place + width))) return true;
  return opensHere(text, place, width) || style === "curly" || (style === "straight" && !isBlank(text.charCodeAt(place + width)));
}

/** Whether a sign stands as an opening one does: nothing, a blank, a dash or another opening sign before it, no blank behind it. */
function opensHere(text: string, place: number, width: number): boolean {
  const before = text.charCodeAt(place - 1);
  const isFree = isBlank(before) || "([{<—–-/\"'“‘`„«:".includes(text.charAt(place - 1));
  return isFree && !isBlank(text.charCodeAt(place + width));
}

/** Whether ’ behind an s belongs to the word: a blank follows it, and a better place to close comes later. */
function isPossessive(text: string, place: number, signs: readonly number[], at: number, end: number): boolean {
  if (text.charAt(place - 1) !== "s" || !isBlank(text.charCodeAt(place + 1)) || place + 1 >= end) return false;
  const sign = text.charAt(place);
  for (let i = at + 1; i < signs.length; i++) {
    const other = text.charAt(signs[i]!);
    if (other === "‘" || (other === sign && sign === "'" && opensHere(text, signs[i]!, 1))) return false;
    if (other === sign) return true;
  }
  return false;
}

/** Whether the rest of a paragraph closes a style once more than it opens it again, so that an opening mark can be a nested one. */
function isClosedTwice(text: string, signs: readonly number[], from: number, style: QuotationStyle, habits: MarkHabits): boolean {
  let balance = -2;
  for (let i = from; i < Math.min(signs.length, from + FARTHEST_SIGN) && balance < 0; i++) {
    const role = markRole(text.charAt(signs[i]!), false, habits, style);
    if (role?.style === style) balance += role.closes ? 1 : -1;
  }
  return balance >= 0;
}

function habitsOf(text: string, signs: readonly number[]): MarkHabits {
  const seen = signs.map((place) => text.charAt(place));
  const firstCurly = seen.findIndex((sign) => sign === "“" || sign === "”");
  const startsWithClosing = seen[firstCurly] === "”" && opensHere(text, signs[firstCurly]!, 1);
  const isMixed = seen.includes("“");
  return {
    isReversed: startsWithClosing && isMixed && !seen.includes("„"),
    isOneSided: startsWithClosing && !isMixed,
    isInward: seen.find((sign) => "«»‹›".includes(sign)) === "»" || seen.find((sign) => "«»‹›".includes(sign)) === "›",
  };
}

function withDepths(ordered: readonly Quotation[]): Quotation[] {
  const outer: Quotation[] = [];
  return ordered.map((quotation) => {
    while (outer.length > 0 && outer.at(-1)!.end <= quotation.start) outer.pop();
    const depth = outer.length;
    outer.push(quotation);
    return { ...quotation, depth };
  });
}
