import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { repositoryFolder } from "./source-copy.ts";

interface LockEntry {
  readonly version?: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly link?: boolean;
  readonly hasInstallScript?: boolean;
  readonly dev?: boolean;
  readonly devOptional?: boolean;
  readonly optional?: boolean;
  readonly engines?: { readonly node?: string };
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const lock = JSON.parse(readFileSync(join(repositoryFolder, "package-lock.json"), "utf8")) as { packages: Record<string, LockEntry> };
const entries = Object.entries(lock.packages);
const installed = entries.filter(([path, entry]) => path.includes("node_modules/") && entry.link !== true);

/** Whether a package can be found from another one's folder, as Node looks for it. */
function isLocked(from: string, name: string): boolean {
  for (let folder = from; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf("/node_modules/")))) {
    if (lock.packages[`${folder === "" ? "" : `${folder}/`}node_modules/${name}`] !== undefined) return true;
    if (folder === "") return false;
  }
}

test("the lock file holds every platform's binaries: nothing optional is missing", () => {
  const missing = entries.flatMap(([path, entry]) =>
    Object.keys(entry.optionalDependencies ?? {})
      .filter((name) => !isLocked(path, name))
      .map((name) => `${name} of ${path}`),
  );
  expect(missing).toEqual([]);
});

test.each([
  "@duckdb/node-bindings-darwin-arm64",
  "@duckdb/node-bindings-darwin-x64",
  "@duckdb/node-bindings-linux-arm64",
  "@duckdb/node-bindings-linux-x64",
  "@duckdb/node-bindings-win32-x64",
])("%s is locked, so that the program starts there", (name) => {
  expect(lock.packages[`node_modules/${name}`]?.integrity).toMatch(/^sha512-/u);
});

test("every package has a checksum, and none comes from anywhere but the public registry", () => {
  const odd = installed.filter(
    ([, entry]) =>
      entry.integrity === undefined ||
      (entry.resolved ?? "https://registry.npmjs.org/").startsWith("https://registry.npmjs.org/") === false,
  );
  expect(odd.map(([path]) => path)).toEqual([]);
});

test("nothing in the default install of the program needs an install script", () => {
  const scripted = installed.filter(([, entry]) => entry.hasInstallScript === true && entry.dev !== true && entry.devOptional !== true);
  expect(scripted.map(([path]) => path)).toEqual([]);
});

const manifest = (path: string) =>
  JSON.parse(readFileSync(join(repositoryFolder, path, "package.json"), "utf8")) as Record<string, Record<string, string>>;

test.each([".", "packages/core", "packages/hymnsheet", "packages/web", "bench", "eval"])("%s pins exact versions", (path) => {
  const { dependencies = {}, devDependencies = {}, optionalDependencies = {} } = manifest(path);
  const loose = Object.entries({ ...dependencies, ...devDependencies, ...optionalDependencies }).filter(
    ([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/u.test(version),
  );
  expect(loose).toEqual([]);
});

test("core has no dependencies", () => {
  expect(manifest("packages/core")["dependencies"] ?? {}).toEqual({});
});

/** Whether the least Node of `engines` satisfies a range of the simple forms that packages use. */
function allows(range: string, version: readonly number[]): boolean {
  return range.split("||").some((part) =>
    [...part.matchAll(/(>=|>|<=|<|\^|~|=)?\s*v?(\d+)(?:\.(\d+|x|\*))?(?:\.(\d+|x|\*))?/gu)].every(([, sign = "=", major, minor, patch]) => {
      const bound = [major, minor, patch].map((number) => (number === undefined || /[x*]/u.test(number) ? 0 : Number(number)));
      const place = bound.findIndex((number, index) => number !== version[index]);
      const order = place === -1 ? 0 : Math.sign(version[place]! - bound[place]!);
      if (sign === ">=") return order >= 0;
      if (sign === ">") return order > 0;
      if (sign === "<=") return order <= 0;
      if (sign === "<") return order < 0;
      if (sign === "^") return order >= 0 && version[0] === bound[0];
      if (sign === "~") return order >= 0 && version[0] === bound[0] && (minor === undefined || version[1] === bound[1]);
      return version[0] === bound[0] && (minor === undefined || Number.isNaN(Number(minor)) || version[1] === bound[1]);
    }),
  );
}

test("every package runs on the oldest Node that the program promises", () => {
  const least = manifest(".")["engines"]!["node"]!.replace(/^>=/u, "").split(".").map(Number);
  const newer = installed.filter(
    ([, entry]) => entry.optional !== true && entry.engines?.node !== undefined && !allows(entry.engines.node, least),
  );
  expect(newer.map(([path, entry]) => `${path} wants ${entry.engines?.node}`)).toEqual([]);
});

test("all workspaces promise the same Node", () => {
  const wanted = manifest(".")["engines"]!["node"];
  for (const path of ["packages/core", "packages/hymnsheet", "packages/web"]) expect(manifest(path)["engines"]?.["node"]).toBe(wanted);
});
