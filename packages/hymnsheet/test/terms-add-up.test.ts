import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

const rowsOf = (table: string): Record<string, unknown>[] =>
  readFileSync(new URL(`../../../fixtures/golden/exodus/${table}.jsonl`, import.meta.url), "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Record<string, unknown>);

/** Sums of the terms in bits by owner. */
function sums(): Map<unknown, number> {
  const found = new Map<unknown, number>();
  for (const { owner_id, unit, value } of rowsOf("term"))
    if (unit === "bits") found.set(owner_id, (found.get(owner_id) ?? 0) + Number(value));
  return found;
}

test("in the golden rows, the reasons in bits of every passage item add up to its surprisal", () => {
  const items = rowsOf("item").filter(({ level }) => level === "passage");
  const found = sums();
  expect(items.length).toBeGreaterThan(10);
  for (const { item_id, surprisal_bits } of items)
    expect([item_id, found.get(item_id)?.toFixed(4)]).toEqual([item_id, Number(surprisal_bits).toFixed(4)]);
});

test("and those of a match that masks set aside add up to its own", () => {
  const found = sums();
  const told = rowsOf("passage_match").filter(({ match_id }) => found.has(match_id));
  expect(told.length).toBeGreaterThan(0);
  for (const { match_id, surprisal_bits, suppressed_by } of told) {
    expect(suppressed_by).not.toBe("");
    expect(found.get(match_id)).toBeCloseTo(Number(surprisal_bits), 4);
  }
});
