import type { Extent } from "../model/extent.ts";

/**
 * Paragraphs of a text without the white space around them, ascending: parted by blank lines, or by every line break where the text has no blank line.
 * Empty when there is only white space. Cost: linear.
 */
export function findParagraphs(text: string): Extent[] {
  const hasBlankLines = /\n[^\S\n]*\n/u.test(text);
  const paragraphs: Extent[] = [];
  let from = 0;
  while (from < text.length) {
    let to = text.indexOf("\n", from);
    if (hasBlankLines) while (to >= 0 && !isBlankLine(text, to + 1)) to = text.indexOf("\n", to + 1);
    if (to < 0) to = text.length;
    pushTrimmed(text, from, to, paragraphs);
    from = to + 1;
  }
  return paragraphs;
}

/** Whether a line holds nothing but blanks; the line behind the last break of a text does. */
function isBlankLine(text: string, start: number): boolean {
  for (let place = start; place < text.length; place++) {
    const unit = text.charCodeAt(place);
    if (unit === 0x0a) return true;
    if (!isBlank(unit)) return false;
  }
  return true;
}

function pushTrimmed(text: string, from: number, to: number, into: Extent[]): void {
  let start = from;
  let end = to;
  while (start < end && isBlank(text.charCodeAt(start))) start++;
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
  if (start < end) into.push({ start, end });
}

/** Whether a unit is white space. `NaN`, as read beyond the ends of a text, is. */
export function isBlank(unit: number): boolean {
  if (unit > 0x20 && unit < 0x85) return false;
  return (
    unit <= 0x20 ||
    unit === 0x85 ||
    unit === 0xa0 ||
    unit === 0x1680 ||
    (unit >= 0x2000 && unit <= 0x200a) ||
    unit === 0x2028 ||
    unit === 0x2029 ||
    unit === 0x202f ||
    unit === 0x205f ||
    unit === 0x3000 ||
    unit === 0xfeff ||
    Number.isNaN(unit)
  );
}
