import { describe, expect, it } from "vitest";
import type { ReviewRow } from "../model/tables/review.ts";
import { allegationId, readClaimDecisions } from "./claim-decisions.ts";

const review = (row: Partial<ReviewRow>, at = 1): ReviewRow => ({
  review_id: `r${at}`,
  target_table: "claim_pair",
  target_key: "a|b",
  verb: "confirm",
  value: "",
  reason: "",
  analyst: "x",
  reviewed_at: at,
  is_applied: true,
  ...row,
});

describe("readClaimDecisions", () => {
  it("joins and parts pairs; the last word holds", () => {
    expect(readClaimDecisions([review({})]).joined).toEqual([["a", "b"]]);
    const { joined, parted } = readClaimDecisions([review({}), review({ verb: "reject", target_key: "b|a" }, 2)]);
    expect([joined, parted]).toEqual([[], [["a", "b"]]]);
  });

  it("joins allegations and parts claims from them", () => {
    const item = allegationId("a");
    expect(readClaimDecisions([review({ target_table: "item", target_key: item, verb: "merge", value: "x" })]).joined).toEqual([
      [item, "x"].sort(),
    ]);
    expect(readClaimDecisions([review({ target_table: "item", target_key: item, verb: "split", value: "c|d" })]).parted.length).toBe(2);
  });

  it("takes the merges of an allegation back with a split that names nothing, and no other", () => {
    const merge = (target_key: string, value: string, at: number): ReviewRow =>
      review({ target_table: "item", target_key, verb: "merge", value }, at);
    const split = review({ target_table: "item", target_key: "i1", verb: "split" }, 9);
    expect(readClaimDecisions([merge("i1", "i2", 1), merge("i3", "i4", 2), split]).joined).toEqual([["i3", "i4"]]);
  });

  it("keeps what was rejected or given another kind, and nothing for other tables", () => {
    const decisions = readClaimDecisions([
      review({ target_table: "claim", target_key: "c", verb: "reject" }),
      review({ target_table: "claim", target_key: "d", verb: "relabel", value: "fact" }, 2),
      review({ target_table: "claim", target_key: "e", verb: "relabel", value: "nonsense" }, 3),
    ]);
    expect([[...decisions.rejected], [...decisions.kinds]]).toEqual([["c"], [["d", "fact"]]]);
    expect(readClaimDecisions([review({ target_table: "actor", verb: "merge" })]).key).toBe("");
  });
});
