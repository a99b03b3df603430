/**
 * Evaluation `learnt-words`, with `--train` and `HYMNSHEET_ENCODER`: what an encoder knows of single words, brought to two numbers a word. Words
 * are those that every tenth release of the congress collection writes in small letters, and those of praise and blame. Valence: ridge regression
 * of the rated words (and of common ones, as 0) on the vectors, asked across four folds, so that no word speaks for itself. Groups: k-means on the
 * first principal axes and the valence (Lloyd, 1982). No chance plays a part.
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { toBase64 } from "@hymnsheet/core/algo/base64";
import { targetCues } from "@hymnsheet/core/languages/en/target-cues";
import type { EvaluationRequest } from "../evaluation-request.ts";
import { dataFolder, readReleases } from "../releases.ts";
import { repositoryFolder } from "../repository.ts";
import { openEvalEncoder } from "./open-eval-encoder.ts";
import { groupRows, principalPart, ridgeAcross } from "./word-geometry.ts";

const RELEASE_STEP = 10;
const LEAST_COUNT = 4;
const MOST_WORDS = 14_000;
/** Commonest words that stand for no valence. */
const NEUTRAL_WORDS = 4000;
const AXES = 64;
const GROUPS = 600;
/** What the valence weighs beside the axes. */
const VALENCE_WEIGHT = 0.25;
/** Words that lean less have no valence: eval `sentiment`. */
const LEAST_VALENCE = 0.5;

export async function trainLearntWords(request: EvaluationRequest): Promise<void> {
  const folder = dataFolder();
  const encoder = request.isTraining && folder !== null ? await openEvalEncoder() : undefined;
  if (folder === null || encoder === undefined) {
    console.log("\nlearnt-words: needs --train, HYMNSHEET_DATA and HYMNSHEET_ENCODER.");
    return;
  }
  const rated = targetCues.valence;
  const words = await commonWords(folder, rated);
  const vectors = await encoder.encode(words);
  await encoder.close();
  const known = [...words.keys()].filter((i) => rated.has(words[i]!) || i < NEUTRAL_WORDS);
  const valence = ridgeAcross(vectors, words.length, { known, valueOf: (i) => rated.get(words[i]!) ?? 0 });
  const axes = principalPart(vectors, words.length, AXES);
  const points = words.map((_, i) => {
    const point = axes[i]!;
    const length = Math.sqrt(point.reduce((sum, value) => sum + value * value, 0)) || 1;
    return Float64Array.from([...[...point].map((value) => value / length), VALENCE_WEIGHT * valence[i]!]);
  });
  const group = groupRows(points, GROUPS);
  const bytes = Int8Array.from(valence, (value) =>
    Math.abs(value) < LEAST_VALENCE ? 0 : Math.max(-127, Math.min(127, Math.round(value * 32))),
  );
  const path = join(repositoryFolder, "packages", "core", "src", "languages", "en", "trained", "learnt-words.ts");
  writeFileSync(
    path,
    `/**
 * From vectors of all-MiniLM-L6-v2 (Apache-2.0) and rated words, by \`npm run eval -- learnt-words --train\`; words from releases of the US Congress.
 * Model card: docs/explanation/model-cards.md.
 */
import type { PackedWords } from "../../learnt-words.ts";

export const learntWords: PackedWords = {
  words:
    "${words.join(" ")}",
  valence:
    "${toBase64(new Uint8Array(bytes.buffer))}",
  group:
    "${toBase64(new Uint8Array(Uint16Array.from(group).buffer))}",
};
`,
  );
  console.log(`\nlearnt-words: wrote ${path}`);
}

/** Commonest first, ties by code units; rated words count as common ones. */
async function commonWords(folder: string, rated: ReadonlyMap<string, number>): Promise<string[]> {
  const counts = new Map<string, number>();
  let release = 0;
  for await (const { text } of readReleases(folder)) {
    if (release++ % RELEASE_STEP !== 0) continue;
    for (const [word] of text.matchAll(/[\p{L}]+(?:-[\p{L}]+)*/gu))
      if (/^\p{Ll}+(?:-\p{Ll}+)*$/u.test(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  for (const word of rated.keys()) if (counts.has(word)) counts.set(word, counts.get(word)! + 100);
  return [...counts]
    .filter(([word, count]) => count >= LEAST_COUNT && word.length > 1)
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, MOST_WORDS)
    .map(([word]) => word);
}
