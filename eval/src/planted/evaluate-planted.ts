/** Evaluation `planted`: makes planted corpora from fresh seeds, runs the program on them and prints PAN's measures. */
import { mkdirSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import type { EvaluationRequest } from "../evaluation-request.ts";
import { countedMatches, matchDocuments, ownWordMatches, readRows, type MatchRow } from "../product.ts";
import { dataFolder, readReleases, type Release } from "../releases.ts";
import { keepResult, show, table } from "../results.ts";
import { PLANT_KINDS } from "./alter.ts";
import { makePlantedCorpus, type PlantedCorpus } from "./planted-corpus.ts";
import { scorePlanted, type PlantedScore } from "./score-planted.ts";

/** Releases a corpus of one pair draws from, at least. */
const RELEASES_PER_PAIR = 16;

/** Writes a corpus where a person or another program can look at it: documents, pairs and cases, each as JSONL. */
function writePlantedCorpus(corpus: PlantedCorpus, folder: string): void {
  mkdirSync(folder, { recursive: true });
  const write = (name: string, rows: readonly object[]): void =>
    writeFileSync(join(folder, name), rows.map((row) => `${JSON.stringify(row)}\n`).join(""));
  write("documents.jsonl", corpus.documents);
  write("pairs.jsonl", corpus.pairs);
  write("cases.jsonl", corpus.cases);
}

function scoreLine(name: string, { precision, recall, granularity, plagdet }: PlantedScore["all"]): string[] {
  return [name, ...[plagdet, precision, recall, granularity].map((value) => show(value))];
}

function scoreLines(score: PlantedScore): string[][] {
  return [
    ["", "plagdet", "precision", "recall", "granularity"],
    scoreLine("all", score.all),
    ...PLANT_KINDS.map((kind) => scoreLine(`${kind} *`, score.byKind[kind])),
    scoreLine("soundbites", score.soundbites),
  ];
}

async function sampleReleases(folder: string, wanted: number, seed: number): Promise<Release[]> {
  const all: Release[] = [];
  for await (const release of readReleases(folder)) all.push(release);
  // Every k-th release from a place that depends on the seed: all years and speakers, no large draw.
  const step = Math.max(1, Math.floor(all.length / wanted));
  return all.filter((_, place) => (place + seed) % step === 0);
}

async function makeFromData(folder: string, seed: number, pairCount: number): Promise<PlantedCorpus> {
  const releases = await sampleReleases(folder, pairCount * RELEASES_PER_PAIR, seed);
  return makePlantedCorpus(releases, { seed, pairCount });
}

const SCORED = ["plagdet", "precision", "recall", "granularity"] as const;

export async function evaluatePlanted(request: EvaluationRequest): Promise<void> {
  const folder = dataFolder();
  if (folder === null) {
    console.log("planted: skipped, HYMNSHEET_DATA does not name a folder with the congress releases");
    return;
  }
  const seeds = request.seeds ?? (request.isQuick ? [1] : [1, 2, 3]);
  const pairCount = request.pairCount ?? (request.isQuick ? 120 : 1200);
  const scores: PlantedScore[] = [];
  for (const seed of seeds) {
    const corpus = await makeFromData(folder, seed, pairCount);
    if (request.writeFolder !== null) {
      const target = join(request.writeFolder, `planted-${seed}`);
      writePlantedCorpus(corpus, target);
      console.log(`planted: wrote seed ${seed} to ${target}`);
      if (request.matchFiles.length === 0) continue;
    }
    for (const file of request.matchFiles.length === 0 ? [null] : request.matchFiles) {
      const matches = file === null ? (await matchDocuments(corpus.documents)).matches : await readRows<MatchRow>(file);
      const score = scorePlanted(corpus, countedMatches(matches));
      scores.push(score);
      if (request.writeFolder !== null && file !== null)
        writeFileSync(join(request.writeFolder, `planted-${seed}`, `${basename(file, ".jsonl")}.score.json`), JSON.stringify(score));
      const ownWords = scorePlanted(corpus, ownWordMatches(matches)).all;
      console.log(`\nplanted, seed ${seed}: ${corpus.documents.length} texts, ${score.caseCount} passages, found ${score.foundCount}`);
      console.log(table([...scoreLines(score), scoreLine("own words only", ownWords)]));
      console.log(
        `false alarms ${score.falseAlarmCount}; clean pairs hit ${score.cleanPairsHit} of ${score.cleanPairCount}; between other texts ${score.otherPairAlarmCount}`,
      );
      console.log("* detections that touch no passage count under `all` only; own words only: layer voices");
    }
  }
  if (scores.length === 0) return;
  const mean = (of: (score: PlantedScore) => number): number => scores.reduce((sum, score) => sum + of(score), 0) / scores.length;
  const figures = {
    mean: Object.fromEntries(SCORED.map((name) => [name, Number(mean((score) => score.all[name]).toFixed(4))])),
    per_seed: scores,
  };
  console.log(`\nplanted: plagdet ${show(figures.mean["plagdet"]!)} over ${scores.length} seed${scores.length === 1 ? "" : "s"}`);
  if (request.isKept)
    console.log(`kept in ${keepResult("planted", { setting: { seeds, pair_count: pairCount, data: "congress" }, figures })}`);
}
