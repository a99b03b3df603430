/** Statements compared by the order of their points, as the views draw it. */
import type { ItemRow } from "@hymnsheet/core/model/tables/item";
import type { PointMatchRow } from "@hymnsheet/core/model/tables/point-match";
import type { PointRow } from "@hymnsheet/core/model/tables/point";
import type { StatementPairRow } from "@hymnsheet/core/model/tables/statement-pair";
import type { CorpusRows } from "./corpus.ts";
import type { DataSource } from "./data-source.ts";
import type { SpeakerBook } from "./name-speakers.ts";
import type { Speaker } from "./speaker.ts";

/** A point of one statement, in its words. */
export interface OutlinePoint {
  readonly id: string;
  readonly itemId: string;
  /** Place in the statement, from 1. */
  readonly number: number;
  /** How it is put here; empty where only the tables hold it. */
  readonly text: string;
}

export interface OutlinedStatement {
  readonly id: string;
  readonly speaker: Speaker;
  readonly saidFrom: number | null;
  readonly saidTo: number | null;
  /** BCP 47 tag. */
  readonly language: string;
  /** In order. */
  readonly points: readonly OutlinePoint[];
}

/** A point that both make. */
export interface SharedPoint {
  readonly a: OutlinePoint;
  readonly b: OutlinePoint;
  readonly isMoved: boolean;
}

export interface OutlinePair {
  readonly row: StatementPairRow;
  readonly a: OutlinedStatement;
  readonly b: OutlinedStatement;
  /** In order of the first statement. */
  readonly shared: readonly SharedPoint[];
}

/** One point with where each of some statements makes it. */
export interface CommonPoint {
  readonly itemId: string;
  /** In the words of one of them. */
  readonly text: string;
  readonly language: string;
  /** Parallel to the statements of the table; undefined where it is left out. */
  readonly places: readonly (number | undefined)[];
}

export interface Outline {
  /** Pairs whose order is beyond chance and custom, by surprise downwards. */
  readonly pairs: readonly OutlinePair[];
  /** Pairs with an order that is usual here. */
  readonly conventional: readonly OutlinePair[];
  /** Pairs with points in common in no unusual order. */
  readonly rest: readonly OutlinePair[];
}

/** Units of a point that are shown. */
const POINT_TEXT = 160;

export async function joinOutline(source: DataSource, rows: CorpusRows, { speakerOf }: SpeakerBook): Promise<Outline> {
  const points = await source.rows<PointRow>("point");
  const excerpts = await source.excerpts(points);
  const texts = new Map(rows.items.map((item: ItemRow) => [item.item_id, item.text]));
  const byStatement = new Map<string, OutlinePoint[]>();
  const byId = new Map<string, OutlinePoint>();
  points.forEach((row, index) => {
    const text = excerpts[index]?.text ?? texts.get(row.item_id) ?? "";
    const point = { id: row.point_id, itemId: row.item_id, number: row.point_no, text: beginning(text) };
    byId.set(point.id, point);
    const known = byStatement.get(row.statement_id);
    if (known) known.push(point);
    else byStatement.set(row.statement_id, [point]);
  });
  const languages = new Map(rows.sources.map((row) => [row.source_id, row.language]));
  const sourceOf = new Map(points.map((point) => [point.statement_id, point.source_id]));
  const statements = new Map(
    rows.statements.map((row): [string, OutlinedStatement] => [
      row.statement_id,
      {
        id: row.statement_id,
        speaker: speakerOf(row.speaker_id),
        saidFrom: row.said_from,
        saidTo: row.said_to,
        language: languages.get(sourceOf.get(row.statement_id) ?? "") ?? "und",
        points: (byStatement.get(row.statement_id) ?? []).sort((a, b) => a.number - b.number),
      },
    ]),
  );
  const matches = new Map<string, SharedPoint[]>();
  for (const row of await source.rows<PointMatchRow>("point_match")) {
    const [a, b] = [byId.get(row.a_point_id), byId.get(row.b_point_id)];
    if (!a || !b) continue;
    const key = `${row.a_statement_id}|${row.b_statement_id}`;
    matches.set(key, [...(matches.get(key) ?? []), { a, b, isMoved: row.is_moved }]);
  }
  const pairs = (await source.rows<StatementPairRow>("statement_pair")).flatMap((row): OutlinePair[] => {
    const [a, b] = [statements.get(row.a_statement_id), statements.get(row.b_statement_id)];
    const shared = matches.get(`${row.a_statement_id}|${row.b_statement_id}`) ?? [];
    if (!a || !b || shared.length === 0) return [];
    // The earlier statement stands first; the rows order by id.
    const isTurned = (b.saidFrom ?? Infinity) < (a.saidFrom ?? Infinity);
    const told = isTurned ? shared.map((point) => ({ a: point.b, b: point.a, isMoved: point.isMoved })) : shared;
    return [{ row, a: isTurned ? b : a, b: isTurned ? a : b, shared: told.sort((x, y) => x.a.number - y.a.number) }];
  });
  pairs.sort((x, y) => y.row.order_bits - x.row.order_bits || (x.row.a_statement_id < y.row.a_statement_id ? -1 : 1));
  return {
    pairs: pairs.filter(({ row }) => row.is_shown),
    conventional: pairs.filter(({ row }) => !row.is_shown && row.suppressed_by !== ""),
    rest: pairs.filter(({ row }) => !row.is_shown && row.suppressed_by === ""),
  };
}

/** Who of some statements makes which point where, in the order in which the points stand on average. */
export function commonPoints(statements: readonly OutlinedStatement[]): CommonPoint[] {
  const found = new Map<string, { text: string; language: string; places: (number | undefined)[]; at: number[] }>();
  statements.forEach((statement, index) => {
    statement.points.forEach((point, place) => {
      const known = found.get(point.itemId) ?? {
        text: point.text,
        language: statement.language,
        places: statements.map(() => undefined),
        at: [],
      };
      found.set(point.itemId, known);
      known.places[index] ??= place + 1;
      known.at.push((place + 0.5) / statement.points.length);
    });
  });
  const middle = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
  return [...found]
    .filter(([, { places }]) => places.filter((place) => place !== undefined).length > 1)
    .sort((x, y) => middle(x[1].at) - middle(y[1].at) || (x[0] < y[0] ? -1 : 1))
    .map(([itemId, { text, language, places }]) => ({ itemId, text, language, places }));
}

/** The first words, of a turn without the name of who has it. */
function beginning(text: string): string {
  const flat = text.replace(/\s+/gu, " ").trim();
  if (flat.length <= POINT_TEXT) return flat;
  return `${flat
    .slice(0, POINT_TEXT)
    .replace(/\s\S*$/u, "")
    .replace(/[\uD800-\uDBFF]$/u, "")} …`;
}
