import { sentenceId } from "@hymnsheet/core/counting/decidable";
import { standingReviews } from "@hymnsheet/core/counting/standing-reviews";
import type { Excerpt } from "@hymnsheet/core/model/report-data";
import type { BriefLineRow } from "@hymnsheet/core/model/tables/brief-line";
import type { PartRow } from "@hymnsheet/core/model/tables/part";
import type { SourceRow } from "@hymnsheet/core/model/tables/source";
import type { UtteranceRow } from "@hymnsheet/core/model/tables/utterance";
import type { CorpusRows } from "./corpus.ts";
import { decidedBy, type Decided } from "./decisions.ts";
import type { DataSource } from "./data-source.ts";

/** A cited place beside a sentence of the brief. */
export interface BriefNote {
  /** Counted over the whole brief, from 1. */
  readonly number: number;
  readonly excerpt: Excerpt;
  readonly source: SourceRow | undefined;
  /** The utterance that holds the place; undefined when none does. */
  readonly utterance: UtteranceRow | undefined;
}

export interface BriefSentence {
  readonly row: BriefLineRow;
  readonly notes: readonly BriefNote[];
  /** Who confirmed it in these very words; undefined where nobody did. */
  readonly confirmation: Decided | undefined;
}

/** What the brief says to one of its ten questions. */
export interface BriefParagraph {
  readonly question: number;
  readonly sentences: readonly BriefSentence[];
}

/** The brief by question, in order, with the places it cites numbered through. */
export async function citedParagraphs(source: DataSource, rows: CorpusRows, lines: readonly BriefLineRow[]): Promise<BriefParagraph[]> {
  const parts = await source.rows<PartRow>("part", { where: { owner_table: "brief_line" }, orderBy: ["owner_id", "role", "seq"] });
  const excerpts = await source.excerpts(parts);
  const paragraphs = new Map<number, BriefSentence[]>();
  const confirmations = readConfirmations(rows);
  let number = 0;
  for (const row of lines) {
    const notes: BriefNote[] = [];
    parts.forEach((part, index) => {
      const excerpt = excerpts[index];
      if (part.owner_id !== String(row.line_no) || excerpt === undefined) return;
      const holder = shortest(rows.utterances.filter((utterance) => holds(utterance, part)));
      notes.push({
        number: ++number,
        excerpt,
        source: rows.sources.find((found) => found.source_id === part.source_id),
        utterance: holder,
      });
    });
    const sentence = { row, notes, confirmation: confirmations.get(sentenceId(row.template, row.text)) };
    const paragraph = paragraphs.get(row.question);
    if (paragraph) paragraph.push(sentence);
    else paragraphs.set(row.question, [sentence]);
  }
  return [...paragraphs].sort((a, b) => a[0] - b[0]).map(([question, sentences]) => ({ question, sentences }));
}

/** The last word on each sentence, by its words. */
function readConfirmations({ reviews }: CorpusRows): Map<string, Decided> {
  const confirmed = new Map<string, Decided>();
  for (const review of standingReviews(reviews)) {
    if (review.target_table !== "brief_line") continue;
    if (review.verb === "confirm") confirmed.set(review.target_key, decidedBy(review));
    else if (review.verb === "reject") confirmed.delete(review.target_key);
  }
  return confirmed;
}

/** How a question stands: answered, in part, none found, or not assessed. */
export function stateOf({ sentences }: BriefParagraph): "cited" | "mixed" | "none_found" | "not_assessed" {
  const states = new Set(sentences.map(({ row }) => row.state));
  if (states.has("cited")) return states.has("not_assessed") ? "mixed" : "cited";
  return states.has("none_found") ? "none_found" : "not_assessed";
}

function holds(utterance: UtteranceRow, part: PartRow): boolean {
  return utterance.source_id === part.source_id && utterance.span_start <= part.span_start && utterance.span_end >= part.span_end;
}

/** A quotation before the text around it: whose words a place holds. */
function shortest(utterances: readonly UtteranceRow[]): UtteranceRow | undefined {
  return [...utterances].sort(
    (a, b) => a.span_end - a.span_start - (b.span_end - b.span_start) || (a.utterance_id < b.utterance_id ? -1 : 1),
  )[0];
}
