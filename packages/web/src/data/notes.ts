import { standingReviews } from "@hymnsheet/core/counting/standing-reviews";
import type { ReviewRow } from "@hymnsheet/core/model/tables/review";
import { decidedBy, type Decided } from "./decisions.ts";

/** A remark that somebody wrote beside a finding. */
export type FindingNote = Decided & { readonly id: string; readonly text: string };

/** Remarks by the key of their finding, in the order in which they were written; what was taken back is gone. */
export function notesByFinding(reviews: readonly ReviewRow[]): ReadonlyMap<string, readonly FindingNote[]> {
  const notes = new Map<string, FindingNote[]>();
  for (const review of standingReviews(reviews)) {
    if (review.verb !== "note" || review.value === "") continue;
    const note = { id: review.review_id, text: review.value, ...decidedBy(review) };
    const list = notes.get(review.target_key);
    if (list) list.push(note);
    else notes.set(review.target_key, [note]);
  }
  return notes;
}
