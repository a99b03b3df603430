import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { measuredRecall } from "@hymnsheet/core/brief/measured-recall";
import { repositoryFolder } from "./source-copy.ts";

interface Kept {
  readonly runs: readonly {
    readonly setting: { readonly half: string };
    readonly figures: Readonly<Record<string, unknown>>;
  }[];
}

/** Recall of one kind in the latest kept run on texts that no rule was written from. */
function latestRecall(file: string, path: readonly string[]): number {
  const { runs } = JSON.parse(readFileSync(join(repositoryFolder, "eval/results", file), "utf8")) as Kept;
  const run = runs.filter(({ setting }) => setting.half === "held-out").at(-1);
  const figures = path.reduce<unknown>((inner, key) => (inner as Readonly<Record<string, unknown>> | undefined)?.[key], run?.figures) as
    | { readonly recall: number }
    | undefined;
  expect(figures, [file, ...path].join(" ")).toBeDefined();
  return figures?.recall ?? 0;
}

test("the brief promises no more than was found of what people had labelled", () => {
  const latest = [latestRecall("claims.json", ["claims", "kinds", "allegation"]), latestRecall("evidence.json", ["kinds", "all"])];
  expect(measuredRecall).toHaveLength(latest.length);
  measuredRecall.forEach(([what, told], index) => expect(told, what).toBeLessThanOrEqual(Math.round((latest[index] ?? 0) * 100) / 100));
});
