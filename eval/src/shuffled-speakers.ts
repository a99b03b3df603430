/**
 * Evaluation `shuffled-speakers`: how many families the statistic bits x speakers flags when nobody knows who said what.
 * Speaker labels are exchanged within each month; the statistic's threshold comes from half of these shuffles and is checked on the other half;
 * lines planted among real labels are judged at the same threshold. What the null means, and what it cannot mean, is in
 * docs/explanation/reuse-evaluation.md. Cost: two runs of the program per shuffle, and two more.
 */
import type { EvaluationRequest } from "./evaluation-request.ts";
import { dataFolder, readReleases, type Release } from "./releases.ts";
import { keepResult, show, table } from "./results.ts";
import { drawCalibration } from "./shuffled/calibration-plot.ts";
import { keepPlot } from "./shuffled/keep-plot.ts";

import {
  countedStatistics,
  plantedStatistics,
  shareAbove,
  thresholdAt,
  wilsonInterval,
  type Families,
} from "./shuffled/family-statistic.ts";
import { densestReleases, shuffleSpeakers } from "./shuffled/label-shuffle.ts";
import { LENGTHS, LINE_KINDS, plantFamilies, SPEAKER_COUNTS, type PlantedFamily } from "./shuffled/plant-families.ts";
import { realSpeakersOf, recountSpeakers, withoutOwnRepetition } from "./shuffled/recount.ts";
import { runFamilies } from "./shuffled/run-families.ts";
import { withoutSharedSentences } from "./shuffled/without-shared-sentences.ts";

const LEVEL = 0.05;
/** Nominal levels of the plot. */
const LEVELS = [0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.3, 0.5, 0.75, 1] as const;
/** Recounts of the cheap null; it needs no run. */
const RECOUNTS = 40;

interface NullModel {
  readonly name: string;
  /** Statistics of every family, one list per shuffle. */
  readonly shuffles: readonly (readonly number[])[];
}

const round = (value: number): number => (Number.isFinite(value) ? Number(value.toFixed(4)) : value);

/** Thresholds from the shuffles in even places, judged on those in odd places and on the planted families. */
function judge(model: NullModel, planted: readonly { family: PlantedFamily; statistic: number }[]) {
  const fitted = model.shuffles.filter((_, place) => place % 2 === 0).flat();
  const checked = model.shuffles.filter((_, place) => place % 2 === 1).flat();
  const threshold = thresholdAt(fitted, LEVEL);
  const shareOf = (isOne: (family: PlantedFamily) => boolean): number =>
    round(
      shareAbove(
        planted.filter(({ family }) => isOne(family)).map(({ statistic }) => statistic),
        threshold,
      ),
    );
  const flagged = shareAbove(checked, threshold);
  const found = shareAbove(
    planted.map(({ statistic }) => statistic),
    threshold,
  );
  return {
    name: model.name,
    shuffle_count: model.shuffles.length,
    families_fitted: fitted.length,
    families_checked: checked.length,
    threshold: round(threshold),
    flagged_share: round(flagged),
    flagged_interval: wilsonInterval(flagged, checked.length).map(round),
    planted_share: round(found),
    planted_interval: wilsonInterval(found, planted.length).map(round),
    planted_by_speakers: Object.fromEntries(SPEAKER_COUNTS.map((count) => [count, shareOf((family) => family.speakerCount === count)])),
    planted_by_length: Object.fromEntries(
      LENGTHS.map(([least, limit]) => [`${least}-${limit - 1}`, shareOf((family) => family.length >= least && family.length < limit)]),
    ),
    planted_by_kind: Object.fromEntries(LINE_KINDS.map((kind) => [kind, shareOf((family) => family.kind === kind)])),
    curve: LEVELS.map((level) => {
      const cut = thresholdAt(fitted, level);
      return {
        level,
        flagged: round(shareAbove(checked, cut)),
        planted: round(
          shareAbove(
            planted.map(({ statistic }) => statistic),
            cut,
          ),
        ),
      };
    }),
  };
}

const speakersOf = (releases: readonly Release[]): Map<string, string> => new Map(releases.map((one) => [one.id, one.speaker_id]));

export async function evaluateShuffledSpeakers(request: EvaluationRequest): Promise<void> {
  const data = dataFolder();
  if (data === null) {
    console.log("shuffled-speakers: skipped, HYMNSHEET_DATA does not name a folder with the congress releases");
    return;
  }
  const all: Release[] = [];
  for await (const release of readReleases(data)) all.push(release);
  const wanted = request.isWhole ? all.length : (request.releaseCount ?? (request.isQuick ? 1000 : 10_000));
  const sample = densestReleases(all, wanted);
  const sampled = new Set(sample.map((release) => release.id));
  // Without releases outside the sample every other release gives lines, and only the rest is looked at.
  const donors = request.isWhole ? all.filter((_, place) => place % 20 === 0) : all.filter((release) => !sampled.has(release.id));
  const base = request.isWhole ? sample.filter((release) => !donors.includes(release)) : sample;
  const seeds = request.seeds ?? (request.isQuick ? [1, 2] : [1, 2, 3, 4, 5, 6]);
  const planted = plantFamilies(base, donors, { seed: 1, perCell: request.isQuick ? 1 : 8 });
  console.log(
    `\nshuffled-speakers: ${base.length} releases from ${base[0]!.date} to ${base.at(-1)!.date}, ${planted.families.length} planted families, ${seeds.length} shuffles`,
  );

  const realRun = await runFamilies(base, request.writeFolder);
  const plantedRun = await runFamilies(planted.releases, request.writeFolder);
  const real = speakersOf(base);
  const shuffled: Families[] = [];
  const plain: number[][] = [];
  const withoutOwn: number[][] = [];
  const withoutLines: number[][] = [];
  const unshared = withoutSharedSentences(base);
  for (const seed of seeds) {
    const releases = shuffleSpeakers(base, seed);
    const run = await runFamilies(releases, request.writeFolder);
    shuffled.push(run);
    plain.push(countedStatistics(run));
    withoutOwn.push(withoutOwnRepetition(run, realRun, { shuffled: speakersOf(releases), real }));
    withoutLines.push(countedStatistics(await runFamilies(shuffleSpeakers(unshared, seed), request.writeFolder)));
  }
  const cheap = Array.from({ length: RECOUNTS }, (_, place) => recountSpeakers(realRun, speakersOf(shuffleSpeakers(base, 1000 + place))));
  const models: NullModel[] = [
    { name: "program run on shuffled labels", shuffles: plain },
    { name: "families of real labels, speakers recounted", shuffles: cheap },
    { name: "program run on shuffled labels, own repetition out", shuffles: withoutOwn },
    { name: "program run on shuffled labels, shared sentences out", shuffles: withoutLines },
  ];
  const statistics = plantedStatistics(planted.families, plantedRun);
  const withStatistic = planted.families.map((family) => ({ family, statistic: statistics.get(family.id) ?? 0 }));
  const judged = models.map((model) => judge(model, withStatistic));
  const realStatistics = countedStatistics(realRun);
  const composition = shuffled.map((run) => realSpeakersOf(run, real));
  const foundShare = (family: (one: PlantedFamily) => boolean): number =>
    round(
      shareAbove(
        withStatistic.filter((one) => family(one.family)).map((one) => one.statistic),
        0,
      ),
    );
  const figures = {
    release_count: base.length,
    real_families: realStatistics.length,
    real_flagged_by_plain: round(shareAbove(realStatistics, judged[0]!.threshold)),
    planted_found_at_all: foundShare(() => true),
    planted_found_by_length: Object.fromEntries(
      LENGTHS.map(([least, limit]) => [`${least}-${limit - 1}`, foundShare((one) => one.length >= least && one.length < limit)]),
    ),
    planted_found_by_kind: Object.fromEntries(LINE_KINDS.map((kind) => [kind, foundShare((one) => one.kind === kind)])),
    characters_without_shared_sentences: unshared.reduce((sum, release) => sum + release.text.length, 0),
    characters: base.reduce((sum, release) => sum + release.text.length, 0),
    planted_families: planted.families.length,
    shuffled_families_by_real_speakers: composition,
    models: judged,
  };
  console.log(
    table([
      ["", "families", "threshold", "flagged", "planted", ...SPEAKER_COUNTS.map((count) => `k=${count}`)],
      ...judged.map((one) => [
        one.name,
        String(one.families_checked),
        one.threshold.toFixed(0),
        show(one.flagged_share),
        show(one.planted_share),
        ...SPEAKER_COUNTS.map((count) => show(one.planted_by_speakers[count]!)),
      ]),
    ]),
  );
  console.log(`planted families found at all: ${show(figures.planted_found_at_all)}; families on real labels: ${realStatistics.length}`);
  console.log(`families of shuffled labels by their real speakers: ${JSON.stringify(composition)}`);
  if (request.isQuick) return;
  const setting = { data: "congress", releases: base.length, seeds, from: base[0]!.date, to: base.at(-1)!.date };
  console.log(`kept in ${keepResult("shuffled-speakers", { setting, figures })}`);
  console.log(`drawn in ${keepPlot("shuffled-speakers", drawCalibration(judged))}`);
}
