/**
 * `sim_text` (Debian `similarity-tester`): longest equal runs of words, one best place per run, or between each two texts with `-e`.
 * It reports places by line, so each text is written with one word a line, and the lines are the words' places.
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { runProgram } from "../run-program.ts";
import { missingProgram } from "./missing-program.ts";
import type { Peer, Piece } from "./peer.ts";

const RUN = /^(?:[^|]*\/)?(\d+)\.txt: line (\d+)-(\d+)\s*\|(?:.*\/)?(\d+)\.txt: line (\d+)-(\d+)\s*\[\d+\]/u;

/** Pieces in the output of `sim_text -n` on files named NUMBER.txt with one word a line; other lines are passed over. */
export function readRuns(output: string): Piece[] {
  return output.split("\n").flatMap((line) => {
    const found = RUN.exec(line);
    if (found === null) return [];
    const [a, aFirst, aLast, b, bFirst, bLast] = found.slice(1).map(Number) as [number, number, number, number, number, number];
    return [{ a, aFrom: aFirst - 1, aTo: aLast, b, bFrom: bFirst - 1, bTo: bLast }];
  });
}

/** Words as names of two letters and a number, so that the program sees exactly our words (it reads "a b c" as one). */
function lines(words: readonly string[], names: Map<string, string>): string {
  return words
    .map((word) => {
      const known = names.get(word);
      if (known !== undefined) return `${known}\n`;
      const name = `wo${names.size}`;
      names.set(word, name);
      return `${name}\n`;
    })
    .join("");
}

export const simTextPeer: Peer = {
  name: "sim_text",
  note: "sim_text is given our words, one a line",
  settings: [
    { r: 6, e: false },
    { r: 4, e: true },
    { r: 5, e: true },
    { r: 6, e: true },
    { r: 8, e: true },
    { r: 5, e: false },
    { r: 8, e: false },
  ],
  whyAbsent: () => missingProgram("sim_text", ["-v"], "Debian package similarity-tester"),
  async run(texts, { r, e }, folder) {
    const shelf = join(folder, "texts");
    mkdirSync(shelf);
    const names = new Map<string, string>();
    const files = texts.map((text, place) => {
      const file = join(shelf, `${place}.txt`);
      writeFileSync(file, lines(text.words, names));
      return file;
    });
    const outputFile = join(folder, "sim.out");
    const args = ["-i", "-n", "-s", "-T", "-w", "500", "-r", String(r), ...(e === true ? ["-e"] : [])];
    const measured = await runProgram({ command: "sim_text", args, input: `${files.join("\n")}\n`, outputFile });
    if (measured.code !== 0) throw new Error(`sim_text ended with ${measured.code}: ${measured.talk}`);
    return { ...measured, pieces: readRuns(readFileSync(outputFile, "utf8")) };
  },
};
