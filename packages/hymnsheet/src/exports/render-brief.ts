import { briefQuestions } from "@hymnsheet/core/messages/brief";
import { reviewMessages } from "@hymnsheet/core/messages/review";
import type { BriefLineRow } from "@hymnsheet/core/model/tables/brief-line";
import type { PartRow } from "@hymnsheet/core/model/tables/part";

/** A sentence of the brief with the exact words it rests on. */
export interface CitedLine {
  readonly line: BriefLineRow;
  /** Whether a person confirmed it in these very words; null where it names nobody, and needs no confirmation. */
  readonly isConfirmed: boolean | null;
  readonly sources: readonly { readonly part: PartRow; readonly text: string }[];
}

/**
 * The brief as text: Markdown with numbered notes, or one JSON object per sentence. A draft says how many of its sentences nobody has confirmed.
 *
 * @param lines  sentences in their order.
 * @returns      text that ends with a line break; only the questions for no sentences.
 */
export function renderBrief(lines: readonly CitedLine[], format: "md" | "jsonl"): string {
  if (format === "jsonl") {
    return lines
      .map(
        ({ line, isConfirmed, sources }) =>
          `${JSON.stringify({ ...line, is_confirmed: isConfirmed, sources: sources.map(({ part, text }) => ({ ...place(part), text })) })}\n`,
      )
      .join("");
  }
  const notes: string[] = [];
  const naming = lines.filter(({ isConfirmed }) => isConfirmed !== null);
  const unconfirmedCount = naming.filter(({ isConfirmed }) => isConfirmed === false).length;
  const paragraphs: string[] = unconfirmedCount === 0 ? [] : [reviewMessages.draft({ namingCount: naming.length, unconfirmedCount })];
  briefQuestions.forEach((question, i) => {
    paragraphs.push(`## ${i + 1}. ${question}`);
    for (const { line, sources } of lines) {
      if (line.question !== i + 1) continue;
      const marks = sources.map(({ part, text }) => {
        notes.push(`[${notes.length + 1}] ${part.source_id} ${part.span_start}–${part.span_end}: “${oneLine(text)}”`);
        return `[${notes.length}]`;
      });
      paragraphs.push(marks.length > 0 ? `${line.text} ${marks.join("")}` : line.text);
    }
  });
  if (notes.length > 0) paragraphs.push("## Sources", notes.join("\n"));
  return `${paragraphs.join("\n\n")}\n`;
}

function place(part: PartRow): { source_id: string; span_start: number; span_end: number } {
  return { source_id: part.source_id, span_start: part.span_start, span_end: part.span_end };
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}
