/** A file of decisions that somebody else took: as `review export` writes it, as JSON lines or CSV, or another project's `reviews.jsonl`. */
import { contentId } from "@hymnsheet/core/model/ids";
import { HymnsheetError } from "@hymnsheet/core/model/errors/hymnsheet-error";
import { reviewTable, type ReviewRow } from "@hymnsheet/core/model/tables/review";
import { findTable } from "@hymnsheet/core/model/tables/tables";
import { parseIsoDate } from "@hymnsheet/core/text/parse-iso-date";
import { findInputFiles, type InputFile } from "./input-files.ts";
import type { ProblemFinding } from "./reader.ts";
import { readerOf } from "./readers.ts";
import { tableRows } from "./table-reader.ts";

export interface ReadDecisions {
  readonly reviews: readonly ReviewRow[];
  /** Lines that hold no decision, counted from 1, and why. */
  readonly bad: readonly { readonly line: number; readonly why: string }[];
}

/**
 * @param analyst  who took them, whatever the file says. Default: as the file says.
 * @throws         INPUT_MISSING when there is no such file.
 */
export async function readDecisionsFile(path: string, analyst?: string): Promise<ReadDecisions> {
  const [file] = (await findInputFiles([path])).files;
  if (!file) throw new HymnsheetError("INPUT_MISSING", `there is no file ${path}`, { value: path, advice: "Check the spelling." });
  const reviews: ReviewRow[] = [];
  const bad: { line: number; why: string }[] = [];
  for await (const { line, fields } of file.extension === "csv" || file.extension === "tsv" ? tableFields(file) : jsonFields(file)) {
    const read = typeof fields === "string" ? fields : toReview(fields, analyst);
    if (typeof read === "string") bad.push({ line, why: read });
    else reviews.push(read);
  }
  return { reviews, bad };
}

interface Line {
  readonly line: number;
  readonly fields: Readonly<Record<string, unknown>> | string;
}

async function* tableFields(file: InputFile): AsyncIterable<Line> {
  const problems: ProblemFinding[] = [];
  let heading: readonly string[] | undefined;
  for await (const { line, cells } of tableRows(file, problems)) {
    if (heading === undefined) heading = cells.map((cell) => cell.trim());
    else yield { line, fields: Object.fromEntries(heading.map((name, at) => [name, cells[at] ?? ""])) };
  }
  for (const problem of problems) yield { line: problem.line ?? 1, fields: problem.message };
}

async function* jsonFields(file: InputFile): AsyncIterable<Line> {
  for await (const finding of readerOf("jsonl")!.read(file, { textColumn: "" })) {
    if (finding.kind === "problem") yield { line: finding.line ?? 1, fields: finding.message };
    else yield { line: finding.line ?? 1, fields: finding.fields };
  }
}

/** The decision of a line; why it is none. */
function toReview(fields: Readonly<Record<string, unknown>>, as: string | undefined): ReviewRow | string {
  const word = (name: string): string => (fields[name] === undefined || fields[name] === null ? "" : String(fields[name]));
  const table = word("target_table");
  const verb = word("verb");
  const at = timeOf(fields["reviewed_at"]);
  const analyst = as ?? word("analyst");
  if (findTable(table) === undefined) return `there is no table ${table || "(none)"}`;
  if (word("target_key") === "") return "target_key is empty";
  if (!reviewTable.columns.verb.values.includes(verb)) return `there is no verb ${verb || "(none)"}`;
  if (at === undefined) return `reviewed_at is no time (${word("reviewed_at")})`;
  if (analyst === "") return "nobody is named as the analyst; say who with --as";
  const number = (name: string): number | null =>
    word(name) !== "" && Number.isSafeInteger(Number(word(name))) ? Number(word(name)) : null;
  const orNull = (name: string): string | null => word(name) || null;
  const decision = {
    target_table: table,
    target_key: word("target_key"),
    verb: verb as ReviewRow["verb"], // one of its words, checked above
    value: word("value"),
    reason: word("reason"),
    analyst,
    reviewed_at: at,
  };
  const given = word("review_id");
  const isOwn = given !== "" && (as === undefined || as === word("analyst"));
  return {
    review_id: isOwn ? given : contentId("review", [table, decision.target_key, verb, decision.value, decision.reason, analyst, at]),
    ...decision,
    is_applied: true,
    source_id: orNull("source_id"),
    span_start: number("span_start"),
    span_end: number("span_end"),
    speaker_id: orNull("speaker_id"),
    label: orNull("label"),
    text_check: orNull("text_check"),
  };
}

/** Milliseconds since 1970, or an ISO date-time. */
function timeOf(value: unknown): number | undefined {
  if (typeof value === "number" && Number.isSafeInteger(value)) return value;
  if (typeof value !== "string" || value === "") return undefined;
  if (/^\d+$/u.test(value)) return Number(value);
  const exact = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d+Z?$/u.test(value) ? Date.parse(value.endsWith("Z") ? value : `${value}Z`) : Number.NaN;
  return Number.isNaN(exact) ? parseIsoDate(value)?.from : exact;
}
