/** Places of other programs as spans of the project: texts by name, offsets in UTF-16 units. */
import { contentId } from "@hymnsheet/core/model/ids";
import { problemMessage, type ProblemCode, type ProblemDetails } from "@hymnsheet/core/messages/problems";
import type { ProjectReader } from "@hymnsheet/core/model/ports";
import type { Span } from "@hymnsheet/core/model/span";
import type { ProblemRow } from "@hymnsheet/core/model/tables/problem";
import { utf16Offset } from "@hymnsheet/core/text/offset-units";
import type { PeerFinding, PeerGroup, PeerPlace } from "../readers/peers/peer-finding.ts";
import { SourceNames } from "./source-names.ts";

export interface ResolvedGroups {
  /** Spans of each group with two or more that could be resolved, by text and place, each once; groups in the order found. */
  readonly groups: readonly (readonly Span[])[];
  /** What could not be read or resolved, in the order found. */
  readonly problems: readonly ProblemRow[];
}

/** Texts kept for the next place. */
const KEPT_TEXTS = 256;

/** Resolves what a reader finds. Memory: spans; cost: the text before each place. */
export async function resolveGroups(findings: AsyncIterable<PeerFinding>, reader: ProjectReader): Promise<ResolvedGroups> {
  const names = await SourceNames.open(reader);
  const texts = new KeptTexts(reader);
  const groups: Span[][] = [];
  const problems: ProblemRow[] = [];
  const note = (path: string, line: number | null, code: string, message: string): void => {
    problems.push({ problem_id: contentId("problem", [path, line, code, message, problems.length]), source: path, line, code, message });
  };
  for await (const finding of findings) {
    if (finding.kind === "problem") {
      note(finding.path, finding.line, finding.code, finding.message);
      continue;
    }
    const spans: Span[] = [];
    for (const place of finding.places) {
      const span = await spanOf(place, names, texts, problemsOf(finding, note));
      if (span !== null) spans.push(span);
    }
    const distinct = distinctSpans(spans);
    if (distinct.length > 1) groups.push(distinct);
  }
  return { groups, problems };
}

type Note = <Code extends ProblemCode>(code: Code, ...details: ProblemDetails<Code>) => void;

function problemsOf({ path, line }: PeerGroup, note: (path: string, line: number | null, code: string, message: string) => void): Note {
  return (code, ...details) => note(path, line, code, problemMessage(code, ...details));
}

async function spanOf(place: PeerPlace, names: SourceNames, texts: KeptTexts, note: Note): Promise<Span | null> {
  const [called = ""] = place.references;
  const source_id = names.find(place.references);
  if (source_id === null) {
    note("peer_source_unknown", called);
    return null;
  }
  const text = await texts.read(source_id);
  const [span_start, span_end] = [utf16Offset(text, place.start, place.unit), utf16Offset(text, place.end, place.unit)];
  if (span_start === null || span_end === null || span_start >= span_end) {
    note("peer_place_outside", called, place.start, place.end);
    return null;
  }
  if (place.text !== null && lettersOf(place.text) !== lettersOf(text.slice(span_start, span_end))) note("peer_text_differs", called);
  return { source_id, span_start, span_end };
}

/** Letters and digits alone: programs tidy blanks and marks in the words they quote. */
const lettersOf = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, "");

function distinctSpans(spans: readonly Span[]): Span[] {
  const byPlace = new Map(spans.map((span) => [`${span.source_id}\u0000${span.span_start}\u0000${span.span_end}`, span]));
  return [...byPlace.values()].sort(
    (left, right) =>
      (left.source_id < right.source_id ? -1 : left.source_id > right.source_id ? 1 : 0) ||
      left.span_start - right.span_start ||
      left.span_end - right.span_end,
  );
}

class KeptTexts {
  readonly #reader: ProjectReader;
  readonly #kept = new Map<string, string>();

  constructor(reader: ProjectReader) {
    this.#reader = reader;
  }

  async read(sourceId: string): Promise<string> {
    const known = this.#kept.get(sourceId);
    if (known !== undefined) return known;
    const text = (await this.#reader.text(sourceId)) ?? "";
    this.#kept.set(sourceId, text);
    for (const oldest of this.#kept.keys()) {
      if (this.#kept.size <= KEPT_TEXTS) break;
      this.#kept.delete(oldest);
    }
    return text;
  }
}
