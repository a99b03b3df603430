/**
 * Dolos (Ghent University): winnowed k-grams of tokens, every pair of texts, made for program code.
 * Its own reader needs tree-sitter grammars and a newer C++ runtime than Debian 12 has, so its core is given our words.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { runProgram } from "../run-program.ts";
import type { Peer, Piece } from "./peer.ts";

export const dolosPeer: Peer = {
  name: "Dolos",
  note: "Dolos: its core (@dodona/dolos-core) with our words; its reader dolos-lib is for program code and does not load on Debian 12",
  settings: [
    { k: 6, window: 1 },
    { k: 4, window: 1 },
    { k: 5, window: 1 },
    { k: 8, window: 1 },
    { k: 5, window: 3 },
  ],
  whyAbsent() {
    try {
      createRequire(import.meta.url).resolve("@dodona/dolos-core/package.json");
      return null;
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      return code === "ERR_PACKAGE_PATH_NOT_EXPORTED" ? null : "@dodona/dolos-core is not installed (npm)";
    }
  },
  async run(texts, { k, window }, folder) {
    const [words, pieces] = [join(folder, "words.json"), join(folder, "pieces.json")];
    writeFileSync(words, JSON.stringify(texts.map((text) => text.words)));
    const program = fileURLToPath(new URL("./dolos-program.js", import.meta.url));
    const measured = await runProgram({ command: process.execPath, args: [program, words, pieces, String(k), String(window)] });
    if (measured.code !== 0) throw new Error(`Dolos ended with ${measured.code}: ${measured.talk}`);
    return { ...measured, pieces: JSON.parse(readFileSync(pieces, "utf8")) as Piece[] };
  },
};
