/**
 * Runs Dolos on words in a process of its own, so that its time and memory can be told:
 * `node dolos-program.js WORDS.json PIECES.json K WINDOW`. WORDS.json holds one list of words per text.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { File, FingerprintIndex, Region, TokenizedFile } from "@dodona/dolos-core";
import type { Piece } from "./peer.ts";

const [input, output, kgramLength, window] = process.argv.slice(2) as [string, string, string, string];
const texts = JSON.parse(readFileSync(input, "utf8")) as string[][];
const places = new Map<number, number>();
const files = texts.map((words, place) => {
  const file = new TokenizedFile(
    new File(`${place}.txt`, ""),
    words,
    words.map((_, word) => new Region(word, 0, word, 1)),
  );
  places.set(file.id, place);
  return file;
});
const index = new FingerprintIndex(Number(kgramLength), Number(window));
index.addFiles(files);
const pieces: Piece[] = [];
for (const pair of index.allPairs()) {
  if (pair.overlap === 0) continue;
  for (const { leftSelection, rightSelection } of pair.buildFragments()) {
    pieces.push({
      a: places.get(pair.leftFile.id)!,
      aFrom: leftSelection.startRow,
      aTo: leftSelection.endRow + 1,
      b: places.get(pair.rightFile.id)!,
      bFrom: rightSelection.startRow,
      bTo: rightSelection.endRow + 1,
    });
  }
}
writeFileSync(output, JSON.stringify(pieces));
