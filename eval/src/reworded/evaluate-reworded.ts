/** Evaluation `reworded`: makes corpora with passages in other words, runs the program on them and prints PAN's measures. */
import { join } from "node:path";
import type { EvaluationRequest } from "../evaluation-request.ts";
import type { Plagdet } from "../plagdet.ts";
import { countedMatches, matchDocuments, readRows, type MatchRow } from "../product.ts";
import { dataFolder, readReleases, type Release } from "../releases.ts";
import { keepResult, show, table } from "../results.ts";
import { measurePart, scorePairs, type PairScore } from "../score-pairs.ts";
import { writeCorpus } from "../write-corpus.ts";
import { groupCount } from "./lexicon.ts";
import { STRENGTHS } from "./reword.ts";
import { makeRewordedCorpus, PASSAGE_LEAST, PASSAGE_MOST, type RewordedCase, type RewordedCorpus } from "./reworded-corpus.ts";

const RELEASES_PER_PAIR = 16;

/** Bands of length in characters, `[from, to)`. */
const BANDS = [
  [PASSAGE_LEAST, 100],
  [100, 250],
  [250, 600],
  [600, PASSAGE_MOST + 1],
] as const;

interface RewordedScore extends PairScore {
  readonly parts: Readonly<Record<string, Plagdet & { readonly caseCount: number; readonly touchedShare: number }>>;
}

async function makeFromData(folder: string, seed: number, pairCount: number): Promise<RewordedCorpus> {
  const all: Release[] = [];
  for await (const release of readReleases(folder)) all.push(release);
  const step = Math.max(1, Math.floor(all.length / (pairCount * RELEASES_PER_PAIR)));
  return makeRewordedCorpus(
    all.filter((_, place) => (place + seed) % step === 0),
    { seed, pairCount },
  );
}

function scoreReworded(corpus: RewordedCorpus, matches: readonly MatchRow[]): RewordedScore {
  const detections = countedMatches(matches);
  const part = (name: string, belongs: (planted: RewordedCase) => boolean) => {
    const cases = corpus.cases.filter(belongs);
    const touchedShare = cases.reduce((sum, planted) => sum + planted.touched_share, 0) / Math.max(1, cases.length);
    return [name, { ...measurePart(cases, detections), caseCount: cases.length, touchedShare: Number(touchedShare.toFixed(4)) }] as const;
  };
  return {
    ...scorePairs(corpus, detections),
    parts: Object.fromEntries([
      ...STRENGTHS.map((strength) => part(strength, (planted) => planted.strength === strength)),
      ...BANDS.map(([from, to]) => part(`${from}-${to - 1}`, ({ length }) => length >= from && length < to)),
    ]),
  };
}

const cells = ({ plagdet, precision, recall, granularity }: Plagdet): string[] =>
  [plagdet, precision, recall, granularity].map((value) => show(value));

function printScore(score: RewordedScore): void {
  console.log(
    table([
      ["", "plagdet", "precision", "recall", "granularity", "passages", "touched"],
      ["all", ...cells(score.all), String(score.caseCount), ""],
      ...Object.entries(score.parts).map(([name, part]) => [`${name} *`, ...cells(part), String(part.caseCount), show(part.touchedShare)]),
    ]),
  );
  console.log(
    `found ${score.foundCount} of ${score.caseCount}; false alarms ${score.falseAlarmCount}; clean pairs hit ${score.cleanPairsHit} of ` +
      `${score.cleanPairCount}; between other texts ${score.otherPairAlarmCount}`,
  );
  console.log("* detections that touch no such passage are left out");
}

export async function evaluateReworded(request: EvaluationRequest): Promise<void> {
  const folder = dataFolder();
  if (folder === null) {
    console.log("reworded: skipped, HYMNSHEET_DATA does not name a folder with the congress releases");
    return;
  }
  const seeds = request.seeds ?? (request.isQuick ? [1] : [1, 2]);
  const pairCount = request.pairCount ?? (request.isQuick ? 120 : 900);
  const [matchFile] = request.matchFiles;
  const scores: RewordedScore[] = [];
  for (const seed of seeds) {
    const corpus = await makeFromData(folder, seed, pairCount);
    if (request.writeFolder !== null) {
      const target = join(request.writeFolder, `reworded-${seed}`);
      writeCorpus(target, { documents: corpus.documents, pairs: corpus.pairs, cases: corpus.cases });
      console.log(`reworded: wrote seed ${seed} to ${target}`);
      if (matchFile === undefined) continue;
    }
    const matches = matchFile === undefined ? (await matchDocuments(corpus.documents)).matches : await readRows<MatchRow>(matchFile);
    const score = scoreReworded(corpus, matches);
    scores.push(score);
    console.log(
      `\nreworded, seed ${seed}: ${corpus.documents.length} texts, ${score.caseCount} passages, ${groupCount} groups of synonyms`,
    );
    printScore(score);
  }
  if (scores.length === 0) return;
  const plagdet = Number((scores.reduce((sum, score) => sum + score.all.plagdet, 0) / scores.length).toFixed(4));
  console.log(`\nreworded: plagdet ${show(plagdet)} over ${scores.length} seed${scores.length === 1 ? "" : "s"}`);
  if (request.isKept)
    console.log(
      `kept in ${keepResult("reworded", { setting: { seeds, pair_count: pairCount, data: "congress" }, figures: { mean: { plagdet }, per_seed: scores } })}`,
    );
}
