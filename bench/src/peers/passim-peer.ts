/**
 * passim 2 (Smith, Cordell & Mullen 2015), where the command is installed: `passim --pairwise`, speakers as series.
 * It is not on PyPI (a namesake is); it comes from its repository and needs Java and Spark.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { runProgram } from "../run-program.ts";
import { missingProgram } from "./missing-program.ts";
import type { Peer, Piece } from "./peer.ts";
import { wordsWithin, type WordText } from "./word-texts.ts";

interface Alignment {
  readonly id: string;
  readonly begin: number;
  readonly end: number;
  readonly id2: string;
  readonly begin2: number;
  readonly end2: number;
}

/** Its places count code points; these are the UTF-16 units at which each begins. */
function unitsOf({ text }: WordText): number[] {
  const units: number[] = [];
  for (let unit = 0; unit < text.length; unit += text.codePointAt(unit)! > 0xffff ? 2 : 1) units.push(unit);
  return [...units, text.length];
}

/** Pieces of the lines of `align.json`. */
export function readAlignments(lines: readonly string[], texts: readonly WordText[]): Piece[] {
  const places = new Map(texts.map((text, place) => [text.id, place]));
  const units = new Map<number, number[]>();
  const within = (place: number, begin: number, end: number): ReturnType<typeof wordsWithin> => {
    const known = units.get(place) ?? unitsOf(texts[place]!);
    units.set(place, known);
    return wordsWithin(texts[place]!, known[begin]!, known[end]!);
  };
  return lines.map((line) => {
    const { id, begin, end, id2, begin2, end2 } = JSON.parse(line) as Alignment;
    const [a, b] = [places.get(id)!, places.get(id2)!];
    const [left, right] = [within(a, begin, end), within(b, begin2, end2)];
    return { a, aFrom: left.from, aTo: left.to, b, bFrom: right.from, bTo: right.to };
  });
}

export const passimPeer: Peer = {
  name: "passim",
  note: "passim: pairwise alignments, speakers as series",
  settings: [
    { n: 20, "min-match": 2, "min-align": 30 },
    { n: 20, "min-match": 5, "min-align": 50 },
    { n: 15, "min-match": 2, "min-align": 30 },
  ],
  whyAbsent: () =>
    missingProgram("passim", ["--help"], "github.com/dasmiq/passim, with Java; the PyPI package of that name is another", "--min-align"),
  async run(texts, setting, folder) {
    const [input, output] = [join(folder, "texts.json"), join(folder, "out")];
    mkdirSync(output);
    writeFileSync(input, texts.map(({ id, speakerId, text }) => `${JSON.stringify({ id, series: speakerId, text })}\n`).join(""));
    const set = Object.entries(setting).flatMap(([name, value]) => [name.length === 1 ? `-${name}` : `--${name}`, String(value)]);
    const pairs = ["--pairwise", "--fields", "series", "--filterpairs", "series <> series2 AND uid < uid2"];
    const measured = await runProgram({ command: "passim", args: [...pairs, ...set, input, output] });
    if (measured.code !== 0) throw new Error(`passim ended with ${measured.code}: ${measured.talk}`);
    const found = join(output, "align.json");
    const lines = readdirSync(found)
      .filter((name) => name.endsWith(".json"))
      .flatMap((name) => readFileSync(join(found, name), "utf8").split("\n"))
      .filter((line) => line !== "");
    return { ...measured, pieces: readAlignments(lines, texts) };
  },
};
