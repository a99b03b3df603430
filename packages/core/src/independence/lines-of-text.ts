/**
 * The places of shared wording, figures and devices as lines of a text: places that overlap are one line, so that a simile inside a shared
 * passage is not counted as a second piece of evidence. Cost: a sort of the places of each source.
 */
import type { JudgedItem, JudgedPlace } from "./judged.ts";

/** Levels whose agreement an event does not force on anybody. */
export const WORDED: ReadonlySet<JudgedItem["level"]> = new Set<JudgedItem["level"]>(["passage", "figure", "device"]);

export interface TextLine {
  readonly statement: number;
  readonly sourceId: string;
  readonly start: number;
  readonly end: number;
  /** Numbers of the items that stand in it, ascending. */
  readonly items: readonly number[];
}

export class TextLines {
  /** By source, then place. */
  readonly lines: readonly TextLine[];
  readonly #lineOf: ReadonlyMap<JudgedPlace, number>;
  readonly #bySource: ReadonlyMap<string, readonly number[]>;
  readonly #byStatement: ReadonlyMap<number, readonly number[]>;

  constructor(items: readonly JudgedItem[]) {
    const placed = items.flatMap(({ level, places }, item) => (WORDED.has(level) ? places.map((place) => ({ item, place })) : []));
    placed.sort(
      ({ place: x, item: p }, { place: y, item: q }) =>
        (x.sourceId < y.sourceId ? -1 : x.sourceId > y.sourceId ? 1 : 0) || x.start - y.start || x.end - y.end || p - q,
    );
    const lines: { statement: number; sourceId: string; start: number; end: number; items: number[] }[] = [];
    const lineOf = new Map<JudgedPlace, number>();
    for (const { item, place } of placed) {
      let line = lines.at(-1);
      if (line === undefined || line.sourceId !== place.sourceId || line.statement !== place.statement || line.end <= place.start) {
        line = { statement: place.statement, sourceId: place.sourceId, start: place.start, end: place.end, items: [] };
        lines.push(line);
      }
      line.end = Math.max(line.end, place.end);
      line.items.push(item);
      lineOf.set(place, lines.length - 1);
    }
    for (const line of lines) line.items = [...new Set(line.items)].sort((x, y) => x - y);
    this.lines = lines;
    this.#lineOf = lineOf;
    this.#bySource = groupBy(lines, ({ sourceId }) => sourceId);
    this.#byStatement = groupBy(lines, ({ statement }) => statement);
  }

  /** Number of the line that holds a place of a worded item. */
  lineOf(place: JudgedPlace): number {
    return this.#lineOf.get(place) ?? -1;
  }

  /** Numbers of the lines of a statement, in order. */
  ofStatement(statement: number): readonly number[] {
    return this.#byStatement.get(statement) ?? [];
  }

  /** Numbers of the lines of the same speaker that begin or end at most so many UTF-16 units from a place. */
  near({ sourceId, statement, start, end }: JudgedPlace, units: number): number[] {
    return (this.#bySource.get(sourceId) ?? []).filter((number) => {
      const line = this.lines[number]!;
      return line.statement === statement && line.start <= end + units && line.end >= start - units;
    });
  }
}

function groupBy<K>(lines: readonly TextLine[], keyOf: (line: TextLine) => K): Map<K, number[]> {
  const groups = new Map<K, number[]>();
  lines.forEach((line, number) => {
    const key = keyOf(line);
    const known = groups.get(key);
    if (known === undefined) groups.set(key, [number]);
    else known.push(number);
  });
  return groups;
}
