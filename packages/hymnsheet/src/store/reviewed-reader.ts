import { decideItem, decideMatch, decideMember } from "@hymnsheet/core/counting/apply-decisions";
import { countRowsBy, sumCounts } from "@hymnsheet/core/counting/count-by";
import { readDecisions, type Decisions } from "@hymnsheet/core/counting/decisions";
import { isOwnWords } from "@hymnsheet/core/counting/own-words";
import type { CountedValues, ProjectReader, TableQuery, TopItemsOptions } from "@hymnsheet/core/model/ports";
import type { AnyRow, AnyTable, Cell } from "@hymnsheet/core/model/tables/define-table";
import { itemMemberTable, type ItemMemberRow } from "@hymnsheet/core/model/tables/item-member";
import { itemTable, type ItemRow } from "@hymnsheet/core/model/tables/item";
import { passageMatchTable, type PassageMatchRow } from "@hymnsheet/core/model/tables/passage-match";
import type { ReviewRow } from "@hymnsheet/core/model/tables/review";
import { utteranceTable, type UtteranceRow } from "@hymnsheet/core/model/tables/utterance";
import { readGroupMembers } from "./group-members.ts";

const SPEAKER_COLUMNS = ["speaker_id", "a_speaker_id", "b_speaker_id"] as const;

/**
 * The same project as people have decided it: merged names are one speaker everywhere, rejected findings are set aside, and every
 * count follows. Nothing is written; without decisions every call goes straight through.
 */
export function reviewedReader<P extends ProjectReader>(reader: P, reviews: readonly ReviewRow[]): ProjectReader {
  const decisions = readDecisions(reviews);
  if (decisions.rejected.size === 0 && decisions.mergedActors.size === 0) return reader;
  return new ReviewedReader(reader, decisions);
}

class ReviewedReader implements ProjectReader {
  readonly #reader: ProjectReader;
  readonly #decisions: Decisions;
  #decidedItems: Promise<Map<string, ItemRow>> | undefined;

  constructor(reader: ProjectReader, decisions: Decisions) {
    this.#reader = reader;
    this.#decisions = decisions;
  }

  async rows<R = AnyRow>(table: AnyTable, query: TableQuery = {}): Promise<R[]> {
    if (table.name === itemTable.name) return (await this.#itemRows(query)) as R[];
    const rows = await this.#reader.rows<AnyRow>(table, this.#widen(table, query));
    return rows.map((row) => this.#decide(table, row)) as R[];
  }

  async *scan<R = AnyRow>(table: AnyTable, query: TableQuery = {}): AsyncIterable<R[]> {
    if (table.name === itemTable.name && !isPlain(query)) {
      yield await this.rows<R>(table, query);
      return;
    }
    const decided = table.name === itemTable.name ? await this.#items() : undefined;
    for await (const batch of this.#reader.scan<AnyRow>(table, this.#widen(table, query))) {
      yield batch.map((row) => decided?.get(String(row["item_id"])) ?? this.#decide(table, row)) as R[];
    }
  }

  async count(table: AnyTable, query: TableQuery = {}): Promise<number> {
    if (table.name === itemTable.name && !isPlain(query)) return (await this.#itemRows(query)).length;
    return this.#reader.count(table, this.#widen(table, query));
  }

  async countBy(table: AnyTable, columns: readonly string[], query: Pick<TableQuery, "where"> = {}): Promise<CountedValues[]> {
    if (table.name === itemTable.name) return countRowsBy((await this.#itemRows(query)) as unknown as AnyRow[], columns);
    const isSpeaker = columns.map((name) => (SPEAKER_COLUMNS as readonly string[]).includes(name));
    const decide = (value: Cell, at: number): Cell =>
      isSpeaker[at] === true && typeof value === "string" ? this.#decisions.actorOf(value) : value;
    const counts = await this.#reader.countBy(table, columns, this.#widen(table, query));
    return sumCounts(counts.map(({ values, count }) => ({ values: values.map(decide), count })));
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

  /** Items that a decision changes, as they stand after it. */
  #items(): Promise<Map<string, ItemRow>> {
    this.#decidedItems ??= this.#decideItems();
    return this.#decidedItems;
  }

  async #decideItems(): Promise<Map<string, ItemRow>> {
    const { rejected, mergedActors } = this.#decisions;
    const rejectedIds = [...rejected.keys()].filter((key) => key.startsWith("item|")).map((key) => key.slice("item|".length));
    const touched = await this.#reader.rows<ItemMemberRow>(itemMemberTable, { where: { speaker_id: [...mergedActors] } });
    const merged = new Set(touched.map((member) => member.item_id));
    const itemIds = [...new Set([...rejectedIds, ...merged])];
    const decided = new Map<string, ItemRow>();
    if (itemIds.length === 0) return decided;
    const members = new Map<string, ItemMemberRow[]>();
    for (const member of await this.#reader.rows<ItemMemberRow>(itemMemberTable, { where: { item_id: [...merged] } })) {
      const list = members.get(member.item_id);
      if (list) list.push(member);
      else members.set(member.item_id, [member]);
    }
    const groups = await readGroupMembers(this.#reader);
    const isOwnWords = await this.#ownWords([...members.values()].flat().map((member) => member.utterance_id));
    for (const item of await this.#reader.rows<ItemRow>(itemTable, { where: { item_id: itemIds } })) {
      decided.set(item.item_id, decideItem(item, members.get(item.item_id), this.#decisions, { isOwnWords, groups }));
    }
    return decided;
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
