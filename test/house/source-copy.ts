/** A copy of the sources in a temporary folder, where a test may plant what must not be in the real ones. */
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, sep } from "node:path";
import { fileURLToPath } from "node:url";

/** Folder of the repository. */
export const repositoryFolder = fileURLToPath(new URL("../../", import.meta.url));

const WORKSPACES = ["packages/core", "packages/hymnsheet", "packages/web", "bench", "eval"];
const LINKS: Readonly<Record<string, string>> = {
  "@hymnsheet/core": "packages/core",
  "@hymnsheet/web": "packages/web",
  hymnsheet: "packages/hymnsheet",
};

export interface SourceCopy {
  readonly folder: string;
  /** Writes a file, and the folders above it. */
  plant(path: string, content: string): void;
  remove(): void;
}

function link(target: string, path: string): void {
  mkdirSync(dirname(path), { recursive: true });
  symlinkSync(target, path, "junction");
}

/** Copies the workspaces without what is built or installed; installed packages are linked, workspaces to the copy's own. */
export function copySources(): SourceCopy {
  const folder = mkdtempSync(join(tmpdir(), "hymnsheet-house-"));
  for (const workspace of WORKSPACES) {
    cpSync(join(repositoryFolder, workspace), join(folder, workspace), {
      recursive: true,
      filter: (path) => !path.split(sep).some((part) => part === "dist" || part === "node_modules"),
    });
  }
  for (const name of ["package.json", "tsconfig.base.json", ".dependency-cruiser.cjs"])
    cpSync(join(repositoryFolder, name), join(folder, name));
  const installed = join(repositoryFolder, "node_modules");
  for (const name of readdirSync(installed)) {
    const members = name.startsWith("@") ? readdirSync(join(installed, name)).map((member) => `${name}/${member}`) : [name];
    for (const member of members.filter((one) => LINKS[one] === undefined && !one.startsWith("."))) {
      link(join(installed, member), join(folder, "node_modules", member));
    }
  }
  for (const [name, workspace] of Object.entries(LINKS)) link(join(folder, workspace), join(folder, "node_modules", name));
  return {
    folder,
    plant: (path, content) => {
      const file = join(folder, path);
      if (existsSync(file)) throw new Error(`${path} exists`);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, content);
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
