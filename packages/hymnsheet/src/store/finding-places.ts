/**
 * Where a finding stood when somebody decided about it, and the finding that stands there now. Ids come from content, so a change of a rule may give the
 * same words another id; the decision then finds them by their place.
 */
import { createHash } from "node:crypto";
import { decisionKey, relabelColumns } from "@hymnsheet/core/counting/decidable";
import type { ProjectReader } from "@hymnsheet/core/model/ports";
import type { Span } from "@hymnsheet/core/model/span";
import type { AnyRow, AnyTable } from "@hymnsheet/core/model/tables/define-table";
import { briefLineTable } from "@hymnsheet/core/model/tables/brief-line";
import { itemMemberTable, type ItemMemberRow } from "@hymnsheet/core/model/tables/item-member";
import { itemTable } from "@hymnsheet/core/model/tables/item";
import type { FindingPlace, ReviewRow } from "@hymnsheet/core/model/tables/review";
import { findTable } from "@hymnsheet/core/model/tables/tables";
import { findByKeys } from "./decided-rows.ts";
import { isKeptAsFile } from "./stage-schema.ts";

type Reader = Pick<ProjectReader, "rows" | "slices">;

/** Share of the union of two places that both must hold to be one. */
const SAME_PLACE = 0.5;

/** Tables whose decisions say more than one row: about names, or about decisions. */
const WITHOUT_PLACE: ReadonlySet<string> = new Set(["actor", "review", "brief_line"]);

export const noPlace: Required<FindingPlace> = {
  source_id: null,
  span_start: null,
  span_end: null,
  speaker_id: null,
  label: null,
  text_check: null,
};

/** The place that a decision names, without what it does not know. */
export function placeIn(review: ReviewRow): FindingPlace | undefined {
  const { source_id, span_start, span_end, speaker_id, label, text_check } = review;
  if (source_id === undefined) return undefined;
  return { source_id, span_start, span_end, speaker_id, label, text_check } as FindingPlace; // lines are written whole
}

/**
 * Where a finding stands; nothing known for one that is not there, or is no place in a text.
 *
 * @param without  sources in which it should not be looked for, where it stands in others too.
 */
export async function placeOfFinding(
  reader: Reader,
  table: AnyTable,
  key: string,
  without?: (sourceId: string) => boolean,
): Promise<Required<FindingPlace>> {
  if (WITHOUT_PLACE.has(table.name) || isKeptAsFile(table)) return noPlace;
  const [row] = await findByKeys(reader, table, [key]);
  if (row === undefined) return noPlace;
  const placed = await placeOfRow(reader, table, row, without ? { without } : {});
  if (placed === undefined) return noPlace;
  const [slice] = await reader.slices([placed]);
  return { ...placed, text_check: slice ? checkOf(slice.text) : null };
}

/** Sixteen digits of a hash of words, blanks and case apart: tells whether words are the same without keeping them. */
export function checkOf(text: string): string {
  return createHash("sha256").update(text.normalize("NFC").toLowerCase().replace(/\s+/gu, " ").trim()).digest("hex").slice(0, 16);
}

interface Placed extends Span {
  readonly speaker_id: string | null;
  readonly label: string | null;
}

/** Which use of an item is wanted, where it has several. */
interface Wanted {
  /** The one nearest to this place. Default: the first. */
  readonly near?: Span;
  /** None in these sources, where there are others. */
  readonly without?: (sourceId: string) => boolean;
}

/** Share of the union of two places that both hold. */
function sharedShare(x: Span, y: Span): number {
  if (x.source_id !== y.source_id) return 0;
  const shared = Math.min(x.span_end, y.span_end) - Math.max(x.span_start, y.span_start);
  return shared <= 0 ? 0 : shared / (Math.max(x.span_end, y.span_end) - Math.min(x.span_start, y.span_start));
}

/** The place of a row: its own span, the first side of a pair, or a use of its item, by its speaker where it has one: the first, or the one nearest. */
async function placeOfRow(reader: Reader, table: AnyTable, row: AnyRow, { near, without }: Wanted = {}): Promise<Placed | undefined> {
  const [labelColumn] = table.name === "attribution" ? ["form"] : (relabelColumns[table.name] ?? (table.name === "item" ? ["level"] : []));
  const label = labelColumn === undefined ? null : String(row[labelColumn]);
  const speaker = row["speaker_id"] ?? row["a_speaker_id"] ?? row["actor_id"] ?? null;
  const speaker_id = typeof speaker === "string" ? speaker : null;
  for (const [source, start, end] of [
    ["source_id", "span_start", "span_end"],
    ["a_source_id", "a_start", "a_end"],
  ] as const) {
    const [source_id, span_start, span_end] = [row[source], row[start], row[end]];
    if (typeof source_id === "string" && typeof span_start === "number" && typeof span_end === "number")
      return { source_id, span_start, span_end, speaker_id, label };
  }
  const item = row["item_id"];
  if (typeof item !== "string" || item === "") return undefined;
  const members = await reader.rows<ItemMemberRow>(itemMemberTable, { where: { item_id: item } });
  const left = members.filter((member) => !without?.(member.source_id));
  const kept = left.length > 0 ? left : members;
  const own = speaker_id === null ? [] : kept.filter((member) => member.speaker_id === speaker_id);
  const [use] = (own.length > 0 ? own : kept).sort((x, y) => (near ? sharedShare(y, near) - sharedShare(x, near) : 0));
  return use && { source_id: use.source_id, span_start: use.span_start, span_end: use.span_end, speaker_id: use.speaker_id, label };
}

/**
 * Gives each decision that found no finding the key of the finding that now stands in its place: the only row of the same table, with the same label, by
 * the same speaker, nearest to its span, or with the same words in the same source. Joins and partings of items, and decisions about an item that
 * another decision names, stay as they are: there the item is gone because somebody said so.
 *
 * @param reviews  decisions with `is_applied` as it is.
 * @returns        the same decisions in the same order; those that were found are applied.
 */
export async function attachReviews(reader: Reader, reviews: readonly ReviewRow[]): Promise<ReviewRow[]> {
  const regroups = reviews.filter(({ target_table, verb }) => target_table === "item" && (verb === "merge" || verb === "split"));
  const regrouped = new Set(regroups.flatMap((review) => [review.target_key, ...review.value.split("|")]));
  const attached: ReviewRow[] = [];
  for (const review of reviews) {
    const key = review.is_applied || regrouped.has(review.target_key) ? undefined : await keyOfNow(reader, review);
    attached.push(key === undefined ? review : { ...review, target_key: key, is_applied: true });
  }
  return attached;
}

async function keyOfNow(reader: Reader, review: ReviewRow): Promise<string | undefined> {
  const table = findTable(review.target_table);
  const { source_id, span_start, span_end } = review;
  if (table === undefined || typeof source_id !== "string" || typeof span_start !== "number" || typeof span_end !== "number")
    return undefined;
  const place = { source_id, span_start, span_end };
  const candidates: { readonly row: AnyRow; readonly placed: Placed }[] = [];
  for (const row of await rowsIn(reader, table, source_id)) {
    const placed = await placeOfRow(reader, table, row, { near: place });
    const isSame = placed?.source_id === source_id && placed.label === review.label && placed.speaker_id === review.speaker_id;
    if (isSame) candidates.push({ row, placed });
  }
  const near = candidates.filter(({ placed }) => sharedShare(placed, place) >= SAME_PLACE);
  const found = near.length > 0 ? closest(near, place) : await withSameWords(reader, candidates, review.text_check ?? null);
  return found && decisionKey(table, found);
}

/** The row nearest to the place; undefined where two are equally near. */
function closest(near: readonly { readonly row: AnyRow; readonly placed: Placed }[], place: Span): AnyRow | undefined {
  const ranked = near.map(({ row, placed }) => ({ row, share: sharedShare(placed, place) })).sort((x, y) => y.share - x.share);
  return ranked.length > 1 && ranked[0]!.share === ranked[1]!.share ? undefined : ranked[0]!.row;
}

async function withSameWords(
  reader: Reader,
  candidates: readonly { readonly row: AnyRow; readonly placed: Placed }[],
  check: string | null,
): Promise<AnyRow | undefined> {
  if (check === null || candidates.length === 0) return undefined;
  const slices = await reader.slices(candidates.map(({ placed }) => placed));
  const same = candidates.filter((_, i) => slices[i] !== undefined && checkOf(slices[i].text) === check);
  return same.length === 1 ? same[0]!.row : undefined;
}

/** Rows of a table that may stand in a source. */
async function rowsIn(reader: Reader, table: AnyTable, sourceId: string): Promise<AnyRow[]> {
  if (table.name === briefLineTable.name) return [];
  for (const column of ["source_id", "a_source_id"])
    if (column in table.columns) return reader.rows<AnyRow>(table, { where: { [column]: sourceId } });
  if (!("item_id" in table.columns)) return [];
  const members = await reader.rows<ItemMemberRow>(itemMemberTable, { where: { source_id: sourceId } });
  const items = [...new Set(members.map((member) => member.item_id))].sort();
  return items.length === 0 ? [] : reader.rows<AnyRow>(table.name === itemTable.name ? itemTable : table, { where: { item_id: items } });
}
