/**
 * Evaluation `rarity`: what a background corpus does to two small sets on one event each. In `iran-deal-2015` 86 people react to one event with
 * hardly a shared line: what counts there is mostly chance. In `postcard-tax-2017` eight people have one simile: it has to stay. The
 * background is every nth release of congress; `--releases N` sets how many.
 *
 * Counted: items that count. Lost: items that count without the background and not with it. Rank: place of the simile among items that count, by
 * bits x speakers. Sum: largest difference between an item's bits and the sum of its reasons in bits.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { EvaluationRequest } from "./evaluation-request.ts";
import { readRows, runHymnsheet } from "./product.ts";
import { dataFolder, readReleases } from "./releases.ts";
import { keepResult, show, table } from "./results.ts";
import { writeCorpus } from "./write-corpus.ts";

const RELEASES = 103_523;
const DEFAULT_COUNT = 10_000;
const QUICK_COUNT = 2_000;
const SETS = ["iran-deal-2015", "postcard-tax-2017"] as const;
/** Words of the simile, and speakers who have it. */
const SIMILE = "postcard";
const SIMILE_SPEAKERS = 7;

interface Item {
  readonly item_id: string;
  readonly level: string;
  readonly text: string;
  readonly speaker_count: number;
  readonly surprisal_bits: number;
  readonly suppressed_by: string;
}
interface Term {
  readonly owner_id: string;
  readonly value: number;
  readonly unit: string;
}
interface Found {
  readonly items: readonly Item[];
  readonly terms: readonly Term[];
}

export async function evaluateRarity(request: EvaluationRequest): Promise<void> {
  const folder = dataFolder();
  if (folder === null) {
    console.log("rarity: skipped, HYMNSHEET_DATA is not set");
    return;
  }
  const wanted = request.releaseCount ?? (request.isQuick ? QUICK_COUNT : DEFAULT_COUNT);
  const scratch = mkdtempSync(join(tmpdir(), "hymnsheet-rarity-"));
  try {
    const background = await writeBackground(folder, scratch, Math.max(1, Math.round(RELEASES / wanted)));
    const figures: Record<string, Readonly<Record<string, number>>> = {};
    for (const set of SETS) {
      const input = join(folder, set, "statements.jsonl");
      const alone = await analyse(input, join(scratch, `${set}-alone`));
      const beside = await analyse(input, join(scratch, `${set}-beside`), ["--background", background.path]);
      figures[set] = measure(alone, beside);
    }
    console.log(`rarity, with and without a background of ${background.count} releases\n`);
    for (const [set, measures] of Object.entries(figures)) {
      console.log(
        `${set}\n${table(Object.entries(measures).map(([name, value]) => [name, Number.isInteger(value) ? String(value) : show(value, 6)]))}\n`,
      );
    }
    if (request.isKept)
      console.log(`kept in ${keepResult("rarity", { setting: { background: "congress", releases: background.count }, figures })}`);
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

async function writeBackground(folder: string, scratch: string, step: number): Promise<{ readonly path: string; readonly count: number }> {
  const releases: object[] = [];
  let at = 0;
  for await (const release of readReleases(folder)) if (at++ % step === 0) releases.push(release);
  writeCorpus(scratch, { background: releases });
  return { path: join(scratch, "background.jsonl"), count: releases.length };
}

async function analyse(input: string, project: string, flags: readonly string[] = []): Promise<Found> {
  await runHymnsheet(["analyze", input, "--out", project, "--levels", "words", ...flags]);
  const rows = async <T>(name: string): Promise<T[]> => {
    const file = `${project}-${name}.jsonl`;
    await runHymnsheet(["export", project, "--table", name, "--format", "jsonl", "--out", file]);
    return readRows<T>(file);
  };
  return { items: (await rows<Item>("item")).filter(({ level }) => level === "passage"), terms: await rows<Term>("term") };
}

function measure(alone: Found, beside: Found): Record<string, number> {
  const kept = new Set(counted(beside).map(({ item_id }) => item_id));
  const known = new Set(beside.items.map(({ item_id }) => item_id));
  return {
    counted_alone: counted(alone).length,
    counted_beside: counted(beside).length,
    lost: counted(alone).filter(({ item_id }) => known.has(item_id) && !kept.has(item_id)).length,
    simile_rank_alone: rankOf(alone),
    simile_rank_beside: rankOf(beside),
    sum_difference: Math.max(sumDifference(alone), sumDifference(beside)),
  };
}

/** Items that count, by bits x speakers. */
function counted({ items }: Found): Item[] {
  const worth = ({ surprisal_bits, speaker_count }: Item): number => surprisal_bits * speaker_count;
  return items.filter(({ suppressed_by }) => suppressed_by === "").sort((x, y) => worth(y) - worth(x) || (x.item_id < y.item_id ? -1 : 1));
}

/** Rank of the simile, from 1; 0 where it does not count or is not there. */
function rankOf(found: Found): number {
  return counted(found).findIndex(({ text, speaker_count }) => text.includes(SIMILE) && speaker_count >= SIMILE_SPEAKERS) + 1;
}

function sumDifference({ items, terms }: Found): number {
  const sums = new Map<string, number>();
  for (const { owner_id, unit, value } of terms) if (unit === "bits") sums.set(owner_id, (sums.get(owner_id) ?? 0) + value);
  return items.reduce((most, { item_id, surprisal_bits }) => Math.max(most, Math.abs((sums.get(item_id) ?? 0) - surprisal_bits)), 0);
}
