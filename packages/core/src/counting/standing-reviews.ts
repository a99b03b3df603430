import type { ReviewRow } from "../model/tables/review.ts";

/** Orders reviews by time, then id: the order in which they were decided, whatever the order of the file. */
export function inOrder(reviews: readonly ReviewRow[]): ReviewRow[] {
  return [...reviews].sort((x, y) => x.reviewed_at - y.reviewed_at || (x.review_id < y.review_id ? -1 : x.review_id > y.review_id ? 1 : 0));
}

/**
 * The decisions that hold, in order: a `reject` of a decision (table `review`) takes it back, a later `confirm` of it puts it in force again.
 * A decision about decisions cannot itself be taken back; the next one about the same decision is the last word.
 */
export function standingReviews(reviews: readonly ReviewRow[]): ReviewRow[] {
  const takenBack = new Set<string>();
  const decisions: ReviewRow[] = [];
  for (const review of inOrder(reviews)) {
    if (review.target_table !== "review") decisions.push(review);
    else if (review.verb === "reject") takenBack.add(review.target_key);
    else if (review.verb === "confirm") takenBack.delete(review.target_key);
  }
  return decisions.filter(({ review_id }) => !takenBack.has(review_id));
}
