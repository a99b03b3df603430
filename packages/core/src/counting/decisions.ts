import type { ReviewRow } from "../model/tables/review.ts";
import { standingReviews } from "./standing-reviews.ts";

/** What people decided, ready to be applied: the latest word on each finding, and who is the same person as whom. */
export interface Decisions {
  /** Keys `table|key` of findings that were rejected, with the reason given. */
  readonly rejected: ReadonlyMap<string, string>;
  /** Keys `table|key` of findings that were confirmed. */
  readonly confirmed: ReadonlySet<string>;
  /** The actor that stands for the given one: itself when no merge names it. */
  readonly actorOf: (actorId: string) => string;
  /** Actors that stand for others, and those they stand for: every actor whose id changes. */
  readonly mergedActors: ReadonlySet<string>;
}

/** The key under which a decision about a finding is found. */
export function findingKey(table: string, key: string): string {
  return `${table}|${key}`;
}

/**
 * Reads the review file.
 *
 * Per finding the last `confirm` or `reject` holds. `merge` on table `actor` says that the actor `target_key` is the actor `value`;
 * a later `split` of the same actor without a value takes that back (one with a value is read
 * by `readVoiceDecisions`). Chains of merges end at the last actor; a circle is broken where it would close.
 *
 * @returns decisions; with no reviews, every actor stands for itself and nothing is rejected.
 */
export function readDecisions(reviews: readonly ReviewRow[]): Decisions {
  const rejected = new Map<string, string>();
  const confirmed = new Set<string>();
  const parent = new Map<string, string>();
  const actorOf = (actorId: string): string => {
    let current = actorId;
    for (let next = parent.get(current); next !== undefined; next = parent.get(current)) current = next;
    return current;
  };
  for (const review of standingReviews(reviews)) {
    const key = findingKey(review.target_table, review.target_key);
    if (review.verb === "reject") {
      rejected.set(key, review.reason);
      confirmed.delete(key);
    } else if (review.verb === "confirm") {
      confirmed.add(key);
      rejected.delete(key);
    } else if (review.target_table === "actor" && review.verb === "merge") {
      parent.delete(review.target_key);
      if (actorOf(review.value) !== review.target_key) parent.set(review.target_key, review.value);
    } else if (review.target_table === "actor" && review.verb === "split" && review.value === "") parent.delete(review.target_key);
  }
  const mergedActors = new Set<string>();
  for (const [actorId] of parent) mergedActors.add(actorId).add(actorOf(actorId));
  return { rejected, confirmed, actorOf, mergedActors };
}
