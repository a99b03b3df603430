import { readFileSync } from "node:fs";
import { join } from "node:path";
import { HymnsheetError } from "@hymnsheet/core/model/errors/hymnsheet-error";
import type { Span } from "@hymnsheet/core/model/span";
import { readColumnsFolder } from "./columns-file.ts";
import { TextsFile } from "./texts-file.ts";
import { idsFileName } from "./texts-writer.ts";

/** Units of decoded text kept for the next call; one text may be longer. */
const keptUnits = 1 << 24;
/** An all-ASCII text longer than this is read in part: its offsets are byte offsets. */
const wholeReadUnits = 1 << 14;

export interface TextSlice {
  readonly before: string;
  readonly text: string;
  readonly after: string;
}

/**
 * Reads texts by source, each in microseconds, without ever holding the file. Safe to open in several workers at once.
 * Offsets are UTF-16 units of the text as it was written.
 */
export class TextsReader {
  readonly #file: TextsFile;
  readonly #starts: Float64Array;
  readonly #lengths: Uint32Array;
  readonly #numbers = new Map<string, number>();
  readonly #ids: readonly string[];
  readonly #kept = new Map<number, string>();
  #keptUnits = 0;

  constructor(folder: string) {
    const columns = readColumnsFolder(folder);
    this.#starts = columns["text_starts"] as Float64Array; // written as such by TextsWriter
    this.#lengths = columns["lengths"] as Uint32Array; // likewise
    this.#ids = readIds(join(folder, idsFileName), columns["id_starts"] as Float64Array);
    for (const [number, id] of this.#ids.entries()) this.#numbers.set(id, number);
    this.#file = new TextsFile(folder);
  }

  /** Ids of all sources, in the order in which they were written. */
  get ids(): readonly string[] {
    return this.#ids;
  }

  has(sourceId: string): boolean {
    return this.#numbers.has(sourceId);
  }

  /** Where the bytes of a source's text lie in the file of texts; an empty place when there is no such source. */
  place(sourceId: string): { readonly start: number; readonly end: number } {
    const number = this.#numbers.get(sourceId);
    return number === undefined ? { start: 0, end: 0 } : { start: this.#starts[number]!, end: this.#starts[number + 1]! };
  }

  /** Whole text of a source; `undefined` when there is no such source. */
  text(sourceId: string): string | undefined {
    const number = this.#numbers.get(sourceId);
    return number === undefined ? undefined : this.#whole(number);
  }

  /**
   * Exact text of each span, with up to `context` units before and after it; context never begins or ends inside a character.
   *
   * @throws FINDING_UNKNOWN for a source that is not there.
   */
  slices(spans: readonly Span[], context = 0): TextSlice[] {
    const result: TextSlice[] = Array.from({ length: spans.length });
    for (const at of this.#bySource(spans)) result[at] = this.#slice(spans[at]!, context);
    return result;
  }

  close(): void {
    this.#file.close();
    this.#kept.clear();
  }

  /** Places in `spans`, one source after the other, so that a long text is decoded once per call. */
  #bySource(spans: readonly Span[]): number[] {
    const numberOf = spans.map((span) => this.#numbers.get(span.source_id) ?? -1);
    return [...spans.keys()].sort((left, right) => numberOf[left]! - numberOf[right]! || left - right);
  }

  #slice(span: Span, context: number): TextSlice {
    const number = this.#numbers.get(span.source_id);
    if (number === undefined)
      throw new HymnsheetError("FINDING_UNKNOWN", `there is no text of source ${span.source_id}`, {
        value: span.source_id,
        advice: "List the sources with `hymnsheet export DIR --table source --format csv`.",
      });
    const { span_start: start, span_end: end } = span;
    const first = Math.max(0, start - context);
    const isAscii = this.#lengths[number] === this.#starts[number + 1]! - this.#starts[number]!;
    if (isAscii && this.#lengths[number]! > wholeReadUnits && !this.#kept.has(number)) {
      const origin = this.#starts[number]!;
      const bytes = this.#file.bytes(origin + first, origin + Math.min(this.#lengths[number]!, end + context));
      return cut(bytes.toString("latin1"), { first, start, end, context });
    }
    return cut(this.#whole(number), { first: 0, start, end, context });
  }

  #whole(number: number): string {
    const kept = this.#kept.get(number);
    if (kept !== undefined) {
      this.#kept.delete(number);
      this.#kept.set(number, kept);
      return kept;
    }
    const text = this.#file.text(this.#starts[number]!, this.#starts[number + 1]!);
    this.#kept.set(number, text);
    this.#keptUnits += text.length;
    for (const [oldest, oldText] of this.#kept) {
      if (this.#keptUnits <= keptUnits || this.#kept.size === 1) break;
      this.#kept.delete(oldest);
      this.#keptUnits -= oldText.length;
    }
    return text;
  }
}

/** Opens the folder named by `textsFolder` of a project or writer. @throws PROJECT_DAMAGED when a file is missing or cut short. */
export function openTexts(folder: string): TextsReader {
  return new TextsReader(folder);
}

/** Cuts a slice out of `text`, whose first unit stands at `first`. */
function cut(text: string, place: { first: number; start: number; end: number; context: number }): TextSlice {
  const start = place.start - place.first;
  const end = place.end - place.first;
  let from = Math.max(0, start - place.context);
  let to = Math.min(text.length, end + place.context);
  if (from < start && isLowSurrogate(text.charCodeAt(from))) from++;
  if (to > end && isHighSurrogate(text.charCodeAt(to - 1))) to--;
  return { before: text.slice(from, start), text: text.slice(start, end), after: text.slice(end, to) };
}

function isLowSurrogate(unit: number): boolean {
  return unit >= 0xdc00 && unit < 0xe000;
}

function isHighSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit < 0xdc00;
}

function readIds(path: string, starts: Float64Array): string[] {
  const bytes = readFileSync(path);
  const whole = bytes.toString("utf8");
  const isAscii = whole.length === bytes.length;
  return Array.from({ length: starts.length - 1 }, (_, number) =>
    isAscii ? whole.slice(starts[number]!, starts[number + 1]!) : bytes.toString("utf8", starts[number]!, starts[number + 1]!),
  );
}
