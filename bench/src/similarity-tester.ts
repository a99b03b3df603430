/** The yardstick: `sim_text` of Debian's similarity-tester on the same texts in the same run. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Document } from "./releases.ts";
import { runProgram, type Measured } from "./run-program.ts";

/** Runs `sim_text -i -n -r 8 -s`, one file per text, names on standard input, output to a file; null where it is not installed. */
export async function runSimilarityTester(documents: readonly Document[], folder: string): Promise<Measured | null> {
  const names: string[] = [];
  for (const [place, document] of documents.entries()) {
    const shelf = join(folder, "texts", String(Math.floor(place / 1000)));
    if (place % 1000 === 0) mkdirSync(shelf, { recursive: true });
    const name = join(shelf, `${place}.txt`);
    writeFileSync(name, document.text);
    names.push(name);
  }
  try {
    const input = `${names.join("\n")}\n`;
    const measured = await runProgram({
      command: "sim_text",
      args: ["-i", "-n", "-r", "8", "-s"],
      input,
      outputFile: join(folder, "sim.out"),
    });
    if (measured.code !== 0) throw new Error(`sim_text ended with ${measured.code}: ${measured.talk}`);
    return measured;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
    throw error;
  }
}
