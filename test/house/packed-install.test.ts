/** The packages as users get them: packed, unpacked into an empty folder with the declared dependencies alone, and run. */
import { spawnSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { repositoryFolder } from "./source-copy.ts";

const PACKAGES = ["core", "web", "hymnsheet"] as const;

interface Packed {
  readonly filename: string;
  readonly size: number;
  readonly files: readonly { readonly path: string }[];
}

let folder: string;
const packed = new Map<string, Packed>();

function run(command: string, args: readonly string[], cwd: string): string {
  const ended = spawnSync(command, args, {
    cwd,
    encoding: "utf8",
    maxBuffer: 64e6,
    shell: command === "npm" && process.platform === "win32",
  });
  if (ended.status !== 0) throw new Error(`${command} ${args.join(" ")} ended with ${ended.status}\n${ended.stdout}\n${ended.stderr}`);
  return ended.stdout;
}

function npm(args: readonly string[], cwd: string): string {
  const script = process.env["npm_execpath"];
  return script !== undefined && /[.]c?js$/u.test(script) ? run(process.execPath, [script, ...args], cwd) : run("npm", args, cwd);
}

function manifestOf(name: string): { name: string; dependencies?: Record<string, string> } {
  return JSON.parse(readFileSync(join(repositoryFolder, "packages", name, "package.json"), "utf8")) as { name: string };
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "hymnsheet-packed-"));
  const modules = join(folder, "node_modules");
  for (const name of PACKAGES) {
    if (!existsSync(join(repositoryFolder, "packages", name, "dist"))) throw new Error(`packages/${name} is not built: run npm run build`);
    const listed = npm(["pack", "--json", "--ignore-scripts", "--pack-destination", folder], join(repositoryFolder, "packages", name));
    const [entry] = JSON.parse(listed) as Packed[];
    packed.set(name, entry!);
    const target = join(modules, manifestOf(name).name);
    mkdirSync(target, { recursive: true });
    run("tar", ["-xzf", join(folder, entry!.filename), "--strip-components", "1", "-C", target], folder);
    for (const dependency of Object.keys(manifestOf(name).dependencies ?? {}).filter((one) => !one.startsWith("@hymnsheet/"))) {
      const path = join(modules, dependency);
      mkdirSync(dirname(path), { recursive: true });
      symlinkSync(join(repositoryFolder, "node_modules", dependency), path, "junction");
    }
  }
  writeFileSync(join(folder, "package.json"), '{ "type": "module", "private": true }\n');
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const hymnsheet = (...args: string[]): string =>
  run(process.execPath, [join(folder, "node_modules", "hymnsheet", "bin", "hymnsheet.mjs"), ...args], folder);

test.each(PACKAGES)("%s holds what runs and nothing else", (name) => {
  const paths = packed.get(name)!.files.map((file) => file.path);
  expect(paths.length).toBeGreaterThan(2);
  expect(paths.filter((path) => /[.](test|contract)[.]|tsbuildinfo|^src\/|truth/u.test(path))).toEqual([]);
});

test("the program stays small without its dependencies", () => {
  const bytes = PACKAGES.reduce((sum, name) => sum + packed.get(name)!.size, 0);
  expect(bytes).toBeLessThan(8e6);
});

test("the unpacked program prints its version", () => {
  expect(hymnsheet("--version").trim()).toBe(
    (JSON.parse(readFileSync(join(repositoryFolder, "packages/hymnsheet/package.json"), "utf8")) as { version: string }).version,
  );
});

test("the unpacked program runs its demo and leaves a report", () => {
  const out = hymnsheet("demo", "--out", "demo");
  const report = join(folder, "demo", "report.html");
  expect(out).toContain("report.html");
  expect(statSync(report).size).toBeGreaterThan(10_000);
  expect(readdirSync(join(folder, "demo"))).toContain("manifest.json");
}, 300_000);

test("the example of the front page runs as it stands", () => {
  const example = readFileSync(join(repositoryFolder, "README.md"), "utf8").match(/```ts\n([\s\S]*?)```/u)![1]!;
  for (const name of ["01-the-treasurer.md", "03-the-deputy.md"]) {
    cpSync(join(repositoryFolder, "fixtures", "exodus", "transcripts", name), join(folder, "speeches", name));
  }
  writeFileSync(join(folder, "example.mjs"), example);
  expect(run(process.execPath, ["example.mjs"], folder)).toMatch(/^2 .*grey folder/mu);
}, 300_000);
