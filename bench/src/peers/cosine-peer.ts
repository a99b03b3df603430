/** scikit-learn: cosine of TF-IDF between all sentences, the usual first thing to try. Driven by `sentence-cosine.py` beside this file. */
import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { SentenceFinder } from "@hymnsheet/core/text/sentences";
import { repositoryFolder } from "../repository.ts";
import { runProgram } from "../run-program.ts";
import type { Peer } from "./peer.ts";
import { wordsWithin, type WordText } from "./word-texts.ts";

const PROGRAM = join(repositoryFolder, "bench", "src", "peers", "sentence-cosine.py");
const python = (): string => process.env["HYMNSHEET_PYTHON"] ?? "python3";

interface PlacedSentence {
  readonly text: string;
  readonly place: number;
  readonly speaker: string;
  readonly from: number;
  readonly to: number;
}

function sentencesOf(texts: readonly WordText[]): PlacedSentence[] {
  const finder = new SentenceFinder({ language: "en" });
  return texts.flatMap((text, place) =>
    finder.all(text.text).flatMap(({ start, end }) => {
      const { from, to } = wordsWithin(text, start, end);
      return from === to ? [] : [{ text: text.text.slice(start, end), place, speaker: text.speakerId, from, to }];
    }),
  );
}

export const cosinePeer: Peer = {
  name: "scikit-learn cosine",
  note: "scikit-learn is given our sentences",
  settings: [
    { cosine: 0.6, ngram: 1 },
    { cosine: 0.5, ngram: 1 },
    { cosine: 0.7, ngram: 1 },
    { cosine: 0.4, ngram: 2 },
    { cosine: 0.5, ngram: 2 },
    { cosine: 0.6, ngram: 2 },
  ],
  whyAbsent() {
    const answer = spawnSync(python(), ["-c", "import sklearn"], { encoding: "utf8", timeout: 60_000 });
    if (answer.error !== undefined) return `${python()} is not installed (set HYMNSHEET_PYTHON)`;
    return answer.status === 0 ? null : `${python()} has no scikit-learn (set HYMNSHEET_PYTHON to one that has)`;
  },
  async run(texts, { cosine, ngram }, folder) {
    const sentences = sentencesOf(texts);
    const [input, output] = [join(folder, "sentences.jsonl"), join(folder, "pairs.tsv")];
    writeFileSync(input, sentences.map((sentence) => `${JSON.stringify(sentence)}\n`).join(""));
    const measured = await runProgram({ command: python(), args: [PROGRAM, input, output, String(cosine), String(ngram)] });
    if (measured.code !== 0) throw new Error(`scikit-learn ended with ${measured.code}: ${measured.talk}`);
    const pairs = readFileSync(output, "utf8").split("\n").slice(0, -1);
    return {
      ...measured,
      pieces: pairs.map((pair) => {
        const [left, right] = pair.split("\t").map((place) => sentences[Number(place)]!) as [PlacedSentence, PlacedSentence];
        return { a: left.place, aFrom: left.from, aTo: left.to, b: right.place, bFrom: right.from, bTo: right.to };
      }),
    };
  },
};
