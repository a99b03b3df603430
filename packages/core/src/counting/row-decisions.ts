/** What people decided about single rows, ready to be applied to any table: one way for whoever reads a table, and for stages that count rows of their own. */
import { contentId } from "../model/ids.ts";
import type { AnyRow, AnyTable } from "../model/tables/define-table.ts";
import type { ReviewRow } from "../model/tables/review.ts";
import { findTable } from "../model/tables/tables.ts";
import { REJECTED } from "./apply-decisions.ts";
import { decisionKey, isDecidedWhenRead, readGrade, readLabel } from "./decidable.ts";
import { standingReviews } from "./standing-reviews.ts";

export interface Grade {
  readonly source: string;
  readonly information: string;
}

/** By table, then by the key of the row. */
type ByRow<T> = ReadonlyMap<string, ReadonlyMap<string, T>>;

export interface RowDecisions {
  readonly rejected: ByRow<true>;
  readonly confirmed: ByRow<true>;
  /** Words to set, by column. */
  readonly labels: ByRow<Readonly<Record<string, string>>>;
  readonly grades: ByRow<Grade>;
  /** Items that are one with another. Ends at the last item; a circle is broken where it would close. */
  readonly mergedItems: ReadonlyMap<string, string>;
  /** Rows that leave an item for one of their own, by `item|owner`. */
  readonly leaving: ReadonlyMap<string, string>;
}

class Rows<T> {
  readonly tables = new Map<string, Map<string, T>>();

  set(table: string, key: string, value: T): void {
    const rows = this.tables.get(table);
    if (rows) rows.set(key, value);
    else this.tables.set(table, new Map([[key, value]]));
  }

  delete(table: string, key: string): void {
    this.tables.get(table)?.delete(key);
  }
}

/** The last word on each row. `confirm` takes a rejection back, not a label. Empty for no reviews. */
export function readRowDecisions(reviews: readonly ReviewRow[]): RowDecisions {
  const [rejected, confirmed] = [new Rows<true>(), new Rows<true>()];
  const labels = new Rows<Readonly<Record<string, string>>>();
  const grades = new Rows<Grade>();
  const mergedItems = new Map<string, string>();
  const leaving = new Map<string, string>();
  for (const { target_table: name, target_key: key, verb, value } of standingReviews(reviews)) {
    if (verb === "reject" || verb === "confirm") {
      const [given, taken] = verb === "reject" ? [rejected, confirmed] : [confirmed, rejected];
      given.set(name, key, true);
      taken.delete(name, key);
    } else if (verb === "relabel") {
      const table = findTable(name);
      const read = table && readLabel(table, value);
      if (read) labels.set(name, key, { ...labels.tables.get(name)?.get(key), [read.column]: read.label });
    } else if (verb === "grade") {
      const grade = readGrade(value);
      if (grade) grades.set(name, key, grade);
    } else if (name === "item" && verb === "merge" && value !== "") {
      mergedItems.delete(key);
      if (followed(mergedItems, value) !== key) mergedItems.set(key, value);
    } else if (name === "item" && verb === "split") {
      const owners = value.split("|").filter((owner) => owner !== "");
      if (owners.length === 0) mergedItems.delete(key);
      for (const owner of owners) leaving.set(`${key}|${owner}`, splitItemId(key, owners));
    }
  }
  const ends = new Map([...mergedItems.keys()].map((item) => [item, followed(mergedItems, item)]));
  return {
    rejected: rejected.tables,
    confirmed: confirmed.tables,
    labels: labels.tables,
    grades: grades.tables,
    mergedItems: ends,
    leaving,
  };
}

function followed(merged: ReadonlyMap<string, string>, item: string): string {
  let current = item;
  for (let next = merged.get(current); next !== undefined; next = merged.get(current)) current = next;
  return current;
}

/** Id of the item that rows make which a person took out of another. */
export function splitItemId(item: string, owners: readonly string[]): string {
  return contentId("item", ["split", item, ...[...owners].sort()]);
}

/**
 * The row as people decided it.
 *
 * @returns the row itself when nothing was decided; null for a rejected one in a table that has no other way to set a row aside.
 */
export function decideRow(table: AnyTable, row: AnyRow, decisions: RowDecisions): AnyRow | null {
  if (!isDecidedWhenRead(table.name)) return row;
  const { rejected, labels, grades } = decisions;
  const [out, label, grade] = [rejected.get(table.name), labels.get(table.name), grades.get(table.name)];
  if (out === undefined && label === undefined && grade === undefined) return row;
  const key = decisionKey(table, row);
  const given = grade?.get(key);
  const set = {
    ...label?.get(key),
    ...(given && "grade_source" in table.columns ? { grade_source: given.source, grade_information: given.information } : {}),
  };
  const decided = Object.keys(set).length === 0 ? row : { ...row, ...set };
  if (out?.get(key) === undefined) return decided;
  if ("suppressed_by" in table.columns) return { ...decided, suppressed_by: REJECTED };
  return "is_shown" in table.columns ? { ...decided, is_shown: false } : null;
}

/** Rows of a table as people decided them, for a stage that goes on to count what it has found. */
export function decideRows<R extends object>(table: AnyTable, rows: readonly R[], decisions: RowDecisions): R[] {
  const isTouched = [decisions.rejected, decisions.labels, decisions.grades].some((by) => by.has(table.name));
  if (!isTouched) return [...rows];
  return rows.flatMap((row) => {
    const decided = decideRow(table, row as unknown as AnyRow, decisions);
    return decided === null ? [] : [decided as unknown as R];
  });
}

/** Equal for decisions of equal effect on these tables; "" for none. Confirmations count, since some tables say who confirmed. */
export function rowDecisionsKey(decisions: RowDecisions, tables: ReadonlySet<string>): string {
  const sorted = (by: ByRow<unknown>): unknown[] =>
    [...by]
      .filter(([table]) => tables.has(table) && isDecidedWhenRead(table))
      .flatMap(([table, rows]) => [...rows].map(([key, value]) => [table, key, value]))
      .sort((x, y) => (JSON.stringify(x) < JSON.stringify(y) ? -1 : 1));
  const regrouped =
    tables.has("item") || tables.has("item_member") ? [[...decisions.mergedItems].sort(), [...decisions.leaving].sort()] : [];
  const parts = [decisions.rejected, decisions.labels, decisions.grades].map(sorted).concat(regrouped);
  return parts.every((part) => part.length === 0) ? "" : JSON.stringify(parts);
}
