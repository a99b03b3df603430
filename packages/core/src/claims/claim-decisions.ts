/** What people decided about claims: which are one allegation, which are not, which are none. Families follow it in every run. */
import { standingReviews } from "../counting/standing-reviews.ts";
import { contentId } from "../model/ids.ts";
import type { ClaimRow } from "../model/tables/claim.ts";
import { claimTable } from "../model/tables/claim.ts";
import type { ReviewRow } from "../model/tables/review.ts";

export interface ClaimDecisions {
  /** Pairs of claim ids, or of the ids of their allegations, that are one. */
  readonly joined: readonly (readonly [string, string])[];
  /** Pairs that are not. */
  readonly parted: readonly (readonly [string, string])[];
  readonly rejected: ReadonlySet<string>;
  /** Kinds that people gave to claims. */
  readonly kinds: ReadonlyMap<string, ClaimRow["kind"]>;
  /** Equal for decisions of equal effect; "" for none. */
  readonly key: string;
}

/** The id of an allegation whose first claim has this id. */
export function allegationId(claimId: string): string {
  return contentId("item", ["claim", claimId]);
}

/**
 * The last word on each claim, pair and allegation. `merge` of an allegation names the other in `value`; `split` names claims in `value`, parted by
 * bars, that leave it, or none, which takes its merges back; `confirm` and `reject` of a pair join and part its claims.
 */
export function readClaimDecisions(reviews: readonly ReviewRow[]): ClaimDecisions {
  const links = new Map<string, { readonly ids: readonly [string, string]; readonly isJoined: boolean }>();
  const rejected = new Set<string>();
  const kinds = new Map<string, ClaimRow["kind"]>();
  const link = (a: string, b: string, isJoined: boolean): void => {
    const ids: readonly [string, string] = a < b ? [a, b] : [b, a];
    links.set(ids.join("|"), { ids, isJoined });
  };
  for (const { target_table: table, target_key: key, verb, value } of standingReviews(reviews)) {
    const others = value.split("|").filter((id) => id !== "");
    if (table === "claim_pair" && (verb === "confirm" || verb === "reject")) {
      const [a, b] = key.split("|");
      if (a !== undefined && b !== undefined) link(a, b, verb === "confirm");
    } else if (table === "item" && verb === "split" && others.length === 0) {
      for (const [id, { ids, isJoined }] of links) if (isJoined && ids.includes(key)) links.delete(id);
    } else if (table === "item" && (verb === "merge" || verb === "split")) for (const other of others) link(key, other, verb === "merge");
    else if (table === "claim" && verb === "reject") rejected.add(key);
    else if (table === "claim" && verb === "confirm") rejected.delete(key);
    else if (table === "claim" && verb === "relabel" && isKind(value)) kinds.set(key, value);
  }
  const ordered = [...links].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, found]) => found);
  const joined = ordered.filter(({ isJoined }) => isJoined).map(({ ids }) => ids);
  const parted = ordered.filter(({ isJoined }) => !isJoined).map(({ ids }) => ids);
  const parts = [joined, parted, [...rejected].sort(), [...kinds].sort(([a], [b]) => (a < b ? -1 : 1))];
  return { joined, parted, rejected, kinds, key: parts.some((part) => part.length > 0) ? JSON.stringify(parts) : "" };
}

function isKind(value: string): value is ClaimRow["kind"] {
  return claimTable.columns.kind.values.includes(value);
}
