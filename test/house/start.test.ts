import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { repositoryFolder } from "./source-copy.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "hymnsheet-start-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function node(args: readonly string[], env: Record<string, string> = {}): { status: number | null; stdout: string; stderr: string } {
  const { HYMNSHEET_START: _start, HYMNSHEET_TEST_RESULTS: _results, ...rest } = process.env;
  return spawnSync(process.execPath, args, { cwd: folder, encoding: "utf8", env: { ...rest, ...env } });
}

describe("scripts/start.mjs", () => {
  beforeEach(() => {
    mkdirSync(join(folder, "scripts"));
    cpSync(join(repositoryFolder, "scripts", "start.mjs"), join(folder, "scripts", "start.mjs"));
    writeFileSync(join(folder, "package.json"), JSON.stringify({ engines: { node: ">=20.20.2" } }));
  });

  test("imports nothing but Node's own modules, as nothing else is there on a fresh clone", () => {
    for (const script of ["start.mjs", "build.mjs", "test-summary.mjs", "check.mjs"]) {
      const imports = [...readFileSync(join(repositoryFolder, "scripts", script), "utf8").matchAll(/^import .* from "([^"]+)"/gmu)].map(
        (match) => match[1]!,
      );
      expect(imports.filter((name) => !name.startsWith("node:"))).toEqual([]);
    }
  });

  test("an older Node is told what it lacks", () => {
    writeFileSync(join(folder, "package.json"), JSON.stringify({ engines: { node: ">=99.1.0" } }));
    const { status, stderr } = node(["scripts/start.mjs", "test"]);
    expect(status).toBe(1);
    expect(stderr).toContain("needs Node 99.1.0 or later");
  });

  test("it never starts itself again", () => {
    const { status, stderr } = node(["scripts/start.mjs", "test"], { HYMNSHEET_START: "1" });
    expect(status).toBe(1);
    expect(stderr).toContain("started by itself");
  });

  test("an unknown command is refused with the known ones", () => {
    const { status, stderr } = node(["scripts/start.mjs", "tset"]);
    expect(status).toBe(1);
    expect(stderr).toContain("demo|test|");
  });

  test("installs once, builds once, and passes on words and exit code", () => {
    // A clone whose install and build only leave a trace.
    mkdirSync(join(folder, "node_modules"));
    for (const path of ["packages/core/dist", "packages/hymnsheet/dist", "packages/hymnsheet/bin", "bench/dist", "eval/dist"]) {
      mkdirSync(join(folder, path), { recursive: true });
    }
    writeFileSync(join(folder, "package-lock.json"), JSON.stringify({ packages: { "": {}, "node_modules/a": { version: "1.0.0" } } }));
    writeFileSync(join(folder, "npm.js"), 'require("node:fs").appendFileSync("installs", "i")');
    const built = ["packages/hymnsheet/dist/build-hash.json", "packages/core/dist/index.js", "bench/dist/main.js", "eval/dist/main.js"];
    const build = `import { appendFileSync, writeFileSync } from "node:fs"; appendFileSync("builds", "b"); for (const path of ${JSON.stringify(built)}) writeFileSync(path, "");`;
    writeFileSync(join(folder, "scripts", "build.mjs"), build);
    writeFileSync(
      join(folder, "packages/hymnsheet/bin/hymnsheet.mjs"),
      "process.stdout.write(process.argv.slice(2).join(' ')); process.exitCode = 7;",
    );
    const demo = () => node(["scripts/start.mjs", "demo", "--sotu"], { npm_execpath: join(folder, "npm.js") });
    expect(demo()).toMatchObject({ status: 7, stdout: "demo --sotu" });
    expect(demo().status).toBe(7);
    expect(readFileSync(join(folder, "installs"), "utf8")).toBe("i");
    expect(readFileSync(join(folder, "builds"), "utf8")).toBe("b");
    writeFileSync(join(folder, "packages/core/new.ts"), "export const one = 1;");
    demo();
    expect(readFileSync(join(folder, "builds"), "utf8")).toBe("bb");
    writeFileSync(join(folder, "package-lock.json"), JSON.stringify({ packages: { "": {}, "node_modules/a": { version: "1.0.1" } } }));
    demo();
    expect(readFileSync(join(folder, "installs"), "utf8")).toBe("ii");
  });
});

describe("scripts/test-summary.mjs", () => {
  const summary = (results: object | null, exitCode: number) => {
    const file = join(folder, "results.json");
    if (results !== null) writeFileSync(file, JSON.stringify(results));
    const { status, stdout } = node([join(repositoryFolder, "scripts", "test-summary.mjs"), file, String(exitCode)]);
    return { status, line: stdout.trim().split("\n").at(-1) };
  };
  const results = (passed: number, failed: number, files: object[] = []) => ({
    numPassedTests: passed,
    numFailedTests: failed,
    numTotalTests: passed + failed,
    testResults: files,
  });

  test("all passed", () => expect(summary(results(12, 0), 0)).toEqual({ status: 0, line: "12 passed, 0 failed" }));
  test("one failed", () => expect(summary(results(11, 1), 1)).toEqual({ status: 1, line: "11 passed, 1 failed" }));
  test("no test at all is a failure", () => expect(summary(results(0, 0), 0)).toEqual({ status: 1, line: "0 passed, 1 failed" }));
  test("no results, as after a broken build, is a failure", () =>
    expect(summary(null, 2)).toEqual({ status: 1, line: "0 passed, 1 failed" }));
  test("an exit code without a failed test is a failure", () =>
    expect(summary(results(5, 0), 1)).toEqual({ status: 1, line: "5 passed, 1 failed" }));
  test("a file that does not load is a failure", () => {
    const broken = { name: "a.test.ts", status: "failed", assertionResults: [] };
    expect(summary(results(5, 0, [broken]), 1)).toEqual({ status: 1, line: "5 passed, 1 failed" });
  });
});
