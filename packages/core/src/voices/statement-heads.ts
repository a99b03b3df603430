/** Press releases whose heading names the speaker: "Statement by Congresswoman X on the Settlement". */
import type { Extent } from "../model/extent.ts";
import type { DraftAttribution } from "./rules/search.ts";

const HEAD =
  /^(?:(?:joint|full|prepared|opening|closing|official|press|media|public)\s+)?(statement|remarks|speech|testimony|address|letter|message|comments?)\s+(?:by|of|from)\s+(?:the\s+)?(?=\p{Lu})/iu;
const HEAD_END =
  /\s+(?:on|regarding|about|concerning|to|at|in|after|following|before|for|upon|opposing|supporting|marking|responding|announcing|introducing)\s|[:\n]|$/u;
const CLOSES = /^(?:#{1,5}|-\s?30\s?-|\* \* \*|_{3,}|(?:media |press )?contact\b.*|for more information\b.*|about .{1,60})$/isu;

/** The attribution of what follows such a heading, up to an end mark or contact line; `null` when no heading names the speaker. */
export function statementUnderHead(text: string, paragraphs: readonly Extent[]): DraftAttribution | null {
  for (let place = 0; place < Math.min(3, paragraphs.length - 1); place++) {
    const heading = paragraphs[place]!;
    const head = text.slice(heading.start, heading.end);
    const match = HEAD.exec(head);
    if (match === null || head.length > 240 || /[.!?]$/u.test(head)) continue;
    const from = heading.start + match[0].length;
    const length = HEAD_END.exec(text.slice(from, heading.end))?.index ?? 0;
    const first = paragraphs[place + 1]!;
    let last = place + 1;
    while (last + 1 < paragraphs.length && !CLOSES.test(text.slice(paragraphs[last + 1]!.start, paragraphs[last + 1]!.end))) last++;
    if (length === 0 || CLOSES.test(text.slice(first.start, first.end))) continue;
    const cue = { start: heading.start, end: heading.start + match[0].trimEnd().length };
    cue.start = heading.start + match[0].toLowerCase().indexOf(match[1]!.toLowerCase());
    cue.end = cue.start + match[1]!.length;
    return {
      form: "block",
      rule: "statement_of",
      cueClass: "speech",
      source: { start: from, end: from + length },
      cue,
      content: [{ start: first.start, end: paragraphs[last]!.end }],
    };
  }
  return null;
}
