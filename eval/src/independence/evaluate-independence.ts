/**
 * Evaluation `independence`: writes corpora of which it is known who had what from whom, runs the program on each and scores its bands,
 * verdicts, directions and common texts by stratum. `--half held-out` takes seeds that rules are not written against.
 */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { EvaluationRequest } from "../evaluation-request.ts";
import { keepResult, show, table } from "../results.ts";
import { writeCorpus } from "../write-corpus.ts";
import { makeIndependenceCorpus } from "./planted-independence.ts";
import { analyzeCorpus, exportTables } from "./run-corpus.ts";
import { scoreIndependence, type IndependenceScore, type ScoredCorpus, type Share } from "./score-independence.ts";
import { STRATA, type Stratum } from "./truth.ts";

const SEEDS: Readonly<Record<string, readonly number[]>> = { development: [1, 2, 3], "held-out": [1001, 1002, 1003] };
const QUICK_STRATA: readonly Stratum[] = ["base", "witnesses", "chain"];

const tell = ({ right, of, share }: Share): string => (share === null ? "-" : `${show(share)} (${right}/${of})`);

function printScores(scores: Readonly<Record<string, IndependenceScore>>): void {
  const rows = Object.entries(scores).map(([name, score]) => [
    name,
    `${score.found.right} of ${score.found.of}`,
    tell(score.coverage),
    score.coverage.interval.map((value) => show(value, 2)).join("-"),
    score.meanWidth === null ? "-" : show(score.meanWidth, 2),
    tell(score.direction),
    tell(score.falseAlarms.opposedAtOneEvent),
    tell(score.falseAlarms.opposed),
    tell(score.falseAlarms.sameParty),
    score.expectedCalibrationError === null ? "-" : show(score.expectedCalibrationError),
    `${score.commonText.foundTexts} of ${score.commonText.plantedTexts}`,
  ]);
  console.log(
    table([
      ["", "found", "band covers", "95 %", "width", "direction", "alarms one event", "opposed", "same party", "ECE", "texts"],
      ...rows,
    ]),
  );
  for (const [name, score] of Object.entries(scores)) {
    if (name !== "all") continue;
    for (const [what, confusion] of [
      ["per allegation", score.allegationPairs],
      ["over everything", score.speakerPairs],
    ] as const) {
      console.log(`\npairs ${what}`);
      console.log(
        table([
          ["truth", "copy", "common source", "independent", "undetermined"],
          ...Object.entries(confusion).map(([truth, row]) => [
            truth,
            ...[row.copy, row.common_source, row.independent, row.undetermined].map(String),
          ]),
        ]),
      );
    }
    console.log(
      `\ncommon texts: lines recalled ${score.commonText.recall ?? "-"}, precision ${score.commonText.precision ?? "-"}, tau ${score.commonText.tau ?? "-"}, ` +
        `invented ${score.commonText.inventedTexts}; ${score.unstatedCount} found allegations without a band`,
    );
  }
}

async function runStratum(stratum: Stratum, seeds: readonly number[], scratch: string): Promise<ScoredCorpus[]> {
  const scored: ScoredCorpus[] = [];
  for (const seed of seeds) {
    const { documents, truth } = makeIndependenceCorpus(stratum, seed);
    const folder = join(scratch, `${stratum}-${seed}`);
    const project = await analyzeCorpus(folder, documents);
    scored.push({ truth, rows: await exportTables(folder, project) });
    rmSync(folder, { recursive: true, force: true });
  }
  return scored;
}

export async function evaluateIndependence(request: EvaluationRequest): Promise<void> {
  const half = request.half ?? "development";
  const seeds = request.seeds ?? (request.isQuick ? SEEDS[half]!.slice(0, 1) : SEEDS[half]!);
  const strata = request.isQuick ? QUICK_STRATA : STRATA;
  if (request.writeFolder !== null) {
    for (const stratum of strata) {
      for (const seed of seeds) {
        const { documents, truth } = makeIndependenceCorpus(stratum, seed);
        const folder = join(request.writeFolder, `${stratum}-${seed}`);
        writeCorpus(folder, { documents });
        writeFileSync(join(folder, "truth.json"), `${JSON.stringify(truth, null, 1)}\n`);
      }
    }
    console.log(`independence: wrote ${strata.length * seeds.length} corpora to ${request.writeFolder}`);
    return;
  }
  const folder = mkdtempSync(join(tmpdir(), "hymnsheet-eval-"));
  try {
    const all: ScoredCorpus[] = [];
    const scores: Record<string, IndependenceScore> = {};
    for (const stratum of strata) {
      const scored = await runStratum(stratum, seeds, folder);
      scores[stratum] = scoreIndependence(scored);
      all.push(...scored);
    }
    scores["all"] = scoreIndependence(all);
    console.log(`\nindependence, ${half}, seeds ${seeds.join(", ")}, the program's own choice of a chance level`);
    console.log(`chance level as told: ${scores["all"].calibrations.join("; ") || "none"}`);
    printScores(scores);
    const setting = { half, seeds, strata };
    if (request.isKept) console.log(`kept in ${keepResult("independence", { setting, figures: scores })}`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
