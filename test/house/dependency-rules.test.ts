import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { copySources, repositoryFolder, type SourceCopy } from "./source-copy.ts";

interface Cruise {
  readonly violations: readonly { readonly from: string; readonly to: string; readonly rule: { readonly name: string } }[];
  readonly totalCruised: number;
}

function cruise(folder: string): Cruise {
  const tool = join(repositoryFolder, "node_modules", "dependency-cruiser", "bin", "dependency-cruise.mjs");
  const args = [tool, "--config", ".dependency-cruiser.cjs", "--output-type", "json", "packages", "bench", "eval"];
  const ended = spawnSync(process.execPath, args, { cwd: folder, encoding: "utf8", maxBuffer: 256e6 });
  if (ended.stdout === "") throw new Error(ended.stderr);
  return (JSON.parse(ended.stdout) as { summary: Cruise }).summary;
}

/** At least one planted file per rule: what it imports, relative to itself or by name. Targets that do not exist are planted too. */
const PLANTS: readonly { readonly rule: string; readonly at: string; readonly imports: string }[] = [
  { rule: "no-runtime-cycle", at: "packages/core/src/algo/planted-one.ts", imports: "./planted-two.ts" },
  { rule: "no-unresolvable", at: "packages/core/src/algo/planted-lost.ts", imports: "./planted-nowhere.ts" },
  { rule: "no-undeclared-npm", at: "packages/hymnsheet/src/readers/planted-undeclared.ts", imports: "fast-check" },
  { rule: "no-orphan", at: "packages/core/src/algo/planted-orphan.ts", imports: "" },
  { rule: "no-import-of-tests", at: "packages/core/src/algo/planted-uses-test.ts", imports: "./planted-target.test.ts" },
  { rule: "core-is-the-bottom", at: "packages/core/src/text/planted-up.ts", imports: "../../../hymnsheet/src/planted-target.ts" },
  { rule: "core-is-pure", at: "packages/core/src/text/planted-impure.ts", imports: "zod" },
  { rule: "core-is-pure", at: "packages/core/src/text/planted-builtin.ts", imports: "node:os" },
  { rule: "web-knows-only-core", at: "packages/web/src/planted-computes.ts", imports: "../../core/src/reuse/planted-target.ts" },
  { rule: "node-never-imports-web", at: "packages/hymnsheet/src/report/planted-page.ts", imports: "../../../web/src/planted-target.ts" },
  { rule: "spark-knows-only-core", at: "packages/spark/src/planted-engine.ts", imports: "../../hymnsheet/src/planted-target.ts" },
  { rule: "only-cli-loads-spark", at: "packages/hymnsheet/src/pipeline/planted-spark.ts", imports: "../../../spark/src/planted-target.ts" },
  { rule: "model-imports-nothing", at: "packages/core/src/model/planted-model.ts", imports: "../algo/planted-target.ts" },
  { rule: "algo-imports-nothing", at: "packages/core/src/algo/planted-algo.ts", imports: "../model/planted-target.ts" },
  { rule: "text-on-model-and-algo", at: "packages/core/src/text/planted-text.ts", imports: "../counting/planted-target.ts" },
  {
    rule: "languages-and-counting-on-the-foundation",
    at: "packages/core/src/counting/planted-count.ts",
    imports: "../languages/planted-target.ts",
  },
  { rule: "analyses-never-import-analyses", at: "packages/core/src/reuse/planted-sideways.ts", imports: "../voices/planted-target.ts" },
  {
    rule: "readers-and-store-know-the-model-only",
    at: "packages/hymnsheet/src/readers/planted-reader.ts",
    imports: "../store/planted-target.ts",
  },
  { rule: "pipeline-sees-core-and-store", at: "packages/hymnsheet/src/pipeline/planted-reads.ts", imports: "../readers/planted-target.ts" },
  { rule: "outputs-read-the-store", at: "packages/hymnsheet/src/exports/planted-computes.ts", imports: "../pipeline/planted-target.ts" },
  { rule: "compare-knows-rows", at: "packages/hymnsheet/src/compare/planted-compares.ts", imports: "../pipeline/planted-target.ts" },
  { rule: "validation-knows-rows", at: "packages/hymnsheet/src/validation/planted-draws.ts", imports: "../readers/planted-target.ts" },
  { rule: "server-serves", at: "packages/hymnsheet/src/server/planted-server.ts", imports: "../readers/planted-target.ts" },
  { rule: "nobody-imports-cli", at: "packages/hymnsheet/src/store/planted-prints.ts", imports: "../cli/planted-target.ts" },
  { rule: "duckdb-only-in-store", at: "packages/hymnsheet/src/pipeline/planted-database.ts", imports: "@duckdb/node-api" },
  { rule: "files-and-network-at-the-edges", at: "packages/hymnsheet/src/pipeline/planted-files.ts", imports: "node:fs" },
  { rule: "base-components-know-nothing", at: "packages/web/src/components/base/planted-base.ts", imports: "../planted-target.ts" },
  { rule: "components-below-views", at: "packages/web/src/components/planted-component.ts", imports: "../views/planted-target.ts" },
  { rule: "components-below-views", at: "packages/web/src/components/planted-fetches.ts", imports: "../data/embedded-data-source.ts" },
];

/** Far below what is there; a tool that cannot read TypeScript reports no module and no violation. */
const MODULES_LEAST = 200;

const config = createRequire(import.meta.url)("../../.dependency-cruiser.cjs") as { forbidden: { name: string }[] };

describe("dependency rules", () => {
  let copy: SourceCopy;
  let planted: Cruise;

  beforeAll(() => {
    copy = copySources();
    const targets = new Set<string>();
    for (const { at, imports } of PLANTS) {
      copy.plant(at, imports === "" ? "export const planted = 1;\n" : `export * from "${imports}";\n`);
      if (imports.includes("planted-target")) targets.add(new URL(imports, `file:///${at}`).pathname.slice(1));
    }
    for (const target of targets) copy.plant(target, "export const target = 1;\n");
    copy.plant("packages/core/src/algo/planted-two.ts", 'export * from "./planted-one.ts";\n');
    planted = cruise(copy.folder);
  });

  afterAll(() => copy.remove());

  test("every rule has a planted violation", () => {
    expect([...new Set(PLANTS.map((plant) => plant.rule))].sort()).toEqual(config.forbidden.map((rule) => rule.name).sort());
  });

  test.each(PLANTS)("$rule bites on $imports", ({ rule: name, at }) => {
    expect(planted.violations.filter((violation) => violation.from === at).map((violation) => violation.rule.name)).toContain(name);
  });

  test("the sources break no rule, and the tool really saw them", () => {
    const real = cruise(repositoryFolder);
    expect(real.violations.map((violation) => `${violation.rule.name}: ${violation.from} -> ${violation.to}`)).toEqual([]);
    expect(real.totalCruised).toBeGreaterThan(MODULES_LEAST);
  });
});
