import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { measuredRecall } from "@hymnsheet/core/brief/measured-recall";

interface Run {
  readonly setting: { readonly half?: string };
  readonly figures: unknown;
}
const latestHeldOut = (name: string): unknown => {
  const { runs } = JSON.parse(readFileSync(new URL(`../results/${name}.json`, import.meta.url), "utf8")) as {
    readonly runs: readonly Run[];
  };
  return runs.filter(({ setting }) => setting.half === "held-out").at(-1)?.figures;
};

test("the brief promises no more than the latest held-out runs found", () => {
  const claims = latestHeldOut("claims") as { readonly claims: { readonly kinds: { readonly allegation: { readonly recall: number } } } };
  const evidence = latestHeldOut("evidence") as { readonly kinds: { readonly all: { readonly recall: number } } };
  const found = [claims.claims.kinds.allegation.recall, evidence.kinds.all.recall];
  measuredRecall.forEach(([what, share], index) => expect([what, share <= (found[index] ?? 0) + 0.005]).toEqual([what, true]));
});
