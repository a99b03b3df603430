/**
 * `npm run check [-- NAME...]`: everything a change must pass before it is released. Each step is a program of its own;
 * all run, those that failed are named at the end.
 */
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const installed = (...path) => join(ROOT, "node_modules", ...path);
const tsc = installed("typescript", "bin", "tsc");

const STEPS = {
  build: [join(ROOT, "scripts", "build.mjs")],
  "core-tests-types": [tsc, "-p", "packages/core/tsconfig.test.json", "--pretty", "false"],
  "program-tests-types": [tsc, "-p", "packages/hymnsheet/tsconfig.test.json", "--pretty", "false"],
  "pages-types": [
    installed("svelte-check", "bin", "svelte-check"),
    "--workspace",
    "packages/web",
    "--output",
    "human",
    "--threshold",
    "warning",
  ],
  lint: [installed("oxlint", "bin", "oxlint"), "--deny-warnings"],
  format: [installed("oxfmt", "bin", "oxfmt"), "--check", "."],
  unused: [installed("knip", "bin", "knip.js"), "--no-progress"],
  "publish-core": [installed("publint", "src", "cli.js"), "packages/core", "--strict"],
  "publish-program": [installed("publint", "src", "cli.js"), "packages/hymnsheet", "--strict"],
  docs: [join(ROOT, "scripts", "docs.mjs"), "--check"],
  tests: [installed("vitest", "vitest.mjs"), "run"],
};

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !Object.hasOwn(STEPS, name));
if (unknown.length > 0) {
  process.stderr.write(`no step ${unknown.join(", ")}; there are ${Object.keys(STEPS).join(", ")}\n`);
  process.exit(2);
}

const failed = [];
for (const name of asked.length > 0 ? asked : Object.keys(STEPS)) {
  const began = Date.now();
  const { status } = spawnSync(process.execPath, STEPS[name], { cwd: ROOT, stdio: ["ignore", "inherit", "inherit"] });
  process.stderr.write(`${status === 0 ? "passed" : "FAILED"} ${name} (${((Date.now() - began) / 1000).toFixed(1)} s)\n`);
  if (status !== 0) failed.push(name);
}
if (failed.length > 0) {
  process.stderr.write(`failed: ${failed.join(", ")}\n`);
  process.exitCode = 1;
}
