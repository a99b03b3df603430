/** Reconstructed texts as the views draw them: lines in order, and who says which in what order. */
import { unpackTable } from "@hymnsheet/core/model/embedded-table";
import type { ReportJudgements, SheetUse } from "@hymnsheet/core/model/report-judgements";
import type { CommonTextLineRow } from "@hymnsheet/core/model/tables/common-text-line";
import type { CommonTextRow } from "@hymnsheet/core/model/tables/common-text";
import type { CorpusRows } from "./corpus.ts";
import type { DataSource } from "./data-source.ts";
import type { Speaker } from "./speaker.ts";

/** The version of one speaker. */
export interface SheetVersion {
  readonly speaker: Speaker;
  /** When it was said; null without a date. */
  readonly saidFrom: number | null;
  readonly saidTo: number | null;
  readonly sourceId: string;
  readonly statementId: string;
  /** Lines it holds, by number. */
  readonly uses: ReadonlyMap<number, SheetUse>;
  /** Lines that the speaker says in other statements alone, by number. */
  readonly elsewhere: ReadonlyMap<number, SheetUse>;
  /** Place of each of its lines among them, from 1, in the order in which they are said. */
  readonly ranks: ReadonlyMap<number, number>;
  /** Lines that stand elsewhere than in the common text: as few as explain the order. */
  readonly moved: ReadonlySet<number>;
  /** Share of its source that the lines fill, 0 to 1; null where the length is not known. */
  readonly share: number | null;
}

export interface SheetLine {
  readonly row: CommonTextLineRow;
  readonly level: SheetUse["level"];
  /** BCP 47 tag. */
  readonly language: string;
  /** Who says it earliest; undefined where that is not certain: one use must have ended before all others began. */
  readonly earliest: Speaker | undefined;
}

export interface Sheet {
  readonly row: CommonTextRow;
  readonly lines: readonly SheetLine[];
  /** In order of time, undated last. */
  readonly versions: readonly SheetVersion[];
}

export async function joinSheets(
  source: DataSource,
  rows: CorpusRows,
  speakerOf: (id: string) => Speaker,
  facts: ReportJudgements,
): Promise<Sheet[]> {
  const uses = unpackTable<SheetUse>(facts.sheet_uses);
  const lines = await source.rows<CommonTextLineRow>("common_text_line", { orderBy: ["line_no"] });
  const sources = new Map(rows.sources.map((row) => [row.source_id, row]));
  return (await source.rows<CommonTextRow>("common_text")).map((row): Sheet => {
    const own = uses.filter((use) => use.sheet_id === row.sheet_id);
    const versions = versionsOf(own, speakerOf, (id) => sources.get(id)?.char_count ?? null);
    return {
      row,
      versions,
      lines: lines
        .filter((line) => line.sheet_id === row.sheet_id)
        .map((line): SheetLine => {
          const first = own.find((use) => use.line_no === line.line_no);
          return {
            row: line,
            level: first?.level ?? "passage",
            language: sources.get(first?.source_id ?? "")?.language ?? "und",
            earliest: earliestOf(
              own.filter((use) => use.line_no === line.line_no),
              speakerOf,
            ),
          };
        }),
    };
  });
}

function earliestOf(uses: readonly SheetUse[], speakerOf: (id: string) => Speaker): Speaker | undefined {
  const end = (use: SheetUse): number => use.said_to ?? use.said_from ?? Infinity;
  const [first] = [...uses].sort((x, y) => end(x) - end(y));
  if (first === undefined || first.said_from === null) return undefined;
  const others = uses.filter((use) => use.speaker_id !== first.speaker_id);
  return others.every((use) => use.said_from !== null && end(first) <= use.said_from) ? speakerOf(first.speaker_id) : undefined;
}

/** One for each speaker: the statement of theirs that holds most lines, the earlier of two that hold as many. */
function versionsOf(
  uses: readonly SheetUse[],
  speakerOf: (id: string) => Speaker,
  lengthOf: (sourceId: string) => number | null,
): SheetVersion[] {
  const candidates = new Map<string, SheetUse[]>();
  for (const use of uses) {
    const key = `${use.speaker_id}|${use.source_id}`;
    candidates.set(key, [...(candidates.get(key) ?? []), use]);
  }
  const best = new Map<string, SheetUse[]>();
  for (const own of candidates.values()) {
    const [first] = own;
    const known = first === undefined ? undefined : best.get(first.speaker_id);
    if (first === undefined || (known !== undefined && !isBetter(own, known))) continue;
    best.set(first.speaker_id, own);
  }
  return [...best.values()]
    .map((own) => versionOf(own, uses, speakerOf, lengthOf))
    .sort(
      (x, y) =>
        ((x.saidFrom ?? Infinity) === (y.saidFrom ?? Infinity) ? 0 : (x.saidFrom ?? Infinity) - (y.saidFrom ?? Infinity)) ||
        (x.speaker.id < y.speaker.id ? -1 : 1),
    );
}

function isBetter(own: readonly SheetUse[], known: readonly SheetUse[]): boolean {
  if (own.length !== known.length) return own.length > known.length;
  const at = (one: readonly SheetUse[]): number => one[0]?.said_from ?? Infinity;
  return at(own) === at(known) ? (own[0]?.source_id ?? "") < (known[0]?.source_id ?? "") : at(own) < at(known);
}

function versionOf(
  own: readonly SheetUse[],
  all: readonly SheetUse[],
  speakerOf: (id: string) => Speaker,
  lengthOf: (sourceId: string) => number | null,
): SheetVersion {
  const first = own[0]!; // a candidate holds at least one use
  const said = [...own].sort((x, y) => x.span_start - y.span_start || x.line_no - y.line_no);
  const ranks = new Map(said.map((use, index) => [use.line_no, index + 1]));
  const kept = new Set(longestRun(said.map((use) => use.line_no)));
  const length = lengthOf(first.source_id);
  return {
    speaker: speakerOf(first.speaker_id),
    saidFrom: first.said_from,
    saidTo: first.said_to,
    sourceId: first.source_id,
    statementId: first.statement_id,
    uses: new Map(own.map((use) => [use.line_no, use])),
    elsewhere: new Map(
      all.filter((use) => use.speaker_id === first.speaker_id && !ranks.has(use.line_no)).map((use) => [use.line_no, use]),
    ),
    ranks,
    moved: new Set(said.map((use) => use.line_no).filter((line) => !kept.has(line))),
    share: length === null || length === 0 ? null : coveredUnits(said) / length,
  };
}

/** A longest increasing run of distinct numbers: lines that need not have moved; of several the one that ends lowest. Quadratic. */
export function longestRun(numbers: readonly number[]): number[] {
  const runs: number[][] = [];
  for (const number of numbers) {
    let best: readonly number[] = [];
    for (const run of runs) if ((run.at(-1) ?? 0) < number && run.length > best.length) best = run;
    runs.push([...best, number]);
  }
  return runs.reduce(
    (best, run) => (run.length > best.length || (run.length === best.length && (run.at(-1) ?? 0) < (best.at(-1) ?? 0)) ? run : best),
    [],
  );
}

/** Units of text in places sorted by start, overlaps once. */
function coveredUnits(places: readonly SheetUse[]): number {
  let [covered, reach] = [0, 0];
  for (const { span_start, span_end } of places) {
    covered += Math.max(0, span_end - Math.max(span_start, reach));
    reach = Math.max(reach, span_end);
  }
  return covered;
}
