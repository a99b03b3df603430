import { expect, test } from "vitest";
import { declaredRows } from "./declared-rows.ts";

test("what a source declares becomes its parts, and a citation of somebody known a mention; an agency and a joint statement name nobody there", () => {
  const declared = [
    { kind: "agency", name: "Northwater Wire", named: { start: 4, end: 19 }, start: 4, end: 19 },
    { kind: "joint", name: "", named: null, start: 30, end: 45 },
    { kind: "citation", name: "Ada Brook", named: { start: 53, end: 62 }, start: 50, end: 67 },
    { kind: "citation", name: "Brook", named: { start: 80, end: 85 }, start: 70, end: 85 },
  ] as const;
  const { parts, mentions } = declaredRows("s", declared, ({ name }) => (name === "Ada Brook" ? "ada" : null));
  expect(parts.map((part) => [part.owner_table, part.owner_id, part.role, part.seq, part.span_start, part.span_end])).toEqual([
    ["source", "s", "agency", 0, 4, 19],
    ["source", "s", "joint", 1, 30, 45],
    ["source", "s", "citation", 2, 50, 67],
    ["source", "s", "citation", 3, 70, 85],
  ]);
  expect(mentions.map((row) => [row.actor_id, row.span_start, row.span_end, row.is_given])).toEqual([["ada", 53, 62, false]]);
  expect(declaredRows("s", [], () => null)).toEqual({ parts: [], mentions: [] });
});
