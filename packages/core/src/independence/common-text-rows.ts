/** Common texts as rows of `common_text`, `common_text_line`, and `part` (role `version`: where each version stands, from its first line to its last). */
import { rounded } from "../algo/rounded.ts";
import { commonTextMessages } from "../messages/common-text.ts";
import { contentId } from "../model/ids.ts";
import type { CommonTextLineRow } from "../model/tables/common-text-line.ts";
import { commonTextTable, type CommonTextRow } from "../model/tables/common-text.ts";
import type { PartRow } from "../model/tables/part.ts";
import type { Calibration } from "./chance.ts";
import type { CommonText, CommonTextLine } from "./common-text.ts";
import type { JudgedCorpus, JudgedStatement } from "./judged.ts";

export interface CommonTextRows {
  readonly texts: readonly CommonTextRow[];
  readonly lines: readonly CommonTextLineRow[];
  readonly parts: readonly PartRow[];
}

/**
 * Rows by `sheet_id`, lines in order; the id comes from the statements and the lines. All empty for no texts.
 *
 * @param calibration  where the chance level comes from; with none the names claim no common text.
 */
export function commonTextRows(
  texts: readonly CommonText[],
  { statements }: JudgedCorpus,
  { kind }: Pick<Calibration, "kind">,
): CommonTextRows {
  const nameOf = kind === "none" ? commonTextMessages.nameUncalibrated : commonTextMessages.name;
  const rows = texts.map((text) => rowsOf(text, statements, nameOf));
  rows.sort((one, other) => (one.text.sheet_id < other.text.sheet_id ? -1 : 1));
  return { texts: rows.map(({ text }) => text), lines: rows.flatMap(({ lines }) => lines), parts: rows.flatMap(({ parts }) => parts) };
}

function rowsOf(text: CommonText, statements: readonly JudgedStatement[], nameOf: typeof commonTextMessages.name) {
  const members = text.statements.map((number) => statements[number]!);
  const dated = members.flatMap(({ from, to }) => (from === null ? [] : [{ from, to }])).sort((one, other) => one.from - other.from);
  const first = dated[0] ?? null;
  const sheet_id = contentId("sheet", [...members.map(({ id }) => id), "", ...text.lines.map(({ item }) => item.id)]);
  const row: CommonTextRow = {
    sheet_id,
    name: nameOf({ speakers: text.speakers.length, first, words: namingLine(text.lines).text }),
    speaker_count: text.speakers.length,
    line_count: text.lines.length,
    first_at: first?.from ?? null,
    last_at: dated.at(-1)?.from ?? null,
    shared_bits: rounded(text.lines.reduce((sum, { item, ownShare }) => sum + item.bits * ownShare, 0)),
  };
  const lines = text.lines.map((line, at): CommonTextLineRow => ({
    sheet_id,
    line_no: at + 1,
    item_id: line.item.id,
    text: line.text,
    support_count: line.places.length,
    speaker_count: line.speakers.length,
  }));
  return { text: row, lines, parts: versionsOf(text.lines, sheet_id) };
}

/** The rarest figure; without figures the rarest device, and without both the rarest line: an image tells a text apart and alleges least. */
function namingLine(lines: readonly CommonTextLine[]): CommonTextLine {
  const of = (level: string): CommonTextLine[] => lines.filter(({ item }) => item.level === level);
  const [named] = [of("figure"), of("device"), lines].filter(({ length }) => length > 0);
  return named!.reduce((best, line) => (line.item.bits * line.ownShare > best.item.bits * best.ownShare ? line : best));
}

/** Where each version stands: one span for each source. */
function versionsOf(lines: readonly CommonTextLine[], sheetId: string): PartRow[] {
  const hulls = new Map<string, { start: number; end: number }>();
  for (const { sourceId, start, end } of lines.flatMap(({ places }) => places)) {
    const hull = hulls.get(sourceId) ?? { start, end };
    hulls.set(sourceId, { start: Math.min(hull.start, start), end: Math.max(hull.end, end) });
  }
  return [...hulls]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([source_id, { start, end }], seq) => ({
      owner_table: commonTextTable.name,
      owner_id: sheetId,
      role: "version",
      seq,
      source_id,
      span_start: start,
      span_end: end,
    }));
}
