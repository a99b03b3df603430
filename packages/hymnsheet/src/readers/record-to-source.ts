/**
 * A record as a reader found it, with what is known from elsewhere, becomes a source: texts cleaned, fields checked.
 */
import { sourceTable } from "@hymnsheet/core/model/tables/source";
import type { SourceInput, SourceKind } from "@hymnsheet/core/model/source-input";
import { parseIsoDate } from "@hymnsheet/core/text/parse-iso-date";
import { cleanText, type CleanedText } from "./clean-text.ts";
import { isRecord } from "./json-lines-reader.ts";
import { placesOf, type GivenPlace } from "./places.ts";
import { problemFinding, type ProblemFinding } from "./reader.ts";
import { sourceFields, type FieldValues, type SourceField } from "./source-fields.ts";

const KINDS: readonly string[] = sourceTable.columns.kind.values;

/** What is known of a record besides its own fields. */
export interface RecordContext {
  readonly path: string;
  readonly reader: string;
  readonly line: number | null;
  /** Values that count more than the record's own. */
  readonly stronger: FieldValues;
  /** Values used where the record has none. */
  readonly weaker: FieldValues;
  /** Milliseconds since 1970 after which a date lies in the future; absent: not checked. */
  readonly today?: number | undefined;
}

export interface BuiltSource {
  /** Absent when the record has no text. */
  readonly source?: SourceInput;
  readonly problems: readonly ProblemFinding[];
}

/** The source of a record, and what was wrong with it. Unknown fields are left alone. */
export function recordToSource(record: Readonly<Record<string, unknown>>, context: RecordContext): BuiltSource {
  const problems: ProblemFinding[] = [];
  const { line } = context;
  const body = bodyOf(record, line, problems);
  if (body === undefined) return { problems };
  noteCleaning(body.cleaned, line, problems);
  if (!/\S/.test(body.text)) return { problems: [...problems, problemFinding("text_empty", line)] };
  const values = checkValues(valuesOf(record, context, problems), context, problems);
  const units = placesOf("units", record["units"], body, line, problems);
  const mentions = placesOf("mentions", record["mentions"], body, line, problems);
  return {
    source: {
      path: context.path,
      line,
      reader: context.reader,
      text: body.text,
      ...values,
      ...(body.turns === undefined ? {} : { turns: body.turns }),
      ...(units === undefined ? {} : { units: units.map(({ id, start, end }) => ({ id, start, end })) }),
      ...(mentions === undefined ? {} : { mentions: mentions.map(({ id, start, end, name }) => ({ id, start, end, name: name ?? "" })) }),
    },
    problems,
  };
}

interface Body {
  readonly text: string;
  readonly cleaned: CleanedText;
  /** Units taken away at the start of the text. */
  readonly shift: number;
  readonly turns?: readonly (GivenPlace & { readonly speaker: string })[] | undefined;
}

const TURN_GAP = "\n\n";

/** The text, given or joined from its turns; `undefined`, with a problem, when there is neither. */
function bodyOf(record: Readonly<Record<string, unknown>>, line: number | null, problems: ProblemFinding[]): Body | undefined {
  const given = record["text"];
  const turns = turnsOf(record["turns"]);
  if (turns === null) problems.push(problemFinding("turns_unusable", line));
  if (typeof given === "string") {
    const cleaned = cleanText(given);
    const placed = turns && locateTurns(turns, cleaned.text);
    if (placed === null && turns !== null) problems.push(problemFinding("turns_unusable", line));
    return { text: cleaned.text, cleaned, shift: cleaned.shift, turns: placed ?? undefined };
  }
  if (!turns) {
    problems.push(problemFinding("text_missing", line));
    return undefined;
  }
  const cleaned = cleanText(turns.map((turn) => turn.text).join(TURN_GAP));
  const { text } = cleaned;
  return { text, cleaned, shift: cleaned.shift, turns: locateTurns(turns, text) ?? undefined };
}

interface GivenTurn {
  readonly speaker: string;
  readonly text: string;
}

/** Given turns; `undefined` when there are none, null when they are not what they should be. */
function turnsOf(value: unknown): readonly GivenTurn[] | undefined | null {
  if (value === undefined || value === null) return undefined;
  if (!Array.isArray(value)) return null;
  const turns = value.map((turn: unknown) =>
    isRecord(turn) && typeof turn["text"] === "string"
      ? { speaker: oneLine(String(turn["speaker"] ?? "")), text: turn["text"] }
      : undefined,
  );
  return turns.every((turn) => turn !== undefined) ? turns : null;
}

/** Places of the turns in a cleaned text, in order; null when one of them does not stand there. */
function locateTurns(turns: readonly GivenTurn[], text: string): Body["turns"] | null {
  const placed: { id: string; speaker: string; start: number; end: number }[] = [];
  let at = 0;
  for (const [place, turn] of turns.entries()) {
    const words = cleanText(turn.text).text;
    const start = text.indexOf(words, at);
    if (start < 0) return null;
    at = start + words.length;
    if (words.trim() !== "") placed.push({ id: String(place + 1), speaker: turn.speaker, start, end: at });
  }
  return placed;
}

function noteCleaning(cleaned: CleanedText, line: number | null, problems: ProblemFinding[]): void {
  const { nulCount, surrogateCount, markCount } = cleaned;
  if (nulCount + surrogateCount + markCount > 0) problems.push(problemFinding("text_cleaned", line, nulCount, surrogateCount, markCount));
}

/** Values of all fields, by weight of where they come from. */
function valuesOf(record: Readonly<Record<string, unknown>>, context: RecordContext, problems: ProblemFinding[]): FieldValues {
  const values: FieldValues = {};
  for (const field of sourceFields) {
    const own = ownValue(field, record[field], context.line, problems);
    const value = oneLine(cleanText(context.stronger[field] ?? own ?? context.weaker[field] ?? "").text);
    if (value !== "") values[field] = value;
  }
  return values;
}

function ownValue(field: SourceField, value: unknown, line: number | null, problems: ProblemFinding[]): string | undefined {
  if (value === undefined || value === null) return undefined;
  if (typeof value === "string") return value.trim() === "" ? undefined : value;
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  problems.push(problemFinding("field_unusable", line, field));
  return undefined;
}

/** The values that hold; what does not is taken out and noted. */
function checkValues(
  values: FieldValues,
  context: RecordContext,
  problems: ProblemFinding[],
): Omit<FieldValues, "kind"> & { kind?: SourceKind } {
  const { kind, date, language, ...rest } = values;
  const { line } = context;
  const checked: Omit<FieldValues, "kind"> & { kind?: SourceKind } = rest;
  if (kind !== undefined) {
    const word = kind.toLowerCase().replace(/[\s-]+/g, "_");
    // The list above is the type's own list of words.
    if (KINDS.includes(word) && word !== "title") checked.kind = word as SourceKind;
    else
      problems.push(
        problemFinding(
          "kind_unknown",
          line,
          kind,
          KINDS.filter((known) => known !== "title"),
        ),
      );
  }
  if (date !== undefined) {
    const interval = parseIsoDate(date);
    if (interval === null) problems.push(problemFinding("date_unreadable", line, date));
    else {
      checked.date = date;
      if (context.today !== undefined && interval.from > context.today) problems.push(problemFinding("date_in_future", line, date));
    }
  }
  if (language !== undefined) {
    const tag = canonicalTag(language);
    if (tag === undefined) problems.push(problemFinding("language_unknown", line, language));
    else checked.language = tag;
  }
  return checked;
}

function canonicalTag(language: string): string | undefined {
  try {
    const tag = Intl.getCanonicalLocales(language.replaceAll("_", "-"))[0];
    return tag !== undefined && /^[a-z]{2,3}(?:-|$)/.test(tag) ? tag : undefined;
  } catch {
    return undefined;
  }
}

const oneLine = (text: string): string => text.replace(/\s+/g, " ").trim();
