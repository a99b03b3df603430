/** Evaluation `pan`: runs the program on a stand-in for the PAN 2013 corpus, once with a speaker per text and once with a by-line only. */
import { join } from "node:path";
import { createDice } from "@hymnsheet/core/algo/random";
import type { EvaluationRequest } from "../evaluation-request.ts";
import type { Plagdet } from "../plagdet.ts";
import { matchDocuments, readRows, type MatchRow } from "../product.ts";
import { dataFolder } from "../releases.ts";
import { keepResult, show, table } from "../results.ts";
import { writeCorpus } from "../write-corpus.ts";
import { OBFUSCATIONS, makePanCorpus, type PanCorpus } from "./pan-corpus.ts";
import { scorePan, type PanScore } from "./score-pan.ts";
import { readWebTexts } from "./web-texts.ts";

/** How a text names its owner: as speaker, or as author of an article. */
const NAMINGS = ["speaker", "author"] as const;
type Naming = (typeof NAMINGS)[number];

const documentsOf = (corpus: PanCorpus, naming: Naming): object[] =>
  corpus.documents.map(({ id, text, kind, name }) => ({ id, text, kind, [naming]: name }));

const cells = ({ plagdet, precision, recall, granularity }: Plagdet): string[] =>
  [plagdet, precision, recall, granularity].map((value) => show(value));

function printScore(score: PanScore): void {
  console.log(
    table([
      ["", "plagdet", "precision", "recall", "granularity", "pairs found", "long runs"],
      ["all", ...cells(score.all), "", ""],
      ["own words only", ...cells(score.ownWords), "", ""],
      ...OBFUSCATIONS.map((obfuscation) => {
        const part = score.parts[obfuscation];
        const found = `${part.pairsFound} of ${part.pairCount}`;
        return [`${obfuscation === "none" ? "verbatim" : `random, ${obfuscation}`} *`, ...cells(part), found, show(part.longRunShare)];
      }),
    ]),
  );
  console.log(
    `found ${score.foundCount} of ${score.caseCount}; false alarms ${score.falseAlarmCount}; clean pairs hit ${score.cleanPairsHit} of ` +
      `${score.cleanPairCount} (${score.cleanPairsHitAtAll} with text that they share anyway); between other texts ${score.otherPairAlarmCount}`,
  );
  console.log(
    `matches on passages: ${Object.entries(score.fates)
      .map(([fate, count]) => `${fate} ${count}`)
      .join(", ")}`,
  );
  console.log("* detections that touch no such passage are left out; long runs: share of words in runs of nine words of the source");
}

export async function evaluatePan(request: EvaluationRequest): Promise<void> {
  const folder = dataFolder();
  if (folder === null) {
    console.log("pan: skipped, HYMNSHEET_DATA does not name the folder of the evaluation data");
    return;
  }
  const seeds = request.seeds ?? [1];
  const pairCount = request.pairCount ?? (request.isQuick ? 160 : 1620);
  const [matchFile] = request.matchFiles;
  const perSeed: Partial<Record<Naming, PanScore>>[] = [];
  for (const seed of seeds) {
    const { texts, missing } = await readWebTexts(folder, createDice(seed));
    if (missing.length > 0) console.log(`pan: without ${missing.join(", ")}, which HYMNSHEET_DATA does not hold`);
    const corpus = makePanCorpus(texts, { seed, pairCount });
    const scores: Partial<Record<Naming, PanScore>> = {};
    if (request.writeFolder !== null) {
      const target = join(request.writeFolder, `pan-${seed}`);
      const inputs = Object.fromEntries(NAMINGS.map((naming) => [`documents-${naming}`, documentsOf(corpus, naming)]));
      writeCorpus(target, { documents: corpus.documents, pairs: corpus.pairs, cases: corpus.cases, ...inputs });
      console.log(`pan: wrote seed ${seed} to ${target}`);
      if (matchFile === undefined) continue;
    }
    for (const naming of NAMINGS) {
      if (matchFile !== undefined && naming !== "speaker") continue;
      const matches =
        matchFile === undefined ? (await matchDocuments(documentsOf(corpus, naming))).matches : await readRows<MatchRow>(matchFile);
      const score = scorePan(corpus, matches);
      scores[naming] = score;
      console.log(`\npan, seed ${seed}, ${naming} given: ${corpus.documents.length} texts, ${score.caseCount} passages`);
      printScore(score);
    }
    perSeed.push(scores);
  }
  if (request.isKept && perSeed.length > 0)
    console.log(`kept in ${keepResult("pan", { setting: { seeds, pair_count: pairCount }, figures: { per_seed: perSeed } })}`);
}
