/** Evaluation `among`: plants soundbites in pairs of releases among thousands of others, runs the program on all and scores the plants. */
import { join } from "node:path";
import type { EvaluationRequest } from "../evaluation-request.ts";
import { PLANT_KINDS } from "../planted/alter.ts";
import { countedMatches, matchDocuments, readRows, type MatchRow } from "../product.ts";
import { dataFolder, readReleases, type Release } from "../releases.ts";
import { keepResult, show, table } from "../results.ts";
import { writeCorpus } from "../write-corpus.ts";
import { makeAmongCorpus, type AmongCorpus } from "./among-corpus.ts";
import { BANDS, scoreAmong, type AmongScore } from "./score-among.ts";

/** Releases per planted pair: one text in eight hosts a passage. */
const RELEASES_PER_PAIR = 16;
const DONORS_PER_PAIR = 8;

async function makeFromData(folder: string, seed: number, count: number): Promise<AmongCorpus> {
  const all: Release[] = [];
  for await (const release of readReleases(folder)) all.push(release);
  const pairCount = Math.floor(count / RELEASES_PER_PAIR);
  // Every k-th release, from places that depend on the seed: all years and speakers are in the corpus and among the donors.
  const step = Math.floor(all.length / (count + pairCount * DONORS_PER_PAIR));
  if (step < 1) throw new Error(`${all.length} releases are too few for a corpus of ${count}`);
  const drawn = all.filter((_, place) => (place + seed) % step === 0).slice(0, count + pairCount * DONORS_PER_PAIR);
  const isDonor = (place: number): boolean => place % 3 === 2 && place / 3 < pairCount * DONORS_PER_PAIR;
  const releases = drawn.filter((_, place) => !isDonor(place)).slice(0, count);
  const donors = drawn.filter((_, place) => isDonor(place));
  return makeAmongCorpus(releases, donors, { seed, pairCount });
}

function printScore(score: AmongScore): void {
  const { all } = score;
  console.log(
    table([
      ["", "plagdet", "precision", "recall", "granularity"],
      ["soundbites", ...[all.plagdet, all.precision, all.recall, all.granularity].map((value) => show(value))],
      ...PLANT_KINDS.map((kind) => [kind, "", "", show(score.recallByKind[kind]), ""]),
      ...BANDS.map((band) => [`under ${band}`, "", "", show(score.recallByLength[String(band)]!), ""]),
    ]),
  );
  console.log(
    `found ${score.foundCount} of ${score.caseCount}; alarms between hosts ${score.hostAlarmCount}, of them in a pair ${score.pairAlarmCount}; ` +
      `between a host and another text ${score.oneHostAlarmCount}; all other matches ${score.otherCount}`,
  );
}

export async function evaluateAmong(request: EvaluationRequest): Promise<void> {
  const folder = dataFolder();
  if (folder === null) {
    console.log("among: skipped, HYMNSHEET_DATA does not name a folder with the congress releases");
    return;
  }
  const count = request.amongCount ?? (request.isQuick ? 1000 : 10_000);
  const [matchFile] = request.matchFiles;
  const scores: AmongScore[] = [];
  const seeds = request.seeds ?? [1];
  for (const seed of seeds) {
    const corpus = await makeFromData(folder, seed, count);
    if (request.writeFolder !== null) {
      const target = join(request.writeFolder, `among-${seed}`);
      writeCorpus(target, { documents: corpus.documents, cases: corpus.cases });
      console.log(`among: wrote seed ${seed} to ${target}`);
      if (matchFile === undefined) continue;
    }
    const matches = matchFile === undefined ? (await matchDocuments(corpus.documents)).matches : await readRows<MatchRow>(matchFile);
    const score = scoreAmong(corpus, countedMatches(matches));
    scores.push(score);
    console.log(`\namong, seed ${seed}: ${corpus.documents.length} releases, ${score.caseCount} pairs share a soundbite`);
    printScore(score);
  }
  if (request.isKept && scores.length > 0)
    console.log(
      `kept in ${keepResult("among", { setting: { seeds, release_count: count, data: "congress" }, figures: { per_seed: scores } })}`,
    );
}
