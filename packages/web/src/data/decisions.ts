/** What people decided about voices, as the page tells it: the last word on each attribution and each name. */
import { readScoped, type ActorScope } from "@hymnsheet/core/counting/actor-scope";
import { standingReviews } from "@hymnsheet/core/counting/standing-reviews";
import type { Excerpt } from "@hymnsheet/core/model/report-data";
import type { AttributionRow } from "@hymnsheet/core/model/tables/attribution";
import type { ReviewRow } from "@hymnsheet/core/model/tables/review";
import type { DataSource } from "./data-source.ts";

export interface Decided {
  readonly analyst: string;
  readonly at: number;
  readonly reason: string;
}

/** One decision that holds. Actors by id; for an attribution with its words. */
export type VoiceDecision = Decided & { readonly id: string } & (
    | { readonly kind: "rejected" | "confirmed"; readonly from: string; readonly excerpt: Excerpt | undefined; readonly sourceId: string }
    | {
        readonly kind: "relabelled";
        readonly from: string;
        readonly to: string;
        readonly excerpt: Excerpt | undefined;
        readonly sourceId: string;
      }
    | { readonly kind: "named"; readonly from: string; readonly to: string; readonly scope: ActorScope | undefined }
  );

export const decidedBy = ({ analyst, reviewed_at, reason }: ReviewRow): Decided => ({ analyst, at: reviewed_at, reason });

/** Decisions about names first, in the order in which they were taken, then those about attributions. */
export async function readVoiceDecisions(source: DataSource, reviews: readonly ReviewRow[]): Promise<VoiceDecision[]> {
  const rows = new Map((await source.rows<AttributionRow>("attribution")).map((row) => [row.attribution_id, row]));
  const last = lastWords(standingReviews(reviews));
  const places = last.flatMap((review) => rows.get(review.target_key) ?? []);
  const excerpts = await source.excerpts(places);
  const excerptOf = new Map(places.map((place, index) => [place.attribution_id, excerpts[index]]));
  return last
    .flatMap((review): VoiceDecision[] => {
      const base = { id: review.review_id, ...decidedBy(review) };
      if (review.target_table === "actor") {
        const scoped = readScoped(review.value);
        return [{ ...base, kind: "named", from: review.target_key, to: scoped?.actorId ?? review.value, scope: scoped?.scope }];
      }
      const row = rows.get(review.target_key);
      if (!row) return [];
      const about = { ...base, from: row.speaker_id, excerpt: excerptOf.get(row.attribution_id), sourceId: row.source_id };
      if (review.verb === "relabel") return [{ ...about, kind: "relabelled", to: review.value }];
      return [{ ...about, kind: review.verb === "reject" ? "rejected" : "confirmed" }];
    })
    .sort((x, y) => Number(y.kind === "named") - Number(x.kind === "named") || x.at - y.at || (x.id < y.id ? -1 : 1));
}

/** Per attribution the last decision, per name the last for each place; what was taken back is gone. */
function lastWords(reviews: readonly ReviewRow[]): ReviewRow[] {
  const last = new Map<string, ReviewRow>();
  for (const review of reviews) {
    const { target_table: table, target_key: key, verb, value } = review;
    if (table === "attribution" && verb !== "note") last.set(`attribution ${key}`, review);
    else if (table === "actor" && verb === "merge") last.set(`actor ${key}`, review);
    else if (table === "actor" && verb === "split") {
      const scoped = readScoped(value);
      if (scoped === undefined) last.delete(`actor ${key}`);
      else last.set(`actor ${key} ${JSON.stringify(scoped.scope)}`, review);
    }
  }
  return [...last.values()];
}

/** Who decided a conflict last, by its own id or through one of its sides. */
export function conflictDecision(reviews: readonly ReviewRow[], ids: ReadonlySet<string>): Decided | undefined {
  const review = standingReviews(reviews).findLast(
    ({ target_table: table, target_key: key, verb }) =>
      (table === "attribution_conflict" || table === "attribution") && (verb === "confirm" || verb === "reject") && ids.has(key),
  );
  return review && decidedBy(review);
}
