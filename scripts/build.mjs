/**
 * Builds everything: TypeScript, the pages, then a hash of the built code, which every stage key holds, so that
 * results of other code are never taken for current ones.
 */
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("..", import.meta.url));

function run(script, words, folder = ROOT) {
  const ended = spawnSync(process.execPath, [join(ROOT, "node_modules", script), ...words], {
    cwd: folder,
    stdio: ["ignore", "inherit", "inherit"],
  });
  if (ended.status !== 0) process.exit(ended.status ?? 1);
}

function filesBelow(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesBelow(path) : [path];
  });
}

/** Removes compiled files whose source is gone; the compiler leaves them. */
function removeOrphans(workspace) {
  const [sources, built] = [join(ROOT, workspace, "src"), join(ROOT, workspace, "dist")];
  for (const file of filesBelow(built)) {
    const name = relative(built, file);
    const stem = name.replace(/(\.d\.ts|\.js)$/, "");
    if (stem !== name && !existsSync(join(sources, `${stem}.ts`))) rmSync(file);
  }
}

/** The invented corpus that `hymnsheet demo` reads lies beside the compiled code, without its labels. */
function copyDemo() {
  const target = join(ROOT, "packages", "hymnsheet", "dist", "demo", "exodus");
  rmSync(target, { recursive: true, force: true });
  cpSync(join(ROOT, "fixtures", "exodus"), target, { recursive: true });
}

/** Hash over the compiled code of core and of the program, in order of path. */
function hashBuild() {
  const hash = createHash("sha256");
  for (const workspace of ["packages/core", "packages/hymnsheet"]) {
    const folder = join(ROOT, workspace, "dist");
    const files = filesBelow(folder).filter((file) => file.endsWith(".js"));
    const names = files.map((file) => relative(folder, file).replaceAll("\\", "/")).sort();
    for (const name of names) hash.update(`${workspace}/${name}\n`).update(readFileSync(join(folder, name)));
  }
  return hash.digest("hex");
}

for (const workspace of ["packages/core", "packages/hymnsheet", "bench", "eval"]) removeOrphans(workspace);
run(join("typescript", "bin", "tsc"), ["-b", "--pretty", "false"]);
copyDemo();
run(join("vite", "bin", "vite.js"), ["build", "--logLevel", "warn"], join(ROOT, "packages", "web"));
writeFileSync(join(ROOT, "packages", "hymnsheet", "dist", "build-hash.json"), `${JSON.stringify({ hash: hashBuild() })}\n`);
