import { decideItem, decideMatch, decideMember } from "@hymnsheet/core/counting/apply-decisions";
import { countRowsBy, sumCounts } from "@hymnsheet/core/counting/count-by";
import { readDecisions, type Decisions } from "@hymnsheet/core/counting/decisions";
import { readRowDecisions, type RowDecisions } from "@hymnsheet/core/counting/row-decisions";
import { isOwnWords } from "@hymnsheet/core/counting/own-words";
import type { CountedValues, ProjectReader, TableQuery, TopItemsOptions } from "@hymnsheet/core/model/ports";
import type { AnyRow, AnyTable, Cell } from "@hymnsheet/core/model/tables/define-table";
import { itemMemberTable, type ItemMemberRow } from "@hymnsheet/core/model/tables/item-member";
import { itemTable, type ItemRow } from "@hymnsheet/core/model/tables/item";
import { passageMatchTable, type PassageMatchRow } from "@hymnsheet/core/model/tables/passage-match";
import type { ReviewRow } from "@hymnsheet/core/model/tables/review";
import { utteranceTable, type UtteranceRow } from "@hymnsheet/core/model/tables/utterance";
import { DecidedRows, rowKey, type DecidedRow } from "./decided-rows.ts";
import { readGroupMembers } from "./group-members.ts";
import { queryRows } from "./query-rows.ts";

const SPEAKER_COLUMNS = ["speaker_id", "a_speaker_id", "b_speaker_id"] as const;

/**
 * The same project as people have decided it: merged names are one speaker everywhere, rejected findings are set aside, labels are as people set
 * them, items are joined and parted, and every count follows. Nothing is written; without decisions every call goes straight through.
 */
export function reviewedReader<P extends ProjectReader>(reader: P, reviews: readonly ReviewRow[]): ProjectReader {
  const decisions = readDecisions(reviews);
  const rows = readRowDecisions(reviews);
  const isPlain = [rows.rejected, rows.labels, rows.grades, rows.mergedItems, rows.leaving].every((by) => by.size === 0);
  if (isPlain && decisions.mergedActors.size === 0) return reader;
  return new ReviewedReader(reader, decisions, rows);
}

class ReviewedReader implements ProjectReader {
  readonly #reader: ProjectReader;
  readonly #decisions: Decisions;
  readonly #rowDecisions: RowDecisions;
  readonly #decidedRows: DecidedRows;
  #decidedItems: Promise<Map<string, ItemRow>> | undefined;

  constructor(reader: ProjectReader, decisions: Decisions, rowDecisions: RowDecisions) {
    this.#reader = reader;
    this.#decisions = decisions;
    this.#rowDecisions = rowDecisions;
    this.#decidedRows = new DecidedRows(reader, rowDecisions);
  }

  async rows<R = AnyRow>(table: AnyTable, query: TableQuery = {}): Promise<R[]> {
    if (table.name === itemTable.name) return (await this.#itemRows(query)) as R[];
    const rows = await this.#rowsOf(table, this.#widen(table, query));
    return rows.map((row) => this.#decide(table, row)) as R[];
  }

  async *scan<R = AnyRow>(table: AnyTable, query: TableQuery = {}): AsyncIterable<R[]> {
    const changed = table.name === itemTable.name ? await this.#items() : await this.#decidedRows.of(table);
    if (changed.size > 0 && !isPlain(query)) {
      yield await this.rows<R>(table, query);
      return;
    }
    // Rows that now belong to another item keep their place in the order.
    const left = new Map<string, AnyRow | null>(
      [...changed].map(([key, row]) => [key, table.name === itemTable.name ? (row as unknown as AnyRow) : (row as DecidedRow).decided]),
    );
    for await (const batch of this.#reader.scan<AnyRow>(table, changed.size > 0 ? query : this.#widen(table, query))) {
      const decided: AnyRow[] = [];
      for (const row of batch) {
        const key = changed.size > 0 ? rowKey(table, row) : "";
        const now = changed.size > 0 && left.has(key) ? left.get(key)! : row;
        left.delete(key);
        if (now !== null) decided.push(this.#decide(table, now));
      }
      yield decided as R[];
    }
    // Items that a person made.
    if (table.name === itemTable.name && left.size > 0) yield [...left.values()] as R[];
  }

  async count(table: AnyTable, query: TableQuery = {}): Promise<number> {
    if (table.name === itemTable.name) {
      if (isPlain(query) && this.#rowDecisions.leaving.size === 0) return this.#reader.count(table, query);
      return (await this.#itemRows(query)).length;
    }
    const changed = await this.#decidedRows.of(table);
    const widened = this.#widen(table, query);
    if (changed.size === 0) return this.#reader.count(table, widened);
    if (query.limit !== undefined || query.offset !== undefined) return (await this.#rowsOf(table, widened)).length;
    const fits = fitsIn(widened);
    let count = await this.#reader.count(table, widened);
    for (const { raw, decided } of changed.values()) count += Number(decided !== null && fits(decided)) - Number(fits(raw));
    return count;
  }

  async countBy(table: AnyTable, columns: readonly string[], query: Pick<TableQuery, "where"> = {}): Promise<CountedValues[]> {
    if (table.name === itemTable.name) return countRowsBy((await this.#itemRows(query)) as unknown as AnyRow[], columns);
    const widened = this.#widen(table, query);
    const fits = fitsIn(widened);
    const counts = [...(await this.#reader.countBy(table, columns, widened))];
    for (const { raw, decided } of (await this.#decidedRows.of(table)).values()) {
      const valuesOf = (row: AnyRow): Cell[] => columns.map((name) => row[name] ?? null);
      if (fits(raw)) counts.push({ values: valuesOf(raw), count: -1 });
      if (decided !== null && fits(decided)) counts.push({ values: valuesOf(decided), count: 1 });
    }
    const isSpeaker = columns.map((name) => (SPEAKER_COLUMNS as readonly string[]).includes(name));
    const decide = (value: Cell, at: number): Cell =>
      isSpeaker[at] === true && typeof value === "string" ? this.#decisions.actorOf(value) : value;
    return sumCounts(counts.map(({ values, count }) => ({ values: values.map(decide), count }))).filter(({ count }) => count > 0);
  }

  async topItems<R = AnyRow>(options: TopItemsOptions): Promise<R[]> {
    const decided = await this.#items();
    const { level = "passage", minimumSpeakers = 0, suppressed = false, limit } = options;
    const base = await this.#reader.topItems<ItemRow>({ ...options, limit: limit + decided.size });
    const items = new Map(base.map((item) => [item.item_id, item]));
    for (const [itemId, item] of decided) items.set(itemId, item);
    const wanted = [...items.values()].filter(
      (item) => item.level === level && (item.suppressed_by !== "") === suppressed && item.speaker_count >= minimumSpeakers,
    );
    return wanted.sort(compareItems).slice(0, limit) as R[];
  }

  slices(...given: Parameters<ProjectReader["slices"]>): ReturnType<ProjectReader["slices"]> {
    return this.#reader.slices(...given);
  }

  text(sourceId: string): Promise<string | undefined> {
    return this.#reader.text(sourceId);
  }

  close(): Promise<void> {
    return this.#reader.close();
  }

  /** Rows as the tables hold them, those that a decision changes in their new form. */
  async #rowsOf(table: AnyTable, query: TableQuery): Promise<AnyRow[]> {
    const changed = await this.#decidedRows.of(table);
    if (changed.size === 0) return this.#reader.rows<AnyRow>(table, query);
    const { limit, offset = 0, columns: _all, ...asked } = query;
    const enough = limit === undefined ? {} : { limit: offset + limit + changed.size };
    const rows = (await this.#reader.rows<AnyRow>(table, { ...asked, ...enough })).filter((row) => !changed.has(rowKey(table, row)));
    const decided = [...changed.values()].flatMap(({ decided: row }) => (row === null ? [] : [row]));
    return queryRows<AnyRow>(table, [...rows, ...decided], { ...asked, offset, ...(limit === undefined ? {} : { limit }) });
  }

  /** Items that a decision changes, as they stand after it, and those that a decision made. */
  #items(): Promise<Map<string, ItemRow>> {
    this.#decidedItems ??= this.#decideItems();
    return this.#decidedItems;
  }

  async #decideItems(): Promise<Map<string, ItemRow>> {
    const { mergedActors } = this.#decisions;
    const { merged, leaving } = await this.#decidedRows.regrouping();
    const regrouped = new Set<string>();
    for (const { raw, decided } of (await this.#decidedRows.of(itemMemberTable)).values()) {
      if (raw["item_id"] === decided?.["item_id"]) continue;
      regrouped.add(String(raw["item_id"]));
      if (decided) regrouped.add(String(decided["item_id"]));
    }
    const spoken =
      mergedActors.size === 0 ? [] : await this.#reader.rows<ItemMemberRow>(itemMemberTable, { where: { speaker_id: [...mergedActors] } });
    const recounted = new Set([...spoken.map((member) => member.item_id), ...regrouped]);
    const itemIds = [...new Set([...(this.#rowDecisions.rejected.get("item")?.keys() ?? []), ...recounted])];
    const decided = new Map<string, ItemRow>();
    if (itemIds.length === 0) return decided;
    const members = await this.#membersOf([...recounted]);
    const groups = await readGroupMembers(this.#reader);
    const isOwnWords = await this.#ownWords([...members.values()].flat().map((member) => member.utterance_id));
    const items = await this.#reader.rows<ItemRow>(itemTable, { where: { item_id: itemIds } });
    const origins = new Map(items.map((item) => [item.item_id, item]));
    for (const [key, made] of leaving) {
      const origin = origins.get(key.split("|")[0]!);
      if (origin !== undefined && !origins.has(made) && members.has(made))
        items.push(await this.#partedItem(made, origin, members.get(made)!));
    }
    for (const item of items) {
      const own = recounted.has(item.item_id) ? (members.get(item.item_id) ?? []) : undefined;
      const filter = { isOwnWords, groups, isRegrouped: regrouped.has(item.item_id), isMerged: merged.has(item.item_id) };
      decided.set(item.item_id, decideItem(item, own, this.#decisions, filter));
    }
    return decided;
  }

  async #membersOf(itemIds: readonly string[]): Promise<Map<string, ItemMemberRow[]>> {
    const members = new Map<string, ItemMemberRow[]>();
    if (itemIds.length === 0) return members;
    for (const row of await this.#rowsOf(itemMemberTable, { where: { item_id: [...itemIds] } })) {
      const member = row as unknown as ItemMemberRow;
      const list = members.get(member.item_id);
      if (list) list.push(member);
      else members.set(member.item_id, [member]);
    }
    return members;
  }

  /** What leaves an item is one of its own: as rare, in the words of its first use. */
  async #partedItem(item_id: string, origin: ItemRow, [first]: readonly ItemMemberRow[]): Promise<ItemRow> {
    const [slice] = first ? await this.#reader.slices([first]) : [];
    return { ...origin, item_id, text: slice?.text ?? origin.text };
  }

  async #ownWords(utteranceIds: readonly string[]): Promise<(utteranceId: string) => boolean> {
    const rows = await this.#reader.rows<UtteranceRow>(utteranceTable, { where: { utterance_id: [...new Set(utteranceIds)] } });
    const own = new Set(rows.filter(isOwnWords).map((row) => row.utterance_id));
    return (utteranceId) => own.has(utteranceId);
  }

  /** Items under a question whose answer a decision may change: asked without the changed items, which are put back where they now belong. */
  async #itemRows(query: TableQuery): Promise<ItemRow[]> {
    const decided = await this.#items();
    const { limit, offset = 0, ...unlimited } = query;
    const rows = (await this.#reader.rows<ItemRow>(itemTable, unlimited)).filter((item) => !decided.has(item.item_id));
    const asked = Object.entries(query.where ?? {});
    const fits = (item: ItemRow): boolean =>
      asked.every(([column, wanted]) => matches((item as unknown as AnyRow)[column] ?? null, wanted));
    rows.push(...[...decided.values()].filter(fits));
    rows.sort((x, y) => compareBy(x, y, query.orderBy ?? []));
    return rows.slice(offset, limit === undefined ? undefined : offset + limit);
  }

  #decide(table: AnyTable, row: AnyRow): AnyRow {
    if (table.name === itemMemberTable.name) return decideMember(row as unknown as ItemMemberRow, this.#decisions) as unknown as AnyRow;
    if (table.name === passageMatchTable.name) return decideMatch(row as unknown as PassageMatchRow, this.#decisions) as unknown as AnyRow;
    const speaker = row["speaker_id"];
    if (typeof speaker !== "string") return row;
    const decided = this.#decisions.actorOf(speaker);
    return decided === speaker ? row : { ...row, speaker_id: decided };
  }

  /** A question about a speaker also means those whom the speaker stands for. */
  #widen(table: AnyTable, query: TableQuery): TableQuery {
    if (!query.where) return query;
    const where: Record<string, Cell | readonly Cell[]> = { ...query.where };
    for (const column of SPEAKER_COLUMNS) {
      const asked = where[column];
      if (asked === undefined || !(column in table.columns)) continue;
      const wanted = new Set(Array.isArray(asked) ? asked : [asked]);
      where[column] = [...wanted, ...[...this.#decisions.mergedActors].filter((actor) => wanted.has(this.#decisions.actorOf(actor)))];
    }
    return { ...query, where };
  }
}

function isPlain(query: TableQuery): boolean {
  return query.where === undefined && query.orderBy === undefined && query.limit === undefined && query.offset === undefined;
}

/** Whether a row answers the conditions of a query. */
function fitsIn({ where }: Pick<TableQuery, "where">): (row: AnyRow) => boolean {
  const asked = Object.entries(where ?? {});
  return (row) => asked.every(([column, wanted]) => matches(row[column] ?? null, wanted));
}

function matches(cell: Cell, wanted: Cell | readonly Cell[]): boolean {
  return Array.isArray(wanted) ? wanted.includes(cell) : cell === wanted;
}

/** Rarest and most shared first, ties by id: the order of `topItems`. */
function compareItems(x: ItemRow, y: ItemRow): number {
  return y.surprisal_bits * y.speaker_count - x.surprisal_bits * x.speaker_count || (x.item_id < y.item_id ? -1 : 1);
}

function compareBy(x: ItemRow, y: ItemRow, orderBy: readonly string[]): number {
  for (const order of [...orderBy, "item_id"]) {
    const column = order.replace(/^-/u, "");
    const left = (x as unknown as AnyRow)[column] ?? null;
    const right = (y as unknown as AnyRow)[column] ?? null;
    if (left === right) continue;
    const rises = right !== null && (left === null || left < right);
    return rises === order.startsWith("-") ? 1 : -1;
  }
  return 0;
}
