/**
 * From the units of full transcripts and the items that stand in them to the rows of level outline.
 */
import { rounded } from "../algo/rounded.ts";
import { createDice } from "../algo/random.ts";
import { levelItems, type LevelFamily, type SpokenUtterances } from "../counting/level-items.ts";
import { contentId } from "../model/ids.ts";
import type { ItemMemberRow } from "../model/tables/item-member.ts";
import type { ItemRow } from "../model/tables/item.ts";
import type { PointMatchRow } from "../model/tables/point-match.ts";
import type { PointRow } from "../model/tables/point.ts";
import type { StatementPairRow } from "../model/tables/statement-pair.ts";
import { compareStatements, type PointSequence, type StatementComparison } from "./compare-statements.ts";
import type { OutlineUnit } from "./cut-units.ts";
import { gatherPoints } from "./gather-points.ts";
import { linkUnits, type PlacedItem, type PointLevel, type StatedUnit } from "./link-units.ts";

/** A full transcript. */
export interface OutlinedStatement {
  readonly statementId: string;
  readonly speakerId: string;
  readonly sourceId: string;
  readonly units: readonly OutlineUnit[];
}

/** An item that counts, with its places in full transcripts. */
export interface OutlineItem {
  readonly item: Pick<ItemRow, "item_id" | "text" | "surprisal_bits" | "about_id"> & { readonly level: PointLevel };
  readonly places: readonly { readonly source_id: string; readonly span_start: number; readonly span_end: number }[];
}

export interface OutlineInput {
  /** By id. */
  readonly statements: readonly OutlinedStatement[];
  readonly items: readonly OutlineItem[];
  readonly utterances: SpokenUtterances;
  /** The exact text of a unit; asked once per point without an item. */
  readonly textOf: (sourceId: string, start: number, end: number) => string;
}

export interface OutlineRows {
  readonly items: readonly ItemRow[];
  readonly members: readonly ItemMemberRow[];
  readonly points: readonly PointRow[];
  readonly pairs: readonly StatementPairRow[];
  readonly matches: readonly PointMatchRow[];
}

/** What a pair whose order is as usual is set aside for. */
export const CONVENTIONAL = "conventional_order";
const MOST_CHANCE = 0.05;
const SEED = 1;
/** In the order of preference. */
const LEVELS: readonly PointLevel[] = ["claim", "passage", "figure", "device"];

export function buildOutline(input: OutlineInput): OutlineRows {
  const units = input.statements.flatMap(({ units: own }, statement) => own.map((unit): StatedUnit => ({ ...unit, statement })));
  const placed = placeItems(input, units);
  const speakerOf = (unit: number): string => input.statements[units[unit]!.statement]!.speakerId;
  const alike = gatherPoints(units, linkUnits(units, placed)).filter((group) => new Set(group.map(speakerOf)).size > 1);
  const { groups, compared } = compareAll(input, units, alike);
  const itemsOf = itemsByUnit(placed);
  const named = groups.map((group) => nameGroup(group, { input, units, placed, itemsOf }));
  const { items, members } = levelItems(
    "point",
    named.map(({ family }) => family),
    input.utterances,
  );
  const pointRows = rowsOf({ input, units, groups, named, items });
  const { pairs, matches } = pairRows(input, compared, pointRows);
  return { items, members, points: [...pointRows.values()].sort((x, y) => (x.point_id < y.point_id ? -1 : 1)), pairs, matches };
}

/** Units that hold half of a place of an item, or are half filled by it. */
function placeItems({ statements, items }: OutlineInput, units: readonly StatedUnit[]): PlacedItem[] {
  const bySource = new Map<string, number[]>();
  units.forEach(({ statement }, unit) => {
    const { sourceId } = statements[statement]!;
    const known = bySource.get(sourceId);
    if (known === undefined) bySource.set(sourceId, [unit]);
    else known.push(unit);
  });
  return items.map(({ item, places }) => {
    const found = new Set<number>();
    for (const { source_id, span_start, span_end } of places) {
      for (const unit of bySource.get(source_id) ?? []) {
        const { start, end } = units[unit]!;
        const shared = Math.min(end, span_end) - Math.max(start, span_start);
        if (shared > 0 && 2 * shared >= Math.min(end - start, span_end - span_start)) found.add(unit);
      }
    }
    return { level: item.level, units: [...found].sort((x, y) => x - y) };
  });
}

interface Named {
  readonly kind: PointRow["kind"];
  readonly family: LevelFamily;
}

interface Naming {
  readonly input: OutlineInput;
  readonly units: readonly StatedUnit[];
  readonly placed: readonly PlacedItem[];
  /** Numbers of the items that stand in a unit. */
  readonly itemsOf: ReadonlyMap<number, readonly number[]>;
}

function itemsByUnit(placed: readonly PlacedItem[]): Map<number, number[]> {
  const found = new Map<number, number[]>();
  placed.forEach(({ units }, index) => {
    for (const unit of units) found.set(unit, [...(found.get(unit) ?? []), index]);
  });
  return found;
}

/** What a point is called: the words of the item that most of its units share, else its shortest unit. */
function nameGroup(group: readonly number[], { input, units, placed, itemsOf }: Naming): Named {
  const counts = new Map<number, number>();
  for (const unit of group) for (const index of itemsOf.get(unit) ?? []) counts.set(index, (counts.get(index) ?? 0) + 1);
  const common = [...counts].filter(([, count]) => count > 1 && 2 * count >= group.length).map(([index, count]) => ({ index, count }));
  const rank = ({ index }: { index: number }): number => LEVELS.indexOf(placed[index]!.level);
  const [best] = common.sort((x, y) => rank(x) - rank(y) || y.count - x.count || x.index - y.index);
  const item = best === undefined ? undefined : input.items[best.index]!.item;
  const [shortest] = [...group].sort((x, y) => lengthOf(units[x]!) - lengthOf(units[y]!) || x - y);
  const { statement, start, end } = units[shortest!]!;
  const text = item?.text ?? input.textOf(input.statements[statement]!.sourceId, start, end);
  return {
    kind: item === undefined || item.level === "device" ? "topic" : item.level,
    family: {
      identity: item?.item_id ?? text.toLowerCase().replace(/\s+/gu, " "),
      text,
      about_id: item?.about_id ?? null,
      token_count: text.split(/\s+/u).length,
      surprisal_bits: item?.surprisal_bits ?? 0,
      suppressed_by: "",
      members: group.map((unit) => ({
        owner_table: "point",
        owner_id: pointId(input.statements[units[unit]!.statement]!, units[unit]!),
        span_start: units[unit]!.start,
        span_end: units[unit]!.end,
        utterance: units[unit]!.utterance,
        stance: "uses",
        edit_share: 0,
      })),
    },
  };
}

const lengthOf = ({ start, end }: OutlineUnit): number => end - start;

const pointId = ({ statementId, sourceId }: OutlinedStatement, { start, end }: OutlineUnit): string =>
  contentId("point", [statementId, sourceId, start, end]);

interface PointContext {
  readonly input: OutlineInput;
  readonly units: readonly StatedUnit[];
  readonly groups: readonly (readonly number[])[];
  readonly named: readonly Named[];
  readonly items: readonly ItemRow[];
}

/** The point of each unit that makes one; numbered within its statement. */
function rowsOf({ input, units, groups, named, items }: PointContext): Map<number, PointRow> {
  const groupOf = new Map(groups.flatMap((group, index) => group.map((unit) => [unit, index] as const)));
  const rows = new Map<number, PointRow>();
  const counts = new Map<number, number>();
  units.forEach((unit, number) => {
    const group = groupOf.get(number);
    if (group === undefined) return;
    const statement = input.statements[unit.statement]!;
    const pointNo = (counts.get(unit.statement) ?? 0) + 1;
    counts.set(unit.statement, pointNo);
    rows.set(number, {
      point_id: pointId(statement, unit),
      source_id: statement.sourceId,
      span_start: unit.start,
      span_end: unit.end,
      statement_id: statement.statementId,
      point_no: pointNo,
      kind: named[group]!.kind,
      item_id: items[group]!.item_id,
    });
  });
  return rows;
}

/** Compares all statements; points that no two statements with an order to speak of share are left out. */
function compareAll({ statements }: OutlineInput, units: readonly StatedUnit[], alike: readonly (readonly number[])[]) {
  const speakers = new Map([...new Set(statements.map(({ speakerId }) => speakerId))].sort().map((id, number) => [id, number]));
  const firstUnit = statements.map(() => new Map<number, number>());
  alike.forEach((group, point) => {
    for (const unit of group) {
      const known = firstUnit[units[unit]!.statement]!;
      if (!known.has(point)) known.set(point, unit);
    }
  });
  const sequences = statements.map(({ speakerId }, statement): PointSequence => ({
    speaker: speakers.get(speakerId)!,
    points: [...firstUnit[statement]!].map(([point, at]) => ({ point, at })).sort((x, y) => x.at - y.at),
  }));
  const compared = compareStatements(sequences, () => createDice(SEED));
  const used = new Set(compared.flatMap(({ matches }) => matches.map(({ point }) => point)));
  return { compared, groups: alike.filter((_, point) => used.has(point)) };
}

function pairRows(
  { statements }: OutlineInput,
  compared: readonly StatementComparison[],
  pointRows: ReadonlyMap<number, PointRow>,
): Pick<OutlineRows, "pairs" | "matches"> {
  const pairs: StatementPairRow[] = [];
  const matches: PointMatchRow[] = [];
  for (const pair of compared) {
    const ids = { a_statement_id: statements[pair.a]!.statementId, b_statement_id: statements[pair.b]!.statementId };
    const suppressed_by = pair.isConventional ? CONVENTIONAL : "";
    pairs.push({
      ...ids,
      shared_count: pair.matches.length,
      in_order_count: pair.inOrderCount,
      kendall_tau: rounded(pair.kendallTau),
      order_bits: rounded(pair.orderBits),
      p_order: rounded(pair.chance),
      q_order: rounded(pair.falseDiscoveryRate),
      is_shown: suppressed_by === "" && pair.falseDiscoveryRate < MOST_CHANCE,
      suppressed_by,
    });
    pair.matches.forEach(({ a, b, isMoved }, seq) => {
      const points = { a_point_id: pointRows.get(a)!.point_id, b_point_id: pointRows.get(b)!.point_id };
      matches.push({ ...ids, seq, ...points, is_moved: isMoved });
    });
  }
  return { pairs, matches };
}
