import { describe, expect, it } from "vitest";
import type { ProfileRow } from "../model/tables/profile.ts";
import { profileNeighbours } from "./profile-neighbours.ts";

const rows = (id: string, counts: Readonly<Record<string, number>>): ProfileRow[] => {
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0);
  return Object.entries(counts).map(([label, count]) => ({
    scope: "speaker",
    scope_id: id,
    scheme: "device",
    label,
    count,
    share: count / all,
    per_1000_words: 1,
    low: 0,
    high: 2,
    base_share: null,
  }));
};

describe("profileNeighbours", () => {
  it("names the nearest first, leaves small profiles out, and does not depend on order", () => {
    const profiles = [
      ...rows("ada", { anaphora: 10, tricolon: 10 }),
      ...rows("bo", { anaphora: 12, tricolon: 10 }),
      ...rows("cy", { anaphora: 0, tricolon: 20 }),
      ...rows("di", { anaphora: 2, tricolon: 2 }),
    ];
    const found = profileNeighbours(profiles);
    expect(found.filter(({ owner_id }) => owner_id === "speaker|ada").map(({ unit }) => unit)).toEqual(["bo", "cy"]);
    expect(found.some(({ unit, owner_id }) => unit === "di" || owner_id === "speaker|di")).toBe(false);
    expect(profileNeighbours(profiles.toReversed())).toEqual(found);
  });

  it("finds nobody near a single profile", () => expect(profileNeighbours(rows("ada", { anaphora: 20 }))).toEqual([]));
});
