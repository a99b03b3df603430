import type { PartRow } from "@hymnsheet/core/model/tables/part";
import type { CitedBrief, CitedLine } from "./cited-brief.ts";

/** The brief as Markdown with numbered notes; ends with a line break. */
export function briefAsMarkdown({ warnings, questions, notes, foot }: CitedBrief): string {
  const paragraphs = warnings.map((warning) => `*${warning.replace(/\.$/u, "")}.*`);
  for (const { title, sentences } of questions) {
    paragraphs.push(`## ${title}`);
    const told = sentences.map(({ text, notes: marks }) =>
      marks.length === 0 ? text : `${text} ${marks.map((mark) => `[${mark}]`).join("")}`,
    );
    paragraphs.push(told.join("\n"));
  }
  if (notes.length > 0)
    paragraphs.push(
      "## Sources",
      notes.map(({ number, place, source, words }) => `[${number}] ${place}: “${words}”${source === "" ? "" : ` (${source})`}`).join("\n"),
    );
  paragraphs.push(foot);
  return `${paragraphs.join("\n\n")}\n`;
}

/** One JSON object per sentence, with the exact words it rests on. */
export function briefAsJsonLines(lines: readonly CitedLine[]): string {
  return lines
    .map(
      ({ line, isConfirmed, sources }) =>
        `${JSON.stringify({ ...line, is_confirmed: isConfirmed, sources: sources.map(({ part, text }) => ({ ...place(part), text })) })}\n`,
    )
    .join("");
}

function place(part: PartRow): { source_id: string; span_start: number; span_end: number } {
  return { source_id: part.source_id, span_start: part.span_start, span_end: part.span_end };
}
