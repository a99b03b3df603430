import type { Extent } from "../model/extent.ts";
import type { Quotation } from "./quotations.ts";

/**
 * Quotations set apart by layout alone: paragraphs whose lines begin with ">", and paragraphs indented further than the one before them, which
 * ends in a colon. Marks of the layout stay inside the extent.
 */
export function findBlockQuotations(text: string, paragraphs: readonly Extent[]): Quotation[] {
  const found: Quotation[] = [];
  for (const [place, paragraph] of paragraphs.entries()) {
    const before = paragraphs[place - 1];
    const isMarked = text.charAt(paragraph.start) === ">" && isWholeBlock(text, paragraph);
    const isIndented =
      before !== undefined && text.charAt(before.end - 1) === ":" && indentOf(text, paragraph) >= Math.max(2, indentOf(text, before) + 2);
    if (!isMarked && !isIndented) continue;
    const innerStart = isMarked
      ? paragraph.start + (/^>\s*/u.exec(text.slice(paragraph.start, paragraph.end))?.[0].length ?? 0)
      : paragraph.start;
    if (innerStart >= paragraph.end) continue;
    found.push({ ...paragraph, style: "block", innerStart, innerEnd: paragraph.end, depth: 0, isClosed: true, goesOn: false });
  }
  return found;
}

function isWholeBlock(text: string, { start, end }: Extent): boolean {
  return text
    .slice(start, end)
    .split("\n")
    .every((line) => line.trimStart().startsWith(">"));
}

/** Blanks before the first word of a paragraph; a tab counts as four. */
function indentOf(text: string, paragraph: Extent): number {
  let indent = 0;
  for (let place = paragraph.start - 1; place >= 0 && (text.charAt(place) === " " || text.charAt(place) === "\t"); place--)
    indent += text.charAt(place) === "\t" ? 4 : 1;
  return indent;
}
