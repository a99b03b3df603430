import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { agendaProfiles, concentrationTerms, type ProfileStatement } from "./agenda-profiles.ts";

const statement = (id: string, speaker: string): ProfileStatement => ({ id, words: 100, scopes: [{ scope: "speaker", id: speaker }] });
const statements = [statement("s1", "ada"), statement("s2", "ada"), statement("s3", "bo")];
const deeds = ["x", "x", "y"]
  .map((label) => ({ label, statementId: "s1" }))
  .concat([
    { label: "x", statementId: "s2" },
    { label: "y", statementId: "s3" },
  ]);

describe("profiles of an agenda", () => {
  const rows = agendaProfiles({ scheme: "target", deeds, statements, labels: [] });

  it("hold counts, shares and the share of all others, as counted by hand", () => {
    expect(rows.find(({ scope_id, label }) => scope_id === "ada" && label === "x")).toMatchObject({
      count: 3,
      share: 0.75,
      per_1000_words: 15,
      base_share: 0,
    });
    expect(rows.find(({ scope_id, label }) => scope_id === "bo" && label === "y")).toMatchObject({
      count: 1,
      share: 1,
      low: 0,
      high: 1,
      base_share: 0.25,
    });
  });

  it("have intervals around the share, the same on every run and in any order", () => {
    for (const { share, low, high } of rows) expect(low <= share && share <= high).toBe(true);
    expect(agendaProfiles({ scheme: "target", deeds: deeds.toReversed(), statements: statements.toReversed(), labels: [] })).toEqual(rows);
  });

  it("show a label asked for with nothing", () => {
    const asked = agendaProfiles({ scheme: "area", deeds: [], statements, labels: ["housing"] });
    expect(asked.map(({ scope_id, count, share, base_share }) => [scope_id, count, share, base_share])).toEqual([
      ["ada", 0, 0, null],
      ["bo", 0, 0, null],
    ]);
  });

  it("tell how far counts lie on one label: 1 for a single one, 1/n for n equal ones", () => {
    const terms = concentrationTerms(rows);
    const index = (key: string) => terms.find(({ owner_id, name }) => owner_id === key && name === "herfindahl")?.value;
    expect(index("speaker|ada|target")).toBe(0.625);
    expect(index("speaker|bo|target")).toBe(1);
  });

  it("have shares that sum to 1 where anything was done", () =>
    fc.assert(
      fc.property(
        fc.array(fc.record({ label: fc.constantFrom("a", "b", "c"), statementId: fc.constantFrom("s1", "s2", "s3") })),
        (some) => {
          for (const id of ["ada", "bo"]) {
            const own = agendaProfiles({ scheme: "area", deeds: some, statements, labels: ["a"] }).filter(
              ({ scope_id }) => scope_id === id,
            );
            const total = own.reduce((sum, { count }) => sum + count, 0);
            expect(own.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(total === 0 ? 0 : 1, 5);
          }
        },
      ),
    ));
});
