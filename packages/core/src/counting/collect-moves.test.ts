import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { AffiliationRow } from "../model/tables/affiliation.ts";
import type { PartRow } from "../model/tables/part.ts";
import { collectMoves } from "./collect-moves.ts";
import { statedAffiliations } from "./stated-affiliations.ts";

const day = (iso: string | null): number | null => (iso === null ? null : Date.parse(iso));
let made = 0;
const row = (
  actor: string,
  change: AffiliationRow["change"],
  from: string | null,
  to: string | null,
  source: string | null = null,
): AffiliationRow => ({
  affiliation_id: `affiliation_${++made}`,
  actor_id: actor,
  organisation_id: "league",
  role: "",
  valid_from: day(from),
  valid_to: day(to),
  change,
  origin: source === null ? "given" : "text",
  source_id: source,
  span_start: source === null ? null : 10,
  span_end: source === null ? null : 20,
});

describe("collectMoves", () => {
  test("five articles about one departure and the list of speakers tell one move, on the day of the list", () => {
    const rows = ["n5", "n1", "n3"].map((source) => row("orvell", "leaves", null, source === "n3" ? null : "2031-03-04", source));
    const next = { ...row("orvell", "none", "2031-03-03", null), organisation_id: "independent" };
    const [move, ...others] = collectMoves([...rows, row("orvell", "none", "2019-05-01", "2031-03-03"), next]);
    expect(others).toEqual([]);
    expect(move).toMatchObject({
      kind: "leaves",
      isListed: true,
      from: day("2031-03-03"),
      to: day("2031-03-03"),
      nextOrganisationId: "independent",
    });
    expect(move?.rows.map((found) => found.source_id)).toEqual(["n1", "n3", "n5"]);
  });

  test("a listed interval that texts say how it ended is told with their words, though they make no row of their own", () => {
    const listed = row("orvell", "none", "2019-05-01", "2031-03-03");
    const part = (role: string, source_id: string): PartRow => ({
      owner_table: "affiliation",
      owner_id: listed.affiliation_id,
      role,
      seq: 0,
      source_id,
      span_start: 3,
      span_end: 9,
    });
    const moves = collectMoves(statedAffiliations([listed], [part("leaves", "n1"), part("none", "n2"), part("leaves", "t1")]));
    expect(moves.map((move) => [move.kind, move.isListed, move.rows.map((found) => found.source_id)])).toEqual([
      ["leaves", true, ["n1", "t1"]],
    ]);
    const cited = { ...listed, source_id: "n1", span_start: 3, span_end: 9 };
    expect(statedAffiliations([cited], [part("leaves", "n1")])).toEqual([cited]);
    expect(statedAffiliations([listed], [{ ...part("leaves", "n1"), owner_table: "claim" }, part("content", "n1")])).toEqual([listed]);
  });

  test("days that differ by little are one move with both days; a year later is another", () => {
    const moves = collectMoves([
      row("rusk", "leaves", null, "2031-03-11", "n1"),
      row("rusk", "leaves", null, "2031-03-13", "n2"),
      row("rusk", "leaves", null, "2032-06-01", "n3"),
    ]);
    expect(moves.map((move) => [move.from, move.to])).toEqual([
      [day("2031-03-11"), day("2031-03-13")],
      [day("2032-06-01"), day("2032-06-01")],
    ]);
  });

  test("the end of a listed interval is an end, not a departure; another office in the same organisation is neither", () => {
    expect(collectMoves([row("ada", "none", "2020-01-01", "2031-03-03")]).map((move) => move.kind)).toEqual(["ends"]);
    expect(collectMoves([row("ada", "none", "2020-01-01", "2031-03-03"), row("ada", "none", "2031-03-03", null)])).toEqual([]);
  });

  test("holds every row that tells of a change exactly once, in whatever order they come", () => {
    const one = fc
      .tuple(
        fc.constantFrom("ada", "bo"),
        fc.constantFrom("joins", "leaves", "expelled", "none" as const),
        fc.option(fc.integer({ min: 0, max: 900 })),
        fc.boolean(),
      )
      .map(([actor, change, at, isListed]) => {
        const date = at === null ? null : new Date(at * 86_400_000).toISOString();
        const isEnd = change === "leaves" || change === "expelled";
        return row(actor, change, isEnd ? null : date, isEnd || isListed ? date : null, isListed ? null : `s${at}`);
      });
    fc.assert(
      fc.property(fc.array(one, { maxLength: 15 }), (rows) => {
        const moves = collectMoves(rows);
        expect(collectMoves(rows.toReversed())).toEqual(moves);
        const told = moves.flatMap((move) => move.rows.map((found) => found.affiliation_id));
        expect(told.sort()).toEqual(
          rows
            .filter((found) => found.change !== "none" && found.source_id !== null)
            .map((found) => found.affiliation_id)
            .sort(),
        );
      }),
    );
  });
});
