/** Planted corpora as the evaluation writes them, and scores as it gives them: both in a process of its own, as nothing imports `eval`. */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { repositoryFolder } from "../repository.ts";
import { runProgram } from "../run-program.ts";
import { wordText, type FoundMatch, type WordText } from "./word-texts.ts";

const EVALUATION = join(repositoryFolder, "eval", "dist", "main.js");

export interface PlantedOnDisk {
  readonly seed: number;
  readonly pairCount: number;
  /** Folder into which the evaluation writes. */
  readonly folder: string;
}

interface Plagdet {
  readonly precision: number;
  readonly recall: number;
  readonly granularity: number;
  readonly plagdet: number;
}

/** The parts of the evaluation's score that the table shows. */
export interface Score {
  readonly all: Plagdet;
  readonly byKind: Readonly<Record<"verbatim" | "light" | "shuffled", Plagdet>>;
  readonly soundbites: Plagdet;
  readonly falseAlarmCount: number;
  readonly cleanPairCount: number;
  readonly cleanPairsHit: number;
  readonly otherPairAlarmCount: number;
}

const corpusFolder = ({ folder, seed }: PlantedOnDisk): string => join(folder, `planted-${seed}`);

async function runPlanted({ seed, pairCount, folder }: PlantedOnDisk, more: readonly string[]): Promise<void> {
  const args = [EVALUATION, "planted", "--seeds", String(seed), "--pairs", String(pairCount), "--write", folder, ...more];
  const measured = await runProgram({ command: process.execPath, args });
  if (measured.code !== 0) throw new Error(`the evaluation "planted" ended with ${measured.code}:\n${measured.talk}`);
}

/** Writes the corpus. @returns the file of documents; null where the releases it is made of are not there. */
export async function writePlanted(planted: PlantedOnDisk): Promise<string | null> {
  await runPlanted(planted, []);
  const documents = join(corpusFolder(planted), "documents.jsonl");
  return existsSync(documents) ? documents : null;
}

export function readTexts(documents: string): WordText[] {
  const lines = readFileSync(documents, "utf8").split("\n").slice(0, -1);
  return lines.map((line) => {
    const { id, speaker_id, text } = JSON.parse(line) as { id: string; speaker_id: string; text: string };
    return wordText({ id, speakerId: speaker_id, text });
  });
}

/** Scores several lists of matches on one corpus, in their order. */
export async function scoreMatches(planted: PlantedOnDisk, lists: readonly (readonly FoundMatch[])[]): Promise<Score[]> {
  const names = lists.map((_, place) => `matches-${place}`);
  for (const [place, matches] of lists.entries())
    writeFileSync(join(planted.folder, `${names[place]!}.jsonl`), matches.map((match) => `${JSON.stringify(match)}\n`).join(""));
  await runPlanted(
    planted,
    names.flatMap((name) => ["--matches", join(planted.folder, `${name}.jsonl`)]),
  );
  return names.map((name) => JSON.parse(readFileSync(join(corpusFolder(planted), `${name}.score.json`), "utf8")) as Score);
}
