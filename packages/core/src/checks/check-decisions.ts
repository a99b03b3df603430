/** What people decided about proposed checks. */
import { standingReviews } from "../counting/standing-reviews.ts";
import { checkMatchTable, type CheckMatchRow } from "../model/tables/check-match.ts";
import type { ReviewRow } from "../model/tables/review.ts";

export interface CheckDecisions {
  /** By the key of a match, its columns joined by a bar; what is not there is proposed. */
  readonly statuses: ReadonlyMap<string, CheckMatchRow["status"]>;
  /** Equal for decisions of equal effect; "" for none. */
  readonly key: string;
}

/** The key under which people decide about a match. */
export function checkMatchKey({
  source_id,
  span_start,
  span_end,
  check_id,
}: Pick<CheckMatchRow, "source_id" | "span_start" | "span_end" | "check_id">) {
  return [source_id, span_start, span_end, check_id].join("|");
}

/** The last word on each match. */
export function readCheckDecisions(reviews: readonly ReviewRow[]): CheckDecisions {
  const statuses = new Map<string, CheckMatchRow["status"]>();
  for (const { target_table: table, target_key: key, verb } of standingReviews(reviews)) {
    if (table !== checkMatchTable.name) continue;
    if (verb === "confirm") statuses.set(key, "confirmed");
    if (verb === "reject") statuses.set(key, "rejected");
  }
  const ordered = [...statuses].sort(([x], [y]) => (x < y ? -1 : 1));
  return { statuses, key: ordered.length === 0 ? "" : JSON.stringify(ordered) };
}
