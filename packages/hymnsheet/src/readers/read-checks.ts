/**
 * Lists of published checks: ClaimReview in JSON, JSON lines or a web page, or a table with the columns text, title, claimant, rating, publisher,
 * url, date and id. What cannot be read becomes a problem; nothing ends the run.
 */
import { createHash } from "node:crypto";
import { claimReviewsIn, readCheck } from "@hymnsheet/core/text/claim-review";
import { contentId } from "@hymnsheet/core/model/ids";
import type { KnownCheckRow } from "@hymnsheet/core/model/tables/known-check";
import type { ProblemRow } from "@hymnsheet/core/model/tables/problem";
import { parseIsoDate } from "@hymnsheet/core/text/parse-iso-date";
import { decodeText } from "./decode-text.ts";
import { wholeFile } from "./file-bytes.ts";
import { findInputFiles, type InputFile } from "./input-files.ts";
import { isRecord, jsonReason } from "./json-lines-reader.ts";
import { problemFinding, type Finding, type ProblemFinding } from "./reader.ts";
import { findingOfRow, tableRows } from "./table-reader.ts";

/** What a list of checks holds. */
export interface KnownChecks {
  /** Hash of the rest but for the path: equal for lists of equal content, wherever they lie. */
  readonly name: string;
  /** By id, each once. */
  readonly checks: readonly KnownCheckRow[];
  readonly problems: readonly ProblemRow[];
}

/** @throws INPUT_MISSING when there is no such file. */
export async function readChecks(path: string): Promise<KnownChecks> {
  const checks = new Map<string, KnownCheckRow>();
  const problems = new Map<string, ProblemRow>();
  for (const file of (await findInputFiles([path])).files) {
    const report = ({ line, code, message }: ProblemFinding): void => {
      const id = contentId("problem", [file.relative, line, code, message]);
      problems.set(id, { problem_id: id, source: file.path, line, code, message });
    };
    let count = 0;
    for await (const finding of findingsOf(file)) {
      if (finding.kind === "problem") {
        report(finding);
        continue;
      }
      const { line, fields } = finding;
      const found = readCheck(fields, parseIsoDate);
      if (found === null) report(problemFinding("check_unusable", line));
      else {
        count++;
        if (found.badDate !== "") report(problemFinding("check_date_unreadable", line, found.badDate));
        const { check } = found;
        if (checks.has(check.check_id)) report(problemFinding("check_repeated", line, check.check_id));
        else checks.set(check.check_id, check);
      }
    }
    if (count === 0) report(problemFinding("checks_missing", null));
  }
  const rows = {
    checks: [...checks.values()].sort((x, y) => (x.check_id < y.check_id ? -1 : 1)),
    problems: [...problems.values()].sort((x, y) => (x.problem_id < y.problem_id ? -1 : 1)),
  };
  const content = JSON.stringify([rows.checks, rows.problems.map(({ line, code, message }) => [line, code, message])]);
  return { name: createHash("sha256").update(content).digest("hex").slice(0, 16), ...rows };
}

async function* findingsOf(file: InputFile): AsyncIterable<Finding> {
  if (["csv", "tsv", "tab"].includes(file.extension)) {
    yield* tableFindings(file);
    return;
  }
  const { bytes, problem } = await wholeFile(file);
  if (problem !== null) yield problem;
  if (bytes.length === 0) return;
  const { text, problem: encoding } = decodeText(bytes);
  if (encoding !== null) yield encoding;
  if (/^html?$/u.test(file.extension)) yield* pageFindings(text);
  else yield* jsonFindings(text);
}

async function* tableFindings(file: InputFile): AsyncIterable<Finding> {
  const notes: ProblemFinding[] = [];
  let heading: readonly string[] | undefined;
  for await (const row of tableRows(file, notes)) {
    if (heading === undefined) heading = row.cells.map((cell) => cell.trim());
    else yield findingOfRow(row, heading);
  }
  yield* notes;
}

const SCRIPT = /<script\b[^>]*application\/ld\+json[^>]*>([\s\S]*?)<\/script\s*>/giu;

/** Reviews in the scripts of a page; of a page that only has other scripts of this kind nothing. */
function* pageFindings(page: string): Generator<Finding> {
  for (const match of page.matchAll(SCRIPT)) {
    const line = page.slice(0, match.index).split("\n").length;
    try {
      for (const fields of claimReviewsIn(JSON.parse(match[1]!))) yield { kind: "record", line, fields };
    } catch (error) {
      yield problemFinding("json_broken", line, jsonReason(error));
    }
  }
}

/** One JSON value, or one a line. */
function* jsonFindings(text: string): Generator<Finding> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const lines = text.split("\n");
    if (lines.filter((line) => line.trim() !== "").length < 2) yield problemFinding("json_broken", null, jsonReason(error));
    else for (const [i, line] of lines.entries()) if (line.trim() !== "") yield* lineFindings(line, i + 1);
    return;
  }
  const entries = Array.isArray(value) ? value : [value];
  for (const [i, entry] of entries.entries()) yield* entryFindings(entry, Array.isArray(value) ? i + 1 : null);
}

function* lineFindings(line: string, number: number): Generator<Finding> {
  try {
    yield* entryFindings(JSON.parse(line), number);
  } catch (error) {
    yield problemFinding("json_broken", number, jsonReason(error));
  }
}

/** The reviews in an entry, counted where several stand in one value; an entry without any is taken for a row with named fields. */
function* entryFindings(entry: unknown, line: number | null): Generator<Finding> {
  const reviews = claimReviewsIn(entry);
  for (const [i, fields] of reviews.entries()) yield { kind: "record", line: line ?? (reviews.length > 1 ? i + 1 : null), fields };
  if (reviews.length === 0) yield isRecord(entry) ? { kind: "record", line, fields: entry } : problemFinding("check_unusable", line);
}
