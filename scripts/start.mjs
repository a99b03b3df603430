/**
 * Starts `npm run demo`, `npm test` and their like on a fresh clone: checks Node, installs what is missing, builds what changed,
 * then runs the command and passes its exit code on. Needs nothing installed, so it imports nothing but Node's own modules.
 */
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { constants } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const INSTALL_MARK = join(ROOT, "node_modules", ".hymnsheet-install");
const BUILD_MARK = join(ROOT, "node_modules", ".cache", "hymnsheet-build");
const GUARD = "HYMNSHEET_START";

/** What each command runs once everything is installed and built; further words are handed on. */
const COMMANDS = {
  demo: (words) => [join("packages", "hymnsheet", "bin", "hymnsheet.mjs"), "demo", ...words],
  test: (words) => [join("node_modules", "vitest", "vitest.mjs"), "run", ...reporters(), ...words],
  golden: (words) => [join("node_modules", "vitest", "vitest.mjs"), "run", "golden", ...words, "--update"],
  bench: (words) => [join("bench", "dist", "main.js"), ...words],
  eval: (words) => [join("eval", "dist", "main.js"), ...words],
  docs: (words) => [join("scripts", "docs.mjs"), ...words],
};

/** Folders and files that the build reads. */
const SOURCES = [
  "packages/core",
  "packages/hymnsheet",
  "packages/web",
  "fixtures/exodus",
  "bench/src",
  "eval/src",
  "bench/tsconfig.json",
  "eval/tsconfig.json",
  "tsconfig.json",
  "tsconfig.base.json",
  "package-lock.json",
  "scripts/build.mjs",
];
/** Without one of these there is nothing to run, whatever the mark says. */
const BUILT = ["packages/hymnsheet/dist/build-hash.json", "packages/core/dist/index.js", "bench/dist/main.js", "eval/dist/main.js"];

function fail(message) {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}

function reporters() {
  const file = process.env.HYMNSHEET_TEST_RESULTS;
  return file ? ["--reporter=default", "--reporter=json", `--outputFile.json=${file}`] : [];
}

function run(words, env = {}) {
  const ended = spawnSync(words[0], words.slice(1), { cwd: ROOT, stdio: "inherit", env: { ...process.env, [GUARD]: "1", ...env } });
  if (ended.error) fail(`${words[0]} could not be started: ${ended.error.message}`);
  return ended.status ?? 128 + (constants.signals[ended.signal] ?? 0);
}

function checkNode(wanted) {
  const numbers = (version) =>
    version
      .replace(/^[^0-9]*/, "")
      .split(".")
      .map(Number);
  const [have, need] = [numbers(process.versions.node), numbers(wanted)];
  const place = need.findIndex((part, index) => have[index] !== part);
  if (place !== -1 && have[place] < need[place]) {
    fail(
      `Hymnsheet needs Node ${need.join(".")} or later; this is Node ${process.versions.node}. Get a newer one from https://nodejs.org and try again.`,
    );
  }
}

function readJson(path) {
  return JSON.parse(readFileSync(path, "utf8"));
}

/** Whether npm's own record of what it installed agrees with the lock file, packages for other systems apart. */
function agreesWithRecord() {
  const record = join(ROOT, "node_modules", ".package-lock.json");
  if (!existsSync(record)) return false;
  const installed = readJson(record).packages;
  return Object.entries(readJson(join(ROOT, "package-lock.json")).packages).every(
    ([path, entry]) => path === "" || entry.optional || !path.includes("node_modules/") || installed[path]?.version === entry.version,
  );
}

function install() {
  const lock = createHash("sha256")
    .update(readFileSync(join(ROOT, "package-lock.json")))
    .digest("hex");
  if (existsSync(INSTALL_MARK) && readFileSync(INSTALL_MARK, "utf8") === lock) return;
  if (!agreesWithRecord()) {
    process.stderr.write("Installing dependencies (npm ci); this is done once.\n");
    const npm = process.env.npm_execpath;
    const words = ["ci", "--include=dev", "--include=optional", "--no-audit", "--no-fund"];
    const command = npm && /\.c?js$/.test(npm) ? [process.execPath, npm, ...words] : [join(dirname(process.execPath), "npm"), ...words];
    if (process.platform === "win32" && command.length === words.length + 1) {
      fail("Run this through npm (npm test, npm run demo), so that npm can install what is missing.");
    }
    if (run(command) !== 0) fail("npm ci failed. Check that the npm registry can be reached, then run the same command again.");
  }
  writeFileSync(INSTALL_MARK, lock);
}

/** Every file below a path that can change what the build makes. */
function sourceFiles(path) {
  const full = join(ROOT, path);
  if (!existsSync(full)) return [];
  const entries = readdirSync(full, { withFileTypes: true });
  return entries.flatMap((entry) => {
    if (entry.name === "dist" || entry.name === "node_modules" || entry.name.endsWith(".test.ts")) return [];
    const inner = `${path}/${entry.name}`;
    return entry.isDirectory() ? sourceFiles(inner) : [inner];
  });
}

function hashSources() {
  const files = SOURCES.flatMap((path) => (/\.[a-z]+$/.test(path) ? [path] : sourceFiles(path))).sort();
  const hash = createHash("sha256");
  for (const file of files) if (existsSync(join(ROOT, file))) hash.update(`${file}\n`).update(readFileSync(join(ROOT, file)));
  return hash.digest("hex");
}

function build() {
  const sources = hashSources();
  const isCurrent =
    existsSync(BUILD_MARK) && readFileSync(BUILD_MARK, "utf8") === sources && BUILT.every((path) => existsSync(join(ROOT, path)));
  if (isCurrent) return;
  process.stderr.write("Building.\n");
  const code = run([process.execPath, join("scripts", "build.mjs")]);
  if (code !== 0) process.exit(code);
  mkdirSync(dirname(BUILD_MARK), { recursive: true });
  writeFileSync(BUILD_MARK, sources);
}

const [name, ...words] = process.argv.slice(2);
if (!Object.hasOwn(COMMANDS, name ?? "")) fail(`usage: node scripts/start.mjs ${Object.keys(COMMANDS).join("|")} [WORDS]`);
if (process.env[GUARD]) fail(`scripts/start.mjs ${name} was started by itself. Call the program directly instead.`);
checkNode(readJson(join(ROOT, "package.json")).engines.node);
install();
build();
process.exitCode = run([process.execPath, ...COMMANDS[name](words)]);
