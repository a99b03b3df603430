import { readFileSync } from "node:fs";

/** Hash of the built code, part of every stage key, so that a forgotten version number never reuses stale rows; `source` when run unbuilt. */
export function codeHash(): string {
  try {
    const built = JSON.parse(readFileSync(new URL("../build-hash.json", import.meta.url), "utf8")) as { hash?: unknown };
    return typeof built.hash === "string" ? built.hash : "source";
  } catch {
    return "source";
  }
}
